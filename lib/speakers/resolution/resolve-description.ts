import { isPlural } from '../roles/noun-phrase.ts';
import { bare, isAcronym, isPlaceWord, isRoleWord } from '../sources/classify-name.ts';
import { BODY_NOUNS, BODY_WORDS, DOCUMENT_NOUNS } from '../data/body-words.ts';
import { OUTLET_NOUNS } from '../data/outlets.ts';
import { FEMALE_ROLES, MALE_ROLES, ROLE_NOUNS, ROLE_SYNONYMS } from '../data/role-nouns.ts';
import { type Trace, firstTrace } from './find-antecedent.ts';
import { fitsBody } from './fits-body.ts';
import { holdersOfRole, type PersonFacts, properTerms } from './holder-of-role.ts';
import type { Gender } from './name-drafts.ts';
import { readRoles } from '../roles/read-role.ts';
import { type Description, SPOKES } from '../sources/read-source.ts';
import { textOfWords } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import type { VoiceDraft } from '../voices.ts';

/** What the text says about people, by voice and by referent. */
export interface WhatIsKnown {
  readonly genders: ReadonlyMap<string, Gender>;
  /** Role words printed with a person, lower case. */
  readonly rolesOf: (referent: number) => readonly string[];
  readonly factsOf: (referent: number) => PersonFacts;
}

/** Sentences a description such as “the expert” reaches back over. */
const REACH = 25;

/**
 * The voice, by key, that a definite description points back to: “the expert” to the person whose role fits, “the company” to
 * the body named last, “the official” to an unnamed official before. Null when it opens a voice of its own.
 */
export function findDescribed(
  text: RunningText,
  description: Description,
  traces: readonly Trace[],
  voices: ReadonlyMap<string, VoiceDraft>,
  { genders, rolesOf, factsOf }: WhatIsKnown,
): string | null {
  const head = text.words[description.head];
  if (!head) return null;
  const same = sameWords(text, description, voices);
  if (same !== null) return same;
  const joint = jointVoice(text, description, traces, voices);
  if (joint !== null) return joint;
  const holders = holdersOfRole(text, description, factsOf, sameRole);
  if (holders?.length === 1 && holders[0] !== undefined) return `name ${holders[0]}`;
  if (!description.definite || description.owner !== -1) return null;
  const terms = properTerms(text, description.from, description.to);
  const modifiers = nounsBeforeHead(text, description);
  const sort = sortOf(head.lower, description.plural);
  for (let i = firstTrace(traces, description.from) - 1; i >= 0; i--) {
    const trace = traces[i];
    if (!trace || head.sentence - trace.sentence > REACH) break;
    if (trace.sort !== sort) continue;
    const voice = voices.get(trace.voice);
    // “India's home ministry”, later “the ministry”: a body without a name of its own, or a voice only described.
    if (voice?.referent === null && voice.members.length === 0) {
      if (sameRole(voice.head, head.lower)) return voice.key;
      continue;
    }
    const referent = /^name (\d+)$/u.exec(trace.voice)?.[1];
    if (referent === undefined) continue;
    // “The French President” is no president of another state.
    const own = factsOf(Number(referent)).terms;
    if (sort === 'person' && own.size > 0 && !terms.every((term) => own.has(term))) continue;
    if (sort === 'thing' && !isCalledSo(text, Number(referent), modifiers)) continue;
    if (fitsReferent(text, Number(referent), head.lower, trace, { genders, rolesOf, factsOf }))
      return trace.voice;
  }
  return sort === 'person' ? onlyHolder(text, head.lower, terms, { rolesOf, factsOf }) : null;
}

