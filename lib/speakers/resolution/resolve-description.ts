import { AGE_WORD, CALLINGS, EPITHETS } from '../data/epithets.ts';
import { BODY_NOUNS } from '../data/body-words.ts';
import { isRoleWord, FEMALE_ROLES, MALE_ROLES } from '../data/role-nouns.ts';
import { type Trace, firstTrace } from './antecedent-signs.ts';
import { genderOfNoun } from './role-gender.ts';
import { OFFICIALS_BY_NAME } from '../kinds/officials-by-name.ts';
import { fitsBody, isInName, isNamedSo } from './fits-body.ts';
import { kinNamed } from './kin-named.ts';
import { namedNext } from './named-next.ts';
import type { TextNouns } from './nouns-told.ts';
import { holdersOfRole, type PersonFacts, properTerms } from './holder-of-role.ts';
import type { Gender } from './name-drafts.ts';
import type { Description } from '../sources/read-source.ts';
import type { Word } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import { sortOf, unnamedVoice } from './unnamed-voice.ts';
import type { VoiceDraft } from '../voices.ts';
import { SPOKESPEOPLE } from '../data/companions.ts';
import { sameRole } from './same-role.ts';

/** What the text says about people, by voice and by referent. */
export interface WhatIsKnown {
  readonly genders: ReadonlyMap<string, Gender>;
  /** Role words printed with a person, lower case. */
  readonly rolesOf: (referent: number) => readonly string[];
  /** People of whom the text tells an office, as a noun in lower case says it. */
  readonly holdersOf: (noun: string) => readonly number[];
  readonly factsOf: (referent: number) => PersonFacts;
  readonly nouns: TextNouns;
}

/** What any body may be called, whatever stands in its name: “the company” is the Harbour Company only where that was just told of. */
const ANY_BODY = /^(?:company|firm|group|business|corporation|organi[sz]ation)$/u;
/** So many sentences back something was just told of. */
const NEAR = 3;
/** Sentences a description such as “the expert” reaches back over. */
const REACH = 25;

/**
 * The voices, by key, that a definite description may point back to, the nearest first: “the expert” to people whose role fits,
 * “the company” to bodies, “the official” to an unnamed official before. None when it opens a voice of its own.
 */
export function findDescribed(
  text: RunningText,
  description: Description,
  traces: readonly Trace[],
  voices: ReadonlyMap<string, VoiceDraft>,
  known: WhatIsKnown,
): readonly string[] {
  const holders = holdersOfRole(text, description, known.factsOf, sameRole);
  const sure =
    sameWords(text, description, voices) ??
    jointVoice(text, description, traces, voices) ??
    (holders?.length === 1 ? `name ${holders[0]}` : null) ??
    announcedBy(text, description, known) ??
    voiceOfReferent(kinNamed(text, description, known.genders)) ??
    voiceOfReferent(namedNext(text, description, known));
  if (sure !== null) return [sure];
  if (!description.definite || description.owner !== -1) return [];
  const among = holders && holders.length > 0 ? new Set(holders.map((id) => `name ${id}`)) : null;
  const fitting = new Map<string, number>();
  const sentence = text.words[description.head]?.sentence ?? 0;
  const fits = fitsDescription(text, description, voices, known);
  for (let i = firstTrace(traces, description.from) - 1; i >= 0; i--) {
    const trace = traces[i];
    if (!trace || sentence - trace.sentence > REACH) break;
    if (fitting.has(trace.voice) || (among !== null && !among.has(trace.voice)) || !fits(trace)) continue;
    fitting.set(trace.voice, trace.sentence);
  }
  const voicesFitting = [...fitting.keys()];
  // “The court” is the Court of Torva before it is any other body of the state.
  const isNear = (voice: string) => sentence - (fitting.get(voice) ?? 0) <= NEAR;
  const isAny = ANY_BODY.test(text.words[description.head]?.lower ?? '');
  const called = voicesFitting.filter(
    (voice) => isCalledByNoun(text, voice, description, known) && (!isAny || isNear(voice)),
  );
  const [nearest] = voicesFitting;
  // A voice that is only described was called so before: then the nearest is meant, with a name or without.
  if (nearest !== undefined && voicesFitting.some((voice) => referentOf(voice) === null)) return [nearest];
  if (nearest !== undefined) return called.length > 0 ? called : voicesFitting;
  const only = onlyHolder(text, description, known) ?? knownByName(text, description, known);
  return only === null ? [] : [only];
}

