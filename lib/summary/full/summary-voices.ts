import { COUNTRY_BY_NAME } from '../../speakers/data/places.ts';
import type { TextSpan } from '../../text/article.ts';
import type { Actor, CreditedVoice } from '../../framing/framing.ts';
import { shortName } from '../../speakers/kinds/country-names.ts';
import type { PlannedSentence, SummaryInput } from './planned-sentence.ts';
import type { VoiceTable } from '../../report/voice-shares.ts';
import { canBodySpeak } from '../can-body-speak.ts';
import { peopleNotHeard } from '../findings/not-heard.ts';
import { isPerson } from '../is-person.ts';
import { canBeSource, nameInSentence } from '../naming.ts';
import type { Figure, NamedCount } from './summary-text.ts';

/** Shares are given in percent from this many statements up; below it they would pretend to a precision they do not have. */
export const ENOUGH_FOR_PERCENT = 5;
/** A voice stands out from this share of all words on, among at least three voices. */
const STAND_OUT_PERCENT = 15;
const STAND_OUT_VOICES = 3;
/** An actor is missed when it is named in this share of the sentences and in this many. */
const MISSED_SHARE = 0.1;
const MISSED_SENTENCES = 3;
const MISSED_ACTORS = 3;
/** Of so many states officials must speak before another is missed. */
const STATES_HEARD = 2;
/** Words for voices without a name; the list of speakers has them all. */
const SOURCES_SHOWN = 5;
/** An official is named within a country's when theirs are this many of its sentences. */
const MOST_SENTENCES = 3;

/** How many sentences are credited, and whose the words of the text are. */
export function whoSpeaks({ framing, table, teller }: SummaryInput): PlannedSentence {
  const { sentences, voices } = framing;
  const spansOf = (all: typeof sentences): Figure => ({
    count: all.length,
    passages: all.map(({ span }) => [span]),
  });
  const credited = spansOf(sentences.filter(({ voices }) => voices.length > 0));
  const own = spansOf(sentences.filter(({ voices }) => voices.length === 0));
  if (sentences.length === 0) return null;
  if (credited.count === 0) {
    return { topic: 'nobodySpeaks', values: { own, teller } };
  }
  const figure = ({ percent, words, passages }: VoiceTable['unnamed']): Figure => ({
    count: percent ?? words,
    passages,
  });
  const shares = table.shares
    .filter(({ voice }) => voice !== 'narrator')
    .map((share) => ({ voice: share.voice, ...figure(share) }))
    .filter(({ count }) => count > 0);
  const nameless = voices.filter(({ named, words }) => !named && words > 0);
  return {
    topic: 'whoSpeaks',
    values: {
      credited,
      own,
      total: sentences.length,
      shares,
      unnamed: figure(table.unnamed),
      unnamedDocuments: nameless.some(({ kind }) => kind === 'document'),
      inPercent: table.others.percent !== null,
      teller,
    },
  };
}

/** Sentences that rest on voices without a name. */
export function noName({ framing, speakers }: SummaryInput): PlannedSentence {
  const { sentences, voices } = framing;
  // A text is no nameless voice: “the report” can be looked up. Nor is somebody whose words are not settled.
  const unnamed = voices.map(
    ({ named, kind, speaker }) => !named && speaker !== null && kind !== 'media' && kind !== 'document',
  );
  const isUnnamed = ({ voices: own }: { readonly voices: readonly number[] }) =>
    own.some((voice) => unnamed[voice]);
  const found = sentences.filter(isUnnamed);
  const namelessOutlets = new Set(
    speakers.filter(({ named, kind }) => !named && kind !== 'expert').map(({ id }) => id),
  );
  // “The report” points back to an outlet that has a name.
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
  const passedOn = voices.map(
    ({ via }) =>
      via !== null && namelessOutlets.has(via) && !/^(?:the )?report$/iu.test(nameOf.get(via) ?? ''),
  );
  const relayed = sentences.filter(({ voices: own }) => own.some((voice) => passedOn[voice]));
  // A count of one says nothing; but one of each is two.
  if (found.length + relayed.length < 2) return null;
  const first = sentences.findIndex((sentence) => !isUnnamed(sentence));
  const nameless = voices.filter((_, i) => unnamed[i]);
  const shown = sourcesOf(nameless).slice(0, SOURCES_SHOWN);
  return {
    topic: 'noName',
    values: {
      sentences: { count: found.length, passages: found.map(({ span }) => [span]) },
      sources: shown.map(({ words }) => words),
      all: nameless.every((voice) => shown.some(({ speakers }) => speakers.has(voice.speaker))),
      first: asFigure(found.slice(0, first === -1 ? found.length : first).map(({ span }) => span)),
      relayed: { count: relayed.length, passages: relayed.map(({ span }) => [span]) },
      relays: unique(voices.filter((_, i) => passedOn[i]).map(({ via }) => nameOf.get(via ?? '') ?? '')),
    },
  };
}

