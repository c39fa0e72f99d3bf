import type { Sentence, Token } from '../text/nlp.ts';
import { hashKnown, type KnownNames } from './known-names.ts';
import { hashText } from './name-hash.ts';
import { CLASS, classesOf } from './word-classes.ts';

/** A spelling as features see it; made once for each spelling in an article. */
export interface WordFacts {
  readonly text: string;
  readonly lower: string;
  readonly hash: number;
  readonly lowerHash: number;
  /** “Xxx” with repeats shortened, marks and digits kept: “Mc-Gee's” → “XxX-Xx'x”. */
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly classes: readonly number[];
  /** What the known names say of it: bits of `KNOWN`. */
  readonly known: number;
  /** All its lists as one number. */
  readonly classSign: number;
  readonly capital: boolean;
  /** Letters, all of them capitals, at least two. */
  readonly upper: boolean;
  readonly isWord: boolean;
  /** The possessive ending is a part of the token; everything else here is said of the word without it. */
  readonly possessive: boolean;
  readonly usage: WordUsage;
}

/** What a word does over the whole article, whatever its capitals. */
export interface WordUsage {
  /** Times in lower case. */
  lower: number;
  /** Times with a capital where none was needed. */
  capital: number;
  /** Times with a capital at the beginning of a sentence. */
  opening: number;
  /** Of those with a capital: times behind “the”, behind “in” or “at”, behind a title or role, behind a given name, … */
  readonly beside: Uint16Array;
  /** Kinds of `beside` that were seen at all, as one number. */
  sign: number;
}

export const BESIDE = {
  the: 0,
  inside: 1,
  title: 2,
  given: 3,
  reporting: 4,
  runBefore: 5,
  runAfter: 6,
  possessive: 7,
} as const;
const BESIDES = 8;

/** How a sentence is set: its capitals say nothing in headline case or all capitals. */
export const CASE = { plain: 0, headline: 1, capitals: 2 } as const;

/** From this share of capitalised words on, a sentence is set like a headline. */
const HEADLINE_SHARE = 0.7;
/** Shorter ones may be a list of names. */
const HEADLINE_WORDS = 4;

/** The words of an article, each with its facts; sentences in the same order. */
export interface ArticleWords {
  readonly sentences: readonly Sentence[];
  readonly words: readonly (readonly WordFacts[])[];
  readonly cases: readonly number[];
}

/** Reads what the features need to know of every word of an article. */
export function readArticleWords(sentences: readonly Sentence[], names: KnownNames): ArticleWords {
  const known = new Map<string, WordFacts>();
  const usages = new Map<string, WordUsage>();
  const words = sentences.map(({ tokens }) => tokens.map((token) => factsOf(token, known, usages, names)));
  const cases = words.map(caseOf);
  words.forEach((own, s) => countUsage(own, cases[s] ?? 0));
  for (const usage of usages.values()) usage.sign = signOf(usage);
  return { sentences, words, cases };
}

const POSSESSIVE = /(?<=\p{L}.*)['’]s$/iu;

/** “Ames’s” → “Ames”. */
export function withoutPossessive(text: string): string {
  return text.replace(POSSESSIVE, '');
}

function factsOf(
  token: Token,
  known: Map<string, WordFacts>,
  usages: Map<string, WordUsage>,
  names: KnownNames,
): WordFacts {
  const found = known.get(token.text);
  if (found) return found;
  const possessive = POSSESSIVE.test(token.text);
  const text = withoutPossessive(token.text);
  const lower = possessive ? text.toLowerCase() : token.lower;
  const usage = usages.get(lower) ?? {
    lower: 0,
    capital: 0,
    opening: 0,
    beside: new Uint16Array(BESIDES),
    sign: 0,
  };
  usages.set(lower, usage);
  const classes = classesOf(lower, text);
  const capital = /^\P{L}?\p{Lu}/u.test(text);
  const bits = capital ? (names.get(hashKnown(lower)) ?? 0) : 0;
  const facts: WordFacts = {
    text,
    lower,
    hash: hashText(text),
    lowerHash: hashText(lower),
    shape: hashText(shapeOf(text)),
    prefixes: capital ? affixes(lower, true) : [],
    suffixes: affixes(lower, false),
    classes,
    known: bits,
    classSign: classes.reduce((sign, number) => Math.imul(sign, 31) + number + 1, 7 + bits) | 0,
    capital,
    upper: /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text),
    isWord: /\p{L}/u.test(text),
    possessive,
    usage,
  };
  known.set(token.text, facts);
  return facts;
}

function affixes(lower: string, front: boolean): number[] {
  const found: number[] = [];
  for (let size = 2; size <= 4 && size < lower.length; size++)
    found.push(hashText(front ? lower.slice(0, size) : lower.slice(-size)));
  return found;
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{Lm}\p{Lt}]+/gu, 'x')
    .replace(/\d/gu, '9')
    .replace(/X{3,}/gu, 'XXX')
    .replace(/9{3,}/gu, '999');
}

function caseOf(words: readonly WordFacts[]): number {
  let [all, capital, upper] = [0, 0, 0];
  for (const word of words) {
    if (!word.isWord) continue;
    all++;
    if (word.capital) capital++;
    if (word.upper || word.text.length === 1) upper++;
  }
  if (all >= 3 && upper / all >= HEADLINE_SHARE) return CASE.capitals;
  return all >= HEADLINE_WORDS && capital / all >= HEADLINE_SHARE ? CASE.headline : CASE.plain;
}

const PLACE_WORDS = new Set(['in', 'at', 'from', 'near', 'across', 'outside', 'around', 'throughout']);

function countUsage(words: readonly WordFacts[], set: number): void {
  let opened = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word?.isWord) continue;
    const { usage } = word;
    if (!word.capital) usage.lower++;
    else if (!opened) usage.opening++;
    else if (set === CASE.plain) usage.capital++;
    opened = true;
    if (!word.capital || set !== CASE.plain) continue;
    const [before, after] = [words[i - 1], words[i + 1]];
    const count = (kind: number): void => {
      usage.beside[kind] = (usage.beside[kind] ?? 0) + 1;
    };
    if (before) {
      if (before.lower === 'the') count(BESIDE.the);
      else if (PLACE_WORDS.has(before.lower)) count(BESIDE.inside);
      else if (before.classes.some((number) => number >= CLASS.title && number <= LAST_ROLE))
        count(BESIDE.title);
      else if (before.classes.includes(CLASS.given) && before.capital) count(BESIDE.given);
      if (before.capital && i > 1) count(BESIDE.runBefore);
    }
    if (word.possessive) count(BESIDE.possessive);
    if (after) {
      if (after.classes.includes(CLASS.reporting)) count(BESIDE.reporting);
      if (after.capital) count(BESIDE.runAfter);
      if (after.lower === "'s" || after.lower === '’s') count(BESIDE.possessive);
    }
  }
}

/** Last of the classes of titles and roles. */
const LAST_ROLE = 31;

/** Shares of uses in three steps each: never, sometimes, mostly. */
function signOf({ beside, capital, opening }: WordUsage): number {
  const all = Math.max(1, capital + opening);
  let sign = 0;
  beside.forEach((count) => (sign = sign * 3 + (count === 0 ? 0 : count * 2 < all ? 1 : 2)));
  return sign;
}
