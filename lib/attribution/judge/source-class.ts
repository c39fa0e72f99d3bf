import { BODY_NOUNS, BODY_WORDS, DOCUMENT_NOUNS, KNOWN_BODIES } from '../../speakers/data/body-words.ts';
import { INDEFINITE, FIRST_PERSON } from '../../speakers/data/common-words.ts';
import { GIVEN_NAMES } from '../../speakers/data/given-names.ts';
import { HONORIFICS } from '../../speakers/data/name-parts.ts';
import { OUTLETS, OUTLET_NOUNS } from '../../speakers/data/outlets.ts';
import {
  COUNTRY_BY_CAPITAL,
  COUNTRY_BY_DEMONYM,
  COUNTRY_BY_NAME,
  PLACES,
} from '../../speakers/data/places.ts';
import { ROLE_NOUNS } from '../../speakers/data/role-nouns.ts';
import type { Place } from '../draft.ts';
import { PAD, type TokenFacts } from '../tagger/token-facts.ts';

/** What a source is, as far as its head tells. */
export const SOURCE_CLASSES = [
  'none',
  'person',
  'name',
  'body',
  'outlet',
  'place',
  'role',
  'document',
  'time',
  'thing',
  'pronoun of a person',
  'pronoun of a thing',
  'first person',
  'indefinite',
  'other',
] as const;
export type SourceClass = (typeof SOURCE_CLASSES)[number];

const PERSON_PRONOUN = /^(?:he|she|they|him|her|them|who|whom|himself|herself|themselves)$/u;
const THING_PRONOUN = /^(?:it|this|that|these|those|there|which|what|itself|one|its|where|how|why|such)$/u;
const TIME =
  /^(?:\p{N}.*|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?$|^(?:january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|year|years|month|months|week|weeks|day|days|morning|night|evening|hour|hours|minute|minutes|time|decade|century)$/u;
const PEOPLE =
  /^(?:people|men|women|man|woman|sources?|residents?|critics?|families|family|parents?|mother|father|mom|mum|dad|son|daughter|sister|brother|wife|husband|friends?|neighbou?rs?|fans?|voters?|users?|workers?|staff|victims?|couple|guests?|members?|supporters?|opponents?|colleagues?|others|boss|suspects?|passengers?|police|authorities|officials?|someone|everybody|pair|duo|trio|star|stars|owner|owners|teen|boy|girl|boys|girls|kids?|child|children|locals|observers|insiders?)$/u;

/** The last word of a source's first noun phrase, a token of its paragraph. */
export function sourceHead(facts: TokenFacts, { from, to }: Place): number {
  const end = (facts.phraseEnd[from + PAD] ?? 0) - PAD;
  let head = end > from && end <= to ? end - 1 : to - 1;
  // “Minister’s office”, “Ruiz ’s”: the mark is no head.
  while (head > from && /^\P{L}+$|^[’']s$/u.test(facts.paragraph.tokens[head]?.text ?? '')) head--;
  return head;
}

/**
 * What a source is: a person, a body, a date … by its head and the words before it. The one place where sources are told apart
 * before they are linked to speakers.
 */
export function sourceClass(facts: TokenFacts, source: Place | undefined): SourceClass {
  if (!source) return 'none';
  const { tokens } = facts.paragraph;
  const head = sourceHead(facts, source);
  const token = tokens[head];
  if (!token) return 'none';
  const { lower, lemma, pos } = token;
  if (PERSON_PRONOUN.test(lower)) return 'pronoun of a person';
  if (FIRST_PERSON.has(lower)) return 'first person';
  if (THING_PRONOUN.test(lower)) return 'pronoun of a thing';
  if (PEOPLE.test(lower)) return 'role';
  if (INDEFINITE.has(lower)) return 'indefinite';
  if (TIME.test(lower)) return 'time';
  const named = pos === 'PROPN' || /^\p{Lu}/u.test(token.text);
  const from = source.from;
  const phrase = tokens.slice(from, head + 1);
  if (named) return classOfName(phrase.map(({ text }) => text).filter((text) => !/^the$/iu.test(text)));
  if (isRoleWord(lower) || isRoleWord(lemma)) return 'role';
  if (BODY_NOUNS.has(lower) || BODY_NOUNS.has(lemma) || BODY_WORDS.has(lower)) return 'body';
  if (OUTLET_NOUNS.has(lower) || OUTLET_NOUNS.has(lemma)) return 'outlet';
  if (DOCUMENT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lemma)) return 'document';
  return pos === 'NOUN' ? 'thing' : 'other';
}

function classOfName(words: readonly string[]): SourceClass {
  const phrase = words.join(' ').toLowerCase();
  const last = words.at(-1) ?? '';
  const lower = last.toLowerCase();
  if (OUTLETS.has(phrase) || OUTLETS.has(`the ${phrase}`)) return 'outlet';
  if (KNOWN_BODIES.has(phrase)) return 'body';
  if (words.some((word) => HONORIFICS.has(word.toLowerCase().replace(/\.$/u, '')))) return 'person';
  if (isRoleWord(lower)) return 'role';
  if (BODY_WORDS.has(lower) || (last.length > 1 && isAcronym(last))) return 'body';
  if (words.slice(0, -1).some((word) => GIVEN_NAMES.has(word.toLowerCase()))) return 'person';
  if (isPlaceWord(phrase) || isPlaceWord(lower)) return 'place';
  return 'name';
}

function isPlaceWord(lower: string): boolean {
  return [COUNTRY_BY_NAME, COUNTRY_BY_DEMONYM, COUNTRY_BY_CAPITAL, PLACES].some((list) => list.has(lower));
}

/** A role word in any number: “coach”, “analysts”. */
function isRoleWord(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1)));
}

/** “NATO”, “U.N.”, “AT&T”. */
function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&]{1,7}|(?:\p{Lu}\.){2,})$/u.test(text);
}
