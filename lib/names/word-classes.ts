import { REPORTING_WORDS } from '../attribution/reporting-words.ts';
import { BODY_NOUNS, BODY_WORDS, KNOWN_BODIES, type BodyClass } from '../speakers/data/body-words.ts';
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
import { OFFICE_WORDS, ROLE_ADJECTIVES, ROLE_NOUNS, type RoleClass } from '../speakers/data/role-nouns.ts';
import { wordList } from '../speakers/data/word-list.ts';

/** Words of the calendar: capitalised in English, and no names here. */
export const CALENDAR_WORDS = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** The lists as features, in an order that must not change without training anew. */
const CLASSES: readonly Iterable<string>[] = [
  GIVEN_NAMES,
  CHINESE_FAMILY_NAMES,
  OTHER_CHINESE_FAMILY_NAMES,
  KOREAN_FAMILY_NAMES,
  VIETNAMESE_FAMILY_NAMES,
  HUNGARIAN_FAMILY_NAMES,
  bodyWords('research'),
  bodyWords('state'),
  bodyWords('company'),
  bodyWords('political'),
  bodyWords('other'),
  BODY_NOUNS,
  KNOWN_BODIES.keys(),
  OUTLETS,
  OUTLET_WORDS,
  OUTLET_NOUNS,
  COUNTRY_BY_NAME.keys(),
  COUNTRY_BY_DEMONYM.keys(),
  COUNTRY_BY_CAPITAL.keys(),
  PLACES,
  PLACE_OPENERS,
  PLACE_ENDINGS,
  honorifics((kind) => kind === 'plain'),
  honorifics((kind) => kind !== 'plain'),
  roles('expert'),
  roles('official'),
  roles('politician'),
  roles('media'),
  [...roles('person'), ...roles('open')],
  [...ROLE_NOUNS.keys()].map((role) => `${role}s`),
  ROLE_ADJECTIVES,
  OFFICE_WORDS,
  PARTICLES,
  NAME_SUFFIXES,
  FUNCTION_WORDS,
  CALENDAR_WORDS,
  reportingForms(),
];

/** Numbers of some classes; titles and roles are those from `title` to `lastRole`. */
export const CLASS = {
  given: 0,
  title: 22,
  lastRole: 28,
  functionWord: 34,
  reporting: 36,
  hyphenated: 37,
  pinyin: 38,
  web: 39,
} as const;

const CLASSES_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const byWord = new Map<string, number[]>();
  CLASSES.forEach((words, number) => {
    for (const word of words) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  });
  return byWord;
})();

const NONE: readonly number[] = [];

/** The lists a word stands in, as their numbers in rising order. */
export function classesOf(lower: string, text: string): readonly number[] {
  const listed = CLASSES_OF.get(lower) ?? NONE;
  if (text === lower) return listed;
  const more: number[] = [];
  if (text.includes('-') && HYPHENATED_GIVEN.test(text)) more.push(CLASS.hyphenated);
  if (text.length < 9 && PINYIN_GIVEN.test(lower)) more.push(CLASS.pinyin);
  if (text.includes('.') && WEB_NAME.test(lower)) more.push(CLASS.web);
  return more.length === 0 ? listed : [...listed, ...more];
}

function bodyWords(wanted: BodyClass): string[] {
  return [...BODY_WORDS].flatMap(([word, of]) => (of === wanted ? [word] : []));
}

function roles(wanted: RoleClass): string[] {
  return [...ROLE_NOUNS].flatMap(([word, of]) => (of === wanted ? [word] : []));
}

function honorifics(wanted: (kind: string) => boolean): string[] {
  return [...HONORIFICS].flatMap(([word, { kind }]) => (wanted(kind) ? [word, `${word}.`] : []));
}

/** One-word reporting verbs in all their regular forms, and some that are spelled otherwise. */
function reportingForms(): string[] {
  const lemmas = REPORTING_WORDS.map(([lemma]) => lemma).filter((lemma) => !lemma.includes(' '));
  return [
    ...lemmas.flatMap((lemma) => [lemma, `${lemma}s`, `${lemma}d`, `${lemma}ed`]),
    ...['said', 'says', 'told', 'wrote', 'thinks', 'thought'],
  ];
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
