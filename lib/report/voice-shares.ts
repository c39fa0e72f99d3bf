import type { Report } from './report.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import { lookOf, VOICE_LOOKS, type VoiceLook } from '../speakers/speaker.ts';
import { narratorSpans } from './narrator-spans.ts';
import type { Passage } from './passage.ts';

/** Whose a word can be: a named voice of some kind, one without a name, nobody we are sure of, or the article's own voice. */
export type Voice = VoiceLook | 'unclear' | 'narrator';

export interface VoiceShare {
  readonly voice: Voice;
  readonly words: number;
  /** 0 … 1 of all words of the text; null when there is too little to speak of shares. */
  readonly share: number | null;
  readonly passages: readonly Passage[];
}

/** Fewer statements than this are given as numbers: “33%” of three statements claims more than it knows. */
export const ENOUGH_FOR_PERCENT = 5;

/** The words of the text by whose they are, most first, the article's own last; together they are the whole text. */
export function voiceShares(report: Report): VoiceShare[] {
  const enough = outerAttributions(report).length >= ENOUGH_FOR_PERCENT;
  const toShare = (words: number): number | null =>
    enough && report.words.total > 0 ? words / report.words.total : null;
  const kinds = VOICE_LOOKS.map((look) => {
    const speakers = report.speakers.filter((speaker) => lookOf(speaker) === look);
    const words = speakers.reduce((sum, speaker) => sum + speaker.words, 0);
    const passages = speakers
      .flatMap((speaker) => speakerPassages(report, speaker))
      .sort((a, b) => placeOf(a) - placeOf(b));
    return { voice: look, words, share: toShare(words), passages };
  });
  const settled = kinds.reduce((sum, { words }) => sum + words, 0);
  const unclear = Math.max(0, report.words.attributed - settled);
  const own = Math.max(0, report.words.total - Math.max(settled, report.words.attributed));
  const voices: VoiceShare[] = [
    ...kinds.sort((a, b) => b.words - a.words),
    {
      voice: 'unclear',
      words: unclear,
      share: toShare(unclear),
      passages: unsettled(report).map(({ content }) => content),
    },
    {
      voice: 'narrator',
      words: own,
      share: toShare(own),
      passages: narratorSpans(report).map((span) => [span]),
    },
  ];
  return voices.filter(({ words }) => words > 0);
}

/** The statements of one speaker as passages, in reading order. */
function speakerPassages(report: Report, speaker: ReportedSpeaker): Passage[] {
  return speakerAttributions(report, speaker).map(({ content }) => content);
}

export function speakerAttributions(report: Report, speaker: ReportedSpeaker): SpokenAttribution[] {
  const own = new Set(speaker.attributions);
  return report.attributions.filter(({ id }) => own.has(id));
}

/** Statements that belong to nobody we are sure of: ambiguous ones, and ones whose source is not given. */
export function unsettled(report: Report): SpokenAttribution[] {
  return outerAttributions(report).filter(({ speaker }) => speaker === null);
}

function outerAttributions(report: Report): SpokenAttribution[] {
  return report.attributions.filter(({ level }) => level === 'outer');
}

/** Orders passages by where they begin; a block holds fewer characters than this. */
function placeOf(passage: Passage): number {
  const LONGEST_BLOCK = 1e7;
  const [first] = passage;
  return first === undefined ? 0 : first.block * LONGEST_BLOCK + first.start;
}
