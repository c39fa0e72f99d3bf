import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';
import type { ReportState } from './report-state.ts';

/**
 * The state of a view once it hears that a report was kept for its tab. Reports are kept after they are shown: one made before
 * the view asked for its own is old news, or the one on its way here. A correction made elsewhere may also have been made
 * before that and be kept only now, so of the reading that is shown even an older one is looked at.
 *
 * @param since when the view asked for its report (ms since 1970)
 */
export function showKeptReport(now: ReportState, kept: StoredReport, since: number): ReportState {
  return kept.at >= since ? withReport(now, kept) : showCorrectedReport(now, kept);
}

/** The state with this report, if it is the one that is shown, made again later. */
export function showCorrectedReport(now: ReportState, corrected: StoredReport): ReportState {
  const sameReading = now.status === 'ready' && isSameReading(now.stored, corrected);
  return sameReading ? withReport(now, corrected) : now;
}

/** The state with this report, unless it shows that one or a later one already. */
function withReport(now: ReportState, stored: StoredReport): ReportState {
  if (now.status !== 'ready' || now.stored.tabId !== stored.tabId) return { status: 'ready', stored };
  if (now.stored.at >= stored.at) return now;
  // The page stands to a reading as it did before, whatever was corrected in it.
  return isSameReading(now.stored, stored) ? { ...now, stored } : { status: 'ready', stored };
}

function isSameReading(a: StoredReport, b: StoredReport): boolean {
  return a.tabId === b.tabId && a.fingerprint === b.fingerprint && a.readAt === b.readAt;
}
