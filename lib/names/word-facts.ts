import type { Sentence } from '../text/nlp.ts';
import { hashKnown, type KnownNames } from './known-names.ts';
import { hashPart, hashText } from './name-hash.ts';
import { classesOf } from './word-classes.ts';
import { countUsage, newUsage, signUsage, type WordUsage } from './word-usage.ts';

/** A spelling as features see it, whatever the article. */
export interface WordFacts {
  /** Without the possessive ending; so is everything else here. */
  readonly text: string;
  readonly lower: string;
  readonly hash: number;
  readonly lowerHash: number;
  /** Capitals, small letters and digits as classes, small letters once: “McGee” → “XxXx”. */
  readonly shape: number;
  /** First two to four letters of a capitalised word. */
  readonly prefixes: readonly number[];
  /** Last two to four letters of a capitalised word. */
  readonly suffixes: readonly number[];
  /** Last three letters. */
  readonly ending: number;
  readonly classes: readonly number[];
  /** What the known names say of it: bits of `KNOWN`. */
  readonly known: number;
  /** All its lists as one number. */
  readonly classSign: number;
  readonly capital: boolean;
  /** Letters, all of them capitals, at least two. */
  readonly upper: boolean;
  readonly isWord: boolean;
  /** The token has a possessive ending. */
  readonly possessive: boolean;
}

/** How a sentence is set: its capitals say nothing in headline case or all capitals. */
export const CASE = { plain: 0, headline: 1, capitals: 2 } as const;

/** From this share of capitalised words on, a sentence is set like a headline. */
const HEADLINE_SHARE = 0.7;
/** Shorter ones may be a list of names. */
const HEADLINE_WORDS = 4;

/** The words of an article, each with its facts; sentences and tokens in the same order. */
export interface ArticleWords {
  readonly words: readonly (readonly WordFacts[])[];
  readonly usages: readonly (readonly WordUsage[])[];
  readonly cases: readonly number[];
}

/** Reads spellings, each only once. */
export interface Speller {
  readonly known: KnownNames;
  readonly spellings: Map<string, WordFacts>;
}

/** Spellings kept between articles: more would fill memory on a long day, fewer would read common words again. */
const MOST_SPELLINGS = 30_000;

/** Reads what the features need to know of every word of an article. */
export function readArticleWords(sentences: readonly Sentence[], speller: Speller): ArticleWords {
  if (speller.spellings.size > MOST_SPELLINGS) speller.spellings.clear();
  const byLower = new Map<string, WordUsage>();
  const words: WordFacts[][] = [];
  const usages: WordUsage[][] = [];
  const cases: number[] = [];
  for (const { tokens } of sentences) {
    const own: WordFacts[] = [];
    const used: WordUsage[] = [];
    for (const { text } of tokens) {
      const facts = factsOf(text, speller);
      own.push(facts);
      let usage = byLower.get(facts.lower);
      if (!usage) {
        usage = newUsage();
        byLower.set(facts.lower, usage);
      }
      used.push(usage);
    }
    const set = caseOf(own);
    countUsage(own, used, set === CASE.plain);
    words.push(own);
    usages.push(used);
    cases.push(set);
  }
  for (const usage of byLower.values()) signUsage(usage);
  return { words, usages, cases };
}

const POSSESSIVE = /(?<=[\p{L}.])['’][sS]$/u;

/** “Ames’s” → “Ames”. */
export function withoutPossessive(text: string): string {
  return POSSESSIVE.test(text) ? text.slice(0, -2) : text;
}

const NONE: readonly number[] = [];

function factsOf(printed: string, { known, spellings }: Speller): WordFacts {
  const found = spellings.get(printed);
  if (found) return found;
  const text = withoutPossessive(printed);
  const lower = text.toLowerCase();
  const capital = text !== lower && /^\P{L}?\p{Lu}/u.test(text);
  const classes = classesOf(lower, text);
  const bits = capital ? (known.get(hashKnown(lower)) ?? 0) : 0;
  let classSign = 7 + bits;
  for (const number of classes) classSign = (Math.imul(classSign, 31) + number + 1) | 0;
  const facts: WordFacts = {
    text,
    lower,
    hash: hashText(text),
    lowerHash: hashText(lower),
    shape: hashText(shapeOf(text, lower)),
    prefixes: capital ? affixes(lower, true) : NONE,
    suffixes: capital ? affixes(lower, false) : NONE,
    ending: hashPart(lower, Math.max(0, lower.length - 3), lower.length),
    classes,
    known: bits,
    classSign,
    capital,
    upper: isInCapitals(text),
    isWord: /\p{L}/u.test(text),
    possessive: text !== printed,
  };
  spellings.set(printed, facts);
  return facts;
}

/** “NATO”, “U.S.”: two capitals or more and no small letter. */
function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

function affixes(lower: string, front: boolean): number[] {
  const found: number[] = [];
  const { length } = lower;
  for (let size = 2; size <= 4 && size < length; size++)
    found.push(front ? hashPart(lower, 0, size) : hashPart(lower, length - size, length));
  return found;
}

function shapeOf(text: string, lower: string): string {
  if (text === lower && /^[a-z]+$/u.test(text)) return 'x';
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
