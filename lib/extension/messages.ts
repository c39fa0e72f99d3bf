import type { ReviewChange } from '../corrections/review-change.ts';
import type { Report } from '../report/report.ts';
import type { Palette } from './settings.ts';
import type { Article, TextSpan } from '../text/article.ts';
import type { ReadingNote } from '../text/reading-note.ts';
import type { SpeakerKind } from '../speakers/speaker.ts';
import type { StoreFailure } from './database.ts';
import type { ArticleReview } from './reviews.ts';

/** What crosses between contexts: a value, or a named failure a screen can answer. Never a thrown string. */
export type Result<T, E extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E; readonly detail?: string };

/** Why a page could not be read; `components/StatusMessage.tsx` has a sentence for each. */
export const READ_FAILURES = [
  /** The reader has not clicked on this page (or the grant is over): click the toolbar button. */
  'not-granted',
  /** Pages of the browser itself: settings, new tab, about:, view-source. */
  'browser-page',
  'extension-store',
  'pdf',
  /** A file on this computer, and the browser does not let extensions read files. */
  'local-file',
  /** The browser shows its own error page (no connection, no such site). */
  'error-page',
  /** Nothing on the page reads like an article. */
  'no-article',
  /** A page of links to articles. */
  'front-page',
  'no-text',
  /** The text stands in a frame of another site, which is closed to the page and to us; the detail is its address. */
  'other-site-frame',
  /** The tab was closed or went to another page while it was read. */
  'page-gone',
  /** The browser shows the page no more: it crashed, or its memory was needed elsewhere. */
  'page-stopped',
  'too-slow',
  /** The reader stopped the analysis of a long article. */
  'cancelled',
  /** The reader has deleted all that is kept, the report of this page too. */
  'kept-deleted',
  /** Anything we did not foresee. */
  'unexpected',
] as const;
export type ReadFailure = (typeof READ_FAILURES)[number];

/** What `entrypoints/page-reader.ts` gives back from the page. */
export interface PageReading {
  readonly article: Article;
  readonly url: string;
  /** Changes when the page's text changes or the page navigates; see `lib/dom/page-fingerprint.ts`. */
  readonly fingerprint: string;
  readonly notes: readonly ReadingNote[];
}

/** A reading that a report was made of before. */
export interface TimedReading extends PageReading {
  readonly readAt: number;
}

/** A part of the page that the reader may choose to have read. */
export interface CandidateArea {
  readonly words: number;
  /** The words it begins with. */
  readonly opening: string;
  /** It holds the area that was read. */
  readonly isLarger: boolean;
}

/** How far the reader is with choosing the text on the page. */
export type Picking = 'idle' | 'choosing' | 'chosen' | 'cancelled';

/** What `entrypoints/page-picker.ts` puts into the page's isolated world as `globalThis.whoseWordsPicker`. */
export interface PagePicker {
  start(): void;
  state(): Picking;
  cancel(): void;
}

/** The report of one page in one tab, as the background keeps it in session storage. */
export interface StoredReport {
  readonly tabId: number;
  readonly url: string;
  readonly fingerprint: string;
  /** When it was made (ms since 1970). */
  readonly at: number;
  /** When its page was read; a report corrected since is made later, of the same reading. */
  readonly readAt: number;
  readonly report: Report;
  /** What it was corrected with. */
  readonly review: ArticleReview;
}

/** Why a correction was not made; `components/CorrectionBar.tsx` has a sentence for each. */
export type CorrectionFailure = StoreFailure | 'unexpected';

/** What popup and side panel may ask of the background. */
export interface BackgroundRequests {
  /** Loads what an analysis needs: a page is about to be read. */
  prepare(): null;
  /** Analyses what was read of the page of a tab and keeps the report. */
  analyzeReading(tabId: number, reading: PageReading): Result<StoredReport, ReadFailure>;
  /**
   * Saves what the reader has corrected in the article of a tab, then makes its report anew.
   *
   * @param reading what was read of the page, and when
   */
  correct(
    tabId: number,
    reading: TimedReading,
    change: ReviewChange,
  ): Result<StoredReport, CorrectionFailure>;
  /** Stops the analysis that is under way for a tab, if there is one. */
  cancelAnalysis(tabId: number): null;
}

/** What the background tells the views while it analyses a long article: paragraphs read, of how many. */
export interface AnalysisProgress {
  readonly tabId: number;
  readonly done: number;
  readonly total: number;
}

/** Spans to paint on the page, and in which manner. */
export interface Mark {
  readonly spans: readonly TextSpan[];
  readonly style: SpeakerKind | 'repeat' | 'shown';
  /** The statement it marks; a click on its place tells the panel this number. */
  readonly attribution?: number;
}

/** What became of a request to show a passage: shown, or no longer on the page. */
export type Shown = 'shown' | 'gone';

/**
 * What `entrypoints/page-marks.ts` puts into the page's isolated world as `globalThis.whoseWordsMarks`; called by
 * `lib/extension/page.ts` through `scripting.executeScript`.
 */
export interface PageMarks {
  /** Paints exactly these marks, in place of all earlier ones. */
  paint(marks: readonly Mark[], palette?: Palette): void;
  /** Scrolls to the first span and marks all of them as `shown`, beside the marks that are painted. */
  show(spans: readonly TextSpan[]): Shown;
  /** Takes every mark off. */
  clear(): void;
  /** Whether marks are on the page now; a passage that is only shown does not count. */
  painted(): boolean;
  /**
   * Lets a view connect under this name and tells it clicks on marks, by the numbers of their statements, until that view is
   * gone, the page is left or the marks are taken off. False without marks.
   */
  listen(portName: string): boolean;
}
