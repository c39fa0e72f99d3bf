import type { ReviewChange } from '../../lib/corrections/review-change.ts';
import type {
  AnalysisProgress,
  CorrectionFailure,
} from '../../lib/extension/messaging/background-requests.ts';
import type { ReadFailure } from '../../lib/exchange/read-failure.ts';
import type { Result } from '../../lib/exchange/result.ts';
import type { Shown } from '../../lib/exchange/mark.ts';
import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';
import type { Kept } from '../../lib/export/report-file.ts';
import type { PlaceInPage } from '../../lib/text/place-in-page.ts';
import type { Report } from '../../lib/report/report.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import type { HistorySource } from '../history/use-history.ts';
import type { Choosing } from '../article/use-choosing.ts';

/** What a view knows about the report of the active tab. */
export type ReportState =
  /** `progress`: a long article is being analysed. */
  | { readonly status: 'loading'; readonly progress?: AnalysisProgress }
  /** `changed`: the article is still there, but not word for word as it was read. */
  | { readonly status: 'ready'; readonly stored: StoredReport; readonly changed?: boolean }
  /** Another text stands where the one that was read stood. */
  | { readonly status: 'changed' }
  | { readonly status: 'failed'; readonly error: ReadFailure; readonly detail?: string };

/** Popup: the short form. Panel: the same report in full, in sections. */
export type ReportForm = 'popup' | 'panel';

/** What a view can ask for. An action that is absent has no button. */
export interface ReportActions {
  /** Scrolls the page to a passage and marks it; its parts, if several, are marked together. */
  readonly show: (spans: readonly TextSpan[]) => Promise<Shown>;
  /** Brings the page to the front, where the view stands in a tab of its own and hides it. */
  readonly turnToPage?: () => void;
  /** Highlights the page or not; false where it could not be reached. */
  readonly toggleMarks: (on: boolean) => Promise<boolean>;
  readonly openPanel?: () => void;
  readonly analyzeAgain?: () => void;
  /** Stops the analysis of a long article. */
  readonly cancel?: () => void;
  /** Choosing by hand which part of the page is read. */
  readonly choosing?: Choosing;
  /** Putting right what the program got wrong. */
  readonly correcting?: CorrectingActions;
  /** What is kept of the article, for a file that can be imported again; without it there is no export. */
  readonly kept?: (report: Report) => Promise<Partial<Kept>>;
  /** Where spans stand in the text of the page itself, for programs that look there. */
  readonly places?: (spans: readonly TextSpan[]) => Promise<readonly (PlaceInPage | null)[]>;
  /** Earlier articles, as far as they are remembered. */
  readonly history?: HistorySource;
  readonly openOptions?: () => void;
}

export interface CorrectingActions {
  /** Saves a change and shows the report made again; null, or why it was not done. */
  readonly change: (change: ReviewChange) => Promise<CorrectionFailure | null>;
  /** What is selected of the article on the page. */
  readonly selection: () => Promise<Result<readonly TextSpan[], ReadFailure>>;
  /** The reader’s own list of codes. */
  readonly codes?: readonly string[];
}
