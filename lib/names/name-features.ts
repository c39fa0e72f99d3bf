import { hashFeature, hashText } from './name-hash.ts';
import type { Segment } from './name-segments.ts';
import { hashKnown, type KnownNames } from './known-names.ts';
import { knownPhraseAt } from './word-classes.ts';
import { CASE, type WordFacts } from './word-facts.ts';
import { BESIDES, newUsage, type WordUsage } from './word-usage.ts';

/** Room for the features of one token. */
export const MAX_FEATURES = 200;

/** A sentence as the features see it. */
export interface NameSentence {
  readonly words: readonly WordFacts[];
  readonly usages: readonly WordUsage[];
  readonly pos: readonly number[];
  readonly set: number;
  /** What the lists know to begin or go on here: twice the list's number, and one more where it goes on; 0 for nothing. */
  readonly phrases: Uint8Array;
}

const NO_USAGE: WordUsage = { ...newUsage(), sign: -1 };
const edge = (text: string): WordFacts => ({
  text,
  lower: text,
  hash: hashText(text),
  lowerHash: hashText(text),
  shape: hashText(text),
  prefixes: [],
  suffixes: [],
  ending: hashText(text),
  classes: [],
  classSign: 0,
  known: 0,
  capital: false,
  upper: false,
  isWord: false,
  possessive: false,
});
const BEFORE = edge('\u0002');
const BEHIND = edge('\u0003');
/** Longest known name, in words. */
const LONGEST_PHRASE = 3;
const POS_NUMBERS = new Map<string, number>();

export function readNameSentence(
  tokens: readonly { readonly pos: string; readonly lower: string }[],
  words: readonly WordFacts[],
  usages: readonly WordUsage[],
  set: number,
  names: KnownNames,
): NameSentence {
  const phrases = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.capital !== true) continue;
    const known = knownPhraseAt(tokens, i);
    if (!known) continue;
    for (let k = 0; k < known.length; k++) phrases[i + k] = 2 + 2 * known.list + (k === 0 ? 0 : 1);
    i += known.length - 1;
  }
  for (let i = 0; i + 1 < words.length; i++) {
    if (words[i]?.capital !== true || phrases[i] !== 0) continue;
    for (let size = LONGEST_PHRASE; size > 1; size--) {
      const last = words[i + size - 1];
      if (last?.capital !== true) continue;
      const bits =
        names.get(
          hashKnown(
            words
              .slice(i, i + size)
              .map(({ lower }) => lower)
              .join(' '),
          ),
        ) ?? 0;
      if (bits === 0) continue;
      for (let k = 0; k < size; k++)
        if (phrases[i + k] === 0) phrases[i + k] = 64 + 2 * bits + (k === 0 ? 0 : 1);
      break;
    }
  }
  return { words, usages, pos: tokens.map(({ pos }) => posNumber(pos)), set, phrases };
}

function posNumber(pos: string): number {
  const known = POS_NUMBERS.get(pos);
  if (known !== undefined) return known;
  const number = hashText(pos);
  POS_NUMBERS.set(pos, number);
  return number;
}

/** Kind of the step to a token from the one before: both capitalised, from capital to small, from small to capital, other. */
export function stepKind(words: readonly WordFacts[], at: number): number {
  const [before, own] = [words[at - 1]?.capital === true, words[at]?.capital === true];
  return before ? (own ? 0 : 1) : own ? 2 : 3;
}

/**
 * Writes the hashes of a token's features into `out`.
 *
 * @param at index of the token in its sentence
 * @returns how many there are
 */
