import { LABELS, TRANSITIONS, WEIGHTS } from './decode-names.ts';
import type { KnownNames } from './known-names.ts';
import { HASH_BITS } from './name-hash.ts';
import { newNumberModel, newProbabilities, RangeDecoder, type NumberModel } from './range-decoder.ts';

/** Passes of the names tagger: the second knows what the first said of the same words elsewhere. */
export const PASSES = 2;
export const MAGIC = 0x31_4e_57_57; // “WWN1”, little endian

/**
 * The sizes a weight may have: four bits each in the file, eight steps of either sign (the sign first), each step some two thirds of the next.
 * Coarser would be measured; finer is not.
 */
export const LEVELS: readonly number[] = [1, -1].flatMap((sign) =>
  [6, 9, 15, 23, 35, 54, 83, 127].map((size) => sign * size),
);

/** The weights of a pass, by feature. */
export interface NamePass {
  readonly features: NameTable;
  readonly transitions: Float32Array;
}

/** What the file of weights holds. */
export interface NameWeights {
  readonly known: KnownNames;
  readonly passes: readonly NamePass[];
}

/** The weights file is not what this version writes, or was cut short. */
export class BrokenNameWeightsError extends Error {
  override readonly name = 'BrokenNameWeightsError';
}

/** 8-bit weights by feature hash: open addressing, a feature's place follows its hash. */
export class NameTable {
  readonly #keys: Int32Array;
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly #shift: number;
  /** What one step of a weight is worth. */
  readonly #scale: number;

  constructor(features: number, scale: number) {
    const bits = Math.ceil(Math.log2(Math.max(features, 8) * 1.5));
    this.#keys = new Int32Array(2 ** bits);
    this.#weights = new Int8Array(2 ** bits * WEIGHTS);
    this.#mask = 2 ** bits - 1;
    this.#shift = HASH_BITS - bits;
    this.#scale = scale;
  }

  /** Makes room for a feature; returns its `WEIGHTS` weights, of every label but “outside”, to be written. */
  add(hash: number): Int8Array {
    let slot = hash >>> this.#shift;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = hash + 1;
    return this.#weights.subarray(slot * WEIGHTS, (slot + 1) * WEIGHTS);
  }

  /** Adds the weights of the features in `hashes[0 … count)` to the scores of a token, which begin at `at`. */
  addTo(scores: Float32Array, at: number, hashes: Int32Array, count: number, sums: Int32Array): void {
    const keys = this.#keys;
    const weights = this.#weights;
    sums.fill(0);
    for (let k = 0; k < count; k++) {
      const key = (hashes[k] ?? 0) + 1;
      for (let slot = (key - 1) >>> this.#shift; ; slot = (slot + 1) & this.#mask) {
        const found = keys[slot] ?? 0;
        if (found === 0) break;
        if (found !== key) continue;
        const row = slot * WEIGHTS;
        for (let l = 0; l < WEIGHTS; l++) sums[l] = (sums[l] ?? 0) + (weights[row + l] ?? 0);
        break;
      }
    }
    for (let l = 1; l < LABELS; l++)
      scores[at + l] = (scores[at + l] ?? 0) + (sums[l - 1] ?? 0) * this.#scale;
  }
}

/** Models of what the file's numbers look like; the writer keeps the same. */
export interface WeightModels {
  readonly knownSteps: NumberModel;
  readonly hashSteps: NumberModel;
  readonly masks: Uint16Array;
  readonly levels: Uint16Array;
}

/** A tree of 16 levels for each label. */
export const LEVEL_TREE = 16;

export function newWeightModels(): WeightModels {
  return {
    knownSteps: newNumberModel(),
    hashSteps: newNumberModel(),
    masks: newProbabilities(2 ** WEIGHTS),
    levels: newProbabilities(LEVEL_TREE * WEIGHTS),
  };
}

/** Bytes before the coded part: magic, length, counts, scales and transitions. */
const HEAD = (lists: number): number => 12 + 4 * lists + PASSES * (8 + 4 * TRANSITIONS);

/** Reads a packed file (tools/training/pack-names.ts writes it). Throws `BrokenNameWeightsError` on anything else. */
export function unpackNameWeights(packed: Uint8Array): NameWeights {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (packed.length < 12 || view.getUint32(0, true) !== MAGIC)
    throw new BrokenNameWeightsError('Expected a file of name weights, got something else');
  const expected = view.getUint32(4, true);
  if (expected !== packed.length)
    throw new BrokenNameWeightsError(`Expected ${expected} bytes of name weights, got ${packed.length}`);
  const lists = view.getUint32(8, true);
  if (HEAD(lists) > packed.length) throw new BrokenNameWeightsError('The file of name weights ends too soon');
  try {
    return decode(packed, view, lists);
  } catch (error) {
    if (error instanceof RangeError)
      throw new BrokenNameWeightsError(`Broken name weights: ${error.message}`);
    throw error;
  }
}

function decode(packed: Uint8Array, view: DataView, lists: number): NameWeights {
  let at = 12;
  const number32 = (): number => {
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const float = (): number => {
    at += 4;
    return view.getFloat32(at - 4, true);
  };
  const sizes = Array.from({ length: lists }, number32);
  const heads = Array.from({ length: PASSES }, () => ({
    size: number32(),
    scale: float(),
    transitions: Float32Array.from({ length: TRANSITIONS }, float),
  }));
  const decoder = new RangeDecoder(packed, at);
  const models = newWeightModels();
  const known = new Map<number, number>();
  sizes.forEach((size, list) => {
    for (let i = 0, hash = 0; i < size; i++) {
      hash += decoder.number(models.knownSteps);
      known.set(hash, (known.get(hash) ?? 0) | (1 << list));
    }
  });
  const passes = heads.map(({ size, scale, transitions }): NamePass => {
    const features = new NameTable(size, scale);
    for (let i = 0, hash = 0; i < size; i++) {
      hash += decoder.number(models.hashSteps);
      const row = features.add(hash);
      for (let mask = decoder.tree(models.masks, 0, WEIGHTS); mask !== 0; mask &= mask - 1) {
        const label = 31 - Math.clz32(mask & -mask);
        row[label] = LEVELS[decoder.tree(models.levels, label * LEVEL_TREE, 4)] ?? 0;
      }
    }
    return { features, transitions };
  });
  return { known, passes };
}
