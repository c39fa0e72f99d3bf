import type { ReviewChange } from '../../corrections/review-change.ts';
import type { PageReading, TimedReading } from '../../exchange/page-reading.ts';
import type { ReadFailure } from '../../exchange/read-failure.ts';
import type { Result } from '../../exchange/result.ts';
import type { StoreFailure } from '../storage/database.ts';
import type { StoredReport } from '../storage/stored-report.ts';

/** Why a correction was not made; `components/correcting/CorrectionBar.tsx` has a sentence for each. */
export type CorrectionFailure = StoreFailure | 'unexpected';

/** What popup and side panel may ask of the background. */
export interface BackgroundRequests {
  /** Loads what an analysis needs: a page is about to be read. */
  prepare(): null;
  /** Analyses what was read of the page of a tab and keeps the report. */
  analyzeReading(tabId: number, reading: PageReading): Result<StoredReport, ReadFailure>;
  /**
   * Saves what the reader has corrected in the article of a tab, then makes its report again.
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
