import type { UnsummarizedReport } from './report.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import type { VoiceLook } from '../speakers/speaker.ts';
import { divideWords, type PartShare, type VoicePart, type WordShare } from './divide-words.ts';
import { narratorSpans } from './narrator-spans.ts';
import type { Passage } from './passage.ts';

/** Whose a word can be: a voice’s, as it is drawn, or the article’s own. */
export type Voice = VoiceLook | 'narrator';

/** A share of the text, and the passages it was counted from. */
interface Located {
  readonly passages: readonly Passage[];
}
export type VoiceShare = PartShare & Located;

/** Whose words the text is made of, each share with its passages. */
export interface VoiceTable {
  readonly shares: readonly VoiceShare[];
  readonly unnamed: WordShare & Located;
  readonly others: WordShare & Located;
}

/** The words of a report by whose they are: what the bar, the legend and every sentence about shares say. */
export function voiceTable(report: UnsummarizedReport): VoiceTable {
  const outer = outerAttributions(report);
  const { parts, unnamed, others } = divideWords(report.words, report.speakers, outer.length);
  const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const said = Map.groupBy(outer, ({ speaker }) => speakers.get(speaker ?? '')?.kind ?? 'unclear');
  const passagesOf = (voice: VoicePart): Passage[] =>
    voice === 'narrator'
      ? narratorSpans(report).map((span) => [span])
      : (said.get(voice) ?? []).map(({ content }) => content);
  return {
    shares: parts.map((part) => ({ ...part, passages: passagesOf(part.voice) })),
    unnamed: {
      ...unnamed,
      passages: outer
        .filter(({ speaker }) => speakers.get(speaker ?? '')?.named === false)
        .map(({ content }) => content),
    },
    others: { ...others, passages: outer.map(({ content }) => content) },
  };
}

/** The statements of one speaker, in reading order. */
export function speakerAttributions(
  report: UnsummarizedReport,
  speaker: ReportedSpeaker,
): SpokenAttribution[] {
  const own = new Set(speaker.attributions);
  return report.attributions.filter(({ id }) => own.has(id));
}

/** Statements that belong to nobody we are sure of: ambiguous ones, and ones whose source is not given. */
export function unsettled(report: UnsummarizedReport): SpokenAttribution[] {
  return outerAttributions(report).filter(({ speaker }) => speaker === null);
}

function outerAttributions(report: UnsummarizedReport): SpokenAttribution[] {
  return report.attributions.filter(({ level }) => level === 'outer');
}
