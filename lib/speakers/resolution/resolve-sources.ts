import type { Attribution } from '../../attribution/attribution.ts';
import type { Article } from '../../text/article.ts';
import { isRoleWord } from '../data/role-nouns.ts';
import { AGE_WORD } from '../data/epithets.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../data/body-words.ts';
import { INDEFINITE, FIRST_PERSON, RELATIVE_PRONOUNS } from '../data/common-words.ts';
import { firstTrace, type Trace } from './antecedent-signs.ts';
import { describedTraces } from './described-traces.ts';
import { antecedentsAt, type Resolving, type SourcePlace, voiceAround } from './antecedents-at.ts';
import { findAntecedent } from './find-antecedent.ts';
import { gendersInText } from './genders-in-text.ts';
import { genderOfNoun } from './role-gender.ts';
import { namesTrace, reportedWords, toldBefore } from './name-traces.ts';
import { isTimeWord } from '../data/time-words.ts';
import { isText } from '../sources/author-of-text.ts';
import { phraseEnd } from '../roles/noun-phrase.ts';
import { type Description, type SourceHead, readSource } from '../sources/read-source.ts';
import { factsReader } from './holder-of-role.ts';
import { answer, leaveOpen, mentionOf, NOBODY } from './answer-source.ts';
import { readNounsTold } from './nouns-told.ts';
import { partJointVoices } from './part-joint-voices.ts';
import { textMeantBy } from './text-meant-by.ts';
import { epithetOf, findDescribed, type WhatIsKnown } from './resolve-description.ts';
import { holdersReader, roleReader } from './role-reader.ts';
import { isCalledByName, isThoseWho, unnamedVoice } from './unnamed-voice.ts';
import { type RunningText, wordsInFirst } from '../sources/running-text.ts';
import { type ResolvedSource, type ResolvedSources, type VoiceDraft, referentVoice } from '../voices.ts';
import { pronounIn } from '../../text/pronoun-in.ts';
import { addVias } from './add-vias.ts';
import { resolveNames } from './resolve-names.ts';

/**
 * Finds for every attribution the voice behind its source, in reading order, so that pronouns can look back.
 *
 * @param antecedentsOf whom a pronoun means; who trains the weights asks otherwise
 */
export function resolveSources(
  article: Article,
  text: RunningText,
  attributions: readonly Attribution[],
  antecedentsOf: typeof findAntecedent = findAntecedent,
): ResolvedSources {
  const voices = new Map<string, VoiceDraft>();
  const sources: ResolvedSource[] = attributions.map(() => NOBODY);
  const reported = reportedWords(text, attributions);
  const told = toldBefore(text, reported);
  const genders = gendersInText(text);
  const rolesOf = roleReader(text);
  const facts: WhatIsKnown = {
    genders,
    rolesOf,
    holdersOf: holdersReader(text, rolesOf),
    factsOf: factsReader(text),
    nouns: readNounsTold(text),
  };
  const traces = [...namesTrace(text, reported, told), ...describedTraces(text, facts, reported, told)].sort(
    (a, b) => a.at - b.at,
  );
  const publisher = publisherOf(article, text);
  const places = placesOf(text, attributions);
  const indexOf = new Map(attributions.map(({ id }, index) => [id, index]));
  const state: Resolving = {
    ...facts,
    text,
    voices,
    traces,
    genders,
    sources,
    indexOf,
    placeOf: places,
    antecedentsOf,
    told,
    typeOf: (index) => attributions[index ?? -1]?.type,
  };
  // The same words are the same voice, whatever is given to them: “He thinks … ⏎ “It leaks.” ⏎ “It always did.””.
  const known = new Map<string, ResolvedSource>();
  for (const place of places) {
    const attribution = attributions[place.index];
    if (!attribution) continue;
    const words = `${attribution.level} ${place.from} ${place.to}`;
    const found = known.get(words) ?? resolveHead(state, attribution, readSource(text, place.from, place.to));
    known.set(words, found);
    sources[place.index] =
      found.voice === publisher && publisher !== null ? { ...NOBODY, mention: found.mention } : found;
    leaveTrace(state, place, found.voice, attribution.level === 'inner');
  }
  partJointVoices(voices, sources);
  addVias(state, attributions, sources, publisher);
  return { voices, sources, genders };
}

