import { mergePlaces, placeOf, placesIn, type Draft, type Place, type Refiner } from '../draft.ts';
import { indexDrafts } from '../index-drafts.ts';
import { QUOTE_STATE, type Paragraph, type ParagraphQuotation } from '../paragraph.ts';

/** Shorter quotations are terms and titles more often than statements. */
const MIN_TOKENS = 6;

/**
 * “The dam was sound,” said Ruiz. “Nobody doubted it.” — a quotation that makes up whole sentences of its own, right after the
 * sentence of a quoted speaker, goes on with that speaker's words.
 */
export const goOnInParagraph: Refiner = (reading, drafts) => {
  const draftsAt = indexDrafts(drafts);
  const longer = new Map<Draft, readonly Place[]>();
  reading.paragraphs.forEach(({ facts: { paragraph } }, number) => {
    for (const quotation of paragraph.quotations) {
      if (!standsAlone(paragraph, quotation)) continue;
      const whole = placeOf(number, quotation);
      if (draftsAt(whole).length > 0) continue;
      // What its sentence, or the one before, holds.
      const sentence = paragraph.sentenceStart[whole.from - 1] ?? whole.from;
      const before = draftsAt({ paragraph: number, from: sentence, to: whole.from }).find(
        (draft) =>
          !draft.parent &&
          draft.source.length > 0 &&
          placesIn(draft, number).some(
            ({ from, to }) => to <= whole.from && (paragraph.sentenceEnd[from] ?? 0) >= whole.from,
          ) &&
          draft.content.some((place) => paragraph.quoteState[place.from] !== QUOTE_STATE.outside),
      );
      if (before) longer.set(before, mergePlaces([...(longer.get(before) ?? before.content), whole]));
    }
  });
  return drafts.map((draft) => {
    const content = longer.get(draft);
    return content ? { ...draft, content } : draft;
  });
};

/** Nothing but marks stands in its sentences beside the quotation. */
function standsAlone(
  { tokens, sentenceStart, sentenceEnd, quotationOf }: Paragraph,
  { from, to }: ParagraphQuotation,
): boolean {
  if (to - from < MIN_TOKENS) return false;
  const start = sentenceStart[from] ?? from;
  const end = sentenceEnd[to - 1] ?? to;
  for (let i = start; i < end; i++) {
    if ((i < from || i >= to) && (quotationOf[i] ?? 0) === 0 && /[\p{L}\p{N}]/u.test(tokens[i]?.text ?? ''))
      return false;
  }
  return true;
}
