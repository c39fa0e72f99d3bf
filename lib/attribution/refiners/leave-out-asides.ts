import { isAt, isWord, matchAt, maybe, printed, word, type TokenPattern } from '../../text/token-pattern.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

const MARK = printed(',', '–', '—', '-', '--');
/** “…, though a photograph shows them together” */
const THOUGH: TokenPattern = [MARK, maybe(word('even')), word('though', 'although')];
/** “…, prompting calls for an inquiry”: what came of it. */
const CAME_OF_IT: TokenPattern = [
  printed(','),
  word(
    'prompting',
    'raising',
    'drawing',
    'sending',
    'sparking',
    'triggering',
    'fuelling',
    'fueling',
    'stoking',
  ),
];
/** “Speaking to the Daily Tide at the harbour, | Lind said”: where and to whom it was said. */
const SPEAKING = word('speaking', 'talking', 'testifying', 'appearing', 'writing');
/** Words that are left as said. */
const MIN_WORDS = 3;

/**
 * Lind said she had never met him, | though a photograph shows them together. — what a writer sets against words that are told without
 * marks, or says came of them, is the writer's, and so is where and to whom they were said.
 */
export const leaveOutAsides: Refiner = (reading, drafts) =>
  drafts.map((draft): Draft => {
    const [content, ...others] = draft.content;
    const [cue] = draft.cue;
    if (content && others.length > 0 && isWhereSaid(reading, content)) return { ...draft, content: others };
    const paragraph = content && reading.paragraphs[content.paragraph]?.facts.paragraph;
    if (!paragraph || others.length > 0 || !cue || draft.settled === true) return draft;
    if (cue.paragraph !== content.paragraph || cue.to > content.from) return draft;
    const to = endBeforeAside(paragraph, content);
    return to === null ? draft : { ...draft, content: [{ ...content, to }] };
  });

function isWhereSaid({ paragraphs }: Reading, { paragraph: number, from }: Place): boolean {
  const paragraph = paragraphs[number]?.facts.paragraph;
  if (paragraph?.quoteState[from] !== QUOTE_STATE.outside) return false;
  return paragraph.sentenceStart[from] === from && isAt(paragraph.tokens, from, SPEAKING);
}

function endBeforeAside({ tokens, quoteState }: Paragraph, { from, to }: Place): number | null {
  for (let i = from; i < to; i++) {
    if (quoteState[i] !== QUOTE_STATE.outside) continue;
    if (!matchAt(tokens, i, THOUGH, to) && !matchAt(tokens, i, CAME_OF_IT, to)) continue;
    // What is quoted behind it is somebody's: “though it was “too late””.
    if (quoteState.subarray(i, to).some((state) => state !== QUOTE_STATE.outside)) return null;
    return tokens.slice(from, i).filter(isWord).length >= MIN_WORDS && isAt(tokens, i, MARK) ? i : null;
  }
  return null;
}
