/** Weights of a logistic regression over words, by feature hash. */
export type WordWeights = ReadonlyMap<number, number>;

/** The sum of the weights of what is there. */
export function sumOf(weights: WordWeights, words: Int32Array): number {
  let sum = 0;
  for (const hash of words) sum += weights.get(hash) ?? 0;
  return sum;
}
