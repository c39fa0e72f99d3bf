import { TRANSITIONS, WEIGHTS } from '../../lib/names/decode-names.ts';
import { LEVELS, MAGIC } from '../../lib/names/name-weights.ts';
import type { NameModel } from './names-crf.ts';

/** A pass as trained: the hashes of its features, by their dense numbers, and their weights. */
export interface TrainedNamePass {
  readonly hashes: Int32Array;
  readonly model: NameModel;
}

/** Share of the largest weights that may be cut off at ±127 so that the small ones keep their shape. */
const CLIPPED = 0.0005;

/**
 * Packs the lists of known names and the weights: four bits each, features sorted by hash, zeros left out. Features whose largest
 * weight is smallest go first when there are more than fit.
 *
 * @param lists hashes of the known names, in the order of the bits of `KNOWN`
 */
export function packNames(
  lists: readonly ReadonlySet<number>[],
  passes: readonly TrainedNamePass[],
  maxBytes: number,
): Uint8Array {
  for (let threshold = LEAST; ; threshold += 0.5) {
    const packed = write(lists, passes, threshold);
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

function write(
  lists: readonly ReadonlySet<number>[],
  passes: readonly TrainedNamePass[],
  threshold: number,
): Uint8Array {
  const bytes: number[] = [];
  const number32 = (value: number): void => {
    for (let shift = 0; shift < 32; shift += 8) bytes.push((value >>> shift) & 0xff);
  };
  const float = (value: number): void => number32(new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0);
  const short = (value: number): void => {
    let rest = value;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  number32(MAGIC);
  number32(0);
  bytes.push(lists.length);
  for (const list of lists) {
    number32(list.size);
    let previous = 0;
    for (const hash of [...list].sort((a, b) => a - b)) {
      short(hash - previous);
      previous = hash;
    }
  }
  for (const { hashes, model } of passes) {
    const scale = scaleOf(model);
    const rows: { hash: number; row: number[] }[] = [];
    hashes.forEach((hash, id) => {
      const row = Array.from({ length: WEIGHTS }, (_, l) => (model.weights[id * WEIGHTS + l] ?? 0) / scale);
      if (row.some((weight) => Math.abs(weight) >= threshold)) rows.push({ hash, row });
    });
    rows.sort((a, b) => a.hash - b.hash);
    for (let i = 0; i < TRANSITIONS; i++) float(model.transitions[i] ?? 0);
    float(scale);
    number32(rows.length);
    let previous = 0;
    for (const { hash } of rows) {
      short(hash - previous);
      previous = hash;
    }
    // Weights far below the threshold that decides which features stay say nothing either.
    const least = Math.max(LEAST, threshold / 3);
    const told = rows.map(({ row }) =>
      row.map((weight) => (Math.abs(weight) >= least ? levelOf(weight) : -1)),
    );
    for (const row of told)
      bytes.push(row.reduce((mask, level, l) => (level < 0 ? mask : mask | (1 << l)), 0));
    const levels = told.flat().filter((level) => level >= 0);
    for (let i = 0; i < levels.length; i += 2) bytes.push((levels[i] ?? 0) | ((levels[i + 1] ?? 0) << 4));
  }
  const packed = Uint8Array.from(bytes);
  new DataView(packed.buffer).setUint32(4, packed.length, true);
  return packed;
}

/** Weights below this, where the largest is 127, are nothing. */
const LEAST = 3;

/** Number of the level (in `LEVELS`) nearest to a weight. */
function levelOf(weight: number): number {
  let best = 0;
  LEVELS.forEach((level, i) => {
    if (Math.abs(level - weight) < Math.abs((LEVELS[best] ?? 0) - weight)) best = i;
  });
  return best;
}
