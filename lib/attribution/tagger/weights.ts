import { TRANSITIONS } from './decode.ts';
import { BIAS, FeatureTable, PASS_BYTES } from './feature-table.ts';
import type { WordWeights } from '../judge/word-weights.ts';

/** Passes of the tagger: the second sees what the first said. */
export const PASSES = 2;
export const MAGIC = 0x32_54_57_57; // “WWT2”, little endian

/** The tagger's weights as they are used. */
export interface TaggerWeights {
  /** Hash of a lemma → how often it is a cue, 0 … 3. */
  readonly cueLevels: ReadonlyMap<number, number>;
  readonly features: FeatureTable;
  /** What one step of an 8-bit weight is worth, by pass. */
  readonly scales: readonly number[];
  /** `TRANSITIONS` scores by pass. */
  readonly transitions: readonly Float32Array[];
  /** Weights of the features of whole attributions. */
  readonly judge: WordWeights;
}

/** The weights file is not what this version writes, or was cut short. */
export class BrokenWeightsError extends Error {
  override readonly name = 'BrokenWeightsError';
}

/** Reads a packed file (see tools/training/pack-weights.ts, which writes it). Throws `BrokenWeightsError` on anything else. */
export function unpackWeights(packed: Uint8Array): TaggerWeights {
  const reader = new Reader(packed);
  if (reader.number32() !== MAGIC)
    throw new BrokenWeightsError('Expected a file of tagger weights, got something else');
  const expected = reader.number32();
  if (expected !== packed.length) {
    throw new BrokenWeightsError(`Expected ${expected} bytes of tagger weights, got ${packed.length}`);
  }
  const cueLevels = new Map<number, number>();
  const words = reader.number32();
  for (let i = 0, hash = 0; i < words; i++) {
    hash += reader.short();
    cueLevels.set(hash, reader.byte());
  }
  const scales: number[] = [];
  const transitions: Float32Array[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    scales.push(reader.float());
    transitions.push(Float32Array.from({ length: TRANSITIONS }, () => reader.float()));
  }
  const hashes = reader.risingShorts(reader.number32());
  const features = new FeatureTable(hashes.length);
  reader.weightsOf(hashes, features);
  const judge = new Map<number, number>();
  const judged = reader.number32();
  const judgeScale = reader.float();
  for (let i = 0, hash = 0; i < judged; i++) {
    hash += reader.short();
    judge.set(hash, ((reader.byte() << 24) >> 24) * judgeScale);
  }
  reader.mustEnd();
  return { cueLevels, features, scales, transitions, judge };
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
    if (value === undefined) throw new BrokenWeightsError('The file of tagger weights ends too soon');
    return value;
  }

  /** A number in groups of seven bits, lowest first. */
  short(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  /** So many numbers, each given by how much it is above the one before. A loop without calls: most of a file is read here. */
  risingShorts(count: number): Int32Array {
    this.#need(count);
    const bytes = this.#bytes;
    const numbers = new Int32Array(count);
    let at = this.#at;
    for (let i = 0, number = 0; i < count; i++) {
      let byte = bytes[at++] ?? 0;
      let step = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        step |= (byte & 0x7f) << shift;
      }
      number += step;
      numbers[i] = number;
    }
    this.#moveTo(at);
    return numbers;
  }

  /** The weights of these features, for each pass a mask of the labels that have one. */
  weightsOf(hashes: Int32Array, into: FeatureTable): void {
    const bytes = this.#bytes;
    const rows = into.bytes;
    let at = this.#at;
    for (const hash of hashes) {
      const row = into.add(hash);
      for (let first = row; first < row + PASSES * PASS_BYTES; first += PASS_BYTES) {
        for (let mask = bytes[at++] ?? 0; mask !== 0; mask &= mask - 1)
          rows[first + 31 - Math.clz32(mask & -mask)] = (bytes[at++] ?? 0) + BIAS;
      }
    }
    this.#moveTo(at);
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
    if (this.#at !== this.#bytes.length) {
      throw new BrokenWeightsError(
        `Expected the tagger weights to end at byte ${this.#at} of ${this.#bytes.length}`,
      );
    }
  }

  #moveTo(at: number): void {
    this.#need(at - this.#at);
    this.#at = at;
  }

  #need(bytes: number): void {
    if (this.#at + bytes > this.#bytes.length)
      throw new BrokenWeightsError('The file of tagger weights ends too soon');
  }
}
