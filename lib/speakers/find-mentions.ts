import { BODY_WORDS, KNOWN_BODIES } from './data/body-words.ts';
import { FUNCTION_WORDS } from './data/common-words.ts';
import {
  CHINESE_FAMILY_NAMES,
  HUNGARIAN_FAMILY_NAMES,
  HYPHENATED_GIVEN,
  KOREAN_FAMILY_NAMES,
  OTHER_CHINESE_FAMILY_NAMES,
  PINYIN_GIVEN,
  VIETNAMESE_FAMILY_NAMES,
} from './data/family-names.ts';
import { GIVEN_NAMES } from './data/given-names.ts';
import { HONORIFICS, NAME_SUFFIXES, PARTICLES } from './data/name-parts.ts';
import { OUTLETS, OUTLET_NOUNS, OUTLET_WORDS, WEB_NAME } from './data/outlets.ts';
import {
  COUNTRY_BY_CAPITAL,
  COUNTRY_BY_DEMONYM,
  COUNTRY_BY_NAME,
  PLACES,
  PLACE_ENDINGS,
  PLACE_OPENERS,
} from './data/places.ts';
import { OFFICE_WORDS, ROLE_ADJECTIVES, ROLE_NOUNS } from './data/role-nouns.ts';
import { textOfWords, type Word } from './read-words.ts';

/** What a capitalised run of words names. `unknown` is decided later, by how the rest of the text uses it. */
export type NameClass = 'person' | 'outlet' | 'state' | 'body' | 'place' | 'unknown';

/** A name somewhere in the running text; `from` and `to` are indices into the words, both included. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  /** Where the capitalised title before the name begins; `from` when there is none. */
  readonly titleFrom: number;
  /** Without titles, possessive ending and nickname marks. */
  readonly name: string;
  /** The parts that short forms are made of: “Ursula”, “Leyen”; nicknames included, suffixes not. */
  readonly parts: readonly string[];
  readonly nameClass: NameClass;
  /** The words themselves show a person: a title, a known given name, a family name that stands first. */
  readonly sure: boolean;
  readonly familyFirst: boolean;
}

/**
 * Names over the whole running text, not only in sources: people, bodies, states, outlets and places.
 * Words in `common` (lower case somewhere in the article) do not begin a name at the start of a sentence.
 */
export function findMentions(words: readonly Word[]): NameMention[] {
  const usage = readUsage(words);
  const mentions: NameMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || !canStart(word, words[i + 1], usage)) continue;
    const to = endOfRun(words, i);
    mentions.push(...readRun(words, i, to));
    i = to;
  }
  return mentions;
}

interface Usage {
  /** Lower-case words of the article. */
  readonly common: ReadonlySet<string>;
  /** Words printed with a capital where no sentence begins. */
  readonly proper: ReadonlySet<string>;
}

function readUsage(words: readonly Word[]): Usage {
  const common = new Set<string>();
  const proper = new Set<string>();
  for (const word of words) {
    if (word.mark) continue;
    if (!word.capital) common.add(word.lower);
    else if (!word.opens) proper.add(word.lower);
  }
  return { common, proper };
}

function canStart(word: Word, next: Word | undefined, { common, proper }: Usage): boolean {
  if (!word.capital || !/\p{L}/u.test(word.text)) return false;
  if (FUNCTION_WORDS.has(bare(word)) && !standsForBody(word, next)) return isNameDespiteList(word, next);
  if (!word.opens) return true;
  if (proper.has(word.lower)) return true;
  if (GIVEN_NAMES.has(word.lower) || HONORIFICS.has(bare(word)) || KNOWN_BODIES.has(word.lower)) return true;
  if (OUTLETS.has(word.lower) || isPlaceWord(word.lower)) return true;
  if (isRoleWord(word.lower) && next?.text === '(') return true;
  if (nextIsName(next)) return !isPlural(word) || !common.has(word.lower);
  return word.pos === 'PROPN' && !common.has(word.lower) && !isRoleWord(word.lower);
}

/** “WHO”, “US”: capitals that spell a small word, in a text that is not all capitals. */
export function standsForBody(word: Word, next: Word | undefined): boolean {
  return (
    isAcronym(word.text) &&
    (COUNTRY_BY_NAME.has(word.lower) || KNOWN_BODIES.has(word.lower)) &&
    !/^\p{Lu}{2,}$/u.test(next?.text ?? '')
  );
}