/** One named voice with a large share of the credited words. */
export function standOut({ framing, table, counted }: SummaryInput): PlannedSentence {
  const { voices } = framing;
  const byName = groupVoices(framing.voices.filter(({ named }) => named));
  const all = table.shares.reduce((sum, { words }) => sum + words, 0);
  const [most] = [...byName].sort((a, b) => wordsOf(b[1]) - wordsOf(a[1]));
  if (!most || byName.size < STAND_OUT_VOICES || voices.length < ENOUGH_FOR_PERCENT) return null;
  const [name, own] = most;
  const percent = Math.round((100 * wordsOf(own)) / all);
  const spans = sentencesOf(framing, own);
  if (percent < STAND_OUT_PERCENT || spans.length < 2) return null;
  return {
    topic: 'standOut',
    values: {
      name: nameInSentence(counted, name),
      sentences: asFigure(spans),
      percent: { count: percent, passages: own.map(({ spans }) => spans) },
      last: lastSentences(framing, own),
    },
  };
}

/** Named experts: how many, whose institutions, to which outlet they spoke. */
export function namedExperts(input: SummaryInput): PlannedSentence {
  const { framing } = input;
  const experts = framing.voices.filter(({ kind, named }) => kind === 'expert' && named);
  const byName = groupVoices(experts);
  const spans = sentencesOf(framing, experts);
  if (byName.size === 0 || spans.length < 2) return null;
  const names = [...byName.keys()];
  const several = names.length > 1;
  const countries = unique(
    [...byName.values()].map((own) => own.find(({ country }) => country)?.country ?? null),
  );
  const outlets = unique([...byName.values()].map((own) => own.find(({ toldTo }) => toldTo)?.toldTo ?? null));
  const institution =
    input.facts?.sharedInstitutions.find(({ speakers }) => speakers.length < names.length) ?? null;
  const country = several && countries.length === 1 ? (countries[0] ?? null) : null;
  const ends = [...byName]
    .map(([name, own]): NamedCount => ({ name, ...lastSentences(framing, own) }))
    .find(({ count }) => count > 1);
  return {
    topic: 'namedExperts',
    values: {
      names,
      sentences: asFigure(spans),
      nationality: country === null ? null : nationality(country),
      institution: institution && {
        name: institution.name.replace(/^the /iu, ''),
        count: institution.speakers.length,
        passages: institution.evidence.map((span) => [span]),
      },
      toldTo: several && outlets.length === 1 ? (outlets[0] ?? null) : null,
      // Said already of a voice that stands out.
      last: standOut(input) ? null : (ends ?? null),
    },
  };
}

/**
 * Officials by the country they speak for, where those of two countries do. Beside officials of one country the others may well be
 * of the same.
 */
export function officials({ framing, counted }: SummaryInput): PlannedSentence {
  const own = framing.voices.filter(({ kind }) => kind === 'official');
  if (sentencesOf(framing, own).length < 2) return null;
  const areOfSeveral = new Set(own.flatMap(({ country }) => country ?? [])).size > 1;
  const byCountry = Map.groupBy(own, ({ country }) => (areOfSeveral ? country : null));
  const groups = [...byCountry]
    .map(([country, voices]) => {
      const most = [...groupVoices(voices.filter(({ named }) => named))]
        .map(([name, of]): NamedCount => ({ name, ...asFigure(sentencesOf(framing, of)) }))
        .sort((a, b) => b.count - a.count)[0];
      const { count, passages } = asFigure(sentencesOf(framing, voices));
      const worthNaming = most && most.count >= MOST_SENTENCES && most.count < count && most.name !== country;
      return {
        nationality: country === null ? null : nationality(country),
        count,
        passages,
        most: worthNaming ? { ...most, name: nameInSentence(counted, most.name) } : null,
      };
    })
    // “other officials” stand last: before those of a country they would seem to be all of them.
    .sort((a, b) => Number(a.nationality === null) - Number(b.nationality === null) || b.count - a.count);
  return { topic: 'officials', values: { groups } };
}

