import { askBackground } from '../messaging/ask-background.ts';
import type { PageReading } from '../../exchange/page-reading.ts';
import type { ReadFailure } from '../../exchange/read-failure.ts';
import type { Result } from '../../exchange/result.ts';
import type { StoredReport } from '../storage/stored-report.ts';
import { currentFingerprint, readArticle } from './page-in-tab.ts';
import { isSameText } from '../../exchange/fingerprint.ts';
import { storedReport } from '../storage/reports.ts';

/**
 * Milliseconds in which a background that was asked for gives a sign, also on a machine that is busy with everything else. Fewer
 * would give up one that is only slow; with more, the reader waits longer for one that the browser does not start at all.
 */
const LONGEST_SILENCE = 30_000;

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
  const silence = silenceOfBackground();
  // Done late, the report reaches the view when it is kept.
  const reading = await readArticle(tabId, (late) => void analyzed(tabId, late, silenceOfBackground()));
  return reading.ok ? await analyzed(tabId, reading.value, silence) : reading;
}

/**
 * Asks the background to get ready, and resolves when it has given no sign for too long; never, when it has. A browser that ended it
 * just as it started may start it no more, and keeps every further message for it without an answer.
 */
function silenceOfBackground(): Promise<Result<StoredReport, ReadFailure>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      console.error('The background gives no sign');
      resolve({ ok: false, error: 'background-silent' });
    }, LONGEST_SILENCE);
    askBackground('prepare').then(
      () => clearTimeout(timer),
      (error: unknown) => {
        clearTimeout(timer);
        // The request for the analysis meets the same fault, and answers for it.
        console.info('The background could not be told to get ready', error);
      },
    );
  });
}

/** The browser may end the background at any moment: then it starts anew for the same request. Ended twice, the reader decides. */
async function analyzed(
  tabId: number,
  reading: PageReading,
  silence: Promise<Result<StoredReport, ReadFailure>>,
): Promise<Result<StoredReport, ReadFailure>> {
  try {
    return await Promise.race([askBackground('analyzeReading', tabId, reading), silence]);
  } catch (error) {
    console.info('The background ended before it had answered: it is asked once more', error);
  }
  try {
    return await Promise.race([askBackground('analyzeReading', tabId, reading), silenceOfBackground()]);
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
