import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';

/**
 * The dam is old. “We need a new one,” said Lind. — words without marks in another sentence than the cue, whose content stands
 * beside it, are the writer's.
 */
export const keepToSentence: Refiner = (reading, drafts) =>
  drafts.map((draft): Draft => {
    const [cue] = draft.cue;
    if (!cue || draft.content.length < 2) return draft;
    const near = draft.content.filter((place) => isNear(reading, cue, place));
    if (near.length === 0 || near.length === draft.content.length) return draft;
    return {
      ...draft,
      content: draft.content.filter((place) => near.includes(place) || isQuoted(reading, place)),
    };
  });

/** In the cue's sentence, or in the quotation that reaches into it. */
function isNear(reading: Reading, cue: Place, place: Place): boolean {
  const paragraph = reading.paragraphs[cue.paragraph]?.facts.paragraph;
  if (!paragraph || place.paragraph !== cue.paragraph) return false;
  const start = paragraph.sentenceStart[cue.from] ?? cue.from;
  const end = paragraph.sentenceEnd[cue.from] ?? cue.to;
  return place.to > start && place.from < end;
}

/** Nothing but words in quotation marks. */
function isQuoted(reading: Reading, { paragraph: number, from, to }: Place): boolean {
  const paragraph = reading.paragraphs[number]?.facts.paragraph;
  if (!paragraph) return false;
  return paragraph.tokens
    .slice(from, to)
    .every(
      ({ text }, i) => paragraph.quoteState[from + i] !== QUOTE_STATE.outside || !/[\p{L}\p{N}]/u.test(text),
    );
}
