import type { Passage } from './passage.ts';

/** A piece of a sentence. A figure, name or printed word carries what it was counted from; the words between carry nothing. */
export interface SummaryPart {
  readonly text: string;
  /** What this piece counts, one passage a step; empty for words that count nothing. */
  readonly passages: readonly Passage[];
}

/** One sentence of the summary. */
export interface SummarySentence {
  /** Which sentence it is: a lede (`L2`), a finding (`A1`), or a topic of the full form (`whoSpeaks`). */
  readonly topic: string;
  /** The sentence in pieces, each with its own passages. */
  readonly parts: readonly SummaryPart[];
  /** All pieces together. */
  readonly text: string;
}

/** What the article does with voices and words: first one sentence, then what is news about it, then everything. */
export interface FramingSummary {
  /** How much of the text is other people's words, and whose; null where nothing was read. */
  readonly lede: SummarySentence | null;
  /** At most three, in the order of their news value; none repeats the lede. */
  readonly findings: readonly SummarySentence[];
  /** The full form: up to twelve sentences in a fixed order. */
  readonly full: readonly SummarySentence[];
}

/** Of an article that was not read. */
export const NO_SUMMARY: FramingSummary = { lede: null, findings: [], full: [] };
