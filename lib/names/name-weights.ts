import { LABELS, TRANSITIONS, WEIGHTS } from './decode-names.ts';
import type { KnownNames } from './known-names.ts';
import { HASH_BITS } from './name-hash.ts';
import { SymbolDecoder } from '../packing/symbol-decoder.ts';

export const MAGIC = 0x32_4e_57_57; // “WWN2”, little endian

/** Sizes a weight may have, each step some two thirds of the next. */
export const LEVELS: readonly number[] = [1, -1].flatMap((sign) =>
  [6, 9, 15, 23, 35, 54, 83, 127].map((size) => sign * size),
);
/** What the file of weights holds. */
export interface NameWeights {
  readonly known: KnownNames;
  readonly features: NameTable;
  /** `TRANSITIONS` scores. */
  readonly transitions: Float32Array;
}

/** The weights file is not what this version writes, or was cut short. */
export class BrokenNameWeightsError extends Error {
  override readonly name = 'BrokenNameWeightsError';
}

const FILTER_BITS = 20;

/** 8-bit weights by feature hash: open addressing, a feature's place follows its hash. */
export class NameTable {
  /** `WEIGHTS` weights a row, of every label but “outside”. */
  readonly weights: Int8Array;
  /** A bit for hashes that may be in the table: most features have no weights, and this is small enough to stay at hand. */
  readonly #filter = new Uint8Array(2 ** (FILTER_BITS - 3));
  readonly #keys: Int32Array;
  readonly #mask: number;
  readonly #shift: number;
  /** What one step of a weight is worth. */
  readonly #scale: number;

  constructor(features: number, scale: number) {
    const bits = Math.ceil(Math.log2(Math.max(features, 8) * 1.5));
    this.#keys = new Int32Array(2 ** bits);
    this.weights = new Int8Array(2 ** bits * WEIGHTS);
    this.#mask = 2 ** bits - 1;
    this.#shift = HASH_BITS - bits;
    this.#scale = scale;
  }

  /** Makes room for a feature. Returns where in `weights` its row begins: zero until something is written there. */
  add(hash: number): number {
    let slot = hash >>> this.#shift;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = hash + 1;
    const bit = hash >>> (HASH_BITS - FILTER_BITS);
    this.#filter[bit >>> 3] = (this.#filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    return slot * WEIGHTS;
  }

  /** Adds the weights of the features in `hashes[0 … count)` to the scores of a token, which begin at `at`. */
  addTo(scores: Float32Array, at: number, hashes: Int32Array, count: number, sums: Int32Array): void {
    const keys = this.#keys;
    const { weights } = this;
    const filter = this.#filter;
    sums.fill(0);
    for (let k = 0; k < count; k++) {
      const hash = hashes[k] ?? 0;
      const bit = hash >>> (HASH_BITS - FILTER_BITS);
      if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) continue;
      const key = hash + 1;
      for (let slot = hash >>> this.#shift; ; slot = (slot + 1) & this.#mask) {
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

/** What the symbols of the file are read from; the writer keeps the same. */
export const NAME_CONTEXT = {
  knownSteps: 0,
  hashSteps: 1,
  masks: 2,
  /** The first of several: one for each label. */
  levels: 3,
} as const;
export const NAME_CONTEXTS = NAME_CONTEXT.levels + WEIGHTS;

/** Bytes before the coded part: magic, length, counts, scales and transitions. */
const HEAD = (lists: number): number => 12 + 4 * lists + 8 + 4 * TRANSITIONS;

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
  const [features, scale] = [number32(), float()];
  const transitions = Float32Array.from({ length: TRANSITIONS }, float);
  const decoder = new SymbolDecoder(packed, at, NAME_CONTEXTS);
  const known = new Map<number, number>();
  sizes.forEach((size, list) => {
    for (let i = 0, hash = 0; i < size; i++) {
      hash += decoder.number(NAME_CONTEXT.knownSteps);
      known.set(hash, (known.get(hash) ?? 0) | (1 << list));
    }
  });
  const table = new NameTable(features, scale);
  for (let i = 0, hash = 0; i < features; i++) {
    hash += decoder.number(NAME_CONTEXT.hashSteps);
    const row = table.add(hash);
    const mask = decoder.symbol(NAME_CONTEXT.masks);
    for (let label = 0; label < WEIGHTS; label++) {
      if ((mask & (1 << label)) !== 0)
        table.weights[row + label] = LEVELS[decoder.symbol(NAME_CONTEXT.levels + label)] ?? 0;
    }
  }
  decoder.mustEnd();
  return { known, features: table, transitions };
}
