import { MAX_SHORT_WORDS } from './find-fragments.ts';
import { frameNames } from './lexicons/lexicon-index.ts';
import type { SpeakerKind } from '../speakers/speaker.ts';
import type { CreditedVoice, Framing, ReportingUse } from './framing.ts';

/** Whose words, in groups: experts with a name and without are two. */
export type VoiceGroup = Exclude<SpeakerKind, 'expert'> | 'expertNamed' | 'expertUnnamed';

/** The main counts of a framing, for exports and for measuring; nested records of numbers. */
export function framingFacts(framing: Framing) {
  const { sentences, voices, reporting, loaded, fragments, actors, frames } = framing;
  const credited = sentences.filter(({ voices: own }) => own.length > 0).length;
  const groups = voices.map(groupOf);
  const officials = voices.map(({ kind, country }) => (kind === 'official' ? country : null));
  const sentencesOf = (keys: readonly (string | null)[]) =>
    tally(sentences.flatMap(({ voices: own }) => [...new Set(own.flatMap((voice) => keys[voice] ?? []))]));
  const spoken = reporting.filter(reportsSpeech);
  const lemmas = tally(spoken.map(({ lemma }) => lemma));
  const counts = Object.fromEntries([
    ...frameNames().map((frame) => [frame, 0] as const),
    ...frames.map(({ frame, sentences: own }) => [frame, own.length] as const),
  ]);
  return {
    sentences: sentences.length,
    words: framing.words,
    attributedSentences: credited,
    unattributedSentences: sentences.length - credited,
    attributedWords: voices.reduce((sum, { words }) => sum + words, 0),
    wordsByVoice: sumBy(voices.map((voice, i) => [groups[i] ?? '', voice.words])),
    sentencesByVoice: sentencesOf(groups),
    officialSentencesByCountry: sentencesOf(officials),
    reportingWords: {
      total: spoken.length,
      said: lemmas.say ?? 0,
      told: lemmas.tell ?? 0,
      note: lemmas.note ?? 0,
    },
    loadedWords: loaded.length,
    loadedByVoice: {
      reporter: 0,
      ...tally(loaded.map(({ voice }) => (voice === null ? 'reporter' : (groups[voice] ?? 'reporter')))),
    },
    shortQuotedFragments: fragments.filter(({ reading }) => reading !== 'term').length,
    fragmentsOfOneOrTwoWords: fragments.filter(
      ({ reading, words }) => reading !== 'term' && words <= MAX_SHORT_WORDS,
    ).length,
    sentencesNaming: Object.fromEntries(actors.map(({ name, sentences: own }) => [name, own.length])),
    frames: counts,
    /** The same under the name of the count by hand that it is measured against. */
    framesByHand: counts,
  };
}

/** Experts with a name and without are two groups (`expertNamed`, `expertUnnamed`); other kinds are one group each. */
export function groupOf({ kind, named }: Pick<CreditedVoice, 'kind' | 'named'>): VoiceGroup {
  if (kind === 'expert') return named ? 'expertNamed' : 'expertUnnamed';
  return kind;
}

/** “wants”, “believes” report a thought, not words. */
export function reportsSpeech(use: ReportingUse): boolean {
  return use.class !== 'mental';
}

function tally(keys: readonly string[]): Record<string, number> {
  return sumBy(keys.map((key) => [key, 1]));
}

function sumBy(entries: readonly (readonly [key: string, value: number])[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [key, value] of entries) sums[key] = (sums[key] ?? 0) + value;
  return sums;
}