/** “Will Hurd”, “May said”: a function word that is also a name, before a capital or after none. */
function isNameDespiteList(word: Word, next: Word | undefined): boolean {
  if (!nextIsName(next)) return false;
  return GIVEN_NAMES.has(word.lower) && !word.possessive;
}

function nextIsName(next: Word | undefined): boolean {
  return next !== undefined && next.capital && !next.opens && !FUNCTION_WORDS.has(next.lower);
}

function isPlural(word: Word): boolean {
  return word.lower.endsWith('s') && isRoleWord(word.lower.slice(0, -1));
}

function isPlaceWord(lower: string): boolean {
  return (
    COUNTRY_BY_NAME.has(lower) ||
    COUNTRY_BY_DEMONYM.has(lower) ||
    COUNTRY_BY_CAPITAL.has(lower) ||
    PLACES.has(lower)
  );
}

export function bare(word: Word): string {
  return word.lower.replace(/\.$/u, '');
}

/** A role word in any number: “coach”, “analysts”. */
export function isRoleWord(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lower.replace(/s$/u, ''));
}

/** “Institute of …”, “Ministry of …”: bodies and offices whose name goes on over “of”, “for” and “and”. */
function goesOn(word: Word): 'body' | 'office' | null {
  return BODY_WORDS.has(word.lower) ? 'body' : OFFICE_HEADS.has(word.lower) ? 'office' : null;
}

const OFFICE_HEADS: ReadonlySet<string> = new Set([
  'secretary',
  'minister',
  'chief',
  'undersecretary',
  'secretaries',
  'house',
  'bank',
  'republic',
  'people',
]);

function endOfRun(words: readonly Word[], from: number): number {
  let to = from;
  let body = goesOnAt(words, from);
  let complement = false;
  for (;;) {
    const last = words[to];
    const next = words[to + 1];
    if (!last || next?.sentence !== last.sentence) return to;
    if (last.possessive) return to;
    if (next.capital && !next.mark && !isTimeWord(next) && !(next.opens && !next.glued)) {
      if (next.glued && !/[&.]/u.test(last.text)) return to;
      to++;
      body = goesOnAt(words, to) ?? body;
      continue;
    }
    const jump = joinedName(words, to, body, complement);
    if (jump === null) return to;
    if (jump.complement) complement = true;
    to = jump.to;
    body = goesOnAt(words, to) ?? body;
  }
}

function goesOnAt(words: readonly Word[], at: number): 'body' | 'office' | null {
  const word = words[at];
  return word ? goesOn(word) : null;
}

function isTimeWord(word: Word): boolean {
  return FUNCTION_WORDS.has(word.lower) &&
    /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)/u.test(word.lower)
    ? word.lower !== 'march' && word.lower !== 'sun'
    : /^(?:i|the|a|an|in|on|at|to|if|but|he|she|it|they|we)$/u.test(word.lower);
}