/** “The mayor said …”, and later “The mayor, Lena Otway, added …”: whoever alone is told to be it. */
function onlyHolder(
  text: RunningText,
  head: string,
  terms: readonly string[],
  { rolesOf, factsOf }: Pick<WhatIsKnown, 'rolesOf' | 'factsOf'>,
): string | null {
  if (!isRoleWord(head) || SPOKES.test(head)) return null;
  const holders = text.referents.filter(({ id, referentClass }) => {
    if (referentClass !== 'person' || !rolesOf(id).some((role) => sameRole(role, head))) return false;
    const own = factsOf(id).terms;
    return own.size === 0 || terms.every((term) => own.has(term));
  });
  return holders.length === 1 && holders[0] ? `name ${holders[0].id}` : null;
}

/** “The utilities commission” → utilities. */
function nounsBeforeHead({ words }: RunningText, { from, head }: Description): string[] {
  return words.slice(from, head).flatMap(({ pos, lower }) => (/^(?:NOUN|PROPN)$/u.test(pos) ? [lower] : []));
}

/** Letters that two words of one family share: “utilities” and “Utility”. */
const STEM = 5;

/** Every noun before the head stands in the body's name: “the production company” for “Dunn Productions”. */
function isCalledSo({ referents }: RunningText, id: number, modifiers: readonly string[]): boolean {
  const names = (referents[id]?.forms ?? []).join(' ').toLowerCase();
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

/** The same words again are the same voice. */
function sameWords(
  text: RunningText,
  description: Description,
  voices: ReadonlyMap<string, VoiceDraft>,
): string | null {
  const voice = unnamedVoice(text, description);
  return voices.has(voice.key) && (description.definite || description.plural) ? voice.key : null;
}

function sortOf(head: string, plural: boolean): VoiceDraft['sort'] {
  if (BODY_NOUNS.has(head) || OUTLET_NOUNS.has(head) || DOCUMENT_NOUNS.has(head) || BODY_WORDS.has(head))
    return 'thing';
  return plural ? 'group' : 'person';
}

/** “the envoy” for an ambassador; a plural for its singular. */
function sameRole(one: string, other: string): boolean {
  const [a, b] = [singular(one), singular(other)];
  if (a === b) return true;
  if (ROLE_SYNONYMS.some((set) => set.has(a) && set.has(b))) return true;
  return (b === 'leader' && HEADS_OF_STATE.test(a)) || (EXECUTIVES.test(a) && EXECUTIVES.test(b));
}

const HEADS_OF_STATE = /^(?:president|premier|minister|chancellor|king|queen|prime-minister)$/u;
const EXECUTIVES = /^(?:ceo|c\.e\.o|executive|boss)$/u;

function singular(word: string): string {
  return ROLE_NOUNS.has(word) ? word : word.replace(/s$/u, '');
}

function fitsReferent(
  text: RunningText,
  id: number,
  head: string,
  trace: Trace,
  { genders, rolesOf }: WhatIsKnown,
): boolean {
  const referent = text.referents[id];
  if (!referent) return false;
  if (referent.referentClass !== 'person')
    return trace.sort === 'person' ? SPOKES.test(head) : fitsBody(referent, head, trace);
  if (head === 'man' || head === 'woman')
    return genders.get(trace.voice) === (head === 'man' ? 'male' : 'female');
  if (MALE_ROLES.has(head) && genders.get(trace.voice) === 'female') return false;
  if (FEMALE_ROLES.has(head) && genders.get(trace.voice) === 'male') return false;
  return rolesOf(id).some((word) => sameRole(word, head));
}

/** Makes a function that gives all role words printed with a person, by referent; each person is read once. */
export function roleReader(text: RunningText): WhatIsKnown['rolesOf'] {
  const known = new Map<number, readonly string[]>();
  return (id) => {
    const roles = known.get(id) ?? readRoleWords(text, id);
    known.set(id, roles);
    return roles;
  };
}

function readRoleWords(text: RunningText, id: number): string[] {
  const own = (text.referents[id]?.mentions ?? []).filter(
    (mention) => text.referentsOf[mention]?.length === 1,
  );
  const printed = own.flatMap((mention) =>
    readRoles(text, mention).flatMap(({ role }) => (role ? text.words.slice(role.from, role.to + 1) : [])),
  );
  return [...new Set(printed.map((word) => SHORT_TITLES.get(bare(word)) ?? word.lower).filter(isRoleWord))];
}

/** “Sen. Nora Field” is “the senator”. */
const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['amb', 'ambassador'],
  ['prof', 'professor'],
]);

