import { BODY_WORDS } from '../speakers/data/body-words.ts';
import { HONORIFICS } from '../speakers/data/name-parts.ts';
import { OUTLET_WORDS } from '../speakers/data/outlets.ts';
import { PLACE_ENDINGS } from '../speakers/data/places.ts';
import { ROLE_NOUNS } from '../speakers/data/role-nouns.ts';
import { isInside, kindOfLabel, LABELS, OUTSIDE } from './decode-names.ts';
import { NAME_KINDS, type NameKind } from './name.ts';
import { KNOWN } from './known-names.ts';
import type { TaggedArticle } from './namer.ts';
import { CASE, type WordFacts } from './word-facts.ts';

/** A name as token indices of a sentence, `to` included. */
export interface TaggedName {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly certainty: number;
}

/** Below this certainty the lists of given and family names may say that a name is a person's. */
const UNSURE = 0.65;

/** Reads the names out of the labels, without the titles, marks and opening words that stand around them. */
export function draftNames({ words, runs, labels, probabilities }: TaggedArticle): TaggedName[] {
  const drafts: TaggedName[] = [];
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
      if (name && trimmed) {
        const isPerson = name === 'person' || (certainty < UNSURE && looksLikePerson(own, trimmed));
        const read = isPerson ? withSuffix(own, trimmed) : trimmed;
        drafts.push({ sentence, ...read, kind: isPerson ? 'person' : name, certainty });
      }
      at = to + 1;
    }
  }
  return joinNicknames(words.words, drafts);
}

/** “Robert” and “Bobby” Lind, read apart, are one: Robert “Bobby” Lind. */
function joinNicknames(
  words: readonly (readonly WordFacts[])[],
  drafts: readonly TaggedName[],
): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const own = words[draft.sentence] ?? [];
    const mark = own[draft.from - 1]?.text ?? '';
    const nickname =
      before?.kind === 'person' &&
      draft.kind === 'person' &&
      before.sentence === draft.sentence &&
      before.to === draft.from - 2 &&
      (/^[“"]$/u.test(mark)
        ? own.slice(draft.from, draft.from + 3).some(({ text }) => /^[”"]$/u.test(text))
        : /^[”"]$/u.test(mark) && own.slice(before.from, before.to).some(({ text }) => /^[“"]$/u.test(text)));
    const field =
      before && isFirstField(own, before, draft)
        ? { ...draft, from: before.from, certainty: before.certainty }
        : null;
    if (field) joined[joined.length - 1] = field;
    else if (nickname) joined[joined.length - 1] = { ...before, to: draft.to };
    else joined.push(draft);
  }
  return joined;
}

function kindShare(probabilities: Float32Array, at: number, kind: number): number {
  const first = at * LABELS + 1 + 2 * kind;
  return Math.min(1, (probabilities[first] ?? 0) + (probabilities[first + 1] ?? 0));
}

/** “Customs” before “and Border Protection”: a word no list knows, read without conviction, is the first field of the body. */
function isFirstField(words: readonly WordFacts[], first: TaggedName, body: TaggedName): boolean {
  const word = words[first.from];
  return (
    body.kind === 'body' &&
    body.to > body.from &&
    first.sentence === body.sentence &&
    first.from === first.to &&
    first.certainty < UNSURE &&
    first.to === body.from - 2 &&
    words[first.to + 1]?.lower === 'and' &&
    word?.known === 0 &&
    /^\p{Lu}\p{Ll}+s$/u.test(word.text)
  );
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
    while (from < to && isTitle(words, from, to)) from++;
    if (to > from + 1 && set === CASE.plain && isOpeningWord(words, from)) from++;
  }
  return from <= to && words.slice(from, to + 1).some(({ isWord, text }) => isWord || /\d/u.test(text))
    ? { from, to }
    : null;
}

/** A given name and a family name of the lists, and no word of bodies and places: “Sigrid Weaver”, not “Victoria Park”. */
function looksLikePerson(words: readonly WordFacts[], { from, to }: { from: number; to: number }): boolean {
  const [first, last] = [words[from], words[to]];
  if (!first || !last || to === from || to - from > 2) return false;
  for (let i = from; i <= to; i++) {
    const word = words[i];
    if (!word?.capital || word.upper || BODY_WORDS.has(word.lower) || PLACE_ENDINGS.has(word.lower))
      return false;
    if (OUTLET_WORDS.has(word.lower) || (word.known & KNOWN.place) !== 0) return false;
  }
  return (first.known & KNOWN.given) !== 0 && (last.known & KNOWN.person) !== 0;
}

/** “Lee Finch Jr.” whole. */
function withSuffix(
  words: readonly WordFacts[],
  { from, to }: { from: number; to: number },
): { from: number; to: number } {
  const at = words[to + 1]?.text === ',' ? to + 2 : to + 1;
  if (!/^(?:[js]r\.?|i{2,3}|iv)$/iu.test(words[at]?.text ?? '') || words[at]?.capital !== true)
    return { from, to };
  const stopped =
    /^[JS]r$/u.test(words[at].text) && words[at + 1]?.text === '.' && words[at + 2]?.isWord === true;
  return { from, to: stopped ? at + 1 : at };
}

/** A closing mark belongs to a name only with its opening one: “Wanted!” keeps its own, “Finch,” does not. */
function isEdgeMark(words: readonly WordFacts[], from: number, to: number): boolean {
  const text = words[to]?.text ?? '';
  if (/^(?:['’]s?|[-–—,.:;“‘(])$/u.test(text)) return true;
  const opening = text === ')' ? '(' : text === '”' ? '“' : text === '"' ? '"' : null;
  return opening !== null && !words.slice(from, to).some((word) => word.text === opening);
}

/**
 * “Mr.”, “PM”, “Senator” before a name. “Dean”, “Justice” and “Dame” are given names as well: titles only before another given
 * name with a family name behind it.
 */
function isTitle(words: readonly WordFacts[], at: number, to: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  if (/^[-.]$/u.test(word.text)) return true;
  const bare = word.lower.replace(/\.$/u, '');
  if (REIGN.has(bare)) return false;
  if (!HONORIFICS.has(bare) && !SHORT_TITLES.has(bare) && !ROLE_NOUNS.has(bare)) return false;
  if ((word.known & KNOWN.given) === 0) return true;
  return (to - at > 1 && (next.known & KNOWN.given) !== 0) || HONORIFICS.get(bare)?.kind === 'plain';
}

const SHORT_TITLES = new Set([
  'datuk',
  'dato',
  'seri',
  'sri',
  'shri',
  'tan',
  'haji',
  'gen',
  'general',
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
