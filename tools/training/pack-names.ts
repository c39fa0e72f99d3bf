import { WEIGHTS } from '../../lib/names/decode-names.ts';
import { LEVELS } from '../../lib/names/name-weights.ts';
import type { NameModel } from './names-crf.ts';
import { writePackedNames, type PackedNameFeature } from './write-packed-names.ts';

/** A model as trained: the hashes of its features, by their dense numbers, and their weights. */
export interface TrainedNames {
  readonly hashes: Int32Array;
  readonly model: NameModel;
}

/** Share of the largest weights that may be cut off at ±127 so that the small ones keep their shape. */
const CLIPPED = 0.0003;

/**
 * Packs the lists of known names and the weights: four bits each, features sorted by hash, zeros left out. Features whose largest
 * weight is smallest go first when there are more than fit.
 *
 * @param lists hashes of the known names, in the order of the bits of `KNOWN`
 */
export function packNames(
  lists: readonly ReadonlySet<number>[],
  trained: TrainedNames,
  maxBytes: number,
): Uint8Array {
  const scale = scaleOf(trained.model);
  const { transitions } = trained.model;
  for (let threshold = LEAST; ; threshold += 0.5) {
    const features = rowsOf(trained, scale, threshold);
    const packed = writePackedNames({ lists, scale, transitions, features });
    if (packed.length <= maxBytes) return packed;
  }
}

function scaleOf({ weights }: NameModel): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return (sizes[Math.floor(sizes.length * (1 - CLIPPED))] ?? 1) / 127;
}

/** Features by their hash, with the level of each weight, −1 for nothing. */
function rowsOf({ hashes, model }: TrainedNames, scale: number, threshold: number): PackedNameFeature[] {
  // Weights far below the threshold that decides which features stay say nothing either.
  const least = Math.max(LEAST, threshold / 3);
  const rows: PackedNameFeature[] = [];
  hashes.forEach((hash, id) => {
    const row = Array.from({ length: WEIGHTS }, (_, l) => (model.weights[id * WEIGHTS + l] ?? 0) / scale);
    if (!row.some((weight) => Math.abs(weight) >= threshold)) return;
    rows.push({
      hash,
      levels: row.map((weight) => (Math.abs(weight) >= least ? levelOf(weight) : -1)),
    });
  });
  return rows.sort((a, b) => a.hash - b.hash);
}

/** Weights below this, where the largest is 127, are nothing. */
const LEAST = 3;

/** Number of the size nearest to a weight. */
function levelOf(weight: number): number {
  let best = 0;
  LEVELS.forEach((size, i) => {
    if (Math.abs(size - weight) < Math.abs((LEVELS[best] ?? 0) - weight)) best = i;
  });
  return best;
}
