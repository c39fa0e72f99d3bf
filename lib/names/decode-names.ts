import { NAME_KINDS } from './name.ts';

/** Labels of the names tagger: outside, and for each kind the beginning and the inside of a name. */
export const LABELS = 1 + 2 * NAME_KINDS.length;
export const OUTSIDE = 0;
/** Weights of a feature: “outside” is what the others are measured against and has none. */
export const WEIGHTS = LABELS - 1;
/** Kinds of step from one token to the next; each has its own transition scores. */
export const STEP_KINDS = 4;
/** From a label (`LABELS` for the start of the words looked at) to a label, by kind of step. */
export const TRANSITIONS = STEP_KINDS * (LABELS + 1) * LABELS;

export function beginLabel(kind: number): number {
  return 1 + 2 * kind;
}

/** Number of a label's kind in `NAME_KINDS`, -1 outside names. */
export function kindOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 1;
}

export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

export function transitionIndex(step: number, from: number, to: number): number {
  return (step * (LABELS + 1) + from) * LABELS + to;
}

/**
 * The best label sequence (Viterbi 1967). An inside label stands only behind a label of its own name.
 *
 * @param scores `LABELS` scores a token
 * @param transitions `TRANSITIONS` scores
 * @param steps kind of step to each token
 */
export function bestLabels(
  scores: Float32Array,
  transitions: Float32Array,
  steps: Uint8Array,
  length: number,
): Uint8Array {
  const best = new Float64Array(length * LABELS);
  const origins = new Uint8Array(length * LABELS);
  for (let i = 0; i < length; i++) {
    const step = steps[i] ?? 0;
    for (let to = 0; to < LABELS; to++) {
      const at = i * LABELS + to;
      const [first, last] = i === 0 ? [LABELS, LABELS] : isInside(to) ? [to - 1, to] : [0, LABELS - 1];
      let top = -Infinity;
      for (let from = first; from <= last; from++) {
        const before = i === 0 ? (isInside(to) ? -1e6 : 0) : (best[at - to - LABELS + from] ?? 0);
        const reached = before + (transitions[transitionIndex(step, from, to)] ?? 0);
        if (reached <= top) continue;
        top = reached;
        origins[at] = from;
      }
      best[at] = top + (scores[at] ?? 0);
    }
  }
  const labels = new Uint8Array(length);
  let top = -Infinity;
  for (let to = 0; to < LABELS; to++) {
    const value = best[(length - 1) * LABELS + to] ?? 0;
    if (value <= top) continue;
    top = value;
    labels[length - 1] = to;
  }
  for (let i = length - 1; i > 0; i--) labels[i - 1] = origins[i * LABELS + (labels[i] ?? 0)] ?? 0;
  return labels;
}

/** Room for one run of `labelProbabilities`, kept between runs. */
export interface Lattice {
  alpha: Float64Array;
  emission: Float64Array;
  scale: Float64Array;
}

export function newLattice(length: number): Lattice {
  return {
    alpha: new Float64Array(length * LABELS),
    emission: new Float64Array(length * LABELS),
    scale: new Float64Array(length),
  };
}

/** Exponentials of transition scores; steps no sequence takes are zero. */
export function oddsOf(transitions: Float32Array): Float64Array {
  const odds = new Float64Array(TRANSITIONS);
  for (let step = 0; step < STEP_KINDS; step++) {
    for (let from = 0; from <= LABELS; from++) {
      for (let to = 0; to < LABELS; to++) {
        const at = transitionIndex(step, from, to);
        const allowed = !isInside(to) || from === to || from === to - 1;
        odds[at] = allowed ? Math.exp(transitions[at] ?? 0) : 0;
      }
    }
  }
  return odds;
}

/**
 * How likely each label is at each token, all label sequences considered (forward–backward).
 * Writes `LABELS` probabilities a token into `out` and, when given, how often each step is expected into `expected`.
 *
 * @returns logarithm of the sum over all sequences
 */
export function labelProbabilities(
  scores: Float32Array,
  odds: Float64Array,
  steps: Uint8Array,
  length: number,
  out: Float32Array,
  { alpha, emission, scale }: Lattice,
  expected?: Float32Array,
): number {
  let logSum = 0;
  for (let i = 0; i < length; i++) {
    const own = i * LABELS;
    let top = -Infinity;
    for (let l = 0; l < LABELS; l++) top = Math.max(top, scores[own + l] ?? 0);
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      const e = Math.exp((scores[own + to] ?? 0) - top);
      let reached = 0;
      if (i === 0) reached = odds[transitionIndex(steps[0] ?? 0, LABELS, to)] ?? 0;
      else {
        const [first, last] = isInside(to) ? [to - 1, to] : [0, LABELS - 1];
        for (let from = first; from <= last; from++)
          reached +=
            (alpha[own - LABELS + from] ?? 0) * (odds[transitionIndex(steps[i] ?? 0, from, to)] ?? 0);
      }
      emission[own + to] = e;
      alpha[own + to] = reached * e;
      sum += reached * e;
    }
    scale[i] = sum;
    logSum += top + Math.log(sum);
    for (let l = 0; l < LABELS; l++) alpha[own + l] = (alpha[own + l] ?? 0) / sum;
  }
  const beta = new Float64Array(LABELS).fill(1);
  const ahead = new Float64Array(LABELS);
  for (let i = length - 1; i >= 0; i--) {
    const own = i * LABELS;
    const step = steps[i] ?? 0;
    for (let l = 0; l < LABELS; l++) {
      out[own + l] = (alpha[own + l] ?? 0) * (beta[l] ?? 0);
      ahead[l] = ((beta[l] ?? 0) * (emission[own + l] ?? 0)) / (scale[i] ?? 1);
    }
    if (i === 0) {
      if (!expected) break;
      for (let to = 0; to < LABELS; to++) {
        const at = transitionIndex(step, LABELS, to);
        expected[at] = (expected[at] ?? 0) + (odds[at] ?? 0) * (ahead[to] ?? 0);
      }
      break;
    }
    for (let from = 0; from < LABELS; from++) {
      const before = alpha[own - LABELS + from] ?? 0;
      let sum = 0;
      for (let to = 0; to < LABELS; to++) {
        const at = transitionIndex(step, from, to);
        const share = (odds[at] ?? 0) * (ahead[to] ?? 0);
        sum += share;
        if (expected) expected[at] = (expected[at] ?? 0) + before * share;
      }
      beta[from] = sum;
    }
  }
  return logSum;
}
