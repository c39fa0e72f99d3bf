import { nameAt } from '../names/look-up.ts';
import type { ArticleNames, NameKind } from '../names/name.ts';
import { BODY_NOUNS, BODY_WORDS, DOCUMENT_NOUNS } from '../speakers/data/body-words.ts';
import { ARTICLES, DAYS, MONTHS, POSSESSIVES } from '../text/closed-classes.ts';
import { capitalised, isAt, word } from '../text/token-pattern.ts';
import { INDEFINITE, FIRST_PERSON } from '../speakers/data/common-words.ts';
import { OUTLETS, OUTLET_NOUNS } from '../speakers/data/outlets.ts';
import { isRoleWord } from '../speakers/data/role-nouns.ts';
import { isAcronym } from '../text/is-acronym.ts';
import type { Token } from '../text/nlp.ts';
import type { Place } from './draft.ts';
import { PAD, type TokenFacts } from './tagger/token-facts.ts';

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
export function sourceClass(names: ArticleNames, facts: TokenFacts, source: Place | undefined): SourceClass {
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
  const name = nameAt(names, facts.paragraph.block, token.start);
  if (name) return classOfName(name.kind, tokens.slice(source.from, head + 1));
  if (isRoleWord(lower) || isRoleWord(lemma)) return 'role';
  if (BODY_NOUNS.has(lower) || BODY_NOUNS.has(lemma) || BODY_WORDS.has(lower)) return 'body';
  if (OUTLET_NOUNS.has(lower) || OUTLET_NOUNS.has(lemma)) return 'outlet';
  if (DOCUMENT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lemma)) return 'document';
  // A capital inside a sentence: a name that was not recognised.
  if (/^\p{Lu}/u.test(token.text) && facts.paragraph.sentenceStart[head] !== head)
    return isAcronym(token.text) ? 'body' : 'name';
  return pos === 'NOUN' ? 'thing' : 'other';
}

function classOfName(kind: NameKind, phrase: readonly Token[]): SourceClass {
  const words = phrase
    .map(({ lower }) => lower)
    .filter((word) => word !== 'the')
    .join(' ');
  if (OUTLETS.has(words) || OUTLETS.has(`the ${words}`)) return 'outlet';
  return kind === 'other' ? 'name' : kind;
}

/**
 * Things that are taken for a source: `time` (“June 4”), `instrument` (“the thermometer”), `faculty` (“common sense”, “rumour”),
 * `body part` (“his face”), `event` (“the second half”), `trace` (“the footage”).
 */
export type ThingClass = 'time' | 'instrument' | 'faculty' | 'body part' | 'event' | 'trace';

const nouns = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What measures or counts: it “says” a figure. */
const INSTRUMENTS = nouns(`
  clock watch thermometer barometer seismograph seismometer gauge meter speedometer odometer altimeter hygrometer compass
  scale scales dial needle sensor detector alarm calendar timer stopwatch scoreboard scoreline score scoresheet table tables
  counter sundial ruler display screen monitor radar telescope microscope scanner camera sign signpost signboard placard
`);
/** What people know, feel or hand down: it “tells” them. */
const FACULTIES = nouns(`
  sense logic reason instinct instincts intuition conscience wisdom experience history tradition legend legends rumour rumor
  rumours rumors gossip hearsay myth folklore lore superstition proverb saying adage convention custom etiquette fate destiny
  luck fortune nature science arithmetic mathematics maths math physics biology economics hope fear memory hindsight caution
  courtesy decency prudence theory gut heart feeling hunch evidence truth reality
`);
const BODY_PARTS = nouns(`
  face eyes eye smile frown silence voice tone grin limp gesture gestures hands hand shrug nod glance stare gaze scar scars
  posture walk wound wounds tears blush sigh body pulse hair beard skin
`);
const EVENTS = nouns(`
  flood fire storm earthquake landslide crash collapse explosion blast war battle match half season game race election vote
  strike outage drought crisis toll landing launch eruption wedding funeral storms floods fires numbers price prices
`);
/** What is looked at or looked for: it “shows” or “reveals” something to whoever looks, and says nothing. */
const TRACES = nouns(`
  footage video videos clip clips image images photo photos photograph photographs picture pictures cctv scan scans x-ray x-rays
  check checks inspection inspections search searches test tests swab swabs dna fingerprint fingerprints footprints trace traces
  clue clues map maps chart charts graph graphs wreckage debris skeleton bones tyre tracks stain stains
`);
const THINGS: readonly (readonly [ThingClass, ReadonlySet<string>])[] = [
  ['instrument', INSTRUMENTS],
  ['faculty', FACULTIES],
  ['body part', BODY_PARTS],
  ['event', EVENTS],
  ['trace', TRACES],
];

/** Which of the things that say nothing a source is; null for all others: people, bodies, texts, names, other things. */
export function thingClass(facts: TokenFacts, source: Place): ThingClass | null {
  const { tokens } = facts.paragraph;
  if (isTime(tokens, source)) return 'time';
  const head = sourceHead(facts, source);
  if (isProper(tokens, source, head)) return null;
  const lower = tokens[head]?.lower ?? '';
  return THINGS.find(([, list]) => list.has(lower))?.[0] ?? null;
}

/** Nouns for what is told or found out, and for what does so: “testimony”, “an inquiry”. */
const TOLD = nouns(`
  investigation investigations inquiry inquiries enquiry enquiries probe probes testimony testimonies presentation presentations
  brochure brochures leaflet leaflets remark remarks comment comments message messages texts speech speeches interview
  interviews estimate estimates forecast forecasts projection projections calculations account accounts words slogan slogans
  decision decisions ruling rulings verdict record records research analysis story stories percent percentage half third majority
  assessment assessments trial trials experiment experiments audit audits model models simulation simulations spacecraft
`);

/** By its noun no text, nothing that somebody has told or found out, and nobody: “a flurry of work”, “those facts”. */
export function isPlainThing(names: ArticleNames, facts: TokenFacts, source: Place): boolean {
  return (
    sourceClass(names, facts, source) === 'thing' &&
    !TOLD.has(facts.paragraph.tokens[sourceHead(facts, source)]?.lower ?? '')
  );
}

/** “Hope Lanyon”, “the Scale Company”, “Silence of the Lambs”: capitals make a name; the first one may only open its sentence. */
function isProper(tokens: readonly Token[], source: Place, head: number): boolean {
  const opens = isAt(tokens, source.from, word(ARTICLES, POSSESSIVES)) ? source.from + 1 : source.from;
  const inName = (i: number): boolean => i > opens && i < source.to && isAt(tokens, i, capitalised);
  const proper = tokens.slice(opens, head + 2).some((_, k) => inName(opens + k));
  return proper || (isAt(tokens, head + 1, word('of')) && (inName(head + 2) || inName(head + 3)));
}

const DATES = word(DAYS, MONTHS, 'noon', 'midnight', 'week', 'day');
const AROUND_DATES = word(DAYS, MONTHS, ...'noon midnight am pm week day the early late on in'.split(' '));

/** “June 4, 1931”, “Tomorrow”, “2016”, “9.30am”: nothing else stands there. */
function isTime(tokens: readonly Token[], { from, to }: Place): boolean {
  const own = tokens.slice(from, to).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const isNumber = ({ text }: Token): boolean => /^\d/u.test(text);
  const dated = own.some((token) => DATES(token) || isNumber(token));
  return (
    own.length > 0 &&
    dated &&
    own.every(
      (token) =>
        AROUND_DATES(token.text.endsWith('.') ? { ...token, lower: token.lower.slice(0, -1) } : token) ||
        isNumber(token),
    )
  );
}
