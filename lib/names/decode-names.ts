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

/** Scores of steps no sequence takes. */
const IMPOSSIBLE = -1e6;
/** Places of a label's row in `Steps`: one for each label the step may come from, and one for the start. */
const ROW = LABELS + 1;

/** Transition scores laid out by the label they lead to; an inside label stands only behind a label of its own name. */
export interface Steps {
  readonly scores: Float64Array;
  /** Their exponentials. */
  readonly odds: Float64Array;
}

export function layOutSteps(transitions: Float32Array): Steps {
  const scores = new Float64Array(TRANSITIONS);
  const odds = new Float64Array(TRANSITIONS);
  for (let step = 0; step < STEP_KINDS; step++) {
    for (let from = 0; from <= LABELS; from++) {
      for (let to = 0; to < LABELS; to++) {
        const score = transitions[transitionIndex(step, from, to)] ?? 0;
        const allowed = !isInside(to) || from === to || from === to - 1;
        const at = (step * LABELS + to) * ROW + from;
        scores[at] = allowed ? score : IMPOSSIBLE;
        odds[at] = allowed ? Math.exp(score) : 0;
      }
    }
  }
  return { scores, odds };
}

/** Room for decoding, kept between runs of tokens; grows as needed. */
export class Lattice {
  alpha = new Float64Array(0);
  emission = new Float64Array(0);
  scale = new Float64Array(0);
  origins = new Uint8Array(0);
  readonly beta = new Float64Array(LABELS);
  readonly ahead = new Float64Array(LABELS);

  /** Makes room for so many tokens. */
  fit(tokens: number): void {
    if (this.scale.length >= tokens) return;
    this.alpha = new Float64Array(tokens * LABELS);
    this.emission = new Float64Array(tokens * LABELS);
    this.scale = new Float64Array(tokens);
    this.origins = new Uint8Array(tokens * LABELS);
  }
}

/** A run of tokens inside arrays that hold many: its first token and how many there are. */
export interface Run {
  readonly at: number;
  readonly length: number;
}

/**
 * Writes the best label sequence of a run (Viterbi 1967) into `out`.
 *
 * @param scores `LABELS` scores a token
 * @param kinds kind of step to each token
 */
export function bestLabels(
  scores: Float32Array,
  kinds: Uint8Array,
  { at: first, length }: Run,
  { scores: steps }: Steps,
  lattice: Lattice,
  out: Uint8Array,
): void {
  lattice.fit(length);
  const { alpha: best, origins } = lattice;
  for (let i = 0; i < length; i++) {
    const rows = (kinds[first + i] ?? 0) * LABELS * ROW;
    const before = (i - 1) * LABELS;
    for (let to = 0; to < LABELS; to++) {
      const row = rows + to * ROW;
      const own = i * LABELS + to;
      const score = scores[(first + i) * LABELS + to] ?? 0;
      if (i === 0) {
        best[own] = score + (steps[row + LABELS] ?? 0);
        continue;
      }
      const inside = isInside(to);
      const last = inside ? to : LABELS - 1;
      let top = -Infinity;
      for (let from = inside ? to - 1 : 0; from <= last; from++) {
        const reached = (best[before + from] ?? 0) + (steps[row + from] ?? 0);
        if (reached <= top) continue;
        top = reached;
        origins[own] = from;
      }
      best[own] = top + score;
    }
  }
  let label = 0;
  const end = (length - 1) * LABELS;
  for (let to = 1; to < LABELS; to++) if ((best[end + to] ?? 0) > (best[end + label] ?? 0)) label = to;
  for (let i = length - 1; i >= 0; i--) {
    out[first + i] = label;
    label = origins[i * LABELS + label] ?? 0;
  }
}

/**
 * How likely each label is at each token of a run, all label sequences considered (forward–backward).
 * Writes `LABELS` probabilities a token into `out`, at the tokens' own places, and, when given, adds how often each step is
 * expected to `expected` (by `transitionIndex`).
 *
 * @returns logarithm of the sum over all sequences
 */
export function labelProbabilities(
  scores: Float32Array,
  kinds: Uint8Array,
  { at: first, length }: Run,
  { odds }: Steps,
  lattice: Lattice,
  out: Float32Array,
  expected?: Float32Array,
): number {
  lattice.fit(length);
  const { alpha, emission, scale, beta, ahead } = lattice;
  let logSum = 0;
  for (let i = 0; i < length; i++) {
    const own = i * LABELS;
    const given = (first + i) * LABELS;
    const rows = (kinds[first + i] ?? 0) * LABELS * ROW;
    let top = -Infinity;
    for (let l = 0; l < LABELS; l++) top = Math.max(top, scores[given + l] ?? 0);
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      const row = rows + to * ROW;
      const e = Math.exp((scores[given + to] ?? 0) - top);
      let reached = 0;
      if (i === 0) reached = odds[row + LABELS] ?? 0;
      else if (isInside(to)) {
        const before = own - LABELS + to;
        reached =
          (alpha[before - 1] ?? 0) * (odds[row + to - 1] ?? 0) + (alpha[before] ?? 0) * (odds[row + to] ?? 0);
      } else {
        for (let from = 0; from < LABELS; from++)
          reached += (alpha[own - LABELS + from] ?? 0) * (odds[row + from] ?? 0);
      }
      emission[own + to] = e;
      alpha[own + to] = reached * e;
      sum += reached * e;
    }
    scale[i] = sum;
    logSum += top + Math.log(sum);
    for (let l = 0; l < LABELS; l++) alpha[own + l] = (alpha[own + l] ?? 0) / sum;
  }
  beta.fill(1);
  for (let i = length - 1; i >= 0; i--) {
    const own = i * LABELS;
    const kind = kinds[first + i] ?? 0;
    const rows = kind * LABELS * ROW;
    for (let l = 0; l < LABELS; l++) {
      out[(first + i) * LABELS + l] = (alpha[own + l] ?? 0) * (beta[l] ?? 0);
      ahead[l] = ((beta[l] ?? 0) * (emission[own + l] ?? 0)) / (scale[i] ?? 1);
    }
    if (expected) addExpected(expected, i, kind, lattice, odds);
    if (i === 0) break;
    for (let from = 0; from < LABELS; from++) {
      let sum = 0;
      for (let to = 0; to < LABELS; to++) sum += (odds[rows + to * ROW + from] ?? 0) * (ahead[to] ?? 0);
      beta[from] = sum;
    }
  }
  return logSum;
}

function addExpected(
  expected: Float32Array,
  i: number,
  kind: number,
  { alpha, ahead }: Lattice,
  odds: Float64Array,
): void {
  for (let to = 0; to < LABELS; to++) {
    const row = (kind * LABELS + to) * ROW;
    for (let from = i === 0 ? LABELS : 0; from < (i === 0 ? ROW : LABELS); from++) {
      const before = i === 0 ? 1 : (alpha[(i - 1) * LABELS + from] ?? 0);
      const at = transitionIndex(kind, from, to);
      expected[at] = (expected[at] ?? 0) + before * (odds[row + from] ?? 0) * (ahead[to] ?? 0);
    }
  }
}
