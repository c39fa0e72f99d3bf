import {
  byParagraph,
  mergePlaces,
  overlaps,
  placeOf,
  wordsAt,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';
import type { ParagraphQuotation } from '../paragraph.ts';

/** A quotation with no source beside it is given to its neighbour's no more surely than this. */
const FLOATING_CERTAINTY = 0.45;
/** Shorter quotations are terms and titles more often than statements. */
const MIN_WORDS = 5;

/**
 * “The dam was sound,” Ruiz said. ⏎ “Nobody doubted it.” — a paragraph that is nothing but a quotation, with no source beside
 * it, goes on with the speaker of the paragraph before.
 */
export const attachFloatingQuotes: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  const added: Draft[] = [];
  let lastSpoken: Draft | undefined;
  reading.paragraphs.forEach(({ facts: { paragraph } }, number) => {
    const own = found.get(number) ?? [];
    const last = own.findLast((draft) => draft.source.length > 0);
    if (last) {
      lastSpoken = last;
      return;
    }
    const floating = wholeQuotations(reading, number);
    if (own.length > 0 || floating.length === 0 || !lastSpoken) {
      lastSpoken = undefined;
      return;
    }
    const { source } = lastSpoken;
    const draft: Draft = {
      source,
      cue: [],
      content: mergePlaces(floating.map((quotation) => placeOf(number, quotation))),
      certainty: FLOATING_CERTAINTY,
      why: `No source stands beside this quotation; the paragraph before it quotes ${source.map((place) => wordsAt(reading, place)).join(' ')}`,
    };
    void paragraph;
    added.push(draft);
  });
  return [...drafts, ...added];
};

/** The quotations of a paragraph in which no word stands outside quotation marks; none for other paragraphs. */
function wholeQuotations(reading: Reading, number: number): ParagraphQuotation[] {
  const paragraph = reading.paragraphs[number]?.facts.paragraph;
  if (!paragraph) return [];
  let words = 0;
  for (let i = 0; i < paragraph.tokens.length; i++) {
    if (!/[\p{L}\p{N}]/u.test(paragraph.tokens[i]?.text ?? '')) continue;
    if ((paragraph.quotationOf[i] ?? 0) === 0) return [];
    words++;
  }
  return words >= MIN_WORDS ? [...paragraph.quotations] : [];
}

export function isCovered(drafts: readonly Draft[], place: Place): boolean {
  return drafts.some((draft) => draft.content.some((other) => overlaps(other, place)));
}
