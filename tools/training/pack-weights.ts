import { LABELS } from '../../lib/attribution/tagger/decode.ts';
import { STRIDE, type LinearModel } from './crf.ts';
import { writeTaggerWeights, type PackedFeature, type PackedWord } from './write-tagger-weights.ts';

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
  const transitions = passes.map(({ model }) => model.transitions);
  const judged = packJudge(judge);
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
    // Weights far below the threshold that decides which features stay say nothing either.
    const least = Math.max(1, Math.ceil(threshold / 4));
    const features = kept.map((hash): PackedFeature => ({
      hash,
      weights: (rows.get(hash) ?? new Int8Array(0)).map((weight) => (Math.abs(weight) >= least ? weight : 0)),
    }));
    const packed = writeTaggerWeights({ cueLevels, scales, transitions, features, judge: judged });
    if (packed.length <= maxBytes) return packed;
  }
}

function packJudge({ hashes, weights }: TrainedJudge): { scale: number; words: PackedWord[] } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  const words = hashes
    .map((hash, i) => ({ hash, weight: Math.round((weights[i] ?? 0) / scale) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => a.hash - b.hash);
  return { scale, words };
}

function scaleOf({ model }: TrainedPass): number {
  const sizes = model.weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return (sizes[Math.floor(sizes.length * (1 - CLIPPED))] ?? 1) / 127;
}