/** Sources with words in the running text, in reading order; outer before inner where they begin together. */
function placesOf(text: RunningText, attributions: readonly Attribution[]): SourcePlace[] {
  return attributions
    .flatMap(({ source }, index) => {
      const words = wordsInFirst(text, source);
      return words ? [{ index, ...words }] : [];
    })
    .sort(
      (a, b) => levelOf(attributions, a) - levelOf(attributions, b) || a.from - b.from || a.index - b.index,
    );
}

/** Outer sources first: “I” inside a quote needs to know who is quoted. */
function levelOf(attributions: readonly Attribution[], { index }: SourcePlace): number {
  return attributions[index]?.level === 'inner' ? 1 : 0;
}

function resolveHead(state: Resolving, attribution: Attribution, head: SourceHead): ResolvedSource {
  switch (head.kind) {
    case 'none':
      return NOBODY;
    case 'names':
      return resolveNames(state, head);
    case 'pronoun':
      return resolvePronoun(state, attribution, head.at);
    case 'description':
      return resolveDescription(state, attribution, head);
  }
}

function resolvePronoun(state: Resolving, attribution: Attribution, at: number): ResolvedSource {
  const word = state.text.words[at];
  if (!word) return NOBODY;
  const lower = pronounIn(word.lower);
  if (FIRST_PERSON.has(lower)) {
    const around = voiceAround(state, attribution);
    return around === null ? NOBODY : found(state, [around.voice], at);
  }
  if (RELATIVE_PRONOUNS.has(lower)) {
    const before = voiceBefore(state, attribution, at);
    if (before) return before;
  }
  const pronoun = RELATIVE_PRONOUNS.has(lower) ? 'they' : lower;
  return found(state, antecedentsAt(state, attribution, pronoun, at), at);
}

/** “…, who said”: the name or phrase that stands right before the relative pronoun. */
function voiceBefore(state: Resolving, attribution: Attribution, at: number): ResolvedSource | null {
  const { text } = state;
  const { words, mentionAt, mentions } = text;
  let last = at - 1;
  if (words[last]?.text === ',') last--;
  if (words[last]?.mark !== false || words[last]?.sentence !== words[at]?.sentence) return null;
  let start = last;
  const first = mentions[mentionAt[last] ?? -1]?.titleFrom;
  if (first !== undefined) start = first;
  while (
    start > 0 &&
    words[start - 1]?.sentence === words[at]?.sentence &&
    !words[start - 1]?.mark &&
    /^(?:NOUN|ADJ|PROPN|DET|NUM)$/u.test(words[start - 1]?.pos ?? '')
  )
    start--;
  if (phraseEnd(text, start, last) < last) return null;
  const head = readSource(text, start, last);
  if (head.kind === 'names') return resolveNames(state, head);
  if (head.kind !== 'description') return null;
  const noun = words[head.head]?.lower ?? '';
  const speaks =
    isRoleWord(noun) ||
    BODY_NOUNS.has(noun) ||
    DOCUMENT_NOUNS.has(noun) ||
    /^(?:people|those|some|many|others|residents|voters)$/u.test(noun);
  return speaks ? resolveDescription(state, attribution, head) : null;
}

function resolveDescription(
  state: Resolving,
  attribution: Attribution,
  description: Description,
): ResolvedSource {
  const { text } = state;
  const noun = text.words[description.head];
  const owner = text.words[description.owner]?.lower ?? '';
  // “Her own research found …”: what somebody has written speaks for them.
  if (/^(?:his|her|its|their)$/u.test(owner) && isText(noun?.lower ?? '')) {
    const author = resolvePronoun(state, attribution, description.owner);
    if (author.voice !== null) return author;
  }
  if (
    !noun ||
    (/^(?:VERB|AUX|NUM|ADP|ADV|SCONJ|CCONJ|PUNCT|INTJ|PART)$/u.test(noun.pos) &&
      !isRoleWord(noun.lower) &&
      !AGE_WORD.test(noun.lower) &&
      !BODY_NOUNS.has(noun.lower) &&
      !isText(noun.lower) &&
      !isShareOfAll(text, description) &&
      !isThoseWho(text, description.from) &&
      !isCalledByName(text, description) &&
      !INDEFINITE.has(noun.lower))
  )
    return NOBODY;
  // Days and hours, and “this”, are no voices: who speaks was not found.
  if (isTimeWord(noun.lower) || /^(?:this|that)$/u.test(noun.lower)) return NOBODY;
  const known = authorMeant(state, description) ?? likeliest(state, attribution, description);
  const voice = known === null ? null : voiceOf(state, known);
  if (voice) return answer(state, voice, description.from, description.to, 'description');
  const called = epithetOf(text, description, state);
  if (called) {
    const [voice, another] = antecedentsAt(state, attribution, 'he', description.from, called);
    const one = another === undefined ? voiceOf(state, voice ?? '') : null;
    if (one) return answer(state, one, description.from, description.to, 'description');
  }
  return answer(state, unnamedVoice(text, description), description.from, description.to, 'description');
}