const HIGHEST_OFFICE = /^(?:prime minister|president|chancellor|premier|taoiseach)$/u;

/**
 * “The Prime Minister” beside “Sir Keir Starmer”: of whom everybody knows the office no article tells it. The one person of public
 * office in the text of whom it tells nothing, where it tells that office of nobody. Null when there are several.
 */
function knownByName(
  text: RunningText,
  { from, to, head }: Description,
  { rolesOf, nouns }: WhatIsKnown,
): string | null {
  const { words, referents } = text;
  const office = words
    .slice(words[from]?.lower === 'the' ? from + 1 : from, head + 1)
    .map(({ lower }) => lower)
    .join(' ');
  if (head !== to || !HIGHEST_OFFICE.test(office)) return null;
  const noun = words[head]?.lower ?? '';
  const people = referents.filter(({ referentClass }) => referentClass === 'person');
  if (people.some(({ id }) => rolesOf(id).includes(noun) || nouns.of(id).heads.has(noun))) return null;
  const known = people.filter(
    ({ id, name }) =>
      OFFICIALS_BY_NAME.has(name.toLowerCase().replaceAll('’', "'")) && rolesOf(id).length === 0,
  );
  return known.length === 1 ? `name ${known[0]?.id ?? -1}` : null;
}

/** The one person, by voice, of whom the text tells that office wherever it does; null when it tells it of none or several. */
export function holderDescribed(
  text: RunningText,
  description: Description,
  known: WhatIsKnown,
): string | null {
  const holders = holdersOfRole(text, description, known.factsOf, sameRole);
  if (holders?.length === 1) return `name ${holders[0]}`;
  return holders && holders.length > 1 ? null : onlyHolder(text, description, known);
}

/** What so many bodies are that the name of one says little. */
const BROAD = /^(?:agency|institute)$/u;

/** The noun itself stands in the name or beside it, or the name says it in another word. */
function isCalledByNoun(
  { words, referents }: RunningText,
  voice: string,
  { head }: Description,
  { nouns }: WhatIsKnown,
): boolean {
  const noun = words[head]?.lower ?? '';
  const referent = referents[referentOf(voice) ?? -1];
  return (
    referent !== undefined &&
    (nouns.of(referent.id).heads.has(noun) ||
      isInName(referent, noun) ||
      (!BROAD.test(noun) && isNamedSo(referent, noun)))
  );
}

/** Makes a function that says whether who stands somewhere in the text may be called so. */
function fitsDescription(
  text: RunningText,
  description: Description,
  voices: ReadonlyMap<string, VoiceDraft>,
  known: WhatIsKnown,
): (trace: Trace) => boolean {
  const { factsOf, nouns } = known;
  const head = text.words[description.head]?.lower ?? '';
  const isTold = ofWhomItIsTold(text, description);
  const terms = text.words
    .slice(description.from, description.head)
    .flatMap(({ capital, opens, lower }) => (capital && !opens ? [lower] : []));
  const modifiers = nounsBeforeHead(text, description);
  const sort = sortOf(head, description.plural);
  return (trace) => {
    const referent = referentOf(trace.voice);
    const voice = voices.get(trace.voice);
    // “India's home ministry”, later “the ministry”: a body without a name of its own, or a voice only described.
    if (voice?.referent === null && voice.members.length === 0)
      return trace.sort === sort && sameRole(voice.head, head) && isOfTheSame(voice.name, terms);
    if (referent === null) return false;
    if (trace.sort !== sort && !nouns.of(referent).heads.has(head)) return false;
    // “The French President” is no president of another state.
    const own = factsOf(referent).terms;
    if (sort === 'person' && !isTold(own)) return false;
    if (sort === 'thing' && !isCalledSo(text, referent, modifiers, nouns)) return false;
    return fitsReferent(text, referent, head, trace, known);
  };
}

/** “The Swedish report” is not the Danish one: of two voices without a name, names beside the noun that differ tell them apart. */
function isOfTheSame(name: string, terms: readonly string[]): boolean {
  const own = [...name.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].map(([word]) => word.toLowerCase());
  return own.length === 0 || terms.length === 0 || terms.some((term) => own.includes(term));
}

