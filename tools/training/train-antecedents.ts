import { ANTECEDENT_SIGNS, type AntecedentSign } from '../../lib/speakers/resolution/antecedent-signs.ts';
import type { AntecedentExample } from './antecedent-examples.ts';

export type SignWeights = Readonly<Record<AntecedentSign, number>>;

/** Steps of the fit, the length of the first of them, and how strongly weights are drawn to 0. */
const STEPS = 600;
const RATE = 0.2;
const L2 = 0.3;

/**
 * A conditional logistic regression: the weights that make the annotated voice of each pronoun likeliest among those it may
 * mean. By full gradient steps of AdaGrad, so that the same examples give the same weights.
 */
export function trainAntecedents(examples: readonly AntecedentExample[]): SignWeights {
  const weights = new Map<AntecedentSign, number>();
  const squares = new Map<AntecedentSign, number>();
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map<AntecedentSign, number>();
    for (const { candidates } of examples) {
      const scores = candidates.map(({ signs }) => scoreOf(signs, weights));
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const all = sum(odds);
      const ofRight = sum(odds.filter((_, i) => candidates[i]?.right));
      candidates.forEach(({ signs, right }, i) => {
        const pull = (odds[i] ?? 0) / all - (right ? (odds[i] ?? 0) / ofRight : 0);
        for (const [sign, value] of signs) gradient.set(sign, (gradient.get(sign) ?? 0) + pull * value);
      });
    }
    for (const sign of ANTECEDENT_SIGNS) {
      const weight = weights.get(sign) ?? 0;
      const slope = (gradient.get(sign) ?? 0) / examples.length + (L2 * weight) / ANTECEDENT_SIGNS.length;
      const square = (squares.get(sign) ?? 0) + slope * slope;
      squares.set(sign, square);
      if (square > 0) weights.set(sign, weight - (RATE * slope) / Math.sqrt(square));
    }
  }
  return roundWeights(weights);
}

/** Two digits are enough, and are the same on every machine. */
function roundWeights(weights: ReadonlyMap<AntecedentSign, number>): SignWeights {
  const rounded = ANTECEDENT_SIGNS.map((sign) => [sign, Number((weights.get(sign) ?? 0).toFixed(2))]);
  return Object.fromEntries(rounded) as SignWeights;
}

function scoreOf(
  signs: ReadonlyMap<AntecedentSign, number>,
  weights: ReadonlyMap<AntecedentSign, number>,
): number {
  return sum([...signs].map(([sign, value]) => (weights.get(sign) ?? 0) * value));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
