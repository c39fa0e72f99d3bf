import type { AttributionType } from '../attribution/attribution.ts';
import type { StatementState } from '../speakers/reader-notes.ts';
import type { FrameName } from '../framing/lexicons/frame-lexicon.ts';
import type { Report } from '../report/report.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';

/** Everything in a Markdown report that is not the article's own, in the language of the reader. */
export interface MarkdownWords {
  readonly untitled: string;
  readonly summary: string;
  readonly speakers: string;
  readonly unsettled: string;
  readonly framing: string;
  readonly loaded: string;
  readonly repeats: string;
  /** Between role and affiliation. */
  readonly separator: string;
  /** How many words of the text are somebody's. */
  attributed(words: Report['words']): string;
  /** How much a speaker says, and of which kind the speaker is. */
  counts(speaker: ReportedSpeaker): readonly string[];
  /** How statements are quoted, as a heading over them. */
  type(type: AttributionType): string;
  /** A paragraph by its number. */
  paragraph(number: number): string;
  state(state: StatementState): string;
  /** What the reader has noted of a statement. */
  noted(note: string): string;
  /** A date as people write it. */
  date(published: string): string;
  /** A statement that somebody passes on. */
  relayed(statement: string, via: string): string;
  /** How many sentences show a frame, of how many there are. */
  frame(frame: FrameName, sentences: number, total: number): string;
  /** A loaded word and whose it is; null for the article itself. */
  loadedWord(text: string, whose: string | null): string;
  /** A sentence for each repeat of the text. */
  repeated(report: Report): readonly string[];
  /** A passage printed again that is no repeat, with its words. */
  passage(passage: Report['passages'][number], words: string, report: Report): string;
}
