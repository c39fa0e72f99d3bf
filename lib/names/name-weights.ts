import { LABELS, TRANSITIONS, WEIGHTS } from './decode-names.ts';
import type { KnownNames } from './known-names.ts';
import { HASH_BITS } from './name-hash.ts';

/** Passes of the names tagger: the second knows what the first said of the same words elsewhere. */
export const PASSES = 2;
export const MAGIC = 0x31_4e_57_57; // “WWN1”, little endian

/**
 * The sizes a weight may have: four bits each in the file, eight steps of either sign, each step some two thirds of the next.
 * Coarser would be measured; finer is not.
 */
export const LEVELS: readonly number[] = [6, 9, 15, 23, 35, 54, 83, 127].flatMap((size) => [size, -size]);

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

/** Reads a packed file (tools/training/pack-names.ts writes it). Throws `BrokenNameWeightsError` on anything else. */
export function unpackNameWeights(packed: Uint8Array): NameWeights {
  const reader = new Reader(packed);
  if (reader.number32() !== MAGIC)
    throw new BrokenNameWeightsError('Expected a file of name weights, got something else');
  const expected = reader.number32();
  if (expected !== packed.length)
    throw new BrokenNameWeightsError(`Expected ${expected} bytes of name weights, got ${packed.length}`);
  const known = new Map<number, number>();
  const lists = reader.byte();
  for (let list = 0; list < lists; list++) {
    const size = reader.number32();
    for (let i = 0, hash = 0; i < size; i++) {
      hash += reader.short();
      known.set(hash, (known.get(hash) ?? 0) | (1 << list));
    }
  }
  const passes: NamePass[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const transitions = Float32Array.from({ length: TRANSITIONS }, () => reader.float());
    const scale = reader.float();
    const size = reader.number32();
    const features = new NameTable(size, scale);
    const rows: Int8Array[] = [];
    for (let i = 0, hash = 0; i < size; i++) {
      hash += reader.short();
      rows.push(features.add(hash));
    }
    const masks = rows.map(() => reader.byte());
    let [pair, second] = [0, false];
    rows.forEach((row, i) => {
      for (let mask = masks[i] ?? 0; mask !== 0; mask &= mask - 1) {
        if (!second) pair = reader.byte();
        row[31 - Math.clz32(mask & -mask)] = LEVELS[second ? pair >> 4 : pair & 15] ?? 0;
        second = !second;
      }
    });
    passes.push({ features, transitions });
  }
  reader.mustEnd();
  return { known, passes };
}

class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new BrokenNameWeightsError('The file of name weights ends too soon');
    return value;
  }

  /** A number in groups of seven bits, lowest first. */
  short(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new BrokenNameWeightsError('Expected a number in the name weights, got a longer one');
  }

  number32(): number {
    this.#need(4);
    const value = this.#view.getUint32(this.#at, true);
    this.#at += 4;
    return value;
  }

  float(): number {
    this.#need(4);
    const value = this.#view.getFloat32(this.#at, true);
    this.#at += 4;
    return value;
  }

  mustEnd(): void {
    if (this.#at !== this.#bytes.length)
      throw new BrokenNameWeightsError(
        `Expected the name weights to end at byte ${this.#at} of ${this.#bytes.length}`,
      );
  }

  #need(bytes: number): void {
    if (this.#at + bytes > this.#bytes.length)
      throw new BrokenNameWeightsError('The file of name weights ends too soon');
  }
}
