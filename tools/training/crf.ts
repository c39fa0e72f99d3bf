import {
  bestLabels,
  forgetTransitions,
  labelProbabilities,
  LABELS,
  leanToSources,
  TRANSITIONS,
  transitionIndex,
} from '../../lib/attribution/tagger/decode.ts';

/** Paragraphs as rows of dense feature ids: token i of paragraph k has `ids[starts[at + i] .. starts[at + i + 1]]`. */
export interface Examples {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  /** First token of each paragraph, and one more at the end. */
  readonly paragraphs: Int32Array;
  readonly gold: Uint8Array;
  readonly contexts: Uint8Array;
  readonly features: number;
}

export interface LinearModel {
  /** `LABELS` weights a feature, rows of 8. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** What the sizes of the weights cost, over all epochs together. */
  readonly l1: number;
  readonly seed: number;
}

export const STRIDE = 8;

/** A seeded random number generator (mulberry32): 0 ≤ x < 1. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function emissions(
  model: LinearModel,
  examples: Examples,
  from: number,
  to: number,
  out: Float32Array,
): void {
  const { ids, starts } = examples;
  const { weights } = model;
  for (let token = from; token < to; token++) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0,
      f = 0,
      g = 0;
    const end = starts[token + 1] ?? 0;
    for (let k = starts[token] ?? 0; k < end; k++) {
      const row = (ids[k] ?? 0) * STRIDE;
      a += weights[row] ?? 0;
      b += weights[row + 1] ?? 0;
      c += weights[row + 2] ?? 0;
      d += weights[row + 3] ?? 0;
      e += weights[row + 4] ?? 0;
      f += weights[row + 5] ?? 0;
      g += weights[row + 6] ?? 0;
    }
    const at = (token - from) * LABELS;
    out[at] = a;
    out[at + 1] = b;
    out[at + 2] = c;
    out[at + 3] = d;
    out[at + 4] = e;
    out[at + 5] = f;
    out[at + 6] = g;
  }
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) one paragraph a step, by FTRL-Proximal
 * (McMahan et al. 2013): AdaGrad's step for each weight, with an L1 term that leaves most weights at exactly zero.
 */
export function trainCrf(
  examples: Examples,
  use: readonly number[],
  options: CrfOptions,
  say: (line: string) => void,
): LinearModel {
  const { rate, l1 } = options;
  const weights = new Float32Array(examples.features * STRIDE);
  // By feature: eight sums of gradients, then eight roots of summed squares, so that a step touches one cache line.
  const state = new Float32Array(weights.length * 2);
  const transitions = new Float32Array(TRANSITIONS);
  const transitionSquares = new Float32Array(TRANSITIONS).fill(1);
  const gradient = new Float32Array(TRANSITIONS);
  const model = { weights, transitions };
  const random = seededRandom(options.seed);
  const order = [...use];
  let longest = 0;
  for (const k of use) longest = Math.max(longest, lengthOf(examples, k));
  const scores = new Float32Array(longest * LABELS);
  const wrong = new Float32Array(longest * LABELS);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const k of order) {
      const from = examples.paragraphs[k] ?? 0;
      const length = lengthOf(examples, k);
      if (length === 0) continue;
      loss += findErrors(model, examples, from, length, scores, wrong, gradient);
      for (let i = 0; i < length; i++) {
        if (!isWrong(wrong, i)) continue;
        const end = examples.starts[from + i + 1] ?? 0;
        for (let n = examples.starts[from + i] ?? 0; n < end; n++) {
          const row = (examples.ids[n] ?? 0) * STRIDE;
          for (let l = 0; l < LABELS; l++) {
            const g = wrong[i * LABELS + l] ?? 0;
            if (g < NOTHING && g > -NOTHING) continue;
            const at = row * 2 + l;
            const before = state[at + STRIDE] ?? 0;
            const root = Math.sqrt(before * before + g * g);
            const z = (state[at] ?? 0) + g - ((root - before) / rate) * (weights[row + l] ?? 0);
            state[at] = z;
            state[at + STRIDE] = root;
            const beyond = z > l1 ? l1 - z : z < -l1 ? -l1 - z : 0;
            weights[row + l] = beyond / ((0.1 + root) / rate);
          }
        }
      }
      for (let at = 0; at < TRANSITIONS; at++) {
        const step = gradient[at] ?? 0;
        if (step === 0) continue;
        transitionSquares[at] = (transitionSquares[at] ?? 0) + step * step;
        transitions[at] = (transitions[at] ?? 0) - (0.1 * step) / Math.sqrt(transitionSquares[at] ?? 1);
      }
      forgetTransitions(transitions);
    }
    say(`  epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(3)} a paragraph`);
  }
  return model;
}

/** A token whose labels are this nearly right teaches nothing more. */
const RIGHT_ENOUGH = 0.005;
/** … and so does a label. */
const NOTHING = 0.001;

function isWrong(wrong: Float32Array, i: number): boolean {
  for (let l = 0; l < LABELS; l++) if (Math.abs(wrong[i * LABELS + l] ?? 0) > RIGHT_ENOUGH) return true;
  return false;
}

/** Writes expected minus true label counts into `wrong` and transition counts into `gradient`; returns the loss. */
function findErrors(
  model: LinearModel,
  examples: Examples,
  from: number,
  length: number,
  scores: Float32Array,
  wrong: Float32Array,
  gradient: Float32Array,
): number {
  const { transitions } = model;
  emissions(model, examples, from, from + length, scores);
  const contexts = examples.contexts.subarray(from, from + length);
  gradient.fill(0);
  const logSum = labelProbabilities(scores, transitions, contexts, length, wrong, (i, f, t, p) => {
    const at = transitionIndex(contexts[i] ?? 0, f, t);
    gradient[at] = (gradient[at] ?? 0) + p;
  });
  let goldScore = 0;
  for (let i = 0; i < length; i++) {
    const label = examples.gold[from + i] ?? 0;
    const at = transitionIndex(
      contexts[i] ?? 0,
      i === 0 ? LABELS : (examples.gold[from + i - 1] ?? 0),
      label,
    );
    gradient[at] = (gradient[at] ?? 0) - 1;
    goldScore += (scores[i * LABELS + label] ?? 0) + (transitions[at] ?? 0);
    wrong[i * LABELS + label] = (wrong[i * LABELS + label] ?? 0) - 1;
  }
  return logSum - goldScore;
}

function lengthOf({ paragraphs }: Examples, k: number): number {
  return (paragraphs[k + 1] ?? 0) - (paragraphs[k] ?? 0);
}

/** Puts a list in random order, in place. */
export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** Labels and their probabilities for one paragraph; `lean` as the last pass does. */
export function predict(
  model: LinearModel,
  examples: Examples,
  k: number,
  lean = false,
): { labels: Uint8Array; probabilities: Float32Array } {
  const from = examples.paragraphs[k] ?? 0;
  const length = lengthOf(examples, k);
  const scores = new Float32Array(length * LABELS);
  const probabilities = new Float32Array(length * LABELS);
  const contexts = examples.contexts.subarray(from, from + length);
  emissions(model, examples, from, from + length, scores);
  labelProbabilities(scores, model.transitions, contexts, length, probabilities);
  if (lean) leanToSources(scores);
  return { labels: bestLabels(scores, model.transitions, contexts, length), probabilities };
}
