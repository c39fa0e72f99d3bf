import { REPORTING_WORDS } from '../attribution/reporting-words.ts';
import { BODY_NOUNS, BODY_WORDS, KNOWN_BODIES } from '../speakers/data/body-words.ts';
import { FUNCTION_WORDS } from '../speakers/data/common-words.ts';
import {
  CHINESE_FAMILY_NAMES,
  HUNGARIAN_FAMILY_NAMES,
  HYPHENATED_GIVEN,
  KOREAN_FAMILY_NAMES,
  OTHER_CHINESE_FAMILY_NAMES,
  PINYIN_GIVEN,
  VIETNAMESE_FAMILY_NAMES,
} from '../speakers/data/family-names.ts';
import { GIVEN_NAMES } from '../speakers/data/given-names.ts';
import { HONORIFICS, NAME_SUFFIXES, PARTICLES } from '../speakers/data/name-parts.ts';
import { OUTLETS, OUTLET_NOUNS, OUTLET_WORDS, WEB_NAME } from '../speakers/data/outlets.ts';
import {
  COUNTRY_BY_CAPITAL,
  COUNTRY_BY_DEMONYM,
  COUNTRY_BY_NAME,
  PLACES,
  PLACE_ENDINGS,
  PLACE_OPENERS,
} from '../speakers/data/places.ts';
import { OFFICE_WORDS, ROLE_ADJECTIVES, ROLE_NOUNS } from '../speakers/data/role-nouns.ts';
import { wordList } from '../speakers/data/word-list.ts';

/** Words of the calendar: capitalised in English, and no names here. */
export const CALENDAR_WORDS = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** One-word reporting verbs in their base form, and the past forms that are spelled otherwise. */
const REPORTING = new Set([
  ...REPORTING_WORDS.map(([lemma]) => lemma).filter((lemma) => !lemma.includes(' ')),
  'said',
  'says',
  'told',
  'wrote',
  'thinks',
  'thought',
]);

type Has = (lower: string, text: string) => boolean;
const inSet =
  (set: { has: (word: string) => boolean }): Has =>
  (lower) =>
    set.has(lower);

/** The lists as features, in an order that must not change without training anew. */
const CLASSES: readonly Has[] = [
  inSet(GIVEN_NAMES),
  inSet(CHINESE_FAMILY_NAMES),
  inSet(OTHER_CHINESE_FAMILY_NAMES),
  inSet(KOREAN_FAMILY_NAMES),
  inSet(VIETNAMESE_FAMILY_NAMES),
  inSet(HUNGARIAN_FAMILY_NAMES),
  (_, text) => HYPHENATED_GIVEN.test(text),
  (lower, text) => text.length < 9 && /^\p{Lu}/u.test(text) && PINYIN_GIVEN.test(lower),
  (lower) => BODY_WORDS.get(lower) === 'research',
  (lower) => BODY_WORDS.get(lower) === 'state',
  (lower) => BODY_WORDS.get(lower) === 'company',
  (lower) => BODY_WORDS.get(lower) === 'political',
  (lower) => BODY_WORDS.get(lower) === 'other',
  inSet(BODY_NOUNS),
  inSet(KNOWN_BODIES),
  inSet(OUTLETS),
  inSet(OUTLET_WORDS),
  inSet(OUTLET_NOUNS),
  (lower, text) => text.includes('.') && WEB_NAME.test(lower),
  inSet(COUNTRY_BY_NAME),
  inSet(COUNTRY_BY_DEMONYM),
  inSet(COUNTRY_BY_CAPITAL),
  inSet(PLACES),
  inSet(PLACE_OPENERS),
  inSet(PLACE_ENDINGS),
  (lower) => HONORIFICS.get(bare(lower))?.kind === 'plain',
  (lower) => (HONORIFICS.get(bare(lower))?.kind ?? 'plain') !== 'plain',
  (lower) => isRole(lower, 'expert'),
  (lower) => isRole(lower, 'official'),
  (lower) => isRole(lower, 'politician'),
  (lower) => isRole(lower, 'media'),
  (lower) => isRole(lower, 'person') || isRole(lower, 'open'),
  (lower) => lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1)),
  inSet(ROLE_ADJECTIVES),
  inSet(OFFICE_WORDS),
  inSet(PARTICLES),
  inSet(NAME_SUFFIXES),
  inSet(FUNCTION_WORDS),
  inSet(CALENDAR_WORDS),
  (lower) =>
    REPORTING.has(lower) ||
    (lower.endsWith('ed') && REPORTING.has(lower.slice(0, -2))) ||
    ((lower.endsWith('s') || lower.endsWith('d')) && REPORTING.has(lower.slice(0, -1))),
];

/** Places of some classes in `CLASSES`. */
export const CLASS = {
  given: 0,
  title: 25,
  office: 26,
  particle: 35,
  suffix: 36,
  functionWord: 37,
  reporting: 39,
} as const;

/** The lists a word stands in, as their numbers in rising order. */
export function classesOf(lower: string, text: string): readonly number[] {
  const found: number[] = [];
  CLASSES.forEach((has, number) => {
    if (has(lower, text)) found.push(number);
  });
  return found;
}

function bare(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

function isRole(lower: string, role: string): boolean {
  return ROLE_NOUNS.get(lower) === role;
}

/** Names of several words that the lists know, by their first word; with what they are. */
const PHRASES: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly list: number }[]> =
  (() => {
    const byFirst = new Map<string, { words: readonly string[]; list: number }[]>();
    [
      KNOWN_BODIES.keys(),
      OUTLETS.keys(),
      COUNTRY_BY_NAME.keys(),
      COUNTRY_BY_DEMONYM.keys(),
      COUNTRY_BY_CAPITAL.keys(),
      PLACES.keys(),
    ].forEach((phrases, list) => {
      for (const phrase of phrases) {
        const [first = '', ...more] = phrase.split(/\s+/u);
        if (more.length === 0) continue;
        const known = byFirst.get(first) ?? [];
        known.push({ words: more, list });
        byFirst.set(first, known);
      }
    });
    for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
    return byFirst;
  })();

/** The longest known name that begins at a word: in how many words, and in which list; null for none. */
export function knownPhraseAt(
  words: readonly { readonly lower: string }[],
  at: number,
): { readonly length: number; readonly list: number } | null {
  for (const { words: more, list } of PHRASES.get(words[at]?.lower ?? '') ?? []) {
    if (more.every((word, k) => words[at + 1 + k]?.lower === word)) return { length: more.length + 1, list };
  }
  return null;
}
