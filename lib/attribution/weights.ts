import { LABELS, TRANSITIONS } from './decode.ts';

/** Passes of the tagger: the second sees what the first said. */
export const PASSES = 2;
/** Bytes of a feature's row in memory: `LABELS` weights for each pass, with one byte to spare. */
export const ROW = 8 * PASSES;
export const MAGIC = 0x31_54_57_57; // “WWT1”, little endian

/** The tagger's weights as they are used: 8-bit rows found through an open-addressing table of feature hashes. */
export interface TaggerWeights {
  /** Hash of a lemma → how often it is a cue, 0 … 3. */
  readonly cueLevels: ReadonlyMap<number, number>;
  /** Pairs of feature hash + 1 (0: empty) and row number; its length is a power of two. */
  readonly table: Int32Array;
  /** `ROW` weights a feature: first pass at 0, second at 8. */
  readonly rows: Int8Array;
  /** What one step of an 8-bit weight is worth, by pass. */
  readonly scales: readonly number[];
  /** `TRANSITIONS` scores by pass. */
  readonly transitions: readonly Float32Array[];
}

/** The weights file is not what this version writes, or was cut short. */
export class BrokenWeightsError extends Error {
  override readonly name = 'BrokenWeightsError';
}

/** Reads a packed file (see tools/pack-weights.ts, which writes it). Throws `BrokenWeightsError` on anything else. */
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
  const features = reader.number32();
  const slots = 2 ** Math.ceil(Math.log2(Math.max(features, 1) * 2));
  const table = new Int32Array(slots * 2);
  for (let row = 0, hash = 0; row < features; row++) {
    hash += reader.short();
    let slot = hash & (slots - 1);
    while (table[slot * 2] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot * 2] = hash + 1;
    table[slot * 2 + 1] = row;
  }
  const rows = new Int8Array(features * ROW);
  for (let at = 0; at < rows.length; at += 8) {
    const mask = reader.byte();
    for (let label = 0; label < LABELS; label++) {
      if (mask & (1 << label)) rows[at + label] = (reader.byte() << 24) >> 24;
    }
  }
  reader.mustEnd();
  return { cueLevels, table, rows, scales, transitions };
}

/** Row number of a feature, -1 when it has no weights. */
export function findRow(table: Int32Array, hash: number): number {
  const mask = (table.length >> 1) - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = table[slot * 2] ?? 0;
    if (key === hash + 1) return table[slot * 2 + 1] ?? -1;
    if (key === 0) return -1;
  }
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

  #need(bytes: number): void {
    if (this.#at + bytes > this.#bytes.length)
      throw new BrokenWeightsError('The file of tagger weights ends too soon');
  }
}
