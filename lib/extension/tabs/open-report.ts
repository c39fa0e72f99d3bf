import { askBackground } from '../messaging/ask-background.ts';
import type { PageReading } from '../../exchange/page-reading.ts';
import type { ReadFailure } from '../../exchange/read-failure.ts';
import type { Result } from '../../exchange/result.ts';
import type { StoredReport } from '../storage/stored-report.ts';
import { currentFingerprint, readArticle } from './page-in-tab.ts';
import { isSameText } from '../../exchange/fingerprint.ts';
import { storedReport } from '../storage/reports.ts';

/**
 * The report of a tab's page: the one that is kept, when it is of the page as it is now; otherwise the page is read here and
 * analysed in the background. The background may be asleep: it is asked to get ready before the page is read. Never rejects.
 *
 * @param anew the page is read whatever is kept
 */
export async function openReport(tabId: number, anew: boolean): Promise<Result<StoredReport, ReadFailure>> {
  try {
    return await keptOrMade(tabId, anew);
  } catch (error) {
    console.error('The report could not be had', error);
    return { ok: false, error: 'unexpected' };
  }
}

async function keptOrMade(tabId: number, anew: boolean): Promise<Result<StoredReport, ReadFailure>> {
  const kept = anew ? null : await keptReport(tabId);
  if (kept) return { ok: true, value: kept };
  void askBackground('prepare').catch((error: unknown) => {
    // The request for the analysis meets the same fault, and answers for it.
    console.info('The background could not be told to get ready', error);
  });
  // Done late, the report reaches the view when it is kept.
  const reading = await readArticle(tabId, (late) => void analyzed(tabId, late));
  return reading.ok ? await analyzed(tabId, reading.value) : reading;
}

/** The browser may end the background at any moment: then it starts anew for the same request. Ended twice, the reader decides. */
async function analyzed(tabId: number, reading: PageReading): Promise<Result<StoredReport, ReadFailure>> {
  try {
    return await askBackground('analyzeReading', tabId, reading);
  } catch (error) {
    console.info('The background ended before it had answered: it is asked once more', error);
  }
  try {
    return await askBackground('analyzeReading', tabId, reading);
  } catch (error) {
    console.error('The background ended again before it had answered', error);
    return { ok: false, error: 'analysis-stopped' };
  }
}

/** The report that is kept, if it is of the page as it is now: not when the page has changed since, or was left. */
export async function keptReport(tabId: number): Promise<StoredReport | null> {
  const asked = currentFingerprint(tabId);
  const stored = await storedReport(tabId);
  const now = await asked;
  return stored !== null && now !== null && isSameText(stored.fingerprint, now) ? stored : null;
}
