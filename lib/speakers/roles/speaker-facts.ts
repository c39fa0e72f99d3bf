import type { Attribution } from '../../attribution/attribution.ts';
import type { TextSpan } from '../../text/article.ts';
import { BODY_WORDS } from '../data/body-words.ts';
import { findUnanswered, type Unanswered } from '../find-unanswered.ts';
import type { Referent } from '../resolution/group-names.ts';
import { spanOfWords, textOfWords } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import type { Speaker, SpeakerId } from '../speaker.ts';

/** Experts of one institution: several voices, one institution. */
export interface SharedInstitution {
  readonly name: string;
  readonly speakers: readonly SpeakerId[];
  /** Where each of them is placed there. */
  readonly evidence: readonly TextSpan[];
}

/** A person the article keeps naming. */
export interface NamedPerson {
  readonly name: string;
  /** Sentences that name the person. */
  readonly sentences: number;
  readonly evidence: readonly TextSpan[];
}

/** Who is present in a text, heard or not: read once, whatever is corrected later. */
export interface Presence {
  readonly named: readonly NamedPerson[];
  readonly unanswered: readonly Unanswered[];
}

/** Of a text in which nobody was looked for. */
export const NOBODY_PRESENT: Presence = { named: [], unanswered: [] };

/** Who has the first or the last word, with that passage. */
export interface EndPlace {
  readonly speaker: SpeakerId;
  readonly attribution: number;
  readonly evidence: readonly TextSpan[];
}

/** What can be said about the choice of voices, each with the passages it was counted from. */
export interface SpeakerFacts {
  readonly sharedInstitutions: readonly SharedInstitution[];
  /** Named often, never heard. */
  readonly unheard: readonly NamedPerson[];
  /** Asked, but without an answer, and heard nowhere else. */
  readonly unanswered: readonly Unanswered[];
  /** Asked, but without an answer, and heard elsewhere in the text. */
  readonly unansweredButHeard: readonly Unanswered[];
  readonly first: EndPlace | null;
  readonly last: EndPlace | null;
}

/** Sentences that must name a person before silence is worth telling: fewer would list every passer-by. */
const NAMED_OFTEN = 3;
/** So many experts of one institution make it a shared one. */
const SHARED_BY = 2;

/** An attribution with the speaker it was resolved to. */
type Spoken = Pick<Attribution, 'id' | 'level' | 'content'> & { readonly speaker: SpeakerId | null };

/** Derived facts about who is heard and who is not. */
export function findSpeakerFacts(
  { named, unanswered }: Presence,
  attributions: readonly Spoken[],
  speakers: readonly Speaker[],
): SpeakerFacts {
  const statements = attributions.filter(({ level }) => level === 'outer');
  const outer = statements.flatMap((statement) => placeOf(statement) ?? []);
  return {
    sharedInstitutions: findSharedInstitutions(speakers),
    unheard: findUnheard(named, speakers),
    ...partedByHeard(unanswered, outer, speakers),
    // One of nobody who is settled may be anybody's.
    first: placeOf(statements[0]),
    last: placeOf(statements.at(-1)),
  };
}

function placeOf(statement: Spoken | undefined): EndPlace | null {
  const speaker = statement?.speaker ?? null;
  return statement && speaker !== null
    ? { speaker, attribution: statement.id, evidence: statement.content }
    : null;
}

/** Those who say nothing anywhere in the text and those who do; that nothing was said is no statement. */
function partedByHeard(
  unanswered: readonly Unanswered[],
  outer: readonly EndPlace[],
  speakers: readonly Speaker[],
): Pick<SpeakerFacts, 'unanswered' | 'unansweredButHeard'> {
  const refusals = unanswered.map(({ evidence }) => evidence);
  const spoken = outer.filter(
    ({ evidence }) => !evidence.some((span) => refusals.some((own) => overlap(span, own))),
  );
  const heard = new Set(spoken.map(({ speaker }) => speaker));
  const names = speakers.flatMap(({ id, mentions }) =>
    heard.has(id) ? mentions.map(({ span }) => span) : [],
  );
  const isHeard = ({ named }: Unanswered): boolean =>
    named !== null && names.some((span) => overlap(span, named));
  return {
    unanswered: unanswered.filter((one) => !isHeard(one)),
    unansweredButHeard: unanswered.filter(isHeard),
  };
}

function overlap(one: TextSpan, other: TextSpan): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}

/** The people a text names often, most sentences first, and who was asked but gave no answer. */
export function findPresence(text: RunningText): Presence {
  const named = text.referents
    .filter(({ referentClass, sure }) => referentClass === 'person' && sure)
    .flatMap((referent) => {
      const name = fullNameOf(text, referent);
      return name === null ? [] : [{ name, mentions: referent.mentions }];
    })
    .map(({ name, mentions }): NamedPerson => ({
      name,
      sentences: new Set(mentions.map((mention) => text.words[text.mentions[mention]?.from ?? -1]?.sentence))
        .size,
      evidence: mentions.flatMap((index) => {
        const mention = text.mentions[index];
        return (mention && spanOfWords(text.words, mention.from, mention.to)) ?? [];
      }),
    }))
    .filter(({ sentences }) => sentences >= NAMED_OFTEN)
    .sort((a, b) => b.sentences - a.sentences);
  return { named, unanswered: findUnanswered(text) };
}

/** A name of several parts, or one that the text prints with its title more often than not: “Lord Alder”. Null for one word alone. */
function fullNameOf(
  { words, mentions }: RunningText,
  { name, parts, mentions: own }: Referent,
): string | null {
  if (parts.length > 1) return name;
  const titled = own.flatMap((index) => {
    const mention = mentions[index];
    return mention && mention.titleFrom < mention.from
      ? [textOfWords(words, mention.titleFrom, mention.to)]
      : [];
  });
  return titled.length > own.length / 2 ? (titled[0] ?? null) : null;
}

function findSharedInstitutions(speakers: readonly Speaker[]): SharedInstitution[] {
  const experts = speakers.filter(({ kind, named }) => kind === 'expert' && named);
  const groups = new Map<string, { name: string; members: Speaker[] }>();
  for (const expert of experts) {
    for (const name of institutionsIn(expert.affiliation)) {
      const group = groups.get(name.toLowerCase()) ?? { name, members: [] };
      group.members.push(expert);
      groups.set(name.toLowerCase(), group);
    }
  }
  const told = new Set<string>();
  return [...groups.values()].flatMap(({ name, members }) => {
    const set = members.map(({ id }) => id).join(' ');
    if (members.length < SHARED_BY || told.has(set)) return [];
    told.add(set);
    return [
      {
        name,
        speakers: members.map(({ id }) => id),
        evidence: members.flatMap(({ evidence }) => evidence.affiliation ?? evidence.role ?? []),
      },
    ];
  });
}

/** “Institute of … under the Academy of …” is two institutions, the larger one first. */
function institutionsIn(affiliation: string | null): string[] {
  if (affiliation === null) return [];
  return affiliation
    .split(/\s(?:under|at|from|within|in)\s(?:the\s)?/u)
    .filter((institution) => institution.split(/\s/u).some((word) => BODY_WORDS.has(word.toLowerCase())))
    .reverse();
}

/** Whoever is a speaker is heard, whichever of the names stands there. */
function findUnheard(named: readonly NamedPerson[], speakers: readonly Speaker[]): NamedPerson[] {
  const key = ({ block, end }: TextSpan) => `${block}:${end}`;
  const heard = new Set(speakers.flatMap(({ mentions }) => mentions.map(({ span }) => key(span))));
  return named.filter(({ evidence }) => !evidence.some((span) => heard.has(key(span))));
}
