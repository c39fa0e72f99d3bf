import type { StoredReport } from '../storage/stored-report.ts';
import type { TimedReading } from '../../exchange/page-reading.ts';

/** What was read of the page that a report is of. */
export function readingOf({ url, fingerprint, readAt, report }: StoredReport): TimedReading {
  // Found by the analysis, which finds it again.
  const notes = report.notes.filter(({ kind }) => kind !== 'other-language');
  return { article: report.article, url, fingerprint, notes, readAt };
}
