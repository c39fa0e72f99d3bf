import type { HistoryEntry } from './history-entry.ts';
import type { Signature } from './min-hash.ts';

/**
 * How earlier articles with a paragraph are found, by few and small questions to the database. A paragraph is kept under `KEYS`
 * keys, each one number of its signature: one with two thirds of its runs of words in common with another, such as when one word of
 * twenty is another, shares a key with it 99 times in 100, one with half 94 times. Fewer keys cost less to ask for, and miss
 * more: with two, one word changed in a short paragraph was enough. Beside its article stands a check of two bits of
 * sixteen other numbers (P. Li and A. C. König, “b-Bit Minwise Hashing”, WWW 2010), which tells chance from likeness before
 * an article is read.
 */
const KEYS = 4;
const CHECKED = 16;

/**
 * Of sixteen checked pairs of bits so many are equal. By chance it is four; nine or more one time in 130. Of
 * paragraphs with two thirds in common 97 in 100 have as many, of those with half in common 78.
 */
const EQUAL_BITS = 9;

/**
 * Articles kept under one key, the newest. Text that stands in more of them is the outlet's own (“Sign up for our newsletter”), and
 * a row stays below a kilobyte.
 */
const ARTICLES_UNDER_KEY = 120;

/** What is kept under a key: the number of an article and the check of its paragraph, in turn, as they came. */
export type KeyRow = Uint32Array;

/** A key with the check that stands under it. */
export interface ParagraphKey {
  readonly key: number;
  readonly check: number;
}

/** The keys of an article's paragraphs. */
export function paragraphKeys({ paragraphs }: Pick<HistoryEntry, 'paragraphs'>): ParagraphKey[] {
  return paragraphs.flatMap(({ signature }) => {
    const check = checkOf(signature);
    return Array.from({ length: KEYS }, (_, i) => ({ key: (signature[i] ?? 0) * KEYS + i, check }));
  });
}

/** A row as it comes from storage, with an article added, and without what it had there before. Null when nothing is left. */
export function changedKeyRow(value: unknown, article: number, checks: readonly number[]): KeyRow | null {
  const others = [...pairsIn(value)].filter(([other]) => other !== article);
  const pairs = [...others, ...checks.map((check) => [article, check] as const)];
  return pairs.length === 0 ? null : Uint32Array.from(pairs.slice(-ARTICLES_UNDER_KEY).flat());
}

/** How much an article has in common with each of those in the row of each of its keys: the number of the article, and a weight. */
export function weighArticles(keys: readonly ParagraphKey[], rows: readonly unknown[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [i, { check }] of keys.entries())
    for (const [article, other] of pairsIn(rows[i])) {
      const above = equalBits(check, other) - EQUAL_BITS;
      if (above >= 0) weights.set(article, (weights.get(article) ?? 0) + above + 1);
    }
  return weights;
}

function* pairsIn(value: unknown): Generator<readonly [article: number, check: number]> {
  if (!(value instanceof Uint32Array)) return;
  for (let i = 0; i + 1 < value.length; i += 2) yield [value[i] ?? 0, value[i + 1] ?? 0];
}

function checkOf(signature: Signature): number {
  let check = 0;
  for (let i = 0; i < CHECKED; i++) check = (check << 2) | ((signature[KEYS + i] ?? 0) & 3);
  return check >>> 0;
}

function equalBits(a: number, b: number): number {
  const differing = a ^ b;
  let pairs = (differing | (differing >>> 1)) & 0x55555555;
  let count = 0;
  for (; pairs !== 0; pairs &= pairs - 1) count++;
  return CHECKED - count;
}
