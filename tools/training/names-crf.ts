import {
  labelProbabilities,
  LABELS,
  Lattice,
  layOutSteps,
  STEP_KINDS,
  TRANSITIONS,
  transitionIndex,
  WEIGHTS,
} from '../../lib/names/decode-names.ts';
import { seededRandom, shuffle } from './crf.ts';

/** Segments as rows of dense feature ids: token i of all has `ids[starts[i] .. starts[i + 1]]`. */
export interface NameExamples {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  /** First token of each segment, and one more at the end. */
  readonly segments: Int32Array;
  readonly gold: Uint8Array;
  readonly steps: Uint8Array;
  readonly features: number;
  /** How much a segment counts. */
  readonly weights: Float32Array;
}

export interface NameModel {
  /** `WEIGHTS` weights a feature: of every label but “outside”. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface NameCrfOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly seed: number;
}

/** Scores of every label for the tokens of a segment. */
function scoreSegment(
  { weights }: NameModel,
  examples: NameExamples,
  from: number,
  length: number,
  out: Float32Array,
): void {
  for (let i = 0; i < length; i++) {
    const at = i * LABELS;
    out.fill(0, at, at + LABELS);
    const end = examples.starts[from + i + 1] ?? 0;
    for (let k = examples.starts[from + i] ?? 0; k < end; k++) {
      const row = (examples.ids[k] ?? 0) * WEIGHTS;
      for (let l = 0; l < WEIGHTS; l++) out[at + 1 + l] = (out[at + 1 + l] ?? 0) + (weights[row + l] ?? 0);
    }
  }
}

/** A label this nearly right teaches nothing more. */
const NOTHING = 0.002;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) one segment a step, by FTRL-Proximal
 * (McMahan et al. 2013), whose L1 term leaves most weights at exactly zero. The same examples give the same weights.
 */
export function trainNameCrf(
  examples: NameExamples,
  use: readonly number[],
  options: NameCrfOptions,
  say: (line: string) => void,
): NameModel {
  const { rate, l1 } = options;
  const { segments, gold, steps, ids, starts } = examples;
  const weights = new Float32Array(examples.features * WEIGHTS);
  // By feature: sums of gradients, then roots of summed squares, so that a step touches few cache lines.
  const state = new Float32Array(weights.length * 2);
  const labels = new Uint8Array(WEIGHTS);
  const errors = new Float32Array(WEIGHTS);
  const transitions = new Float32Array(TRANSITIONS);
  const transitionSquares = new Float32Array(TRANSITIONS).fill(1);
  const model = { weights, transitions };
  const random = seededRandom(options.seed);
  const order = [...use];
  let longest = 1;
  for (const k of use) longest = Math.max(longest, (segments[k + 1] ?? 0) - (segments[k] ?? 0));
  const lattice = new Lattice();
  const scores = new Float32Array(longest * LABELS);
  const wrong = new Float32Array(longest * LABELS);
  const gradient = new Float32Array(TRANSITIONS);
  let layout = layOutSteps(transitions);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    order.forEach((k, turn) => {
      const from = segments[k] ?? 0;
      const length = (segments[k + 1] ?? 0) - from;
      const importance = examples.weights[k] ?? 1;
      if (length === 0 || importance === 0) return;
      scoreSegment(model, examples, from, length, scores);
      gradient.fill(0);
      const ownSteps = steps.subarray(from, from + length);
      loss += labelProbabilities(scores, ownSteps, { at: 0, length }, layout, lattice, wrong, gradient);
      for (let i = 0; i < length; i++) {
        const label = gold[from + i] ?? 0;
        const at = transitionIndex(ownSteps[i] ?? 0, i === 0 ? LABELS : (gold[from + i - 1] ?? 0), label);
        gradient[at] = (gradient[at] ?? 0) - 1;
        wrong[i * LABELS + label] = (wrong[i * LABELS + label] ?? 0) - 1;
        loss -= (scores[i * LABELS + label] ?? 0) + (transitions[at] ?? 0);
      }
      for (let i = 0; i < length; i++) {
        let active = 0;
        for (let l = 0; l < WEIGHTS; l++) {
          const g = (wrong[i * LABELS + 1 + l] ?? 0) * importance;
          if (g < NOTHING && g > -NOTHING) continue;
          labels[active] = l;
          errors[active++] = g;
        }
        const end = active === 0 ? 0 : (starts[from + i + 1] ?? 0);
        for (let n = starts[from + i] ?? 0; n < end; n++) {
          const row = (ids[n] ?? 0) * WEIGHTS;
          for (let k = 0; k < active; k++) {
            const l = labels[k] ?? 0;
            const g = errors[k] ?? 0;
            const at = row * 2 + l;
            const before = state[at + WEIGHTS] ?? 0;
            const root = Math.sqrt(before * before + g * g);
            const z = (state[at] ?? 0) + g - ((root - before) / rate) * (weights[row + l] ?? 0);
            state[at] = z;
            state[at + WEIGHTS] = root;
            weights[row + l] = (z > l1 ? l1 - z : z < -l1 ? -l1 - z : 0) / ((0.1 + root) / rate);
          }
        }
      }
      for (let at = 0; at < TRANSITIONS; at++) {
        const step = (gradient[at] ?? 0) * importance;
        if (step === 0) continue;
        transitionSquares[at] = (transitionSquares[at] ?? 0) + step * step;
        transitions[at] = (transitions[at] ?? 0) - (0.1 * step) / Math.sqrt(transitionSquares[at] ?? 1);
      }
      // Transition scores move slowly: their exponentials are made anew every few steps.
      if (turn % STEP_KINDS === 0) layout = layOutSteps(transitions);
    });
    say(`  epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)} a segment`);
  }
  return model;
}
