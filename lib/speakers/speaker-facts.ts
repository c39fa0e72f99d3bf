import type { Attribution } from '../attribution/attribution.ts';
import type { TextSpan } from '../text/article.ts';
import type { Sentence } from '../text/nlp.ts';
import { BODY_WORDS } from './data/body-words.ts';
import { findUnanswered, type Unanswered } from './find-unanswered.ts';
import type { Referent } from './group-names.ts';
import { spanOfWords } from './read-words.ts';
import { readRunningText, type RunningText } from './running-text.ts';
import type { Resolution, Speaker, SpeakerId } from './speaker.ts';

/** Experts of one institution or country: several voices, one house. */
export interface SharedHouse {
  readonly kind: 'institution' | 'country';
  readonly name: string;
  readonly speakers: readonly SpeakerId[];
  /** Where each of them is placed there. */
  readonly evidence: readonly TextSpan[];
}

/** A person the article keeps naming but never lets speak. */
export interface Unheard {
  readonly name: string;
  /** Sentences that name the person. */
  readonly sentences: number;
  readonly evidence: readonly TextSpan[];
}

/** Who has the first or the last word, with that passage. */
export interface EndPlace {
  readonly speaker: SpeakerId;
  readonly attribution: number;
  readonly evidence: readonly TextSpan[];
}

/** What can be said about the choice of voices, each with the passages it was counted from. */
export interface SpeakerFacts {
  readonly sharedHouses: readonly SharedHouse[];
  readonly unheard: readonly Unheard[];
  readonly unanswered: readonly Unanswered[];
  readonly first: EndPlace | null;
  readonly last: EndPlace | null;
}

/** Sentences that must name a person before silence is worth telling: fewer would list every passer-by. */
const NAMED_OFTEN = 3;
/** Experts that make a shared house. */
const SHARED_BY = 2;

/** Derived facts about who is heard and who is not. All arguments are what `linkSpeakers` was given and gave back. */
export function findSpeakerFacts(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
  resolutions: readonly Resolution[],
): SpeakerFacts {
  const text = readRunningText(sentences);
  const outer = attributions.flatMap((attribution, index): EndPlace[] => {
    const speaker = resolutions[index]?.speaker ?? null;
    if (attribution.level !== 'outer' || speaker === null) return [];
    return [{ speaker, attribution: attribution.id, evidence: attribution.content }];
  });
  return {
    sharedHouses: findSharedHouses(speakers),
    unheard: findUnheard(text, speakers),
    unanswered: findUnanswered(text),
    first: outer[0] ?? null,
    last: outer.at(-1) ?? null,
  };
}

function findSharedHouses(speakers: readonly Speaker[]): SharedHouse[] {
  const experts = speakers.filter(({ kind, named }) => kind === 'expert' && named);
  const groups = new Map<string, { house: Omit<SharedHouse, 'speakers' | 'evidence'>; members: Speaker[] }>();
  const add = (kind: SharedHouse['kind'], name: string, member: Speaker) => {
    const key = `${kind} ${name.toLowerCase()}`;
    const group = groups.get(key) ?? { house: { kind, name }, members: [] };
    group.members.push(member);
    groups.set(key, group);
  };
  for (const expert of experts) {
    for (const house of housesIn(expert.affiliation)) add('institution', house, expert);
    if (expert.country !== null) add('country', expert.country, expert);
  }
  const told = new Set<string>();
  return [...groups.values()].flatMap(({ house, members }) => {
    const set = `${house.kind} ${members.map(({ id }) => id).join(' ')}`;
    if (members.length < SHARED_BY || told.has(set)) return [];
    told.add(set);
    return [
      {
        ...house,
        speakers: members.map(({ id }) => id),
        evidence: members.flatMap(({ evidence }) => evidence.affiliation ?? evidence.role ?? []),
      },
    ];
  });
}

/** “Institute of … under the Academy of …” is two houses, the larger one first. */
function housesIn(affiliation: string | null): string[] {
  if (affiliation === null) return [];
  return affiliation
    .split(/\s(?:under|at|from|within|in)\s(?:the\s)?/u)
    .filter((house) => house.split(/\s/u).some((word) => BODY_WORDS.has(word.toLowerCase())))
    .reverse();
}

function findUnheard(text: RunningText, speakers: readonly Speaker[]): Unheard[] {
  const heard = new Set<string>();
  for (const { mentions } of speakers)
    for (const { span } of mentions) heard.add(`${span.block}:${span.end}`);
  return text.referents
    .filter(({ referentClass, sure, parts }) => referentClass === 'person' && sure && parts.length > 1)
    .flatMap((referent): Unheard[] => {
      const spans = spansOf(text, referent);
      if (spans.some(({ block, end }) => heard.has(`${block}:${end}`))) return [];
      const sentences = new Set(
        referent.mentions.map((mention) => text.words[text.mentions[mention]?.from ?? -1]?.sentence),
      ).size;
      return sentences < NAMED_OFTEN ? [] : [{ name: referent.name, sentences, evidence: spans }];
    })
    .sort((a, b) => b.sentences - a.sentences);
}

function spansOf(text: RunningText, { mentions }: Referent): TextSpan[] {
  return mentions.flatMap((index) => {
    const mention = text.mentions[index];
    return (mention && spanOfWords(text.words, mention.from, mention.to)) ?? [];
  });
}
