import { findingCorrections } from '../../corrections/correction-log.ts';
import { notedReport } from '../../corrections/noted-report.ts';
import type { Analyst, Waiting } from './analyst.ts';
import type { StoredReport } from '../storage/stored-report.ts';
import type { TimedReading } from '../../exchange/page-reading.ts';
import type { CorrectionsInView } from '../storage/tab-corrections.ts';

/** The report of a tab's page as it is with these corrections. Rejects as the analyst does. */
export async function makeReport(
  tabId: number,
  { article, url, fingerprint, notes, readAt }: TimedReading,
  review: CorrectionsInView,
  analyst: Analyst,
  waiting: Waiting,
): Promise<StoredReport> {
  const { log, aliases } = review;
  const task = { article, corrections: findingCorrections(log), aliases };
  const found = await analyst.analyze(task, waiting);
  const report = notedReport({ ...found, notes: [...notes, ...found.notes] }, review);
  return { tabId, url, fingerprint, at: Date.now(), readAt, report, review };
}

/**
 * The same report with another review that corrects nothing else: what was noted since is in it. Null where it must be read anew.
 */
export function renotedReport(stored: StoredReport, review: CorrectionsInView): StoredReport | null {
  const isSame = correctedWith(stored.review) === correctedWith(review);
  return isSame
    ? {
        ...stored,
        at: Math.max(Date.now(), stored.at + 1),
        report: notedReport(stored.report, review),
        review,
      }
    : null;
}

/** All that the report depends on. */
function correctedWith({ log, aliases }: CorrectionsInView): string {
  return JSON.stringify([findingCorrections(log), aliases]);
}
