import { LABELS, TRANSITIONS } from '../../lib/attribution/tagger/decode.ts';
import { MAGIC } from '../../lib/attribution/tagger/weights.ts';
import { STRIDE, type LinearModel } from './crf.ts';

/** A pass as trained: the hashes of its features and their weights. */
export interface TrainedPass {
  readonly hashes: Int32Array;
  readonly model: LinearModel;
}

/** The judge of whole attributions as trained. */
export interface TrainedJudge {
  readonly hashes: readonly number[];
  readonly weights: readonly number[];
}

/** Share of the largest weights that may be cut off at ±127 so that the small ones keep their shape. */
const CLIPPED = 0.0002;

/**
 * Packs the weights: 8 bits each, features sorted by hash, zeros left out. Features whose weights all round to nothing are
 * dropped; of the others, those with the smallest largest weight go first when there are more than fit.
 */
export function packWeights(
  cueLevels: ReadonlyMap<number, number>,
  passes: readonly TrainedPass[],
  judge: TrainedJudge,
  maxBytes: number,
): Uint8Array {
  const scales = passes.map(scaleOf);
  const rows = new Map<number, Int8Array>();
  const power = new Map<number, number>();
  passes.forEach(({ hashes, model }, pass) => {
    hashes.forEach((hash, id) => {
      const row = rows.get(hash) ?? new Int8Array(LABELS * passes.length);
      let strongest = 0;
      for (let label = 0; label < LABELS; label++) {
        const weight = (model.weights[id * STRIDE + label] ?? 0) / (scales[pass] ?? 1);
        const rounded = Math.max(-127, Math.min(127, Math.round(weight)));
        row[pass * LABELS + label] = rounded;
        strongest = Math.max(strongest, Math.abs(rounded));
      }
      if (strongest === 0 && !rows.has(hash)) return;
      rows.set(hash, row);
      power.set(hash, Math.max(power.get(hash) ?? 0, strongest));
    });
  });
  for (let threshold = 1; ; threshold++) {
    const kept = [...rows.keys()].filter((hash) => (power.get(hash) ?? 0) >= threshold).sort((a, b) => a - b);
    const packed = write(cueLevels, passes, scales, kept, rows, threshold, judge);
    if (packed.length <= maxBytes) return packed;
  }
}

function scaleOf({ model }: TrainedPass): number {
  const sizes = model.weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return (sizes[Math.floor(sizes.length * (1 - CLIPPED))] ?? 1) / 127;
}

function write(
  cueLevels: ReadonlyMap<number, number>,
  passes: readonly TrainedPass[],
  scales: readonly number[],
  kept: readonly number[],
  rows: ReadonlyMap<number, Int8Array>,
  threshold: number,
  judge: TrainedJudge,
): Uint8Array {
  const writer = new Writer();
  writer.number32(MAGIC);
  writer.number32(0);
  const words = [...cueLevels].sort((a, b) => a[0] - b[0]);
  writer.number32(words.length);
  let previous = 0;
  for (const [hash, level] of words) {
    writer.short(hash - previous);
    writer.byte(level);
    previous = hash;
  }
  passes.forEach(({ model }, pass) => {
    writer.float(scales[pass] ?? 0);
    for (let i = 0; i < TRANSITIONS; i++) writer.float(model.transitions[i] ?? 0);
  });
  writer.number32(kept.length);
  previous = 0;
  for (const hash of kept) {
    writer.short(hash - previous);
    previous = hash;
  }
  // Weights far below the threshold that decides which features stay say nothing either.
  const least = Math.max(1, Math.ceil(threshold / 4));
  for (const hash of kept) {
    const row = rows.get(hash) ?? new Int8Array(0);
    passes.forEach((_, pass) => {
      const own = row.subarray(pass * LABELS, pass * LABELS + LABELS);
      let mask = 0;
      own.forEach((weight, label) => (mask |= Math.abs(weight) >= least ? 1 << label : 0));
      writer.byte(mask);
      own.forEach((weight) => {
        if (Math.abs(weight) >= least) writer.byte(weight & 0xff);
      });
    });
  }
  writeJudge(writer, judge);
  return writer.finish();
}

function writeJudge(writer: Writer, { hashes, weights }: TrainedJudge): void {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  const kept = hashes
    .map((hash, i) => ({ hash, weight: Math.round((weights[i] ?? 0) / scale) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => a.hash - b.hash);
  writer.number32(kept.length);
  writer.float(scale);
  let previous = 0;
  for (const { hash, weight } of kept) {
    writer.short(hash - previous);
    writer.byte(weight & 0xff);
    previous = hash;
  }
}

class Writer {
  #bytes = new Uint8Array(1 << 20);
  #at = 0;

  byte(value: number): void {
    if (this.#at + 4 >= this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#at++] = value;
  }

  short(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  number32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 0xff);
  }

  float(value: number): void {
    this.number32(new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0);
  }

  /** The bytes written, their number noted after the magic. */
  finish(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.#at);
    new DataView(bytes.buffer).setUint32(4, bytes.length, true);
    return bytes;
  }
}
