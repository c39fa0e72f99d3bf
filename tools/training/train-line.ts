import { seededRandom, shuffle } from './crf.ts';

/** One example of a logistic regression: what is there, 1 for right and 0 for wrong, what it counts, and where it begins. */
export interface LineExample {
  readonly words: Int32Array;
  readonly label: number;
  readonly weight: number;
  /** Log odds before any of the weights. */
  readonly start: number;
}

export interface LineOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Words that fewer examples hold are left out. */
  readonly least: number;
  readonly seed: number;
}

/** A logistic regression by FTRL-Proximal (McMahan et al. 2013), as the tagger's training. The same input gives the same weights. */
export function trainLine(examples: readonly LineExample[], options: LineOptions): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of examples) for (const hash of words) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = [...counts].filter(([, count]) => count >= options.least).map(([hash]) => hash);
  const ids = new Map(hashes.map((hash, id) => [hash, id]));
  const rows = examples.map(({ words }) =>
    Int32Array.from([...words].flatMap((hash) => ids.get(hash) ?? [])),
  );
  const weights = new Float64Array(hashes.length);
  const sums = new Float64Array(hashes.length);
  const roots = new Float64Array(hashes.length);
  const order = examples.map((_, i) => i);
  const random = seededRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const [example, row] = [examples[i], rows[i]];
      if (!example || !row) continue;
      let score = example.start;
      for (const id of row) score += weights[id] ?? 0;
      const wrong = example.weight * (1 / (1 + Math.exp(-score)) - example.label);
      for (const id of row) {
        const before = roots[id] ?? 0;
        const root = Math.sqrt(before * before + wrong * wrong);
        const z = (sums[id] ?? 0) + wrong - ((root - before) / options.rate) * (weights[id] ?? 0);
        sums[id] = z;
        roots[id] = root;
        weights[id] =
          Math.abs(z) <= options.l1
            ? 0
            : (z > 0 ? options.l1 - z : -options.l1 - z) / ((0.1 + root) / options.rate + options.l2);
      }
    }
  }
  return new Map(hashes.flatMap((hash, id) => (weights[id] ? [[hash, weights[id]] as const] : [])));
}
