import { HONORIFICS } from '../speakers/data/name-parts.ts';
import { ROLE_NOUNS } from '../speakers/data/role-nouns.ts';
import { isInside, kindOfLabel, LABELS, OUTSIDE } from './decode-names.ts';
import { NAME_KINDS, type NameKind } from './name.ts';
import { KNOWN } from './known-names.ts';
import type { TaggedArticle } from './namer.ts';
import { CASE, type WordFacts } from './word-facts.ts';

/** A name as token indices of a sentence, `to` included. */
export interface NameDraft {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly certainty: number;
}

/** Reads the names out of the labels, without the titles, marks and opening words that stand around them. */
export function draftNames({ words, runs, labels, probabilities }: TaggedArticle): NameDraft[] {
  const drafts: NameDraft[] = [];
  for (const { sentence, from: first, at: start, length } of runs) {
    const own = words.words[sentence] ?? [];
    const end = start + length;
    let at = start;
    while (at < end) {
      const label = labels[at] ?? OUTSIDE;
      if (label === OUTSIDE) {
        at++;
        continue;
      }
      let to = at;
      while (to + 1 < end && isInside(labels[to + 1] ?? 0)) to++;
      const kind = kindOfLabel(label);
      const name = NAME_KINDS[kind];
      let certainty = 1;
      for (let i = at; i <= to; i++) certainty = Math.min(certainty, kindShare(probabilities, i, kind));
      const place = first - start;
      const trimmed = name ? trim(own, at + place, to + place, name, words.cases[sentence] ?? 0) : null;
      if (name && trimmed) drafts.push({ sentence, ...trimmed, kind: name, certainty });
      at = to + 1;
    }
  }
  return drafts;
}

function kindShare(probabilities: Float32Array, at: number, kind: number): number {
  const first = at * LABELS + 1 + 2 * kind;
  return Math.min(1, (probabilities[first] ?? 0) + (probabilities[first + 1] ?? 0));
}

/** Marks at the edges and “’s” are no part of a name, titles no part of a person's. Null when nothing is left. */
function trim(
  words: readonly WordFacts[],
  first: number,
  last: number,
  kind: NameKind,
  set: number,
): { from: number; to: number } | null {
  let [from, to] = [first, last];
  while (to >= from && isEdgeMark(words, from, to)) to--;
  while (from <= to && words[from]?.isWord === false && !/^[\d“"‘']/u.test(words[from]?.text ?? '')) from++;
  if (kind === 'person') {
    while (from < to && isTitle(words, from)) from++;
    if (to > from + 1 && set === CASE.plain && isOpeningWord(words, from)) from++;
  }
  return from <= to && words.slice(from, to + 1).some(({ isWord, text }) => isWord || /\d/u.test(text))
    ? { from, to }
    : null;
}

/** A closing mark belongs to a name only with its opening one: “Wanted!” keeps its own, “Finch,” does not. */
function isEdgeMark(words: readonly WordFacts[], from: number, to: number): boolean {
  const text = words[to]?.text ?? '';
  if (/^(?:['’]s?|[-–—,.:;“‘(])$/u.test(text)) return true;
  const opening = text === ')' ? '(' : text === '”' ? '“' : text === '"' ? '"' : null;
  return opening !== null && !words.slice(from, to).some((word) => word.text === opening);
}

/** “Mr.”, “PM”, “Senator” before a name. “Prince” and “Dean” are given names as well. */
function isTitle(words: readonly WordFacts[], at: number): boolean {
  const word = words[at];
  if (!word || (word.known & KNOWN.given) !== 0) return false;
  const bare = word.lower.replace(/\.$/u, '');
  if (HONORIFICS.has(bare)) return true;
  if (REIGN.has(bare)) return false;
  return SHORT_TITLES.has(bare) || ROLE_NOUNS.has(bare);
}

const SHORT_TITLES = new Set([
  'pm',
  'mp',
  'ceo',
  'cfo',
  'vp',
  'mep',
  'msp',
  'dc',
  'ag',
  'da',
  'sgt',
  'then',
  'ex',
]);
/** Part of the names of those who reign. */
const REIGN = new Set([
  'king',
  'queen',
  'prince',
  'princess',
  'pope',
  'emperor',
  'sultan',
  'saint',
  'sheikh',
]);

/** “Brave Marina Lacerda” at the start of a sentence: a word of the language before a given name. */
function isOpeningWord(words: readonly WordFacts[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || words.slice(0, at).some(({ isWord }) => isWord)) return false;
  return (
    (word.known & (KNOWN.given | KNOWN.person)) === 0 &&
    (next.known & KNOWN.given) !== 0 &&
    word.text.length > 2
  );
}

/** The words of a name as they are compared: without possessive endings and “the”, in lower case. */
export function keyOfWords(words: readonly WordFacts[], from: number, to: number): string {
  const own = words.slice(words[from]?.lower === 'the' && from < to ? from + 1 : from, to + 1);
  return own
    .map(({ lower }) => lower.normalize('NFC'))
    .join(' ')
    .replace(/(?<=\b\p{L})\.(?=\p{L}|$)/gu, '');
}
