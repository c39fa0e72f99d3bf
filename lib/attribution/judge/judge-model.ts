/** What a judge file begins with: “WWJ1”, little endian. */
export const JUDGE_MAGIC = 0x31_4a_57_57;
/** In place of a sign: the node is a leaf. */
export const LEAF = 255;

/** One tree after another, their nodes depth first: below a branch come the nodes of what is less, then `others` those of the rest. */
export interface Trees {
  readonly roots: Int32Array;
  /** Number of the sign a node asks for, or `LEAF`. */
  readonly sign: Uint8Array;
  /** A branch: less than this goes to the next node, the rest to `others`. A leaf: what it adds. */
  readonly value: Float32Array;
  readonly others: Int32Array;
}

/** A judge of drafts as it is used: a line over words, whose answer the trees see as their last sign, and the trees. */
export interface JudgeModel {
  /** How many signs the trees were trained with. */
  readonly signs: number;
  readonly words: ReadonlyMap<number, number>;
  readonly trees: Trees;
  /** What the trees' sum is multiplied with and what is added to it, so that it is log odds. */
  readonly slope: number;
  readonly offset: number;
  /** How much of the prior's answer, the first sign, the line begins with. */
  readonly priorShare: number;
}

/** The judge file is not what this version writes, was cut short, or was trained with other signs. */
export class BrokenJudgeError extends Error {
  override readonly name = 'BrokenJudgeError';
}

/** Log odds that a draft is a statement, from the words and signs that `viewDrafts` gives. */
export function logOdds(model: JudgeModel, words: Int32Array, signs: Float32Array): number {
  if (signs.length + 1 !== model.signs) {
    throw new BrokenJudgeError(`Expected a judge of ${signs.length + 1} signs, got one of ${model.signs}`);
  }
  let line = model.priorShare * (signs[0] ?? 0);
  for (const hash of words) line += model.words.get(hash) ?? 0;
  const row = new Float32Array(model.signs);
  row.set(signs);
  row[signs.length] = line;
  return model.offset + model.slope * sumOfTrees(model.trees, row);
}

/** What the trees say of a row of signs, the line's answer the last of them. */
export function sumOfTrees({ roots, sign, value, others }: Trees, row: Float32Array): number {
  let sum = 0;
  for (const root of roots) {
    let node = root;
    for (let asked = sign[node] ?? LEAF; asked !== LEAF; asked = sign[node] ?? LEAF)
      node = (row[asked] ?? 0) < (value[node] ?? 0) ? node + 1 : (others[node] ?? 0);
    sum += value[node] ?? 0;
  }
  return sum;
}
