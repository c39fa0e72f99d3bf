import type { HistoryEntry } from '../../lib/history/history-entry.ts';
import { historyEntry } from '../../lib/history/history-entry.ts';
import { identityOf } from '../../lib/history/article-identity.ts';
import { sampleReport, type Sample } from './sample-report.ts';

/** What is remembered of an invented article. */
export function historyOf(url: string, sample: Sample, readAt = 1_000): HistoryEntry {
  const report = sampleReport(sample);
  return historyEntry(report, identityOf(report.article, url), readAt);
}