/** Where a name goes on behind a small word or mark, if it does. */
function joinedName(
  words: readonly Word[],
  at: number,
  body: 'body' | 'office' | null,
  complement: boolean,
): { to: number; complement: boolean } | null {
  const [one, two, three, four] = [words[at + 1], words[at + 2], words[at + 3], words[at + 4]];
  if (!one || !two) return null;
  const same = (word: Word | undefined): word is Word => word?.sentence === one.sentence;
  const name = (word: Word | undefined): word is Word =>
    same(word) && word.capital && !FUNCTION_WORDS.has(word.lower);
  const to = (end: number, more = false) => ({ to: end, complement: more });
  if (PARTICLES.has(one.lower)) {
    if (one.lower !== 'and' && name(two)) return body && one.lower === 'and' ? null : to(at + 2);
    if (same(two) && PARTICLES.has(two.lower) && name(three)) return to(at + 3);
  }
  if (one.text === '&' && name(two)) return to(at + 2);
  if (one.text === ',' && same(two) && NAME_SUFFIXES.has(two.lower) && /^[JSEP]/u.test(two.text))
    return to(at + 2);
  if (/^[“"‘'(]$/u.test(one.text) && name(two) && two.glued) {
    if (/^[”"’')]$/u.test(three?.text ?? '') && name(four) && !isAcronym(two.text)) return to(at + 4);
  }
  if (body) {
    if (
      /^(?:of|for|on|under|at|in|to)$/u.test(one.lower) &&
      (one.lower === 'of' ||
        one.lower === 'for' ||
        (complement &&
          one.lower !== 'to' &&
          one.lower !== 'in' &&
          one.lower !== 'under' &&
          one.lower !== 'at'))
    ) {
      if (name(two) && !isTimeWord(two)) return to(at + 2, true);
      if (same(two) && two.lower === 'the' && name(three)) return to(at + 3, true);
    }
    if (
      complement &&
      one.lower === 'and' &&
      name(two) &&
      !isAcronym(two.text) &&
      !startsPerson(two) &&
      (body === 'body' || OFFICE_WORDS.has(two.lower))
    )
      return to(at + 2, true);
    if (complement && one.text === ',' && name(two) && listOfFields(words, at + 2)) return to(at + 2, true);
  }
  return null;
}

/** “Institute of Russian, Eastern European and Central Asian Studies”: the comma list ends in “and” + capital. */
function listOfFields(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[from]?.sentence) return false;
    if (word.lower === 'and')
      return (
        words[i + 1]?.capital === true &&
        !BODY_FIELD_ENDING.test(words[i + 1]?.lower ?? '') &&
        endsInField(words, i + 1)
      );
    if (!word.capital) return false;
  }
  return false;
}

const BODY_FIELD_ENDING = /^(?:mr|mrs|ms|dr)\.?$/u;
function endsInField(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const word = words[i];
    if (!word?.capital) return false;
    if (
      /(?:studies|affairs|research|sciences?|relations|development|policy|security|technology|prevention|services|arts|medicine|control|education|sports?|works)$/u.test(
        word.lower,
      )
    )
      return true;
  }
  return false;
}

function startsPerson(word: Word): boolean {
  return GIVEN_NAMES.has(word.lower) || HONORIFICS.has(bare(word));
}

export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&]{1,7}|(?:\p{Lu}\.){2,})$/u.test(text);
}

/** Divides a capitalised run into a title and a name, and says what the name is of. */
function readRun(words: readonly Word[], first: number, to: number): NameMention[] {
  if (first < to && /^(?:former|acting|late|retired|then)$/u.test(words[first]?.lower ?? ''))
    return readRun(words, first + 1, to).map((found) => ({
      ...found,
      titleFrom: found.titleFrom === first + 1 && found.nameClass === 'person' ? first : found.titleFrom,
    }));
  const whole = classOfBody(words, first, to);
  if (whole !== null) return [mention(words, first, first, to, whole, true)];
  const lead = placesBefore(words, first, to);
  const from =
    lead <= to && (looksLikePerson(words, lead, to) !== null || hasTitle(words, lead, to)) ? lead : first;
  if (from === lead && lead > first) return [...readRun(words, first, lead - 1), ...readRun(words, lead, to)];
  if (from === to && COUNTRY_BY_DEMONYM.has(words[from]?.lower ?? '')) return [];
  if (
    from < lead &&
    lead <= to &&
    to - lead <= 1 &&
    PLACES.has(textOfWords(words, from, lead - 1).toLowerCase())
  )
    return [mention(words, from, from, to, 'body', true)];
  if (from > first) {
    const rest = classOfBody(words, from, to);
    if (rest !== null) return [mention(words, from, from, to, rest, true)];
  }
  let start = from;
  for (let i = from; i <= to; i++) {
    const word = words[i];
    if (!word) continue;
    if (!isTitle(word, words[i + 1], i < to)) continue;
    start = i + 1;
    while (start <= to && isOfficeComplement(words, start, to)) start++;
    i = start - 1;
  }
  if (start > to) return [];
  const titled = start > from;
  const nameClass = classOfBody(words, start, to);
  if (nameClass !== null) return [mention(words, from, start, to, nameClass, true)];
  const before = nounBefore(words, from);
  if (!titled && before === 'body') return [mention(words, from, start, to, 'body', true)];
  if (!titled && before === 'outlet') return [mention(words, from, start, to, 'outlet', true)];
  const person = looksLikePerson(words, start, to);
  const after = words[to + 1];
  if (!titled && person === null && to > start && after && !after.mark && ROLE_NOUNS.has(after.lower))
    return [mention(words, from, start, to, 'body', true)];
  if (titled || before === 'role' || person !== null) {
    return [mention(words, from, start, to, 'person', true, person === 'family first')];
  }
  return [mention(words, from, start, to, 'unknown', false)];
}

