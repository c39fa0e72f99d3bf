import { SINGULAR_PRONOUNS, THING_PRONOUNS } from '../data/common-words.ts';
import { ANTECEDENT_WEIGHTS, type AntecedentSign } from './antecedent-weights.ts';
import type { Gender } from './name-drafts.ts';

/** Somebody or something said to have been present at a place of the text: what a pronoun may point back to. */
export interface Trace {
  readonly voice: string;
  /** Index of its first word. */
  readonly at: number;
  readonly sentence: number;
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
}

/** Best first; several of equal weight when the text leaves it open. */
export interface Antecedent {
  readonly voices: readonly string[];
}

/** Sentences a pronoun reaches back over. */
const REACH = 7;

/** Two voices nearer to each other than this stay open: higher shows more pronouns as unclear, lower guesses more. */
const TOO_CLOSE = 0.1;

/** A pronoun to be resolved. */
export interface PronounPlace {
  /** Lower case. */
  readonly pronoun: string;
  readonly at: number;
  readonly sentence: number;
  readonly block: number;
  /** The pronoun itself stands in somebody's words. */
  readonly within: boolean;
}

/** How strongly each sign holds of a voice that a pronoun may mean. */
export type AntecedentSigns = ReadonlyMap<AntecedentSign, number>;

/**
 * The voice a pronoun points back to: the one whose signs weigh most, by weights fitted on annotated articles. Gender counts
 * only where the text itself gave it (`genders`); it is never guessed from a name.
 */
export function findAntecedent(
  place: PronounPlace,
  traces: readonly Trace[],
  genders: ReadonlyMap<string, Gender>,
): Antecedent {
  const ranked = [...signsOfCandidates(place, traces, genders)]
    .map(([voice, signs]) => ({
      voice,
      score: [...signs].reduce((sum, [sign, value]) => sum + ANTECEDENT_WEIGHTS[sign] * value, 0),
    }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return { voices: [] };
  return { voices: ranked.filter(({ score }) => best.score - score < TOO_CLOSE).map(({ voice }) => voice) };
}

/** Every voice that agrees with the pronoun in number and gender and stands near before it, with its signs. */
export function signsOfCandidates(
  { pronoun, at, sentence, block, within }: PronounPlace,
  traces: readonly Trace[],
  genders: ReadonlyMap<string, Gender>,
): Map<string, AntecedentSigns> {
  const gender = SINGULAR_PRONOUNS.get(pronoun);
  const isThing = THING_PRONOUNS.has(pronoun);
  const fits = ({ sort, voice, subject, source }: Trace) => {
    if (gender !== undefined) return sort === 'person' && (genders.get(voice) ?? gender) === gender;
    if (isThing) return sort === 'thing';
    return sort === 'group' || (sort === 'thing' && (subject || source));
  };
  const near: Trace[] = [];
  for (let i = firstTrace(traces, at) - 1; i >= 0; i--) {
    const trace = traces[i];
    if (!trace || sentence - trace.sentence >= REACH) break;
    if (fits(trace)) near.push(trace);
  }
  const lastSource = near.find(({ source, within: inside }) => source && !inside)?.voice;
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
    add('distance', sentence - nearest.sentence);
    add('same sentence', sentence === nearest.sentence);
    add('sentence before', sentence - nearest.sentence === 1);
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
    add('named often', Math.min(own.length, 4));
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
