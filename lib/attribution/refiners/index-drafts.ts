import { indexRanges, type Ranged } from '../../text/range-index.ts';
import type { Draft, Place } from '../draft.ts';

/**
 * Looks up the drafts with a place that overlaps another, each once and in the order given, without going through all of a
 * long paragraph's.
 *
 * @param placesOf the places of a draft that count; all of them unless told
 */
export function indexDrafts(
  drafts: readonly Draft[],
  placesOf: (draft: Draft) => readonly Place[] = ({ source, cue, content }) => [
    ...source,
    ...cue,
    ...content,
  ],
): (place: Place) => readonly Draft[] {
  const ranges = new Map<number, Ranged<Draft>[]>();
  for (const draft of drafts) {
    for (const { paragraph, from, to } of placesOf(draft)) {
      const own = ranges.get(paragraph);
      const range = { from, to, value: draft };
      if (own) own.push(range);
      else ranges.set(paragraph, [range]);
    }
  }
  const indexes = new Map<number, ReturnType<typeof indexRanges<Draft>>>();
  return ({ paragraph, from, to }) => {
    const index = indexes.get(paragraph) ?? indexRanges(ranges.get(paragraph) ?? []);
    indexes.set(paragraph, index);
    const found = index(from, to);
    return found.length > 1 ? [...new Set(found)] : found;
  };
}