/** Only so many names of a group are shown, and looked for in the text. */
const NAMES_READ = 6;

/** Businesses, organizations, people, documents and media that speak for themselves. */
export function others({ framing, speakers, counted }: SummaryInput): PlannedSentence {
  const people = new Set(speakers.filter((speaker) => isPerson(counted, speaker)).map(({ id }) => id));
  const groups = (['business', 'organization', 'person', 'document', 'media'] as const)
    .map((kind) => {
      // Whose words are not settled, may be of any kind.
      const own = framing.voices.filter((voice) => voice.kind === kind && voice.speaker !== null);
      const named = own.filter((voice) => voice.named);
      return {
        group: kind,
        ...asFigure(sentencesOf(framing, own)),
        names: [...groupVoices(named).keys()].map((name, i) =>
          i < NAMES_READ ? nameInSentence(counted, name) : name,
        ),
        nameless: named.length < own.length,
        people: howMany(named.map(({ speaker }) => people.has(speaker ?? ''))),
      };
    })
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count);
  if (groups.length === 0) return null;
  return { topic: 'others', values: { groups } };
}

function howMany(are: readonly boolean[]): 'all' | 'some' | 'none' {
  if (!are.includes(true)) return 'none';
  return are.includes(false) ? 'some' : 'all';
}

/**
 * People and bodies that could speak, and of whom no statement was found in many sentences; states only where those of two others
 * speak: elsewhere a country is a place.
 */
export function notHeard({ framing, counted }: SummaryInput): PlannedSentence {
  const total = framing.sentences.length;
  const officials = framing.voices.filter(({ kind }) => kind === 'official');
  const areStatesHeard = new Set(officials.flatMap(({ country }) => country ?? [])).size >= STATES_HEARD;
  // An official of no told country may speak for any state: “the chancellor said” where the UK is named.
  const mayBeHeard = officials.some(({ country, named }) => named && country === null);
  const couldSpeak = ({ kind, name }: Actor) =>
    kind === 'country' ? areStatesHeard && !mayBeHeard : canBodySpeak(counted, name);
  const missed = [
    ...framing.actors
      .filter(({ heard }) => !heard)
      .map((actor) => ({ count: actor.sentences.length, ...actor }))
      .filter(({ count }) => isOften(count, total))
      .filter(couldSpeak)
      .map(({ name, count, mentions }) => ({ name, count, passages: mentions.map((span) => [span]) })),
    ...peopleNotHeard(counted)
      .map(({ name, sentences, passages }) => ({ name, count: sentences, passages }))
      .filter(({ count }) => isOften(count, total)),
  ]
    .sort((a, b) => b.count - a.count)
    .slice(0, MISSED_ACTORS);
  if (missed.length === 0 || framing.voices.length === 0) return null;
  return {
    topic: 'notHeard',
    values: { actors: missed.map((one) => ({ ...one, name: nameInSentence(counted, one.name) })) },
  };
}

function isOften(count: number, total: number): boolean {
  return count >= MISSED_SENTENCES && count / total >= MISSED_SHARE;
}

/** Statements that reach the reader through another outlet. */
export function relayed({ framing, speakers, counted }: SummaryInput): PlannedSentence {
  const nameOf = new Map(speakers.filter(({ named }) => named).map(({ id, name }) => [id, name]));
  const own = framing.voices.filter(({ via }) => via !== null && nameOf.has(via));
  const spans = sentencesOf(framing, own);
  if (spans.length < 2) return null;
  const counts = new Map<string, CreditedVoice[]>();
  for (const voice of own) {
    const name = nameOf.get(voice.via ?? '') ?? '';
    counts.set(name, [...(counts.get(name) ?? []), voice]);
  }
  const outlets = [...counts].map(([name, voices], i) => ({
    name: i < NAMES_READ ? nameInSentence(counted, name) : name,
    ...asFigure(sentencesOf(framing, voices)),
  }));
  return { topic: 'relayed', values: { outlets, sentences: asFigure(spans) } };
}

/** The sentences credited to some voices. */
export function sentencesOf(
  { sentences, voices }: SummaryInput['framing'],
  own: readonly CreditedVoice[],
): TextSpan[] {
  const { numberOf, sentencesOfVoice } = voiceIndex(sentences, voices);
  const wanted = new Set(own.flatMap((voice) => sentencesOfVoice[numberOf.get(voice) ?? -1] ?? []));
  return [...wanted].sort((a, b) => a - b).flatMap((i) => sentences[i]?.span ?? []);
}

