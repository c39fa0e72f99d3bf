import { WEIGHTS } from '../../lib/names/decode-names.ts';
import { LEVEL_BITS, LEVEL_TREE, LEVELS, MAGIC, newWeightModels } from '../../lib/names/name-weights.ts';
import { RangeEncoder } from './range-encoder.ts';
import type { NameModel } from './names-crf.ts';

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
  for (let threshold = LEAST; ; threshold += 0.5) {
    const packed = write(lists, trained, threshold);
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

function write(lists: readonly ReadonlySet<number>[], trained: TrainedNames, threshold: number): Uint8Array {
  const head: number[] = [];
  const number32 = (value: number): void => {
    for (let shift = 0; shift < 32; shift += 8) head.push((value >>> shift) & 0xff);
  };
  const float = (value: number): void => number32(new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0);
  number32(MAGIC);
  number32(0);
  number32(lists.length);
  for (const list of lists) number32(list.size);
  const encoder = new RangeEncoder();
  const models = newWeightModels();
  for (const list of lists) {
    let previous = 0;
    for (const hash of [...list].sort((a, b) => a - b)) {
      encoder.number(models.knownSteps, hash - previous);
      previous = hash;
    }
  }
  const scale = scaleOf(trained.model);
  const rows = rowsOf(trained, scale, threshold);
  number32(rows.length);
  float(scale);
  for (const score of trained.model.transitions) float(score);
  let previous = 0;
  for (const { hash, levels } of rows) {
    encoder.number(models.hashSteps, hash - previous);
    previous = hash;
    encoder.tree(models.masks, 0, WEIGHTS, maskOf(levels));
    levels.forEach((level, label) => {
      if (level >= 0) encoder.tree(models.levels, label * LEVEL_TREE, LEVEL_BITS, level);
    });
  }
  const packed = Uint8Array.from([...head, ...encoder.finish()]);
  new DataView(packed.buffer).setUint32(4, packed.length, true);
  return packed;
}

/** Features by their hash, with the level of each weight, −1 for nothing. */
function rowsOf(
  { hashes, model }: TrainedNames,
  scale: number,
  threshold: number,
): { hash: number; levels: number[] }[] {
  // Weights far below the threshold that decides which features stay say nothing either.
  const least = Math.max(LEAST, threshold / 3);
  const rows: { hash: number; levels: number[] }[] = [];
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

function maskOf(levels: readonly number[]): number {
  return levels.reduce((mask, level, label) => (level < 0 ? mask : mask | (1 << label)), 0);
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
