import { SINGULAR_PRONOUNS, THING_PRONOUNS } from '../data/common-words.ts';
import type { Gender } from './name-drafts.ts';

/** Somebody or something said to have been present at a place of the text: what a pronoun may point back to. */
export interface Trace {
  readonly voice: string;
  /** Index of its first word. */
  readonly at: number;
  readonly sentence: number;
  /** Sentences before it that are not all in somebody's words: a long quotation takes nobody out of sight. */
  readonly told: number;
  readonly block: number;
  readonly sort: 'person' | 'group' | 'thing';
  /** Subject of its clause, or source of an attribution. */
  readonly subject: boolean;
  readonly source: boolean;
  /** Inside somebody's quoted or reported words. */
  readonly within: boolean;
  readonly possessive: boolean;
  /** The text names it here for the first time. */
  readonly first: boolean;
  /** By two names or more. */
  readonly full: boolean;
}

/** A pronoun to be resolved. */
export interface PronounPlace {
  /** Lower case. */
  readonly pronoun: string;
  readonly at: number;
  readonly sentence: number;
  /** As of a trace. */
  readonly told: number;
  readonly block: number;
  /** The pronoun itself stands in somebody's words. */
  readonly within: boolean;
  /** Whose words these are, and whether they stand in quotation marks. */
  readonly around: { readonly voice: string; readonly quoted: boolean } | null;
}

/** What may speak for a voice as the one a pronoun means. */
export const ANTECEDENT_SIGNS = [
  'distance',
  'same sentence',
  'sentence before',
  'same paragraph',
  'subject',
  'speaks',
  'spoke last',
  'spoke before',
  'only within',
  'only owns',
  'named often',
  'new',
  'new subject',
  'leads',
  'latest',
  'gender told',
  'thing for they',
  'introduced',
  'introduced last',
  'only subject',
  'acts before',
  'in quoted words of its own',
  'in reported words of its own',
] as const;

export type AntecedentSign = (typeof ANTECEDENT_SIGNS)[number];

/** How strongly each sign holds of a voice that a pronoun may mean; what is not there does not hold. */
export type AntecedentSigns = ReadonlyMap<AntecedentSign, number>;

/** Sentences a pronoun reaches back over. */
const REACH = 7;

/** A voice named more often than this near the pronoun is no likelier for it. */
const OFTEN = 4;

/** Every voice that agrees with the pronoun in number and gender and stands near before it, with its signs. */
export function signsOfCandidates(
  { pronoun, at, sentence, told, block, within, around }: PronounPlace,
  traces: readonly Trace[],
  genders: ReadonlyMap<string, Gender>,
): Map<string, AntecedentSigns> {
  const gender = SINGULAR_PRONOUNS.get(pronoun);
  const isThing = THING_PRONOUNS.has(pronoun);
  const fits = ({ sort, voice, subject, source }: Trace, one: boolean) => {
    if (gender !== undefined) return sort === 'person' && (genders.get(voice) ?? gender) === gender;
    if (isThing) return sort === 'thing';
    return sort === 'group' || (sort === (one ? 'person' : 'thing') && (subject || source));
  };
  // In somebody's words every sentence counts, outside them only those that are not all words of somebody.
  const away = (trace: Trace) => (within ? sentence - trace.sentence : told - trace.told);
  const nearWith = (one: boolean) => {
    const near: Trace[] = [];
    for (let i = firstTrace(traces, at) - 1; i >= 0; i--) {
      const trace = traces[i];
      if (!trace || away(trace) >= REACH) break;
      if (fits(trace, one)) near.push(trace);
    }
    return near;
  };
  // Of whom the text says “he” or “she” it does not say “they”: where such a one is nearest, others are meant that it does not name.
  const calledThey = (people: readonly Trace[]) =>
    genders.has(people[0]?.voice ?? '') ? [] : people.filter(({ voice }) => !genders.has(voice));
  const several = nearWith(false);
  // “Robin Achterberg said they were tired”: one person, where no group is near.
  const near =
    several.length === 0 && gender === undefined && !isThing ? calledThey(nearWith(true)) : several;
  const lastSource = near.find(({ source, within: inside }) => source && !inside)?.voice;
  const lastSentence = near[0]?.sentence;
  const signs = new Map<string, AntecedentSigns>();
  for (const [voice, own] of Map.groupBy(near, (trace) => trace.voice)) {
    const free = within ? own : own.filter((trace) => !trace.within);
    const nearest = free[0] ?? own[0];
    if (!nearest) continue;
    const here = own.filter((trace) => trace.sentence === nearest.sentence);
    const values = new Map<AntecedentSign, number>();
    const add = (sign: AntecedentSign, value: boolean | number) => {
      if (value !== false && value !== 0) values.set(sign, Number(value));
    };
    add('distance', away(nearest));
    add('same sentence', sentence === nearest.sentence);
    add('sentence before', sentence !== nearest.sentence && away(nearest) <= 1);
    add('same paragraph', nearest.block === block);
    add(
      'subject',
      here.some((trace) => trace.subject && !trace.source),
    );
    add(
      'speaks',
      here.some((trace) => trace.source),
    );
    add('spoke last', voice === lastSource);
    add(
      'spoke before',
      own.some((trace) => trace.source),
    );
    add('only within', free.length === 0 && !within);
    add(
      'only owns',
      here.every((trace) => trace.possessive),
    );
    add('named often', Math.min(own.length, OFTEN));
    add(
      'new',
      here.some((trace) => trace.first),
    );
    add(
      'new subject',
      here.some((trace) => trace.first && trace.subject && !trace.within),
    );
    add(
      'leads',
      near.every((trace) => trace.sentence !== nearest.sentence || trace.at >= (here.at(-1)?.at ?? 0)),
    );
    add('latest', near[0]?.voice === voice);
    add('gender told', gender !== undefined && genders.get(voice) === gender);
    add('thing for they', gender === undefined && !isThing && nearest.sort === 'thing');
    const introduced = here.some((trace) => trace.first && trace.full && !trace.within);
    add('introduced', introduced);
    add('introduced last', introduced && nearest.sentence === lastSentence);
    const acts = here.some((trace) => trace.subject && !trace.within);
    add(
      'only subject',
      acts &&
        near.every((trace) => trace.sentence !== nearest.sentence || !trace.subject || trace.voice === voice),
    );
    add('acts before', acts && sentence !== nearest.sentence && away(nearest) <= 1);
    add('in quoted words of its own', around?.voice === voice && around.quoted);
    add('in reported words of its own', around?.voice === voice && !around.quoted);
    signs.set(voice, values);
  }
  return signs;
}

/** Index of the first trace, in reading order, that stands at a word or behind it. */
export function firstTrace(traces: readonly Trace[], at: number): number {
  let low = 0;
  let high = traces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((traces[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
