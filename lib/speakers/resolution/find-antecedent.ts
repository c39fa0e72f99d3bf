import { SINGULAR_PRONOUNS, THING_PRONOUNS } from '../data/common-words.ts';
import type { Gender } from './name-drafts.ts';

/** Somebody or something said to have been present at a place of the text: what a pronoun may point back to. */
export interface Trace {
  readonly voice: string;
  /** Index of its first word. */
  readonly at: number;
  readonly sentence: number;
  readonly sort: 'person' | 'group' | 'thing';
  /** Subject of its clause, or source of an attribution. */
  readonly subject: boolean;
  readonly source: boolean;
  /** Inside somebody's quoted or reported words. */
  readonly within: boolean;
  readonly possessive: boolean;
}

/** Best first; several of equal weight when the text leaves it open. */
export interface Antecedent {
  readonly voices: readonly string[];
}

/** Points by distance in sentences: a pronoun rarely reaches back further. */
const NEARNESS = [3, 2.5, 1.8, 1.2, 0.8, 0.5, 0.3];

const SUBJECT = 1.4;

const SOURCE = 1.3;

const WITHIN = -1.6;

const POSSESSIVE = -0.7;

/** Each further trace of the same voice nearby. */
const REPEATED = 0.15;

/** Two voices nearer to each other than this stay open: higher shows more pronouns as unclear, lower guesses more. */
const TOO_CLOSE = 0.15;

/** A pronoun to be resolved. */
export interface PronounPlace {
  /** Lower case. */
  readonly pronoun: string;
  readonly at: number;
  readonly sentence: number;
  /** The pronoun itself stands in somebody's words. */
  readonly within: boolean;
}

/**
 * The voice a pronoun points back to, by nearness, subject and who spoke last. Gender counts only where the text itself
 * gave it (`genders`); it is never guessed from a name.
 */
export function findAntecedent(
  { pronoun, at, sentence, within }: PronounPlace,
  traces: readonly Trace[],
  genders: ReadonlyMap<string, Gender>,
): Antecedent {
  const gender = SINGULAR_PRONOUNS.get(pronoun);
  const fits = ({ sort, voice, subject, source }: Trace) => {
    if (gender !== undefined) return sort === 'person' && (genders.get(voice) ?? gender) === gender;
    if (THING_PRONOUNS.has(pronoun)) return sort === 'thing';
    return sort === 'group' || (sort === 'thing' && (subject || source));
  };
  const scores = new Map<string, number>();
  const counts = new Map<string, number>();
  for (let i = firstTrace(traces, at) - 1; i >= 0; i--) {
    const trace = traces[i];
    if (!trace) continue;
    const nearness = NEARNESS[sentence - trace.sentence];
    if (nearness === undefined) break;
    if (!fits(trace)) continue;
    const score =
      nearness +
      (trace.subject ? SUBJECT : 0) +
      (trace.source ? SOURCE : 0) +
      (trace.within && !within ? WITHIN : 0) +
      (trace.possessive ? POSSESSIVE : 0) +
      (trace.sort === 'thing' && gender === undefined && !THING_PRONOUNS.has(pronoun) ? -1.5 : 0);
    scores.set(trace.voice, Math.max(scores.get(trace.voice) ?? 0, score));
    counts.set(trace.voice, (counts.get(trace.voice) ?? 0) + 1);
  }
  const ranked = [...scores]
    .map(([voice, score]) => ({ voice, score: score + Math.min(4, counts.get(voice) ?? 0) * REPEATED }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return { voices: [] };
  return { voices: ranked.filter(({ score }) => best.score - score < TOO_CLOSE).map(({ voice }) => voice) };
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
