import type { Report } from '../../report/report.ts';
import type { CorrectionsInView } from './tab-corrections.ts';

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
  readonly review: CorrectionsInView;
}
