import type { Attribution } from '../../attribution/attribution.ts';
import type { Article, TextSpan } from '../../text/article.ts';
import { isRoleWord } from '../sources/classify-name.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../data/body-words.ts';
import { INDEFINITE, FIRST_PERSON, PLURAL_PRONOUNS, RELATIVE_PRONOUNS } from '../data/common-words.ts';
import { type Trace, findAntecedent, firstTrace } from './find-antecedent.ts';
import { gendersInText } from './genders-in-text.ts';
import { namesTrace } from './name-traces.ts';
import { phraseEnd } from '../roles/noun-phrase.ts';
import { type Description, type SourceHead, pronounOf, readSource } from '../sources/read-source.ts';
import { factsReader } from './holder-of-role.ts';
import { answer, leaveOpen, mentionOf, NOBODY, type VoicesOfText } from './answer-source.ts';
import { ownerBefore } from './owner-before.ts';
import { partJointVoices } from './part-joint-voices.ts';
import { textMeantBy } from './text-meant-by.ts';
import { findDescribed, roleReader, unnamedVoice, type WhatIsKnown } from './resolve-description.ts';
import { type RunningText, wordsIn } from '../sources/running-text.ts';
import { type ResolvedSource, type ResolvedSources, type VoiceDraft, referentVoice } from '../voices.ts';

