import { BODY_WORDS, KNOWN_BODIES } from '../data/body-words.ts';
import {
  CHINESE_FAMILY_NAMES,
  HUNGARIAN_FAMILY_NAMES,
  HYPHENATED_GIVEN,
  KOREAN_FAMILY_NAMES,
  OTHER_CHINESE_FAMILY_NAMES,
  PINYIN_GIVEN,
  VIETNAMESE_FAMILY_NAMES,
} from '../data/family-names.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { HONORIFICS, NAME_SUFFIXES, PARTICLES } from '../data/name-parts.ts';
import { OUTLETS, OUTLET_WORDS, WEB_NAME } from '../data/outlets.ts';
import {
  COUNTRY_BY_CAPITAL,
  COUNTRY_BY_DEMONYM,
  COUNTRY_BY_NAME,
  PLACES,
  PLACE_ENDINGS,
  PLACE_OPENERS,
} from '../data/places.ts';
import type { NameClass } from '../resolution/name-mention.ts';
import { type Word, textOfWords } from './read-words.ts';
import { isAcronym } from '../../text/is-acronym.ts';

/** Outlet, state, body or place; null when the run may be a person. */
export function classOfBody(words: readonly Word[], from: number, to: number): NameClass | null {
  const text = from === to ? (words[from]?.text ?? '') : textOfWords(words, from, to);
  const lower = text.toLowerCase().replace(/^the /u, '');
  if (OUTLETS.has(lower) || (text.includes('.') && WEB_NAME.test(text))) return 'outlet';
  if (words[from - 1]?.text === 'The' && OUTLETS.has(`the ${lower}`)) return 'outlet';
  if (COUNTRY_BY_NAME.has(lower)) return 'state';
  if (COUNTRY_BY_CAPITAL.has(lower) && !KNOWN_PERSON_WORDS.has(lower)) return 'place';
  if (PLACES.has(lower)) return 'place';
  if (KNOWN_BODIES.has(lower)) return 'body';
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return null;
  const single = from === to;
  if (single) {
    if (isAcronym(first.text)) return 'body';
    return /\p{Ll}\p{Lu}/u.test(
      first.text.replace(/^(?:Mc|Mac|D[aei]|Le|La|Du|Van|O['’]|d[aeiu]|l[ae]|van|von|mac)(?=\p{Lu})/u, ''),
    )
      ? 'body'
      : null;
  }
  const heads = headIndices(words, from, to);
  for (const index of heads) {
    const word = words[index];
    if (
      word &&
      BODY_WORDS.has(word.lower) &&
      !(HONORIFICS.has(bare(first)) && index === to && word.lower === 'house') &&
      !(to - from === 1 && isGivenName(first) && SURNAMES.has(word.lower))
    )
      return 'body';
  }
  if (OUTLET_WORDS.has(last.lower) && !GIVEN_NAMES.has(first.lower)) return 'outlet';
  if (PLACE_ENDINGS.has(last.lower) && !GIVEN_NAMES.has(first.lower)) return 'place';
  if (PLACE_OPENERS.has(first.lower) && to - from <= 1) return 'place';
  if (/^[&]$/u.test(words[from + 1]?.text ?? '')) return 'body';
  return null;
}

/** A given name that is no place's as well: “Edith”, not “Charlotte”. */
function isGivenName({ lower }: Word): boolean {
  return GIVEN_NAMES.has(lower) && !isPlaceWord(lower);
}

/** Words that end bodies and are family names: “Edith Church”. */
const SURNAMES: ReadonlySet<string> = new Set([
  'church',
  'court',
  'house',
  'college',
  'school',
  'temple',
  'chamber',
  'fleet',
  'guard',
]);

const KNOWN_PERSON_WORDS: ReadonlySet<string> = new Set(['sofia', 'lima', 'victoria']);

/** The last word of the run, and every word before “of”, “for”, “on”: where a body's head stands. */
function headIndices(words: readonly Word[], from: number, to: number): number[] {
  const heads = [to];
  for (let i = from; i < to; i++) if (/^(?:of|for|on|at|in)$/u.test(words[i + 1]?.lower ?? '')) heads.push(i);
  return heads;
}

/** Whether the words from one index to another look like a person’s name, and whether the family name leads. */
export function looksLikePerson(
  words: readonly Word[],
  from: number,
  to: number,
): 'family first' | 'yes' | null {
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

/** A country, people, capital or place the lists know; lower case. */
export function isPlaceWord(lower: string): boolean {
  return (
    COUNTRY_BY_NAME.has(lower) ||
    COUNTRY_BY_DEMONYM.has(lower) ||
    COUNTRY_BY_CAPITAL.has(lower) ||
    PLACES.has(lower)
  );
}

/** Lower case without a closing full stop: “Dr.” → “dr”. */
export function bare(word: Word): string {
  return word.lower.endsWith('.') ? word.lower.slice(0, -1) : word.lower;
}