/** “Ukraine Kurt Volker”, “British John Ames”: where the name starts behind leading places and demonyms. */
function placesBefore(words: readonly Word[], from: number, to: number): number {
  let at = from;
  for (;;) {
    const next = [3, 2, 1].find(
      (size) => at + size - 1 < to && isPlaceWord(textOfWords(words, at, at + size - 1).toLowerCase()),
    );
    if (next === undefined) return at;
    at += next;
  }
}

function hasTitle(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word && isTitle(word, words[i + 1], true)) return true;
  }
  return false;
}

function isTitle(word: Word, next: Word | undefined, more: boolean): boolean {
  const lower = bare(word);
  if (HONORIFICS.has(lower)) return !(lower === 'will' || (lower === 'rep' && !more));
  if (word.possessive) return false;
  if (ROLE_NOUNS.has(word.lower))
    return !(GIVEN_NAMES.has(word.lower) && next !== undefined && !next.capital);
  if (ROLE_NOUNS.has(word.lower.replace(/s$/u, '')) && more) return true;
  return ROLE_ADJECTIVES.has(word.lower) && more;
}

function isOfficeComplement(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (/^(?:of|for|on|and|the|&|to)$/u.test(word.lower)) return at < to;
  const before = words[at - 1];
  const linked = before !== undefined && /^(?:of|for|on|and|the|&)$/u.test(before.lower);
  if (OFFICE_WORDS.has(word.lower)) return true;
  return linked && isPlaceWord(word.lower);
}

/** What stands right before a run without a comma: “coach Billy Donovan”, “the newspaper Izvestia”, “the firm Stratfor”. */
function nounBefore(words: readonly Word[], from: number): 'role' | 'outlet' | 'body' | null {
  const [run, before] = [words[from], words[from - 1]];
  if (!run || run.opens || before?.sentence !== run.sentence || before.mark || before.possessive) return null;
  if (ROLE_NOUNS.has(before.lower) && !before.capital) return 'role';
  if (OUTLET_NOUNS.has(before.lower)) return 'outlet';
  return BODY_WORDS.get(before.lower) === 'company' ||
    /^(?:organi[sz]ation|group|charity)$/u.test(before.lower)
    ? 'body'
    : null;
}

