import { bare, classOfBody, isPlaceWord, looksLikePerson } from './classify-name.ts';
import { BODY_WORDS } from '../data/body-words.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { HONORIFICS, NAME_SUFFIXES, PARTICLES } from '../data/name-parts.ts';
import { OUTLET_NOUNS } from '../data/outlets.ts';
import { COUNTRY_BY_DEMONYM, PLACES } from '../data/places.ts';
import { isRoleWord, OFFICE_WORDS, ROLE_ADJECTIVES, ROLE_NOUNS } from '../data/role-nouns.ts';
import type { NameMention } from '../resolution/name-mention.ts';
import type { NameClass } from '../resolution/name-mention.ts';
import { type Word, textOfWords } from './read-words.ts';

/** Divides a capitalised run into a title and a name, and says what the name is of. */
export function readRun(words: readonly Word[], first: number, to: number): NameMention[] {
  if (first < to && /^(?:former|acting|late|retired|then)$/u.test(words[first]?.lower ?? ''))
    return readRun(words, first + 1, to).map((found) => ({
      ...found,
      titleFrom: found.titleFrom === first + 1 && found.nameClass === 'person' ? first : found.titleFrom,
    }));
  const whole = classOfBody(words, first, to);
  if (whole !== null) return [mentionOf(words, first, first, to, whole, true)];
  const lead = placesBefore(words, first, to);
  const from =
    lead <= to && (looksLikePerson(words, lead, to) !== null || hasTitle(words, lead, to)) ? lead : first;
  if (from === lead && lead > first) return [...readRun(words, first, lead - 1), ...readRun(words, lead, to)];
  if (from === to && COUNTRY_BY_DEMONYM.has(words[from]?.lower ?? '')) return [];
  if (
    from < lead &&
    lead <= to &&
    to - lead <= 1 &&
    !isRoleWord(words[to]?.lower ?? '') &&
    PLACES.has(textOfWords(words, from, lead - 1).toLowerCase())
  )
    return [mentionOf(words, from, from, to, 'body', true)];
  if (from > first) {
    const rest = classOfBody(words, from, to);
    if (rest !== null) return [mentionOf(words, from, from, to, rest, true)];
  }
  let start = from;
  for (let i = from; i <= to; i++) {
    const word = words[i];
    if (!word) continue;
    if (!isTitle(word, words[i + 1], i < to)) continue;
    if (i > from && endsName(words, start, i, to)) break;
    start = i + 1;
    while (start <= to && isOfficeComplement(words, start, to)) start++;
    i = start - 1;
  }
  if (
    start > to ||
    (start === to &&
      (from === to || words[to]?.lower.endsWith('s') === true) &&
      ROLE_NOUNS.has((words[to]?.lower ?? '').replace(/s$/u, '')))
  )
    return [];
  if (
    to > start &&
    ROLE_NOUNS.has((words[to]?.lower ?? '').replace(/s$/u, '')) &&
    words[to]?.lower.endsWith('s') === true &&
    !GIVEN_NAMES.has(words[start]?.lower ?? '')
  )
    return [];
  const titled = start > from;
  const addressed = HONORIFICS.has(bareAt(words, start - 1)) && start > from;
  const nameClass = addressed ? null : classOfBody(words, start, to);
  if (nameClass !== null) return [mentionOf(words, from, start, to, nameClass, true)];
  const before = nounBefore(words, from);
  if (!titled && before === 'body') return [mentionOf(words, from, start, to, 'body', true)];
  if (!titled && before === 'outlet') return [mentionOf(words, from, start, to, 'outlet', true)];
  const person = looksLikePerson(words, start, to);
  const after = words[to + 1];
  if (!titled && person === null && to > start && after && !after.mark && ROLE_NOUNS.has(after.lower))
    return [mentionOf(words, from, start, to, 'body', true)];
  if (titled || before === 'role' || person !== null) {
    return [mentionOf(words, from, start, to, 'person', true, person === 'family first')];
  }
  return [mentionOf(words, from, start, to, 'unknown', false)];
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

/** “Ana Prince”, “Martin Luther King Jr.”, “Mr. Bishop”: a role word that ends a name is a family name. */
function endsName(words: readonly Word[], from: number, at: number, to: number): boolean {
  if (at === to && isAddress(bareAt(words, at - 1))) return true;
  const last = at === to || (at + 1 === to && NAME_SUFFIXES.has(words[to]?.lower ?? ''));
  const given = words[from];
  return last && given !== undefined && GIVEN_NAMES.has(given.lower) && !isPlaceWord(given.lower);
}

/** “Mr.”, “Ms.”: what follows is a family name. */
function isAddress(lower: string): boolean {
  return HONORIFICS.get(lower)?.kind === 'plain' || lower === 'dr';
}

function isTitle(word: Word, next: Word | undefined, more: boolean): boolean {
  const lower = bare(word);
  if (HONORIFICS.has(lower)) return !(lower === 'will' || (lower === 'rep' && !more));
  if (word.possessive) return false;
  // “Major-Gen Osei”
  if (more && lower.includes('-') && HONORIFICS.has(lower.split('-').at(-1) ?? '')) return true;
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

function bareAt(words: readonly Word[], at: number): string {
  const word = words[at];
  return word ? bare(word) : '';
}

/** With a single name these belong to it: “Pope Francis”, “King Harald”. */
const REIGN_TITLES = /^(?:Pope|King|Queen|Prince|Princess|Saint|Emperor)$/u;

/** A name with what short forms and readers need of it. */
export function mentionOf(
  words: readonly Word[],
  titleFrom: number,
  from: number,
  to: number,
  nameClass: NameClass,
  sure: boolean,
  familyFirst = false,
): NameMention {
  const isPerson = nameClass === 'person' || nameClass === 'unknown';
  const named = isPerson && from === to && REIGN_TITLES.test(words[from - 1]?.text ?? '') ? from - 1 : from;
  const name = isPerson ? personName(words, named, to) : textOfWords(words, from, to);
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
    // “Von der Leyen said”: the capital is the sentence's.
    if (PARTICLES.has(word.lower) && (!word.capital || (word.opens && i === from && to > from))) continue;
    parts.push(word.lower.normalize('NFC').replace(/’/gu, "'"));
  }
  return parts;
}
