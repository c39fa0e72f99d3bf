import type { Framing } from '../framing/framing.ts';
import type { Report } from './report.ts';
import { lookOf } from '../speakers/speaker.ts';
import type { Voice } from './voice-shares.ts';

/** Whose words something stands in: a speaker, or the article itself. */
export interface WhoseWords {
  /** The same for everything one speaker says. */
  readonly key: string;
  readonly voice: Voice;
  /** Null for the article's own words. */
  readonly name: string | null;
}

const OWN: WhoseWords = { key: '', voice: 'narrator', name: null };

/** Whose words stand where a finding has this index of a credited voice; null is the article's own. */
export function whoseWords(report: Report, voice: Framing['loaded'][number]['voice']): WhoseWords {
  const credited = voice === null ? undefined : report.framing.voices[voice];
  if (credited === undefined) return OWN;
  const speaker = report.speakers.find(({ id }) => id === credited.speaker);
  return {
    key: credited.speaker ?? credited.name,
    voice: lookOf(speaker),
    name: credited.name,
  };
}

/** Things with the same words. */
export interface SameWords<T> {
  readonly first: T;
  readonly all: readonly T[];
}

/** Things in groups of the same words, case aside, in the order in which the groups are first met. */
export function byWords<T>(things: readonly T[], wordsOf: (thing: T) => string): SameWords<T>[] {
  const groups = Map.groupBy(things, (thing) => wordsOf(thing).toLowerCase());
  return [...groups.values()].flatMap((all) => all.slice(0, 1).map((first) => ({ first, all })));
}