export function nameFeatures(sentence: NameSentence, segment: Segment, at: number, out: Int32Array): number {
  const { words, usages, pos, set, phrases } = sentence;
  const word = (i: number): WordFacts => words[i] ?? (i < 0 ? BEFORE : BEHIND);
  const posAt = (i: number): number => pos[i] ?? 0;
  const [p2, p1, w, n1, n2, n3] = [
    word(at - 2),
    word(at - 1),
    word(at),
    word(at + 1),
    word(at + 2),
    word(at + 3),
  ];
  let n = 0;
  const add = (template: number, a: number, b = 0, c = 0): void => {
    if (n < MAX_FEATURES) out[n++] = hashFeature(template, a, b, c);
  };
  add(0, 0);
  add(1, w.hash);
  add(2, w.lowerHash);
  add(3, w.shape);
  add(4, posAt(at));
  for (const affix of w.prefixes) add(5, affix);
  for (const affix of w.suffixes) add(6, affix);
  for (const own of w.classes) add(7, own);
  add(8, w.classSign, w.shape);
  const known = (p1.known << 10) | (w.known << 5) | n1.known;
  add(77, known);
  if (w.capital) add(78, w.known, (usages[at]?.lower ?? 0) > 0 ? 1 : 0);
  add(79, p1.known, w.known);
  add(80, w.known, n1.known, n1.capital ? 1 : 0);
  add(9, p1.lowerHash);
  add(10, n1.lowerHash);
  add(11, p2.lowerHash, p1.lowerHash);
  add(13, p2.lowerHash);
  add(14, n2.lowerHash);
  add(15, p1.shape, w.shape, n1.shape);
  add(16, p1.shape, w.shape);
  add(17, w.shape, n1.shape);
  add(18, posAt(at - 1), posAt(at), posAt(at + 1));
  add(19, posAt(at - 2), posAt(at - 1), w.shape);
  add(20, posAt(at + 1), posAt(at + 2), w.shape);
  add(21, p1.lowerHash, w.lowerHash);
  add(22, w.lowerHash, n1.lowerHash);
  add(23, p1.lowerHash, w.shape);
  add(24, n1.lowerHash, w.shape);
  for (const own of p1.classes) add(25, own, w.capital ? 1 : 0);
  for (const own of n1.classes) add(26, own, w.capital ? 1 : 0);
  for (const own of p2.classes) add(27, own, p1.capital ? 1 : 0);
  for (const own of n2.classes) add(28, own, n1.capital ? 1 : 0);
  add(29, p1.classSign, w.classSign);
  add(30, w.classSign, n1.classSign);
  add(31, p1.classSign, w.classSign, n1.classSign);
  add(32, p1.ending, w.capital ? 1 : 0);
  add(33, n1.ending, w.capital ? 1 : 0);
  const phrase = phrases[at] ?? 0;
  if (phrase > 0) add(36, phrase);
  add(37, set);
  if (w.possessive) add(75, w.capital ? 1 : 0);
  if (p1.possessive) add(76, w.shape);
  const opens = isOpening(words, at);
  if (opens) {
    add(38, w.capital ? 1 : 0, n1.capital ? 1 : 0);
    add(39, w.lowerHash);
    add(40, posAt(at), posAt(at + 1));
  }
  // What the word does elsewhere.
  const usage = usages[at] ?? NO_USAGE;
  const elsewhere =
    Math.min(usage.lower, 2) * 4 + (usage.capital - (opens || set !== CASE.plain ? 0 : 1) > 0 ? 2 : 0);
  add(41, elsewhere, opens ? 1 : 0, w.capital ? 1 : 0);
  add(42, elsewhere, posAt(at), opens ? 1 : 0);
  if (w.capital) {
    add(43, usage.sign);
    const often = usage.capital + usage.opening > 1 ? 1 : 0;
    for (let kind = 0, rest = usage.sign; kind < BESIDES; kind++, rest = Math.floor(rest / 3))
      add(44, kind, rest % 3, often);
  }
  // The capitalised run it stands in.
  let from = at;
  let to = at;
  if (w.capital) {
    while (from > segment.from && words[from - 1]?.possessive !== true && runsOn(words, from - 1)) from--;
    while (to < segment.to && words[to]?.possessive !== true && runsOn(words, to + 1)) to++;
    const [first, last, before, behind] = [word(from), word(to), word(from - 1), word(to + 1)];
    const place = Math.min(at - from, 3) * 4 + Math.min(to - at, 3);
    add(45, place, opens ? 1 : 0);
    add(83, place, first.known, last.known);
    add(46, last.lowerHash);
    add(47, first.lowerHash);
    for (const own of last.classes) add(48, own, Math.min(to - at, 2));
    for (const own of first.classes) add(49, own, Math.min(at - from, 2));
    add(50, last.ending);
    add(51, before.lowerHash);
    add(52, behind.lowerHash);
    add(53, before.lowerHash, Math.min(to - from, 3));
    add(54, behind.lowerHash, Math.min(to - from, 3));
    for (const own of before.classes) add(55, own);
    for (const own of behind.classes) add(56, own);
    add(57, first.classSign, last.classSign, place);
    add(58, place, (usages[from] ?? NO_USAGE).sign);
    add(59, Math.min(to - from, 3), (usages[to] ?? NO_USAGE).sign);
    add(60, posAt(from - 1), posAt(to + 1), Math.min(to - from, 3));
    // “Centers for …”, “University of …”: what stands across the small word.
    if (/^(?:of|for|and|&|the|on|de)$/u.test(behind.lower)) {
      const across = word(to + 2).lower === 'the' ? word(to + 3) : word(to + 2);
      add(62, behind.lowerHash, across.lowerHash);
      add(63, last.lowerHash, behind.lowerHash, across.capital ? 1 : 0);
      for (const own of last.classes) add(64, own, behind.lowerHash);
    }
    const beforeIsThe = before.lower === 'the';
    const link = beforeIsThe ? word(from - 2) : before;
    const head = beforeIsThe ? word(from - 3) : word(from - 2);
    if (/^(?:of|for|and|&|on|de)$/u.test(link.lower)) {
      add(65, link.lowerHash, head.lowerHash);
      for (const own of head.classes) add(66, own, link.lowerHash, head.capital ? 1 : 0);
      add(67, link.lowerHash, head.capital ? 1 : 0);
    }
  } else {
    add(68, p1.capital ? 1 : 0, n1.capital ? 1 : 0, w.lowerHash);
    for (const own of p1.classes) add(69, own, w.lowerHash);
    for (const own of n1.classes) add(70, own, w.lowerHash);
    for (const own of n2.classes) add(71, own, w.lowerHash, n1.capital ? 1 : 0);
    add(72, w.lowerHash, n1.lowerHash, n2.capital ? 1 : 0);
  }
  if (n1.text === ',') add(73, n2.lowerHash, n2.capital ? 1 : 0, n3.text === ',' ? 1 : 0);
  if (p1.text === ',') add(74, p2.capital ? 1 : 0, n1.text === ',' ? 1 : 0);
  return n;
}

function runsOn(words: readonly WordFacts[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.capital || word.text === '-' || word.text === '&' || word.text === '.');
}

/** Whether no word stands before a place in its sentence (marks may). */
function isOpening(words: readonly WordFacts[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) if (words[i]?.isWord === true) return false;
  return true;
}