function voiceOfReferent(referent: number | null): string | null {
  return referent === null ? null : `name ${referent}`;
}

/** The referent of a voice with a name. */
function referentOf(voice: string): number | null {
  const number = /^name (\d+)$/u.exec(voice)?.[1];
  return number === undefined ? null : Number(number);
}

/** “A neighbour said …”, and later “the neighbour, Rita Olsen,”: whom an indefinite description turns out to be. */
function announcedBy(
  { words }: RunningText,
  { head, from, plural, owner }: Description,
  { nouns }: WhatIsKnown,
): string | null {
  const noun = words[head]?.lower ?? '';
  const next = (nouns.announced.get(noun) ?? []).find(({ at }) => at > head);
  if (!next || plural || owner !== -1 || !/^(?:an?|the)$/u.test(words[from]?.lower ?? '')) return null;
  // Another one between the two is whom the name tells.
  for (let i = head + 1; i < next.at; i++)
    if (words[i]?.lower === noun && isIndefinite(words, i)) return null;
  return `name ${next.referent}`;
}

/** Words between “a” or “another” and its noun. */
const MODIFIERS = 4;

function isIndefinite(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= at - MODIFIERS; i--) {
    const lower = words[i]?.lower ?? '';
    if (/^(?:an?|another|one|second)$/u.test(lower)) return true;
    if (/^(?:the|his|her|their|its)$/u.test(lower) || words[i]?.mark) return false;
  }
  return false;
}

/** “The mayor said …”, and later “The mayor, Lena Otway, added …”: whoever alone is told to be it. */
function onlyHolder(
  text: RunningText,
  description: Description,
  { holdersOf, factsOf }: WhatIsKnown,
): string | null {
  const { head: at, plural } = description;
  const head = text.words[at]?.lower ?? '';
  if (sortOf(head, plural) !== 'person' || !isRoleWord(head) || SPOKESPEOPLE.has(head)) return null;
  const isTold = ofWhomItIsTold(text, description);
  const holders = holdersOf(head).filter((id) => isTold(factsOf(id).terms));
  return holders.length === 1 ? `name ${holders[0]}` : null;
}

/**
 * Makes a function that says whether the proper terms of somebody's role and body, where the text tells any, let them be called
 * so: all those before the noun are told of them, and one of those behind it, “the chairman of the Harbour Board in Torva”.
 */
function ofWhomItIsTold(
  text: RunningText,
  { from, to, end }: Description,
): (own: ReadonlySet<string>) => boolean {
  const before = properTerms(text, from, to);
  const all = properTerms(text, from, end);
  return (own) =>
    own.size === 0 ||
    (before.every((term) => own.has(term)) && (all.length === 0 || all.some((term) => own.has(term))));
}

/** “The utilities commission” → utilities. */
function nounsBeforeHead({ words }: RunningText, { from, head }: Description): string[] {
  return words.slice(from, head).flatMap(({ pos, lower }) => (/^(?:NOUN|PROPN)$/u.test(pos) ? [lower] : []));
}

/** Letters that two words of one family share: “utilities” and “Utility”. */
const STEM = 5;