/** Outlet, state, body or place; null when the run may be a person. */
function classOfBody(words: readonly Word[], from: number, to: number): NameClass | null {
  const text = textOfWords(words, from, to);
  const lower = text.toLowerCase().replace(/^the /u, '');
  if (OUTLETS.has(lower) || WEB_NAME.test(text)) return 'outlet';
  if (COUNTRY_BY_NAME.has(lower)) return 'state';
  if (COUNTRY_BY_CAPITAL.has(lower) && !KNOWN_PERSON_WORDS.has(lower)) return 'place';
  if (PLACES.has(lower)) return 'place';
  if (KNOWN_BODIES.has(lower)) return 'body';
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return null;
  const single = from === to;
  if (single) {
    if (isAcronym(first.text)) return 'body';
    return /\p{Ll}\p{Lu}/u.test(first.text.replace(/^(?:Mc|Mac|De|Di|Le|La|Du|Van|O['’])/u, ''))
      ? 'body'
      : null;
  }
  const heads = headIndices(words, from, to);
  for (const index of heads) {
    const word = words[index];
    if (
      word &&
      BODY_WORDS.has(word.lower) &&
      !(HONORIFICS.has(bare(first)) && index === to && word.lower === 'house')
    )
      return 'body';
  }
  if (OUTLET_WORDS.has(last.lower) && !GIVEN_NAMES.has(first.lower)) return 'outlet';
  if (PLACE_ENDINGS.has(last.lower) && !GIVEN_NAMES.has(first.lower)) return 'place';
  if (PLACE_OPENERS.has(first.lower) && to - from <= 1) return 'place';
  if (/^[&]$/u.test(words[from + 1]?.text ?? '')) return 'body';
  return null;
}

const KNOWN_PERSON_WORDS: ReadonlySet<string> = new Set(['sofia', 'lima', 'victoria']);

/** The last word of the run, and every word before “of”, “for”, “on”: where a body's head stands. */
function headIndices(words: readonly Word[], from: number, to: number): number[] {
  const heads = [to];
  for (let i = from; i < to; i++) if (/^(?:of|for|on|at|in)$/u.test(words[i + 1]?.lower ?? '')) heads.push(i);
  return heads;
}

function looksLikePerson(words: readonly Word[], from: number, to: number): 'family first' | 'yes' | null {
  const [first, second] = [words[from], words[from + 1]];
  if (!first || from === to || !second) return null;
  const size = to - from + 1;
  if (size > 6) return null;
  if (size <= 3 && isFamilyFirst(first, second, size, words[to])) return 'family first';
  if (GIVEN_NAMES.has(first.lower) || GIVEN_NAMES.has(first.lower.split('-')[0] ?? '')) return 'yes';
  for (let i = from; i <= to; i++) {
    const word = words[i];
    if (!word) continue;
    if (i > from && PARTICLES.has(word.lower) && !word.capital && !/^(?:and|e|y)$/u.test(word.lower))
      return 'yes';
    if (i > from && NAME_SUFFIXES.has(word.lower)) return 'yes';
    if (/^(?:\p{Lu}\.){1,3}$/u.test(word.text) && !isPlaceWord(word.lower)) return 'yes';
    if (i > from && /^(?:al|el|d|o)[-'’]\p{Lu}/u.test(word.text)) return 'yes';
    if (/^["“‘'(]$/u.test(word.text)) return 'yes';
  }
  return null;
}

/** Whether the family name leads: the first word is a family name and the second looks like a given name of that language. */
function isFamilyFirst(first: Word, second: Word, size: number, last: Word | undefined): boolean {
  const [family, given] = [first.lower.normalize('NFC'), second.lower.normalize('NFC')];
  if (first.possessive) return false;
  if (size === 3)
    return VIETNAMESE_FAMILY_NAMES.has(family) && last !== undefined && !GIVEN_NAMES.has(family);
  if (HYPHENATED_GIVEN.test(second.text)) {
    return (
      KOREAN_FAMILY_NAMES.has(family) ||
      OTHER_CHINESE_FAMILY_NAMES.has(family) ||
      CHINESE_FAMILY_NAMES.has(family)
    );
  }
  if (CHINESE_FAMILY_NAMES.has(family) && PINYIN_GIVEN.test(given))
    return !GIVEN_NAMES.has(family) || !GIVEN_NAMES.has(given);
  return HUNGARIAN_FAMILY_NAMES.has(family) && GIVEN_NAMES.has(given);
}

function mention(
  words: readonly Word[],
  titleFrom: number,
  from: number,
  to: number,
  nameClass: NameClass,
  sure: boolean,
  familyFirst = false,
): NameMention {
  const isPerson = nameClass === 'person' || nameClass === 'unknown';
  const name = isPerson ? personName(words, from, to) : textOfWords(words, from, to);
  return {
    from,
    to,
    titleFrom,
    name,
    parts: isPerson ? nameParts(words, from, to) : [name],
    nameClass,
    sure,
    familyFirst,
  };
}

/** “Frank Vogel” for “(Frank) Vogel”; all capitals set as a name: “JANE DOE” → “Jane Doe”. */
function personName(words: readonly Word[], from: number, to: number): string {
  const text = textOfWords(words, from, to).replace(/^[("“]([^)"”]+)[)"”]/u, '$1');
  if (from === to || /\p{Ll}/u.test(text)) return text;
  return text.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, head: string, tail: string) => head + tail.toLowerCase());
}

function nameParts(words: readonly Word[], from: number, to: number): string[] {
  const parts: string[] = [];
  for (let i = from; i <= to; i++) {
    const word = words[i];
    if (!word || word.mark || NAME_SUFFIXES.has(word.lower)) continue;
    if (PARTICLES.has(word.lower) && !word.capital) continue;
    parts.push(word.lower.normalize('NFC'));
  }
  return parts;
}
