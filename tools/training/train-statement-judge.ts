import type { JudgeModel, Trees } from '../../lib/attribution/judge/judge-model.ts';
import { sumOfTrees } from '../../lib/attribution/judge/judge-model.ts';
import { sumOf, type WordWeights } from '../../lib/attribution/judge/word-weights.ts';
import { hashText } from '../../lib/attribution/tagger/token-facts.ts';
import { growTrees, type TreeOptions } from './boosted-trees.ts';
import type { JudgeExample } from './judge-examples.ts';
import { trainLine, type LineOptions } from './train-line.ts';

const LINE: LineOptions = { epochs: 8, rate: 0.05, l1: 0.3, l2: 1, least: 3, seed: 3 };
const TREES: TreeOptions = {
  trees: 160,
  depth: 4,
  rate: 0.05,
  lambda: 3,
  leastWeight: 2,
  rowShare: 0.7,
  signShare: 0.4,
  seed: 1,
};
/** Half of what the tagger's own corpus says: its task is another. */
const PRIOR_SHARE = 0.5;
/** A quotation that is missed costs the reader more than anything else that is got wrong. */
const QUOTED_COST = 1.6;
/** Parts by article: trees learn from lines, and the calibration from trees, that have not seen the part. */
const PARTS = 5;

/**
 * Trains the judge: a line over words, which begins at half of the prior's answer; trees over signs and the line's answer; and
 * a calibration of the trees' sum (Platt 1999). Drafts that are neither right nor wrong are left out. The same input gives the same
 * model.
 */
export function trainStatementJudge(examples: readonly JudgeExample[]): JudgeModel {
  const used = examples.filter(({ verdict }) => verdict !== 'left out');
  const part = used.map(({ article }) => hashText(article) % PARTS);
  const weights = used.map(({ weight }) => weight);
  const costs = used.map(({ weight, quoted, verdict }) =>
    quoted && verdict === 'right' ? weight * QUOTED_COST : weight,
  );
  const labels = used.map(({ verdict }) => Number(verdict === 'right'));
  const others = (k: number): number[] => used.flatMap((_, i) => (part[i] === k ? [] : [i]));
  const lines = Array.from({ length: PARTS }, (_, k) => lineOf(used, labels, others(k)));
  const rows = used.map((example, i) => withLine(example, lines[part[i] ?? 0] ?? new Map()));
  const all = used.map((_, i) => i);
  const sums = new Float64Array(used.length);
  for (let k = 0; k < PARTS; k++) {
    const trees = treesOf(rows, labels, costs, others(k));
    used.forEach((_, i) => {
      if (part[i] === k) sums[i] = sumOfTrees(trees, rows[i] ?? new Float32Array(0));
    });
  }
  const { slope, offset } = calibrate(sums, labels, weights);
  return {
    signs: rows[0]?.length ?? 1,
    words: lineOf(used, labels, all),
    trees: treesOf(rows, labels, costs, all),
    slope,
    offset,
    priorShare: PRIOR_SHARE,
  };
}

function lineOf(
  examples: readonly JudgeExample[],
  labels: readonly number[],
  among: readonly number[],
): WordWeights {
  return trainLine(
    among.flatMap((i) => {
      const example = examples[i];
      if (!example) return [];
      return [
        {
          words: example.words,
          label: labels[i] ?? 0,
          weight: example.weight,
          start: PRIOR_SHARE * (example.signs[0] ?? 0),
        },
      ];
    }),
    LINE,
  );
}

/** The signs of an example and, as the last of them, the line's answer. */
function withLine({ words, signs }: JudgeExample, line: WordWeights): Float32Array {
  const row = new Float32Array(signs.length + 1);
  row.set(signs);
  row[signs.length] = PRIOR_SHARE * (signs[0] ?? 0) + sumOf(line, words);
  return row;
}

function treesOf(
  rows: readonly Float32Array[],
  labels: readonly number[],
  weights: readonly number[],
  among: readonly number[],
): Trees {
  return growTrees(
    {
      rows: among.flatMap((i) => rows[i] ?? []),
      labels: among.map((i) => labels[i] ?? 0),
      weights: among.map((i) => weights[i] ?? 1),
    },
    TREES,
  );
}

/** Slope and offset that make log odds of sums (Newton's method on the logistic loss). */
function calibrate(
  sums: Float64Array,
  labels: readonly number[],
  weights: readonly number[],
): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 30; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    sums.forEach((x, i) => {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const wrong = (weights[i] ?? 1) * (p - (labels[i] ?? 0));
      const w = (weights[i] ?? 1) * p * (1 - p);
      ga += wrong * x;
      gb += wrong;
      haa += w * x * x;
      hab += w * x;
      hbb += w;
    });
    const det = haa * hbb - hab * hab;
    slope -= (hbb * ga - hab * gb) / det;
    offset -= (haa * gb - hab * ga) / det;
  }
  return { slope, offset };
}
