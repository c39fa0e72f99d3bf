import { LABELS, TRANSITIONS } from '../../lib/attribution/tagger/decode.ts';
import {
  MAGIC,
  sizeOfWeight,
  WEIGHT_CONTEXT,
  WEIGHT_CONTEXTS,
} from '../../lib/attribution/tagger/weights.ts';
import { SymbolEncoder } from './symbol-encoder.ts';

/** A feature as it is kept: a weight from −127 to 127 for each label, those of the first pass first. */
export interface PackedFeature {
  readonly hash: number;
  readonly weights: Int8Array;
}

/** A feature of whole attributions; its weight from −127 to 127. */
export interface PackedWord {
  readonly hash: number;
  readonly weight: number;
}

/** The tagger's weights as they are kept. Features and words in the order of their hashes. */
export interface PackedTagger {
  readonly cueLevels: ReadonlyMap<number, number>;
  /** By pass, as are the transitions. */
  readonly scales: readonly number[];
  readonly transitions: readonly Float32Array[];
  readonly features: readonly PackedFeature[];
  readonly judge: { readonly scale: number; readonly words: readonly PackedWord[] };
}

/** Writes the file that lib/attribution/tagger/weights.ts reads. Nothing is lost. */
export function writeTaggerWeights({
  cueLevels,
  scales,
  transitions,
  features,
  judge,
}: PackedTagger): Uint8Array {
  const encoder = new SymbolEncoder(WEIGHT_CONTEXTS);
  const words = [...cueLevels].sort((a, b) => a[0] - b[0]);
  let previous = 0;
  const step = (context: number, hash: number): void => {
    encoder.number(context, hash - previous);
    previous = hash;
  };
  for (const [hash, level] of words) {
    step(WEIGHT_CONTEXT.cueSteps, hash);
    encoder.symbol(WEIGHT_CONTEXT.cueLevels, level);
  }
  previous = 0;
  for (const { hash, weight } of judge.words) {
    step(WEIGHT_CONTEXT.judgeSteps, hash);
    encoder.symbol(WEIGHT_CONTEXT.judgeWeights, weight & 0xff);
  }
  previous = 0;
  for (const { hash, weights } of features) {
    step(WEIGHT_CONTEXT.hashSteps, hash);
    const [first, second] = [weights.subarray(0, LABELS), weights.subarray(LABELS)];
    encoder.symbol(WEIGHT_CONTEXT.firstMasks, maskOf(first));
    for (const weight of first) if (weight !== 0) encoder.symbol(WEIGHT_CONTEXT.firstWeights, weight & 0xff);
    encoder.symbol(WEIGHT_CONTEXT.secondMasks + maskOf(first), maskOf(second));
    second.forEach((weight, label) => {
      const context = WEIGHT_CONTEXT.secondWeights + sizeOfWeight(first[label] ?? 0);
      if (weight !== 0) encoder.symbol(context, weight & 0xff);
    });
  }
  const floats = [
    ...scales,
    judge.scale,
    ...transitions.flatMap((scores) => [...scores.subarray(0, TRANSITIONS)]),
  ];
  const head = new DataView(new ArrayBuffer(20 + 4 * floats.length));
  const symbols = encoder.finish();
  const size = head.byteLength + symbols.length;
  [MAGIC, size, words.length, judge.words.length, features.length].forEach((number, i) =>
    head.setUint32(4 * i, number, true),
  );
  floats.forEach((number, i) => head.setFloat32(20 + 4 * i, number, true));
  return Uint8Array.from([...new Uint8Array(head.buffer), ...symbols]);
}

/** The labels that have a weight, one bit each. */
function maskOf(weights: Int8Array): number {
  return weights.reduce((mask, weight, label) => (weight === 0 ? mask : mask | (1 << label)), 0);
}
