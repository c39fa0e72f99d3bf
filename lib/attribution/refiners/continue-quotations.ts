import {
  byParagraph,
  closesStatement,
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
  const found = byParagraph(drafts);
  // What a draft has become after it was joined with others; null when it went into another.
  const became = new Map<Draft, Draft | null>();
  const holders = new Map<number, Draft>();
  reading.paragraphs.forEach(({ facts: { paragraph } }, number) => {
    const [first] = paragraph.quotations;
    const last = reading.paragraphs[number - 1]?.facts.paragraph.quotations.at(-1);
    if (!first?.quotation.continues || !last || last.quotation.closed) return;
    const here = placeOf(number, first);
    const before = placeOf(number - 1, last);
    const holds = (draft: Draft, quotation: Place): boolean =>
      draft.content.some((place) => overlaps(place, quotation));
    const earlier = holders.get(number - 1) ?? found.get(number - 1)?.find((draft) => holds(draft, before));
    const later = found.get(number)?.find((draft) => holds(draft, here));
    // “…” ⏎ “… ,” she said: the speaker may be named after the last paragraph only.
    const leading = earlier && (isSaid(earlier, before) || !later || !isSaid(later, here)) ? earlier : later;
    if (!leading || earlier === later) return;
    // A mark that was never closed: whoever is named beside the next quotation says that one.
    if (earlier && later && isSaid(earlier, before) && isSaid(later, here)) return;
    const other = leading === earlier ? later : earlier;
    const own = became.get(leading) ?? leading;
    const others = other ? (became.get(other) ?? other).content : [];
    if (other) became.set(other, null);
    became.set(leading, { ...own, content: mergePlaces([...own.content, ...others, before, here]) });
    holders.set(number, leading);
  });
  return drafts.flatMap((draft) => (became.has(draft) ? (became.get(draft) ?? []) : [draft]));
};

/** Somebody outside the quotation says it, or a label or closing clause in it: “I see” in its own words names nobody. */
function isSaid(draft: Draft, quotation: Place): boolean {
  if (draft.source.length === 0 || draft.cue.length === 0) return false;
  if (draft.settled === true || closesStatement(draft)) return true;
  return !draft.cue.some((place) => overlaps(place, quotation));
}