/** The sentences at the text's end that are all credited to these voices. */
function lastSentences(
  { sentences, voices }: SummaryInput['framing'],
  own: readonly CreditedVoice[],
): Figure {
  const { numberOf } = voiceIndex(sentences, voices);
  const wanted = new Set(own.map((voice) => numberOf.get(voice)));
  const isOther = sentences.findLastIndex((sentence) => !sentence.voices.some((voice) => wanted.has(voice)));
  return asFigure(sentences.slice(isOther + 1).map(({ span }) => span));
}

interface VoiceIndex {
  readonly numberOf: ReadonlyMap<CreditedVoice, number>;
  /** The sentences credited to each voice. */
  readonly sentencesOfVoice: readonly (readonly number[])[];
}

/** Asked for each of thousands of names, the text is gone through once. */
const indexes = new WeakMap<readonly CreditedVoice[], VoiceIndex>();

function voiceIndex(
  sentences: SummaryInput['framing']['sentences'],
  voices: readonly CreditedVoice[],
): VoiceIndex {
  const known = indexes.get(voices);
  if (known) return known;
  const sentencesOfVoice: number[][] = voices.map(() => []);
  sentences.forEach((sentence, i) => {
    for (const voice of sentence.voices) sentencesOfVoice[voice]?.push(i);
  });
  const index = { numberOf: new Map(voices.map((voice, i) => [voice, i])), sentencesOfVoice };
  indexes.set(voices, index);
  return index;
}

/** Voices by whose they are; where that is not settled nobody is named: the source's words may be anybody's. */
function groupVoices(voices: readonly CreditedVoice[]): Map<string, CreditedVoice[]> {
  const byName = new Map<string, CreditedVoice[]>();
  for (const voice of voices) {
    if (voice.speaker === null) continue;
    const known = byName.get(voice.name);
    if (known) known.push(voice);
    else byName.set(voice.name, [voice]);
  }
  return byName;
}

function wordsOf(voices: readonly CreditedVoice[]): number {
  return voices.reduce((sum, { words }) => sum + words, 0);
}

/** “Chinese”; “US” where news writes the letters. */
export function nationality(country: string): string {
  const found = COUNTRY_BY_NAME.get(country.toLowerCase());
  if (!found) return country;
  return shortName(found) === found.name ? (found.demonyms[0] ?? country) : country;
}

function asFigure(spans: readonly TextSpan[]): Figure {
  return { count: spans.length, passages: spans.map((span) => [span]) };
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** “The experts, who met in May” → “The experts”: the words as printed, without the clause. */
function sourceWords(printed: string): string {
  return printed.split(/,|\s(?:who|that|which)\b/u, 1)[0] ?? '';
}

/** The words for a voice without a name, and whose they are. */
interface NamelessSource {
  readonly words: string;
  readonly speakers: ReadonlySet<CreditedVoice['speaker']>;
}

const DEFINITE = /^(?:the|this|that|these|those)\s+/iu;

/** What voices without a name are called, the most frequent first: “the insider” after “an insider” is no second one. */
function sourcesOf(voices: readonly CreditedVoice[]): NamelessSource[] {
  const printed = voices
    .filter(({ speaker }) => speaker !== null)
    .map(({ speaker, printed: words }) => ({ speaker, words: sourceWords(words) }))
    .filter(({ words }) => canBeSource(words) && !/^(?:his|her|its|their|our|my)\b/iu.test(words));
  const same = [
    ...Map.groupBy(printed, ({ words }) => words.replace(/^(?:the|an?)\s+/iu, '').toLowerCase()).values(),
  ].sort((a, b) => b.length - a.length);
  const sources = same.flatMap((all): NamelessSource[] => {
    const first = all.find(({ words }) => !DEFINITE.test(words)) ?? all[0];
    return first ? [{ words: first.words, speakers: new Set(all.map(({ speaker }) => speaker)) }] : [];
  });
  return sources.filter(
    ({ words }) =>
      !DEFINITE.test(words) ||
      !sources.some(
        (other) =>
          other.words !== words &&
          !DEFINITE.test(other.words) &&
          wordsIn(other.words).includes(wordsIn(words).at(-1) ?? ''),
      ),
  );
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
