import { LABELS, TRANSITIONS } from './decode.ts';
import { SymbolDecoder } from '../../packing/symbol-decoder.ts';
import { BIAS, FeatureTable, PASS_BYTES } from './feature-table.ts';
import type { WordWeights } from '../judge/word-weights.ts';

/** Passes of the tagger: the second sees what the first said. */
export const PASSES = 2;
export const MAGIC = 0x33_54_57_57; // “WWT3”, little endian

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

/** Bytes before the symbols: magic, length, three counts, a scale for each pass and one for the judge, transitions. */
const HEAD = 4 * (5 + PASSES + 1 + PASSES * TRANSITIONS);

/** What the symbols of the file are read from; the writer keeps the same. The last three are the first of several. */
export const WEIGHT_CONTEXT = {
  cueSteps: 0,
  cueLevels: 1,
  judgeSteps: 2,
  judgeWeights: 3,
  hashSteps: 4,
  firstMasks: 5,
  firstWeights: 6,
  /** By the mask of the first pass. */
  secondMasks: 7,
  /** By the size of the same label's weight in the first pass. */
  secondWeights: 7 + 2 ** LABELS,
} as const;
/** Sizes of weights up to these say the same of the weight in the second pass. */
const SIZES = [0, 4, 9, 19, 39, 127];
export const WEIGHT_CONTEXTS = WEIGHT_CONTEXT.secondWeights + 2 * SIZES.length;

/** How large a weight is: the context of the one in the second pass, counted from the first of them. */
export function sizeOfWeight(weight: number): number {
  const size = SIZES.findIndex((most) => Math.abs(weight) <= most);
  return weight < 0 ? SIZES.length + size : size;
}

/** Reads a packed file (tools/training/write-tagger-weights.ts writes it). Throws `BrokenWeightsError` on anything else. */
export function unpackWeights(packed: Uint8Array): TaggerWeights {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (packed.length < HEAD || view.getUint32(0, true) !== MAGIC)
    throw new BrokenWeightsError('Expected a file of tagger weights, got something else');
  const expected = view.getUint32(4, true);
  if (expected !== packed.length)
    throw new BrokenWeightsError(`Expected ${expected} bytes of tagger weights, got ${packed.length}`);
  try {
    return decode(packed, view);
  } catch (error) {
    if (error instanceof RangeError) throw new BrokenWeightsError(`Broken tagger weights: ${error.message}`);
    throw error;
  }
}

function decode(packed: Uint8Array, view: DataView): TaggerWeights {
  const [cues, judged, count] = [8, 12, 16].map((at) => view.getUint32(at, true));
  let at = 20;
  const float = (): number => {
    at += 4;
    return view.getFloat32(at - 4, true);
  };
  const scales = Array.from({ length: PASSES }, float);
  const judgeScale = float();
  const transitions = scales.map(() => Float32Array.from({ length: TRANSITIONS }, float));
  const decoder = new SymbolDecoder(packed, at, WEIGHT_CONTEXTS);
  const cueLevels = new Map<number, number>();
  for (let i = 0, hash = 0; i < (cues ?? 0); i++) {
    hash += decoder.number(WEIGHT_CONTEXT.cueSteps);
    cueLevels.set(hash, decoder.symbol(WEIGHT_CONTEXT.cueLevels));
  }
  const judge = new Map<number, number>();
  for (let i = 0, hash = 0; i < (judged ?? 0); i++) {
    hash += decoder.number(WEIGHT_CONTEXT.judgeSteps);
    judge.set(hash, signed(decoder.symbol(WEIGHT_CONTEXT.judgeWeights)) * judgeScale);
  }
  const features = readFeatures(decoder, count ?? 0);
  decoder.mustEnd();
  return { cueLevels, features, scales, transitions, judge };
}

/** The features, each with a mask of the labels that have a weight, and these weights: for the first pass, then for the second. */
function readFeatures(decoder: SymbolDecoder, count: number): FeatureTable {
  const features = new FeatureTable(count);
  const rows = features.bytes;
  const sizes = Uint8Array.from({ length: 256 }, (_, symbol) => sizeOfWeight(signed(symbol)));
  for (let i = 0, hash = 0; i < count; i++) {
    hash += decoder.number(WEIGHT_CONTEXT.hashSteps);
    const row = features.add(hash);
    const first = decoder.symbol(WEIGHT_CONTEXT.firstMasks);
    for (let label = 0; label < LABELS; label++) {
      if ((first & (1 << label)) !== 0)
        rows[row + label] = decoder.symbol(WEIGHT_CONTEXT.firstWeights) + BIAS;
    }
    const second = decoder.symbol(WEIGHT_CONTEXT.secondMasks + first);
    for (let label = 0; label < LABELS; label++) {
      if ((second & (1 << label)) === 0) continue;
      const size = sizes[((rows[row + label] ?? 0) - BIAS) & 0xff] ?? 0;
      rows[row + PASS_BYTES + label] = decoder.symbol(WEIGHT_CONTEXT.secondWeights + size) + BIAS;
    }
  }
  return features;
}

/** A byte as a number from −128 to 127. */
function signed(byte: number): number {
  return (byte << 24) >> 24;
}
