import { both, capitalised, either, isAt, pos, printed, word } from '../../text/token-pattern.ts';
import { DETERMINERS } from '../../text/closed-classes.ts';
import type { Token } from '../../text/nlp.ts';
import { INVERTED } from '../closing-clause.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';

const VERB = pos('VERB', 'AUX');

/** The owners closed the gates, said the report. — after a comma and “said”, a name that ends the sentence is who says it. */
export const turnInversions: Refiner = (reading, drafts) =>
  drafts.map((draft) => (isTurned(reading, draft) ? turned(reading, draft) : draft));

function isTurned({ paragraphs }: Reading, { source, cue, content }: Draft): boolean {
  const [own] = source;
  const [said] = cue;
  const [after] = content;
  const paragraph = said && paragraphs[said.paragraph]?.facts.paragraph;
  if (!paragraph || !own || !after || source.length + cue.length + content.length > 3) return false;
  const { tokens, sentenceStart, sentenceEnd, quoteState } = paragraph;
  if (after.from !== said.to || after.paragraph !== said.paragraph || own.paragraph !== said.paragraph)
    return false;
  const start = sentenceStart[said.from] ?? 0;
  const end = sentenceEnd[said.from] ?? 0;
  const first = Math.max(own.to - 1, 0);
  const comma = tokens[first]?.text === ',' ? first : own.to;
  return (
    end - after.to <= 1 &&
    comma + 1 === said.from &&
    tokens[comma]?.text === ',' &&
    quoteState[after.from] === QUOTE_STATE.outside &&
    tokens.slice(start, comma).some(VERB) &&
    (own.from === start || isSaid(tokens, start, own, said, after)) &&
    // “Mara Lind, who built the dam, said the dam leaks” is no inversion.
    !tokens.slice(own.from, comma).some(({ text }) => text === ',') &&
    !tokens.slice(after.from, after.to).some(either(VERB, word('that')))
  );
}

/** The drill warns those who split the valley, said the guard. — a sentence ends in what was taken for the source. */
function isSaid(tokens: readonly Token[], start: number, own: Place, said: Place, after: Place): boolean {
  return (
    tokens.slice(start, own.from).some(VERB) &&
    said.to - said.from === 1 &&
    isAt(tokens, said.from, INVERTED) &&
    (isAt(tokens, after.from, word(DETERMINERS)) ||
      tokens.slice(after.from, after.to).some(both(pos('PROPN'), capitalised)))
  );
}

function turned({ paragraphs }: Reading, draft: Draft): Draft {
  const [own] = draft.source;
  const [after] = draft.content;
  const paragraph = own && paragraphs[own.paragraph]?.facts.paragraph;
  if (!paragraph || !after) return draft;
  const { tokens, sentenceStart } = paragraph;
  const from = sentenceStart[own.from] ?? own.from;
  const to = tokens[own.to - 1]?.text === ',' ? own.to - 1 : own.to;
  return {
    ...draft,
    source: [{ ...after, to: endOfName(tokens, after) }],
    content: [{ ...own, from, to }],
  };
}

/** “Captain Deng Hao, in a statement”: how it was said is no part of who said it. */
function endOfName(tokens: readonly Token[], { from, to }: Place): number {
  for (let i = to - 2; i > from; i--)
    if (isAt(tokens, i, printed(',')) && isAt(tokens, i + 1, pos('ADP'))) return i;
  return to;
}
