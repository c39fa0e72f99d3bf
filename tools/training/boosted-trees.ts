import { LEAF, type Trees } from '../../lib/attribution/judge/judge-model.ts';
import { seededRandom } from './crf.ts';

/** What a forest is grown from: a row of signs for each example, whether it is right (1) or not (0), and what it counts. */
export interface TreeExamples {
  readonly rows: readonly Float32Array[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

export interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Added to the sum of second derivatives: larger leaves stay small. */
  readonly lambda: number;
  /** The least sum of second derivatives on each side of a branch. */
  readonly leastWeight: number;
  /** Share of the examples, and of the signs, that each tree sees. */
  readonly rowShare: number;
  readonly signShare: number;
  readonly seed: number;
}

/** Values of a sign are told apart in at most so many steps. */
const STEPS = 32;

interface Node {
  readonly sign: number;
  readonly value: number;
  readonly less?: Node;
  readonly rest?: Node;
}

/** Each sign's limits between steps, and each example's step by sign. */
interface Binned {
  readonly limits: readonly (readonly number[])[];
  readonly steps: readonly Uint8Array[];
}

/** Gradient-boosted trees for log odds (Friedman 2001, with the second-order steps of Chen & Guestrin 2016). Same input, same trees. */
export function growTrees({ rows, labels, weights }: TreeExamples, options: TreeOptions): Trees {
  const signs = rows[0]?.length ?? 0;
  const binned = binSigns(rows, signs);
  const random = seededRandom(options.seed);
  const scores = new Float64Array(rows.length);
  const first = new Float64Array(rows.length);
  const second = new Float64Array(rows.length);
  const grown: Node[] = [];
  for (let t = 0; t < options.trees; t++) {
    const seen: number[] = [];
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      const weight = weights[i] ?? 1;
      first[i] = weight * (p - (labels[i] ?? 0));
      second[i] = weight * p * (1 - p);
      if (random() < options.rowShare) seen.push(i);
    }
    const among: number[] = [];
    for (let s = 0; s < signs; s++)
      if ((binned.limits[s]?.length ?? 0) > 0 && random() < options.signShare) among.push(s);
    const tree = grow(seen, options.depth, { binned, first, second, among, options });
    for (let i = 0; i < rows.length; i++) scores[i] = (scores[i] ?? 0) + answer(tree, rows[i]);
    grown.push(tree);
  }
  return flatten(grown);
}

function binSigns(rows: readonly Float32Array[], signs: number): Binned {
  const limits: number[][] = [];
  const steps: Uint8Array[] = [];
  for (let s = 0; s < signs; s++) {
    const values = rows.map((row) => row[s] ?? 0).sort((a, b) => a - b);
    const own = new Set<number>();
    const distinct = [...new Set(values)];
    if (distinct.length <= STEPS) {
      for (let k = 1; k < distinct.length; k++)
        own.add(Math.fround(((distinct[k - 1] ?? 0) + (distinct[k] ?? 0)) / 2));
    } else {
      for (let k = 1; k < STEPS; k++)
        own.add(Math.fround(values[Math.floor((k * values.length) / STEPS)] ?? 0));
    }
    const sorted = [...own].sort((a, b) => a - b);
    limits.push(sorted);
    steps.push(Uint8Array.from(rows, (row) => stepOf(sorted, row[s] ?? 0)));
  }
  return { limits, steps };
}

function stepOf(limits: readonly number[], value: number): number {
  let step = 0;
  while (step < limits.length && value >= (limits[step] ?? 0)) step++;
  return step;
}

interface Growing {
  readonly binned: Binned;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly among: readonly number[];
  readonly options: TreeOptions;
}

function grow(examples: readonly number[], depth: number, growing: Growing): Node {
  const { binned, first, second, among, options } = growing;
  let [g, h] = [0, 0];
  for (const i of examples) {
    g += first[i] ?? 0;
    h += second[i] ?? 0;
  }
  const leaf: Node = { sign: LEAF, value: (-g / (h + options.lambda)) * options.rate };
  if (depth === 0) return leaf;
  const worth = (a: number, b: number): number => (a * a) / (b + options.lambda);
  let best = { gain: 1e-3, sign: -1, step: 0 };
  const sums = new Float64Array(2 * STEPS + 2);
  for (const sign of among) {
    const steps = binned.steps[sign] ?? new Uint8Array(0);
    const count = binned.limits[sign]?.length ?? 0;
    sums.fill(0);
    for (const i of examples) {
      const at = 2 * (steps[i] ?? 0);
      sums[at] = (sums[at] ?? 0) + (first[i] ?? 0);
      sums[at + 1] = (sums[at + 1] ?? 0) + (second[i] ?? 0);
    }
    let [lessG, lessH] = [0, 0];
    for (let step = 0; step < count; step++) {
      lessG += sums[2 * step] ?? 0;
      lessH += sums[2 * step + 1] ?? 0;
      if (lessH < options.leastWeight || h - lessH < options.leastWeight) continue;
      const gain = worth(lessG, lessH) + worth(g - lessG, h - lessH) - worth(g, h);
      if (gain > best.gain) best = { gain, sign, step };
    }
  }
  if (best.sign < 0) return leaf;
  const steps = binned.steps[best.sign] ?? new Uint8Array(0);
  const less = examples.filter((i) => (steps[i] ?? 0) <= best.step);
  const rest = examples.filter((i) => (steps[i] ?? 0) > best.step);
  return {
    sign: best.sign,
    value: binned.limits[best.sign]?.[best.step] ?? 0,
    less: grow(less, depth - 1, growing),
    rest: grow(rest, depth - 1, growing),
  };
}

function answer(tree: Node, row: Float32Array | undefined): number {
  let node = tree;
  while (node.less && node.rest) node = (row?.[node.sign] ?? 0) < node.value ? node.less : node.rest;
  return node.value;
}

function flatten(trees: readonly Node[]): Trees {
  const roots: number[] = [];
  const [sign, value, others]: [number[], number[], number[]] = [[], [], []];
  const lay = (node: Node): void => {
    const at = sign.push(node.sign) - 1;
    value.push(node.value);
    others.push(0);
    if (!node.less || !node.rest) return;
    lay(node.less);
    others[at] = sign.length;
    lay(node.rest);
  };
  for (const tree of trees) {
    roots.push(sign.length);
    lay(tree);
  }
  return {
    roots: Int32Array.from(roots),
    sign: Uint8Array.from(sign),
    value: Float32Array.from(value),
    others: Int32Array.from(others),
  };
}