/** “about 3 in 10 voters”: how polls speak of people. */
function isShareOfAll({ words }: RunningText, { head }: Description): boolean {
  const [number, link, all] = [head, head + 1, head + 2].map((at) => words[at]);
  return (
    number?.pos === 'NUM' &&
    /^(?:in|of|out)$/u.test(link?.lower ?? '') &&
    (all?.pos === 'NUM' || all?.lower === 'of')
  );
}

/** Of the voices that a description fits, the one that a pronoun would mean there; the nearest when that leaves it open. */
function likeliest(state: Resolving, attribution: Attribution, description: Description): string | null {
  const fitting = findDescribed(state.text, description, state.traces, state.voices, state);
  if (fitting.length < 2) return fitting[0] ?? null;
  const sorts = new Set(state.traces.flatMap(({ voice, sort }) => (fitting.includes(voice) ? [sort] : [])));
  const pronoun = sorts.has('person') ? 'he' : sorts.has('group') ? 'they' : 'it';
  const meant = antecedentsAt(state, attribution, pronoun, description.from, (voice) =>
    fitting.includes(voice),
  );
  return (meant.length === 1 ? meant[0] : fitting[0]) ?? null;
}

/** “The statement” of a body whose statement was told of before. */
function authorMeant(state: Resolving, description: Description): string | null {
  const meant = textMeantBy(state.text, description);
  if (meant === null) return null;
  if (meant.author !== null) return referentVoice(state.text, meant.author).key;
  const at = state.placeOf.findLast(({ from }) => state.text.words[from]?.sentence === meant.sentence);
  const voice = at ? (state.sources[at.index]?.voice ?? null) : null;
  return voice !== null && state.voices.get(voice)?.named === true ? voice : null;
}

function voiceOf({ voices, text }: Resolving, key: string): VoiceDraft | null {
  const known = voices.get(key);
  if (known) return known;
  const referent = /^name (\d+)$/u.exec(key)?.[1];
  return referent === undefined ? null : referentVoice(text, Number(referent));
}

function found(state: Resolving, keys: readonly string[], at: number): ResolvedSource {
  const voices = keys.flatMap((key) => voiceOf(state, key) ?? []);
  const [first] = voices;
  if (!first) return { ...NOBODY, mention: mentionOf(state.text, at, at, 'pronoun') };
  return voices.length > 1
    ? leaveOpen(state, voices, at, at, 'pronoun')
    : answer(state, first, at, at, 'pronoun');
}

/** A resolved source is present where it stands, as a subject that speaks. */
function leaveTrace(
  { traces, text, voices, genders, told }: Resolving,
  { from }: SourcePlace,
  key: string | null,
  within: boolean,
): void {
  const voice = key === null ? undefined : voices.get(key);
  const word = text.words[from];
  if (!voice || !word) return;
  const gender = voice.referent === null ? genderOfNoun(voice.head) : null;
  if (gender) genders.set(voice.key, gender);
  const trace: Trace = {
    voice: voice.key,
    at: from,
    sentence: word.sentence,
    told: told[from] ?? 0,
    block: word.block,
    first: false,
    full: false,
    sort: voice.sort,
    subject: true,
    source: true,
    within,
    possessive: false,
  };
  const place = firstTrace(traces, from + 1);
  traces.splice(place, 0, trace);
}

/** The voice that is the page's own outlet: its words are the narrator's, not a source's. */
function publisherOf(article: Article, text: RunningText): string | null {
  const own = plainOutlet(article.publisher ?? '');
  if (own === '') return null;
  const referent = text.referents.find(
    ({ referentClass, forms }) =>
      referentClass !== 'person' && forms.some((form) => plainOutlet(form) === own),
  );
  return referent ? referentVoice(text, referent.id).key : null;
}

/** “The Tide” is “TheTide” and “thetide.com”. */
function plainOutlet(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(?:com|org|net|co\.uk)$/u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the(?=\p{L}{4})/u, '');
}
