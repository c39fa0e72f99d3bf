import { mergePlaces, overlaps, placeOf, type Draft, type Place, type Refiner } from '../draft.ts';
import { indexDrafts } from './index-drafts.ts';

/** A quotation is taken whole when at least this share of its tokens is already content of one attribution. */
const MOST = 0.5;

/**
 * “We were wrong, and we said so then,” she said. — content that holds most of a quotation holds all of it, marks included,
 * unless another attribution's words stand in the rest.
 */
export const completeQuotations: Refiner = (reading, drafts) => {
  const draftsAt = indexDrafts(drafts);
  const completed = new Map<Draft, Place[]>();
  reading.paragraphs.forEach(({ facts }, paragraph) => {
    for (const quotation of facts.paragraph.quotations) {
      const whole = placeOf(paragraph, quotation);
      const holders = draftsAt(whole);
      const [holder] = holders;
      if (
        !holder ||
        holders.length > 1 ||
        [...holder.source, ...holder.cue].some((place) => overlaps(place, whole))
      ) {
        continue;
      }
      const held = holder.content
        .filter((place) => overlaps(place, whole))
        .reduce((sum, { from, to }) => sum + Math.min(to, whole.to) - Math.max(from, whole.from), 0);
      if (held < MOST * (whole.to - whole.from) || held === whole.to - whole.from) continue;
      completed.set(holder, [...(completed.get(holder) ?? []), whole]);
    }
  });
  return drafts.map((draft) => {
    const more = completed.get(draft);
    return more ? { ...draft, content: mergePlaces([...draft.content, ...more]) } : draft;
  });
};
