import { CLASS } from './word-classes.ts';

/** What is looked at of a word. */
interface UsedWord {
  readonly lower: string;
  readonly isWord: boolean;
  readonly capital: boolean;
  readonly possessive: boolean;
  readonly classes: readonly number[];
}

/** What a word does over the whole article, whatever its capitals. */
export interface WordUsage {
  /** Times in lower case. */
  lower: number;
  /** Times with a capital where none was needed. */
  capital: number;
  /** Times with a capital at the beginning of a sentence. */
  opening: number;
  /** Of those with a capital, how often with each of `BESIDE`. */
  readonly beside: Uint16Array;
  /** Shares of `beside` as one number, three steps each. */
  sign: number;
}

/** What stands beside a capitalised word. */
const BESIDE = {
  the: 0,
  inside: 1,
  title: 2,
  given: 3,
  reporting: 4,
  runBefore: 5,
  runAfter: 6,
  possessive: 7,
} as const;
export const BESIDES = 8;

const PLACE_WORDS = new Set(['in', 'at', 'from', 'near', 'across', 'outside', 'around', 'throughout']);

export function newUsage(): WordUsage {
  return { lower: 0, capital: 0, opening: 0, beside: new Uint16Array(BESIDES), sign: 0 };
}

/** Adds a sentence's words to their usages. In headline case and all capitals only the words themselves count. */
export function countUsage(words: readonly UsedWord[], usages: readonly WordUsage[], plain: boolean): void {
  let opened = false;
  for (let i = 0; i < words.length; i++) {
    const [word, usage] = [words[i], usages[i]];
    if (!word?.isWord || !usage) continue;
    if (!word.capital) usage.lower++;
    else if (!opened) usage.opening++;
    else if (plain) usage.capital++;
    opened = true;
    if (word.capital && plain) countBeside(words, i, word, usage.beside);
  }
}

function countBeside(words: readonly UsedWord[], i: number, word: UsedWord, beside: Uint16Array): void {
  const [before, after] = [words[i - 1], words[i + 1]];
  const count = (kind: number): void => {
    beside[kind] = (beside[kind] ?? 0) + 1;
  };
  if (before) {
    if (before.lower === 'the') count(BESIDE.the);
    else if (PLACE_WORDS.has(before.lower)) count(BESIDE.inside);
    else if (before.classes.some((number) => number >= CLASS.title && number <= CLASS.lastRole))
      count(BESIDE.title);
    else if (before.capital && before.classes.includes(CLASS.given)) count(BESIDE.given);
    if (before.capital && i > 1) count(BESIDE.runBefore);
  }
  if (word.possessive) count(BESIDE.possessive);
  if (after) {
    if (after.classes.includes(CLASS.reporting)) count(BESIDE.reporting);
    if (after.capital) count(BESIDE.runAfter);
    if (after.lower === "'s" || after.lower === '’s') count(BESIDE.possessive);
  }
}

/** Sets a usage's sign: never, sometimes, mostly for each of `BESIDE`. */
export function signUsage(usage: WordUsage): void {
  const { beside, capital, opening } = usage;
  const all = capital + opening;
  if (all === 0) return;
  let sign = 0;
  for (const count of beside) sign = sign * 3 + (count === 0 ? 0 : count * 2 < all ? 1 : 2);
  usage.sign = sign;
}
