import type { Attribution } from '../../attribution/attribution.ts';
import { wordsIn } from '../sources/running-text.ts';
import type { ResolvedSource } from '../voices.ts';
import type { VoicesOfText } from './answer-source.ts';
import type { PronounPlace, Trace } from './antecedent-signs.ts';
import { findAntecedent } from './find-antecedent.ts';
import type { Gender } from './name-drafts.ts';
import type { WhatIsKnown } from './resolve-description.ts';

/** Where a source stands, in words of the running text, both included. */
export interface SourcePlace {
  /** Of its attribution. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** What is known of a text while its sources are resolved in reading order. */
export interface Resolving extends WhatIsKnown, VoicesOfText {
  readonly genders: Map<string, Gender>;
  readonly traces: Trace[];
  /** For each word, `Trace.told`. */
  readonly told: Int32Array;
  readonly sources: readonly ResolvedSource[];
  /** Where the sources stand. */
  readonly placeOf: readonly SourcePlace[];
  /** Index of each attribution, by id. */
  readonly indexOf: ReadonlyMap<number, number>;
  readonly antecedentsOf: typeof findAntecedent;
  readonly typeOf: (index: number | undefined) => Attribution['type'] | undefined;
}

/** Whose words the attribution stands in. */
export function voiceAround(
  { sources, indexOf, typeOf }: Resolving,
  { parent }: Attribution,
): PronounPlace['around'] {
  const index = parent === null ? undefined : indexOf.get(parent);
  const voice = sources[index ?? -1]?.voice ?? null;
  return voice === null ? null : { voice, quoted: typeOf(index) !== 'indirect' };
}

/**
 * The voices, by key, that a pronoun at a word may mean, best first.
 *
 * @param at index of the word
 * @param among leaves out all others
 */
export function antecedentsAt(
  state: Resolving,
  attribution: Attribution,
  pronoun: string,
  at: number,
  among?: (voice: string) => boolean,
): readonly string[] {
  const { text, traces, genders, told } = state;
  const word = text.words[at];
  if (!word) return [];
  const place: PronounPlace = {
    pronoun,
    at,
    sentence: word.sentence,
    told: told[at] ?? 0,
    block: word.block,
    within: attribution.level === 'inner',
    around: voiceAround(state, attribution),
  };
  return among
    ? findAntecedent(
        place,
        traces.filter(({ voice }) => among(voice)),
        NO_GENDERS,
      )
    : state.antecedentsOf(place, withoutNamed(state, attribution, at), genders);
}

/** “He thinks Lind is right”: he is not Lind, who stands by name in what he thinks. */
function withoutNamed(
  { text, traces }: Resolving,
  { type, content }: Attribution,
  at: number,
): readonly Trace[] {
  const sentence = text.words[at]?.sentence;
  if (type === 'direct') return traces;
  const spans = content.flatMap((span) => wordsIn(text, span) ?? []).filter(({ to }) => to > at);
  const named = new Set(
    traces.flatMap(({ voice, at: own, possessive }) =>
      !possessive &&
      text.words[own]?.sentence === sentence &&
      text.mentionAt[own] !== -1 &&
      spans.some(({ from, to }) => own >= from && own <= to)
        ? [voice]
        : [],
    ),
  );
  return named.size === 0 ? traces : traces.filter(({ voice }) => !named.has(voice));
}

const NO_GENDERS: ReadonlyMap<string, Gender> = new Map();