interface Place {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** Finds for every attribution the voice behind its source, in reading order, so that pronouns can look back. */
export function resolveSources(
  article: Article,
  text: RunningText,
  attributions: readonly Attribution[],
): ResolvedSources {
  const voices = new Map<string, VoiceDraft>();
  const sources: ResolvedSource[] = attributions.map(() => NOBODY);
  const traces: Trace[] = namesTrace(text, attributions);
  const genders = gendersInText(text);
  const publisher = publisherOf(article, text);
  const places = placesOf(text, attributions);
  const indexOf = new Map(attributions.map(({ id }, index) => [id, index]));
  const state: State = {
    text,
    voices,
    traces,
    genders,
    rolesOf: roleReader(text),
    factsOf: factsReader(text),
    sources,
    indexOf,
    placeOf: places,
  };
  for (const place of places) {
    const attribution = attributions[place.index];
    if (!attribution) continue;
    const head = readSource(text, place.from, place.to);
    const found = resolveHead(state, attribution, head);
    sources[place.index] =
      found.voice === publisher && publisher !== null ? { ...NOBODY, mention: found.mention } : found;
    // Whoever speaks for a body is “he”, “she” or “the spokesperson” afterwards, and still speaks for it.
    const sort = head.kind === 'speaks for' ? 'person' : null;
    leaveTrace(state, place, found.voice, attribution.level === 'inner', sort);
  }
  partJointVoices(voices, sources);
  attributions.forEach((attribution, index) => {
    const via = resolveVia(state, attribution);
    const source = sources[index];
    if (source && via !== null && via !== publisher && via !== source.voice)
      sources[index] = { ...source, via };
  });
  return { voices, sources, genders };
}

interface State extends WhatIsKnown, VoicesOfText {
  readonly traces: Trace[];
  readonly sources: readonly ResolvedSource[];
  /** Where the sources stand. */
  readonly placeOf: readonly Place[];
  /** Index of each attribution, by id. */
  readonly indexOf: ReadonlyMap<number, number>;
}

/** Sources with words in the running text, in reading order; outer before inner where they begin together. */
function placesOf(text: RunningText, attributions: readonly Attribution[]): Place[] {
  return attributions
    .flatMap(({ source }, index) => {
      const words = bestWords(text, source);
      return words ? [{ index, ...words }] : [];
    })
    .sort(
      (a, b) => levelOf(attributions, a) - levelOf(attributions, b) || a.from - b.from || a.index - b.index,
    );
}

/** Outer sources first: “I” inside a quote needs to know who is quoted. */
function levelOf(attributions: readonly Attribution[], { index }: Place): number {
  return attributions[index]?.level === 'inner' ? 1 : 0;
}

/** The words of the first span that holds any. */
function bestWords(text: RunningText, spans: readonly TextSpan[]): { from: number; to: number } | null {
  for (const span of spans) {
    const words = wordsIn(text, span);
    if (words) return words;
  }
  return null;
}

function resolveHead(state: State, attribution: Attribution, head: SourceHead): ResolvedSource {
  const { text } = state;
  switch (head.kind) {
    case 'none':
      return NOBODY;
    case 'names':
      return resolveNames(state, head);
    case 'speaks for': {
      const referent = text.referentsOf[head.mention]?.[0];
      if (referent === undefined) return NOBODY;
      return answer(state, referentVoice(text, referent), head.from, head.to, 'description');
    }
    case 'pronoun':
      return resolvePronoun(state, attribution, head.at);
    case 'description':
      return resolveDescription(state, head);
  }
}

function resolveNames(
  state: State,
  head: { mentions: readonly number[]; from: number; to: number },
): ResolvedSource {
  const { text } = state;
  const known = head.mentions.map((mention) =>
    (text.referentsOf[mention] ?? []).map((referent) => referentVoice(text, referent)),
  );
  if (head.mentions.length === 1) {
    const [only = []] = known;
    const [first] = only;
    const mention = text.mentions[head.mentions[0] ?? -1];
    if (!first || !mention) return NOBODY;
    const form = mention.parts.length > 1 || mention.nameClass !== 'person' ? 'name' : 'short name';
    if (only.length > 1) return leaveOpen(state, only, mention.from, mention.to, form);
    return answer(state, first, ownerBefore(text, mention) ?? mention.from, mention.to, form);
  }
  const members = known.flatMap(([voice]) => voice ?? []);
  for (const member of members) state.voices.set(member.key, state.voices.get(member.key) ?? member);
  const firstMention = text.mentions[head.mentions[0] ?? -1];
  const lastMention = text.mentions[head.mentions.at(-1) ?? -1];
  if (!firstMention || !lastMention || members.length < 2) return NOBODY;
  const names = members.map(({ name }) => name);
  const joint: VoiceDraft = {
    key: `joint ${members
      .map(({ key }) => key)
      .sort()
      .join(' + ')}`,
    sort: 'group',
    referent: null,
    members: members.map(({ key }) => key),
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    named: true,
    head: '',
    firstAt: firstMention.from,
  };
  return answer(state, joint, firstMention.titleFrom, lastMention.to, 'name');
}

function resolvePronoun(state: State, attribution: Attribution, at: number): ResolvedSource {
  const { text, traces, genders } = state;
  const word = text.words[at];
  if (!word) return NOBODY;
  const parent = attribution.parent === null ? undefined : state.indexOf.get(attribution.parent);
  const parentVoice = parent === undefined ? null : (state.sources[parent]?.voice ?? null);
  const lower = pronounOf(word.lower);
  if (FIRST_PERSON.has(lower)) {
    return parentVoice === null ? NOBODY : found(state, [parentVoice], at);
  }
  if (RELATIVE_PRONOUNS.has(lower)) {
    const before = voiceBefore(state, at);
    if (before) return before;
  }
  const pronoun = RELATIVE_PRONOUNS.has(lower) ? 'they' : lower;
  const antecedents = (meant: string, told: State['genders']) =>
    findAntecedent(
      {
        pronoun: meant,
        at,
        sentence: word.sentence,
        block: word.block,
        within: attribution.level === 'inner',
      },
      traces,
      told,
    ).voices;
  const voices = antecedents(pronoun, genders);
  // “Robin Achterberg said they were tired”: one person, where no group is near.
  const alone = voices.length === 0 && PLURAL_PRONOUNS.has(pronoun) ? antecedents('he', NO_GENDERS) : voices;
  return found(state, alone.length > 1 && voices.length === 0 ? [] : alone, at);
}

const NO_GENDERS: State['genders'] = new Map();

/** “…, who said”: the name or phrase that stands right before the relative pronoun. */
function voiceBefore(state: State, at: number): ResolvedSource | null {
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
  return speaks ? resolveDescription(state, head) : null;
}

function resolveDescription(state: State, description: Description): ResolvedSource {
  const { text } = state;
  const noun = text.words[description.head];
  if (
    !noun ||
    (/^(?:VERB|AUX|NUM|ADP|ADV|SCONJ|CCONJ|PUNCT|INTJ|PART)$/u.test(noun.pos) &&
      !isRoleWord(noun.lower) &&
      !INDEFINITE.has(noun.lower))
  )
    return NOBODY;
  const known =
    authorMeant(state, description) ?? findDescribed(text, description, state.traces, state.voices, state);
  if (known !== null) {
    const voice = state.voices.get(known) ?? voiceFromKey(text, known);
    if (voice) return answer(state, voice, description.from, description.to, 'description');
  }
  return answer(state, unnamedVoice(text, description), description.from, description.to, 'description');
}

/** “The statement” of a body whose statement was told of before. */
function authorMeant(state: State, description: Description): string | null {
  const meant = textMeantBy(state.text, description);
  if (meant === null) return null;
  if (meant.author !== null) return referentVoice(state.text, meant.author).key;
  const at = state.placeOf.findLast(({ from }) => state.text.words[from]?.sentence === meant.sentence);
  const voice = at ? (state.sources[at.index]?.voice ?? null) : null;
  return voice !== null && state.voices.get(voice)?.named === true ? voice : null;
}

function voiceFromKey(text: RunningText, key: string): VoiceDraft | null {
  const referent = /^name (\d+)$/u.exec(key)?.[1];
  return referent === undefined ? null : referentVoice(text, Number(referent));
}

function found(state: State, keys: readonly string[], at: number): ResolvedSource {
  const voices = keys.flatMap((key) => state.voices.get(key) ?? voiceFromKey(state.text, key) ?? []);
  const [first] = voices;
  if (!first) return { ...NOBODY, mention: mentionOf(state.text, at, at, 'pronoun') };
  return voices.length > 1
    ? leaveOpen(state, voices, at, at, 'pronoun')
    : answer(state, first, at, at, 'pronoun');
}

/** A resolved source is present where it stands, as a subject that speaks. */
function leaveTrace(
  { traces, text, voices }: State,
  { from }: Place,
  key: string | null,
  within: boolean,
  sort: Trace['sort'] | null,
): void {
  const voice = key === null ? undefined : voices.get(key);
  const word = text.words[from];
  if (!voice || !word) return;
  const trace: Trace = {
    voice: voice.key,
    at: from,
    sentence: word.sentence,
    block: word.block,
    first: false,
    sort: sort ?? voice.sort,
    subject: true,
    source: true,
    within,
    possessive: false,
  };
  const place = firstTrace(traces, from + 1);
  traces.splice(place, 0, trace);
}

/** The outlet that passes words on. */
function resolveVia(state: State, { via }: Attribution): string | null {
  const words = bestWords(state.text, via);
  if (!words) return null;
  const head = readSource(state.text, words.from, words.to);
  if (head.kind === 'names') return resolveNames(state, head).voice;
  return head.kind === 'description'
    ? findDescribed(state.text, head, state.traces, state.voices, state)
    : null;
}

/** The voice that is the page's own outlet: its words are the narrator's, not a source's. */
function publisherOf(article: Article, text: RunningText): string | null {
  const own = article.publisher?.toLowerCase().replace(/^the /u, '');
  if (own === undefined || own === '') return null;
  const referent = text.referents.find(
    ({ referentClass, forms }) =>
      referentClass !== 'person' && forms.some((form) => form.toLowerCase().replace(/^the /u, '') === own),
  );
  return referent ? referentVoice(text, referent.id).key : null;
}