/** A voice without a name, by the words used: “military experts”, “a source familiar with the talks”. */
export function unnamedVoice(text: RunningText, description: Description): VoiceDraft {
  const { words } = text;
  const head = words[description.head]?.lower ?? '';
  const capital = bodyWithName(text, description) || isCalledByName(text, description);
  let from = description.from;
  while (
    from < description.head &&
    /^(?:the|this|that|these|those|a|an|another)$/u.test(words[from]?.lower ?? '')
  )
    from++;
  const name = lowerFirst(
    textOfWords(words, from, capital ? description.to : description.end),
    words[from]?.capital === true && words[from]?.opens === true && !keepsCapital(text, from),
  );
  // “the mayor and council leaders”
  const several = words[description.to + 1]?.lower === 'and' && description.end > description.to + 1;
  const sort = several ? 'group' : sortOf(head, description.plural || isPlural(head));
  return {
    key: `${capital ? 'body' : 'voice'} ${name.toLowerCase()}`,
    sort,
    referent: null,
    members: [],
    name,
    named: capital,
    head,
    firstAt: description.from,
  };
}

/** “the Jordanian government”, “the Clinton campaign”: a body although no dictionary has its name. */
function bodyWithName({ words }: RunningText, { from, to, head, owner }: Description): boolean {
  const noun = words[head]?.lower ?? '';
  const body = BODY_WORDS.get(noun);
  if (
    body === undefined ||
    head !== to ||
    // “Oporian authorities”, “the Ruiz team” are called so, not named.
    /^(?:authorities|team|staff)$/u.test(noun) ||
    /^(?:a|an|some|many|several|other|another)$/u.test(words[from]?.lower ?? '')
  )
    return false;
  if (owner !== -1 && /^(?:his|her|its|their|my|our)$/u.test(words[owner]?.lower ?? '')) return false;
  for (let i = from; i <= to; i++)
    if (
      words[i]?.capital &&
      !(words[i]?.opens && i === from && !words[i + 1]?.capital && words[i]?.pos !== 'PROPN')
    )
      return true;
  return false;
}

/** “acebush1”, “the Conservatives”: a user's name, a party by its people. */
function isCalledByName({ words }: RunningText, { from, head, to }: Description): boolean {
  const word = words[head];
  if (!word || head !== to) return false;
  if (from === to)
    return /^\p{L}[\p{L}\d_]{4,}$/u.test(word.text) && /[\d_]/u.test(word.text) && /\p{Ll}/u.test(word.text);
  return (
    head === from + 1 &&
    words[from]?.lower === 'the' &&
    word.capital &&
    /^(?:conservatives|democrats|republicans|tories|greens|liberals)$/u.test(word.lower)
  );
}

const PARTY_PEOPLE = /^(?:republicans?|democrats?|tory|tories|libertarians?)$/u;

function keepsCapital(
  { mentionAt, mentions, referents, referentsOf, words }: RunningText,
  at: number,
): boolean {
  const word = words[at];
  const index = mentionAt[at] ?? -1;
  const referent = referents[referentsOf[index]?.[0] ?? -1];
  const known =
    referent !== undefined &&
    (mentions[index]?.nameClass !== 'unknown' || referent.parts.length > 1 || referent.mentions.length > 1);
  return (
    known ||
    (word !== undefined && (isAcronym(word.text) || isPlaceWord(word.lower) || PARTY_PEOPLE.test(word.lower)))
  );
}

function lowerFirst(text: string, lower: boolean): string {
  return lower ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
