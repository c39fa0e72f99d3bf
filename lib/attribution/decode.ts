/** Labels of the tagger: outside, and the beginning and inside of source, cue and content. */
export const LABEL = {
  outside: 0,
  sourceBegin: 1,
  sourceInside: 2,
  cueBegin: 3,
  cueInside: 4,
  contentBegin: 5,
  contentInside: 6,
} as const;
export const LABELS = 7;

/** Kinds of place between two tokens; each has its own transition weights. */
export const CONTEXTS = 8;

const IMPOSSIBLE = -1e6;

/** Whether a label may follow another (`LABELS` for the paragraph's start): an inside label needs its own span before it. */
export function mayFollow(previous: number, label: number): boolean {
  const inside = label > 0 && label % 2 === 0;
  return !inside || previous === label || previous === label - 1;
}

/** Number of a transition weight: from a label (`LABELS` for the start) to a label, in a context. */
export function transitionIndex(context: number, from: number, to: number): number {
  return (context * (LABELS + 1) + from) * LABELS + to;
}
export const TRANSITIONS = CONTEXTS * (LABELS + 1) * LABELS;

/** Sources are missed more often than invented: their scores are raised by this before the best labels are chosen. */
const SOURCE_LEAN = 0.3;

/** Raises the scores of source labels, in place; what counts is attributions with their source, not single labels. */
export function leanToSources(scores: Float32Array): void {
  for (let at = 0; at < scores.length; at += LABELS) {
    scores[at + LABEL.sourceBegin] = (scores[at + LABEL.sourceBegin] ?? 0) + SOURCE_LEAN;
    scores[at + LABEL.sourceInside] = (scores[at + LABEL.sourceInside] ?? 0) + SOURCE_LEAN;
  }
}

/**
 * The best label sequence of a paragraph (Viterbi 1967).
 *
 * @param scores `LABELS` scores a token
 * @param transitions `TRANSITIONS` scores, see `transitionIndex`
 * @param contexts kind of place before each token
 */
export function bestLabels(
  scores: Float32Array,
  transitions: Float32Array,
  contexts: Uint8Array,
  length: number,
): Uint8Array {
  const labels = new Uint8Array(length);
  const back = new Uint8Array(length * LABELS);
  let previous = new Float64Array(LABELS);
  let current = new Float64Array(LABELS);
  for (let i = 0; i < length; i++) {
    const context = contexts[i] ?? 0;
    for (let to = 0; to < LABELS; to++) {
      let best = -Infinity;
      let from = 0;
      if (i === 0) {
        best = mayFollow(LABELS, to) ? (transitions[transitionIndex(context, LABELS, to)] ?? 0) : IMPOSSIBLE;
      } else {
        for (let f = 0; f < LABELS; f++) {
          if (!mayFollow(f, to)) continue;
          const score = (previous[f] ?? 0) + (transitions[transitionIndex(context, f, to)] ?? 0);
          if (score > best) {
            best = score;
            from = f;
          }
        }
      }
      current[to] = best + (scores[i * LABELS + to] ?? 0);
      back[i * LABELS + to] = from;
    }
    [previous, current] = [current, previous];
  }
  let label = 0;
  for (let l = 1; l < LABELS; l++) if ((previous[l] ?? 0) > (previous[label] ?? 0)) label = l;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABELS + label] ?? 0;
  }
  return labels;
}

/**
 * How likely each label is at each token, all label sequences considered (forward–backward).
 * Writes `LABELS` probabilities a token into `out` and, when given, the expected number of each transition into `expected`.
 *
 * @returns logarithm of the sum over all sequences
 */
export function labelProbabilities(
  scores: Float32Array,
  transitions: Float32Array,
  contexts: Uint8Array,
  length: number,
  out: Float32Array,
  expected?: (i: number, from: number, to: number, probability: number) => void,
): number {
  const alpha = new Float64Array(length * LABELS);
  const emission = new Float64Array(length * LABELS);
  const scale = new Float64Array(length);
  const steps = exponentials(transitions);
  let logSum = 0;
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let l = 0; l < LABELS; l++) top = Math.max(top, scores[i * LABELS + l] ?? 0);
    logSum += top;
    let sum = 0;
    const base = (contexts[i] ?? 0) * (LABELS + 1) * LABELS;
    for (let to = 0; to < LABELS; to++) {
      const e = Math.exp((scores[i * LABELS + to] ?? 0) - top);
      emission[i * LABELS + to] = e;
      let reached = 0;
      if (i === 0) reached = steps[base + LABELS * LABELS + to] ?? 0;
      else {
        for (let f = 0; f < LABELS; f++) {
          reached += (alpha[(i - 1) * LABELS + f] ?? 0) * (steps[base + f * LABELS + to] ?? 0);
        }
      }
      alpha[i * LABELS + to] = reached * e;
      sum += reached * e;
    }
    scale[i] = sum;
    logSum += Math.log(sum);
    for (let l = 0; l < LABELS; l++) alpha[i * LABELS + l] = (alpha[i * LABELS + l] ?? 0) / sum;
  }
  let beta = new Float64Array(LABELS).fill(1);
  let next = new Float64Array(LABELS);
  for (let i = length - 1; i >= 0; i--) {
    for (let l = 0; l < LABELS; l++) out[i * LABELS + l] = (alpha[i * LABELS + l] ?? 0) * (beta[l] ?? 0);
    const base = (contexts[i] ?? 0) * (LABELS + 1) * LABELS;
    next.fill(0);
    for (let to = 0; to < LABELS; to++) {
      const ahead = ((beta[to] ?? 0) * (emission[i * LABELS + to] ?? 0)) / (scale[i] ?? 1);
      if (i === 0) {
        expected?.(0, LABELS, to, (steps[base + LABELS * LABELS + to] ?? 0) * ahead);
        continue;
      }
      for (let f = 0; f < LABELS; f++) {
        const through = (steps[base + f * LABELS + to] ?? 0) * ahead;
        next[f] = (next[f] ?? 0) + through;
        expected?.(i, f, to, (alpha[(i - 1) * LABELS + f] ?? 0) * through);
      }
    }
    [beta, next] = [next, beta];
  }
  return logSum;
}

const remembered = new WeakMap<Float32Array, Float64Array>();

/** Exponentials of the transition scores; kept for scores that no longer change, see `forgetTransitions`. */
function exponentials(transitions: Float32Array): Float64Array {
  const known = remembered.get(transitions);
  if (known) return known;
  const steps = new Float64Array(TRANSITIONS);
  for (let context = 0; context < CONTEXTS; context++) {
    for (let from = 0; from <= LABELS; from++) {
      for (let to = 0; to < LABELS; to++) {
        const i = transitionIndex(context, from, to);
        steps[i] = mayFollow(from, to) ? Math.exp(transitions[i] ?? 0) : 0;
      }
    }
  }
  remembered.set(transitions, steps);
  return steps;
}

/** Says that transition scores have changed: training does so after every step. */
export function forgetTransitions(transitions: Float32Array): void {
  remembered.delete(transitions);
}
