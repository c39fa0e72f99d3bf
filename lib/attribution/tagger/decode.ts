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

/** The steps to (or from) a label stand in a row: one for each other label, and one for the paragraph's start. */
const ROW = LABELS + 1;
const CONTEXT_ROWS = LABELS * ROW;
const NO_STEPS = new Float64Array(ROW);

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
 * In a second look, the beginnings of cues and contents are raised by this: enough to show most of what the first look misses, and
 * about as much that is none, which the judge rejects.
 */
const CUE_LEAN = 1.5;
const CONTENT_LEAN = 0.7;

/** Raises the scores of the beginnings of cues and contents, in place. */
export function leanToAttributions(scores: Float32Array): void {
  for (let at = 0; at < scores.length; at += LABELS) {
    scores[at + LABEL.cueBegin] = (scores[at + LABEL.cueBegin] ?? 0) + CUE_LEAN;
    scores[at + LABEL.contentBegin] = (scores[at + LABEL.contentBegin] ?? 0) + CONTENT_LEAN;
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
  const { scores: steps } = stepsOf(transitions);
  const { best } = roomFor(length);
  for (let i = 0; i < length; i++) {
    const row = (contexts[i] ?? 0) * CONTEXT_ROWS;
    const before = (i - 1) * LABELS;
    for (let to = 0; to < LABELS; to++) {
      const at = row + to * ROW;
      const reached = i === 0 ? (steps[at + LABELS] ?? 0) : bestStep(best, before, steps, at);
      best[i * LABELS + to] = reached + (scores[i * LABELS + to] ?? 0);
    }
  }
  // Which label each best score came from is looked up only along the best sequence itself.
  const labels = new Uint8Array(length);
  labels[length - 1] = bestOrigin(best, (length - 1) * LABELS, NO_STEPS, 0);
  for (let i = length - 1; i > 0; i--) {
    const row = (contexts[i] ?? 0) * CONTEXT_ROWS + (labels[i] ?? 0) * ROW;
    labels[i - 1] = bestOrigin(best, (i - 1) * LABELS, steps, row);
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
  const { odds, oddsBack } = stepsOf(transitions);
  const { alpha, emission, scale } = roomFor(length);
  let logSum = 0;
  for (let i = 0; i < length; i++) {
    const own = i * LABELS;
    const row = (contexts[i] ?? 0) * CONTEXT_ROWS;
    let top = -Infinity;
    for (let l = 0; l < LABELS; l++) top = Math.max(top, scores[own + l] ?? 0);
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      const e = Math.exp((scores[own + to] ?? 0) - top);
      const at = row + to * ROW;
      const reached = (i === 0 ? (odds[at + LABELS] ?? 0) : sumOfSteps(alpha, own - LABELS, odds, at)) * e;
      emission[own + to] = e;
      alpha[own + to] = reached;
      sum += reached;
    }
    scale[i] = sum;
    logSum += top + Math.log(sum);
    for (let l = 0; l < LABELS; l++) alpha[own + l] = (alpha[own + l] ?? 0) / sum;
  }
  const beta = new Float64Array(LABELS).fill(1);
  const ahead = new Float64Array(LABELS);
  for (let i = length - 1; i >= 0; i--) {
    const own = i * LABELS;
    const row = (contexts[i] ?? 0) * CONTEXT_ROWS;
    for (let l = 0; l < LABELS; l++) {
      out[own + l] = (alpha[own + l] ?? 0) * (beta[l] ?? 0);
      ahead[l] = ((beta[l] ?? 0) * (emission[own + l] ?? 0)) / (scale[i] ?? 1);
    }
    if (expected) tellExpected(expected, i, alpha, ahead, odds, row);
    for (let from = 0; from < LABELS; from++) beta[from] = sumOfSteps(ahead, 0, oddsBack, row + from * ROW);
  }
  return logSum;
}

/** Tells how often each transition to token `i` is expected. */
function tellExpected(
  expected: (i: number, from: number, to: number, probability: number) => void,
  i: number,
  alpha: Float64Array,
  ahead: Float64Array,
  odds: Float64Array,
  row: number,
): void {
  for (let to = 0; to < LABELS; to++) {
    const at = row + to * ROW;
    if (i === 0) expected(0, LABELS, to, get(odds, at + LABELS) * get(ahead, to));
    else {
      for (let from = 0; from < LABELS; from++) {
        expected(i, from, to, get(alpha, (i - 1) * LABELS + from) * get(odds, at + from) * get(ahead, to));
      }
    }
  }
}

// The two below are nearly all the work; written out, they take a third of the time of loops over the seven labels.

function bestStep(values: Float64Array, at: number, steps: Float64Array, row: number): number {
  return Math.max(
    get(values, at) + get(steps, row),
    get(values, at + 1) + get(steps, row + 1),
    get(values, at + 2) + get(steps, row + 2),
    get(values, at + 3) + get(steps, row + 3),
    get(values, at + 4) + get(steps, row + 4),
    get(values, at + 5) + get(steps, row + 5),
    get(values, at + 6) + get(steps, row + 6),
  );
}

function sumOfSteps(values: Float64Array, at: number, odds: Float64Array, row: number): number {
  return (
    get(values, at) * get(odds, row) +
    get(values, at + 1) * get(odds, row + 1) +
    get(values, at + 2) * get(odds, row + 2) +
    get(values, at + 3) * get(odds, row + 3) +
    get(values, at + 4) * get(odds, row + 4) +
    get(values, at + 5) * get(odds, row + 5) +
    get(values, at + 6) * get(odds, row + 6)
  );
}

/** The label whose value and step together are highest. */
function bestOrigin(values: Float64Array, at: number, steps: Float64Array, row: number): number {
  let best = 0;
  for (let f = 1; f < LABELS; f++) {
    if (get(values, at + f) + get(steps, row + f) > get(values, at + best) + get(steps, row + best)) best = f;
  }
  return best;
}

function get(array: Float64Array, i: number): number {
  return array[i] ?? 0;
}

/** What decoding writes before it reads it; kept, since every paragraph needs it several times. */
interface Room {
  readonly best: Float64Array;
  readonly alpha: Float64Array;
  readonly emission: Float64Array;
  readonly scale: Float64Array;
}

function newRoom(tokens: number): Room {
  const row = (): Float64Array => new Float64Array(tokens * LABELS);
  return { best: row(), alpha: row(), emission: row(), scale: new Float64Array(tokens) };
}
let room = newRoom(0);

function roomFor(tokens: number): Room {
  if (room.scale.length < tokens) room = newRoom(tokens);
  return room;
}

/** Transition scores laid out for reading in rows. */
interface Steps {
  /** Scores, a row for each label they lead to; impossible ones count too little to be chosen. */
  readonly scores: Float64Array;
  /** Their exponentials, laid out likewise. */
  readonly odds: Float64Array;
  /** The exponentials, a row for each label they come from. */
  readonly oddsBack: Float64Array;
}

const remembered = new WeakMap<Float32Array, Steps>();

/** The layout of transition scores, kept until `forgetTransitions` says they have changed. */
function stepsOf(transitions: Float32Array): Steps {
  const known = remembered.get(transitions);
  if (known) return known;
  const table = (): Float64Array => new Float64Array(CONTEXTS * CONTEXT_ROWS);
  const steps: Steps = { scores: table(), odds: table(), oddsBack: table() };
  for (let context = 0; context < CONTEXTS; context++) {
    const rows = context * CONTEXT_ROWS;
    for (let from = 0; from <= LABELS; from++) {
      for (let to = 0; to < LABELS; to++) {
        const score = transitions[transitionIndex(context, from, to)] ?? 0;
        steps.scores[rows + to * ROW + from] = mayFollow(from, to) ? score : IMPOSSIBLE;
        const odds = mayFollow(from, to) ? Math.exp(score) : 0;
        steps.odds[rows + to * ROW + from] = odds;
        if (from < LABELS) steps.oddsBack[rows + from * ROW + to] = odds;
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
