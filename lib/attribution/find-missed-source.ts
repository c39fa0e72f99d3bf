import { LABEL, LABELS } from './tagger/decode.ts';
import type { TokenRange } from './tagger/token-range.ts';
import type { TaggedParagraph } from './tagger/tagged-paragraph.ts';
import { PAD } from './tagger/token-facts.ts';

/** A word this likely to be part of a source is taken for one when its sentence has a cue without any. */
const LIKELY = 0.05;
/** Its neighbours belong to it when they are at least this share as likely. */
const NEIGHBOUR_SHARE = 0.6;

/**
 * The source of a cue that the labels give none: the likeliest words of its sentence outside the contents, else the noun phrase
 * before the cue. Null when neither is there.
 */
export function findMissedSource(
  tagged: TaggedParagraph,
  cue: TokenRange,
  contents: readonly TokenRange[],
): TokenRange | null {
  return likeliestWords(tagged, cue, contents) ?? phraseBefore(tagged, cue, contents);
}

function sourceProbability({ probabilities }: TaggedParagraph, i: number): number {
  const at = i * LABELS;
  return (probabilities[at + LABEL.sourceBegin] ?? 0) + (probabilities[at + LABEL.sourceInside] ?? 0);
}

function isTaken(i: number, cue: TokenRange, contents: readonly TokenRange[]): boolean {
  return (i >= cue.from && i < cue.to) || contents.some(({ from, to }) => i >= from && i < to);
}

function likeliestWords(
  tagged: TaggedParagraph,
  cue: TokenRange,
  contents: readonly TokenRange[],
): TokenRange | null {
  const { sentenceStart, sentenceEnd } = tagged.facts.paragraph;
  const start = sentenceStart[cue.from] ?? cue.from;
  const end = sentenceEnd[cue.from] ?? cue.to;
  let best = -1;
  let highest = LIKELY;
  for (let i = start; i < end; i++) {
    if (isTaken(i, cue, contents)) continue;
    const probability = sourceProbability(tagged, i);
    if (probability > highest) {
      best = i;
      highest = probability;
    }
  }
  if (best < 0) return null;
  const belongs = (i: number): boolean =>
    !isTaken(i, cue, contents) && sourceProbability(tagged, i) > highest * NEIGHBOUR_SHARE;
  let from = best;
  let to = best + 1;
  while (from > start && belongs(from - 1)) from--;
  while (to < end && belongs(to)) to++;
  return { from, to };
}

/** “The owners of the dam, Ruiz said, …”: the nearest noun phrase before the cue that hangs on no preposition. */
function phraseBefore(
  { facts }: TaggedParagraph,
  cue: TokenRange,
  contents: readonly TokenRange[],
): TokenRange | null {
  const { paragraph, phraseStart, phraseEnd } = facts;
  const start = paragraph.sentenceStart[cue.from] ?? cue.from;
  for (let i = cue.from - 1; i >= start; i--) {
    if (isTaken(i, cue, contents) || (phraseEnd[i + PAD] ?? 0) === 0) continue;
    const from = (phraseStart[i + PAD] ?? 0) - PAD;
    if (paragraph.tokens[from - 1]?.pos === 'ADP' && from > start) {
      i = from;
      continue;
    }
    return isTaken(from, cue, contents) ? null : { from, to: (phraseEnd[i + PAD] ?? 0) - PAD };
  }
  return null;
}