/** Every noun before the head stands in the body's name: “the production company” for “Dunn Productions”. */
function isCalledSo(
  { referents }: RunningText,
  id: number,
  modifiers: readonly string[],
  nouns: TextNouns,
): boolean {
  const names = [...(referents[id]?.forms ?? []), ...nouns.of(id).words].join(' ').toLowerCase();
  return modifiers.every((noun) => names.includes(noun.slice(0, STEM)));
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

/** What two or three who speak together are called later: states, bodies, people, or any of these. */
const COUNTED_STATES = /^(?:countries|nations|states|governments|neighbou?rs)$/u;
const COUNTED_PEOPLE =
  /^(?:men|women|leaders|ministers|senators|lawmakers|researchers|scientists|authors|officials)$/u;
const COUNTED_SIDES = /^(?:sides|parties)$/u;

/** “The two countries” after “Norway and Sweden” have spoken: the voice of just as many speaking together. */
function jointVoice(
  text: RunningText,
  { from, head }: Description,
  traces: readonly Trace[],
  voices: ReadonlyMap<string, VoiceDraft>,
): string | null {
  const noun = text.words[head]?.lower ?? '';
  const opener = text.words[from]?.lower === 'the' ? from + 1 : from;
  const count = COUNTS.get(text.words[opener]?.lower ?? '');
  // “Two countries” without “the” are others.
  if (count === undefined || opener + 1 !== head || (opener === from && text.words[from]?.lower !== 'both'))
    return null;
  for (let i = firstTrace(traces, from) - 1; i >= 0; i--) {
    const trace = traces[i];
    if (!trace || (text.words[head]?.sentence ?? 0) - trace.sentence > REACH) break;
    const members = voices.get(trace.voice)?.members ?? [];
    if (members.length !== count) continue;
    const sorts = members.map((key) => sortOfReferent(text, voices.get(key)));
    const all = (sort: string) => sorts.every((one) => one === sort);
    if (
      COUNTED_SIDES.test(noun) ||
      (COUNTED_STATES.test(noun) && all('state')) ||
      (COUNTED_PEOPLE.test(noun) && all('person')) ||
      (BODY_NOUNS.has(noun.replace(/ies$/u, 'y').replace(/s$/u, '')) && all('body'))
    )
      return trace.voice;
  }
  return null;
}

function sortOfReferent({ referents }: RunningText, voice: VoiceDraft | undefined): string {
  return referents[voice?.referent ?? -1]?.referentClass ?? 'unnamed';
}

/** The same words again are the same voice; so is “Torva's rescue service” after “Torva's state rescue service”. */
function sameWords(
  text: RunningText,
  description: Description,
  voices: ReadonlyMap<string, VoiceDraft>,
): string | null {
  const voice = unnamedVoice(text, description);
  if (voices.has(voice.key)) return description.definite || description.plural ? voice.key : null;
  if (description.owner === -1 || !text.words[description.owner]?.capital) return null;
  const own = voice.name.toLowerCase().split(' ');
  for (const other of voices.values()) {
    if (other.referent !== null || other.head !== voice.head || other.members.length > 0) continue;
    const theirs = other.name.toLowerCase().split(' ');
    const [short, long] = own.length < theirs.length ? [own, theirs] : [theirs, own];
    if (short.length > 2 && own[0] === theirs[0] && short.every((word) => long.includes(word)))
      return other.key;
  }
  return null;
}

function fitsReferent(
  text: RunningText,
  id: number,
  head: string,
  trace: Trace,
  { genders, rolesOf, nouns }: WhatIsKnown,
): boolean {
  const referent = text.referents[id];
  if (!referent) return false;
  const isTold = nouns.of(id).heads.has(head);
  if (referent.referentClass !== 'person')
    return isTold || (trace.sort === 'person' ? SPOKESPEOPLE.has(head) : fitsBody(referent, head, trace));
  if (head === 'man' || head === 'woman')
    return genders.get(trace.voice) === (head === 'man' ? 'male' : 'female');
  if (MALE_ROLES.has(head) && genders.get(trace.voice) === 'female') return false;
  if (FEMALE_ROLES.has(head) && genders.get(trace.voice) === 'male') return false;
  return isTold || rolesOf(id).some((word) => sameRole(word, head));
}

/**
 * Whether somebody of whom nothing else is told may be called so: “the expert”, “the 37-year-old”. Null when the words open a
 * voice of their own, so that nobody else is meant.
 */
export function epithetOf(
  { words, referents }: RunningText,
  { definite, plural, owner, head }: Description,
  { rolesOf, nouns, genders }: WhatIsKnown,
): ((voice: string) => boolean) | null {
  const noun = words[head]?.lower ?? '';
  const age = AGE_WORD.exec(noun)?.[1];
  const calling = CALLINGS.has(noun);
  if (!definite || plural || owner !== -1 || !(age !== undefined || calling || EPITHETS.has(noun)))
    return null;
  for (let i = head - 1; i >= 0; i--) if (words[i]?.lower === noun && isIndefinite(words, i)) return null;
  return (voice) => {
    const referent = referents[referentOf(voice) ?? -1];
    const gender = genderOfNoun(noun);
    if (referent?.referentClass !== 'person' || (gender && (genders.get(voice) ?? gender) !== gender))
      return false;
    const roles = rolesOf(referent.id);
    return !calling || roles.length + nouns.of(referent.id).heads.size === 0;
  };
}
