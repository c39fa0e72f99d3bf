import {
  isAt,
  isWord,
  matchAt,
  maybe,
  pos,
  printed,
  some,
  word,
  type TokenPattern,
} from '../../text/token-pattern.ts';
import { RELATIVE_PRONOUNS } from '../../text/closed-classes.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { isPhrase } from '../is-phrase.ts';
import { secondVerbAt } from '../second-verb-at.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

/** What whoever has spoken does besides, in a participle: “…, calling it a disgrace”. */
const PARTICIPLES = word(
  ...'saying adding calling claiming arguing asserting stating denouncing urging attributing accusing blaming insisting warning'.split(
    ' ',
  ),
  ...'noting suggesting describing alleging pledging vowing promising explaining declaring stressing branding dismissing'.split(
    ' ',
  ),
  ...'condemning criticising criticizing demanding acknowledging admitting maintaining emphasising emphasizing predicting'.split(
    ' ',
  ),
);
/** … or in a second verb: “… and pledged to rebuild it”. */
const SECOND_VERBS = word(
  ...'pledged asserted questioned condemned warned urged slammed accused insisted denied vowed promised argued claimed'.split(
    ' ',
  ),
  ...'criticised criticized denounced blamed praised stressed dismissed rejected complained demanded acknowledged thinks believes'.split(
    ' ',
  ),
);
/** “, calling it …”; “… “on it,” adding …” */
const BEFORE_PARTICIPLE = printed(',', '”', '"', '’');
const PARTICIPLE: TokenPattern = [BEFORE_PARTICIPLE, maybe(word('and')), some(pos('ADV'), 0, 1), PARTICIPLES];
const SECOND: TokenPattern = [maybe(printed(',')), word('and'), some(pos('ADV'), 0, 2), SECOND_VERBS];
/** “…, with some calling her out, saying …”: whoever these are does it. */
const OTHERS = word('with', 'as', RELATIVE_PRONOUNS);
/** Words that are said, before and behind the cut. */
const MIN_WORDS = 2;

/**
 * Lind criticised the delay, | calling it a disgrace | and pledged to rebuild. — what the speaker does besides is a statement of its
 * own, by the same speaker. In a clause of somebody else's, “said the mayor had left, accusing the council”, that one may do it:
 * such words stay together, unless they are quoted.
 */
export const partPredicates: Refiner = (reading, drafts) =>
  drafts.flatMap((draft): Draft[] => parted(reading, draft) ?? [draft]);

function parted(reading: Reading, draft: Draft): Draft[] | null {
  const [content, ...others] = draft.content;
  const [cue] = draft.cue;
  const [source] = draft.source;
  const paragraph = content && reading.paragraphs[content.paragraph]?.facts.paragraph;
  if (!paragraph || others.length > 0 || !cue || !source || draft.settled === true) return null;
  if (cue.paragraph !== content.paragraph || cue.to > content.from) return null;
  const cut = findCut(paragraph, content);
  if (cut === null) return null;
  const rest: Draft = {
    ...draft,
    cue: [{ ...content, from: cut.cue, to: cut.to }],
    content: [{ ...content, from: cut.to }],
  };
  return [{ ...draft, content: [{ ...content, to: cut.from }] }, ...(parted(reading, rest) ?? [rest])];
}

interface Cut {
  /** The mark or “and” before the verb. */
  readonly from: number;
  readonly cue: number;
  /** Behind the verb. */
  readonly to: number;
}

/** The first verb of the speaker's in the content's first sentence, outside quotation marks. */
function findCut(paragraph: Paragraph, content: Place): Cut | null {
  const { tokens, quoteState, sentenceEnd } = paragraph;
  const end = Math.min(content.to, sentenceEnd[content.from] ?? content.to);
  let comma = content.from - 1;
  for (let i = content.from; i < end; i++) {
    // A closing mark belongs to its quotation.
    if (quoteState[i] !== QUOTE_STATE.outside && quoteState[i + 1] !== QUOTE_STATE.outside) continue;
    const match =
      matchAt(tokens, i, PARTICIPLE) ??
      matchAt(tokens, i, SECOND) ??
      (isPhrase(paragraph, content.from, i) ? secondVerbAt(tokens, i) : null);
    const isOthers = isAt(tokens, comma + 1, OTHERS) && comma >= content.from;
    if (isAt(tokens, i, printed(','))) comma = i;
    if (!match || match.to >= end || isOthers) continue;
    if (wordsIn(paragraph, content.from, i) < MIN_WORDS || wordsIn(paragraph, match.to, end) < MIN_WORDS)
      continue;
    const isQuoted = quoteState.subarray(match.to, end).some((state) => state !== QUOTE_STATE.outside);
    if (!isQuoted && hasSubject(paragraph, content.from, i)) continue;
    return {
      from: isAt(tokens, i, printed(',')) || isAt(tokens, i, isWord) ? i : i + 1,
      cue: match.to - 1,
      to: match.to,
    };
  }
  return null;
}

/** A clause of a person's own: a name or office, then a verb. */
function hasSubject({ tokens }: Paragraph, from: number, to: number): boolean {
  const first = isAt(tokens, from, word('that')) ? from + 1 : from;
  for (let i = first; i < to; i++) {
    if (isAt(tokens, i, pos('VERB', 'AUX'))) return i > first && tokens.slice(first, i).some(pos('PROPN'));
    if (!isAt(tokens, i, pos('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'))) return false;
  }
  return false;
}

function wordsIn({ tokens }: Paragraph, from: number, to: number): number {
  return tokens.slice(from, to).filter(isWord).length;
}
