import type { Attribution } from '../attribution/attribution.ts';
import type { Framing } from '../framing/framing.ts';
import type { SummaryTopic } from '../framing/summary/summary-text.ts';
import type { Repeat, RepeatedPassage } from '../repeats/repeat.ts';
import type { SpeakerFacts } from '../speakers/roles/speaker-facts.ts';
import type { Speaker, SpeakerId } from '../speakers/speaker.ts';
import type { Article, TextSpan } from '../text/article.ts';
import type { ReadingNote } from '../text/reading-note.ts';

/** Raised when a field changes its meaning or goes away; stored reports of another version are read again. */
export const REPORT_VERSION = 2;

/** An attribution with the speaker it was resolved to. */
export interface SpokenAttribution extends Attribution {
  readonly speaker: SpeakerId | null;
  readonly viaSpeaker: SpeakerId | null;
  /** Speakers that fit equally well; empty unless the source is ambiguous. */
  readonly candidates: readonly SpeakerId[];
  /** Words of the content, each word of the article counted for one attribution only. */
  readonly words: number;
}

/** A speaker with everything counted for them; every count can be opened through `attributions`. */
export interface ReportedSpeaker extends Speaker {
  /** Ids of the outer attributions, in reading order. */
  readonly attributions: readonly number[];
  readonly words: number;
  readonly direct: number;
  /** Indirect and mixed. */
  readonly indirect: number;
  /** The reporting words used for this speaker, most frequent first. */
  readonly verbs: readonly { readonly verb: string; readonly count: number }[];
}

/** One sentence of the summary, and the passages it was counted from. */
export interface SummarySentence {
  /** What the sentence is about. */
  readonly topic: SummaryTopic;
  readonly text: string;
  readonly evidence: readonly TextSpan[];
  /** Belongs to the short form: the four to six sentences of the popup. */
  readonly brief: boolean;
}

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
  /** Who shares a house, who is named but not heard, who gave no answer, who speaks first and last. */
  readonly facts: SpeakerFacts;
  readonly framing: Framing;
  readonly summary: readonly SummarySentence[];
  /** What a reader must know before trusting the numbers. */
  readonly notes: readonly ReadingNote[];
  /** Corrections that no longer find their place in the text, by their number in the list the report was made with. */
  readonly unplaced?: readonly number[];
}
