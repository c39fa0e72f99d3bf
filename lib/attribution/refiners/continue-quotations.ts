import {
  byParagraph,
  mergePlaces,
  overlaps,
  placeOf,
  type Draft,
  type Place,
  type Refiner,
} from '../draft.ts';

/**
 * She said: “The dam was sound. ⏎ “It was built by honest people.” — a quotation that the next paragraph opens again without
 * having closed it is one quotation of one attribution.
 */
export const continueQuotations: Refiner = (reading, drafts) => {
  let current = [...drafts];
  reading.paragraphs.forEach(({ facts: { paragraph } }, number) => {
    const [first] = paragraph.quotations;
    const last = reading.paragraphs[number - 1]?.facts.paragraph.quotations.at(-1);
    if (!first?.quotation.continues || !last || last.quotation.closed) return;
    const here = placeOf(number, first);
    const before = placeOf(number - 1, last);
    const found = byParagraph(current);
    const earlier = found
      .get(number - 1)
      ?.find((draft) => draft.content.some((place) => overlaps(place, before)));
    const later = found.get(number)?.find((draft) => draft.content.some((place) => overlaps(place, here)));
    if (earlier === later) return;
    // “…” ⏎ “… ,” she said: the speaker may be named after the last paragraph only.
    const leading = earlier && (earlier.cue.length > 0 || !later) ? earlier : later;
    if (!leading) return;
    const other = leading === earlier ? later : earlier;
    const joined = join(leading, [...(other?.content ?? []), before, here]);
    current = current.filter((draft) => draft !== other).map((draft) => (draft === leading ? joined : draft));
  });
  return current;
};

function join(draft: Draft, more: readonly Place[]): Draft {
  return { ...draft, content: mergePlaces([...draft.content, ...more]) };
}
