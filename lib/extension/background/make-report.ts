import { activeCorrections } from '../../corrections/correction-log.ts';
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
  const task = { article, corrections: activeCorrections(log), aliases };
  const found = await analyst.analyze(task, waiting);
  const report = { ...found, notes: [...notes, ...found.notes] };
  return { tabId, url, fingerprint, at: Date.now(), readAt, report, review };
}
