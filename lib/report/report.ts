import type { Framing } from '../framing/framing.ts';
import type { Repeat, RepeatedPassage } from '../repeats/repeat.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { SpeakerFacts } from '../speakers/roles/speaker-facts.ts';
import type { RemovedStatement, SpokenAttribution } from '../speakers/spoken-attribution.ts';
import type { Article } from '../text/article.ts';
import type { ReadingNote } from '../text/reading-note.ts';
import type { FramingSummary } from './summary-sentence.ts';

/** Raised when a field changes its meaning or goes away; stored reports of another version are read again. */
export const REPORT_VERSION = 3;

/** Words of the running text by whose they are; repeated text counted once. */
export interface WordCounts {
  readonly total: number;
  /** In the content of attributions. */
  readonly attributed: number;
}

/** Everything found in one article: plain data, the same in popup, panel, export and command line. */
export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly article: Article;
  readonly attributions: readonly SpokenAttribution[];
  readonly speakers: readonly ReportedSpeaker[];
  readonly repeats: readonly Repeat[];
  /** Words printed again that are no repeat of the text: pull quotes, captions, single sentences. */
  readonly passages: readonly RepeatedPassage[];
  readonly words: WordCounts;
  /** Which experts share an institution, who is named but does not speak, who gave no answer, who speaks first and last. */
  readonly facts: SpeakerFacts;
  readonly framing: Framing;
  /** In the language that is spoken; made anew from the rest for another. */
  readonly summary: FramingSummary;
  /** What a reader must know before trusting the numbers. */
  readonly notes: readonly ReadingNote[];
  /** Corrections that no longer find their place in the text, by their number in the list the report was made with. */
  readonly unplaced?: readonly number[];
  /** What the reader has said is no statement, in the order of the text. */
  readonly removed?: readonly RemovedStatement[];
}

/** A report before its summary is made: what the counts need. */
export type UnsummarizedReport = Omit<Report, 'summary'>;
