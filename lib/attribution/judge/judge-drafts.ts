import type { Draft, Reading } from '../draft.ts';
import { draftFeatures, MAX_DRAFT_FEATURES } from './draft-features.ts';
import { draftSigns } from './draft-signs.ts';
import { logOdds, type JudgeModel } from './judge-model.ts';
import { MAX_WORD_FEATURES, wordFeatures } from './word-features.ts';
import { sumOf, type WordWeights } from './word-weights.ts';
import { findNeighbourhoods, findSurroundings } from './surroundings.ts';

/**
 * The one threshold: what is less likely a statement that somebody is reported to have made, with its right source, is shown
 * nowhere. Lower keeps more of what is right and more of what is none.
 */
export const LEAST_CERTAIN = 0.45;

/** What the judge looks at, draft by draft: hashes of words for its line, numbers for its trees. */
export interface DraftView {
  readonly draft: Draft;
  readonly words: Int32Array;
  readonly signs: Float32Array;
}

/** Views of all outer drafts. @param prior weights learned from another corpus, whose answer is a sign */
export function viewDrafts(reading: Reading, drafts: readonly Draft[], prior: WordWeights): DraftView[] {
  const neighbourhoods = findNeighbourhoods(reading, drafts);
  const surroundings = findSurroundings(reading, drafts, neighbourhoods);
  const features = new Int32Array(MAX_DRAFT_FEATURES + MAX_WORD_FEATURES);
  return drafts.flatMap((draft, k): DraftView[] => {
    const [beside, around] = [neighbourhoods[k], surroundings[k]];
    if (draft.parent || !beside || !around || draft.content.length === 0) return [];
    const count = draftFeatures(reading, draft, beside, features);
    const before =
      draft.why === undefined
        ? sumOf(prior, features.subarray(0, count))
        : Math.log(draft.certainty / (1 - draft.certainty));
    const all = count + wordFeatures(reading, draft, features.subarray(count));
    return [{ draft, words: features.slice(0, all), signs: draftSigns(reading, draft, around, before) }];
  });
}

/**
 * Gives outer drafts the probability that somebody is reported to have said this and that it is this source, and leaves out what
 * is less likely than `least`. What stands inside a draft that is left out goes with it.
 */
export function judgeDrafts(
  model: JudgeModel,
  prior: WordWeights,
  reading: Reading,
  drafts: readonly Draft[],
  least = LEAST_CERTAIN,
): Draft[] {
  const judged = new Map<Draft, Draft | null>();
  for (const { draft, words, signs } of viewDrafts(reading, drafts, prior)) {
    const certainty = 1 / (1 + Math.exp(-logOdds(model, words, signs)));
    judged.set(draft, certainty < least ? null : { ...draft, certainty });
  }
  return drafts.flatMap((draft): Draft[] => {
    if (!draft.parent) return [judged.get(draft) ?? []].flat();
    const outer = judged.get(draft.parent);
    return outer ? [{ ...draft, parent: outer }] : [];
  });
}
