import type { ReviewChange } from '../../corrections/review-change.ts';
import { addressOf, identityOf } from '../../history/article-identity.ts';
import type { Analyst, Waiting } from './analyst.ts';
import { makeReport, renotedReport } from './make-report.ts';
import type { CorrectionFailure } from '../messaging/background-requests.ts';
import type { Result } from '../../exchange/result.ts';
import type { StoredReport } from '../storage/stored-report.ts';
import type { TimedReading } from '../../exchange/page-reading.ts';
import { readingOf } from './reading-of.ts';
import { rememberArticle } from '../storage/remember-article.ts';
import { keepReport, storedReport, storedReports } from '../storage/reports.ts';
import type { TabCorrections } from '../storage/tab-corrections.ts';

/** One correction at a time: each report is made of the one before. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Saves what the reader has corrected, then makes the report again and keeps it; other tabs with the same article follow. What the
 * answer says is on disk by then (in a private window: in memory).
 */
export function correctReport(
  tabId: number,
  reading: TimedReading,
  change: ReviewChange,
  reviews: TabCorrections,
  analyst: Analyst,
): Promise<Result<StoredReport, CorrectionFailure>> {
  const outcome = last.then(() => correctNow(tabId, reading, change, reviews, analyst));
  last = outcome.then(async (corrected) => {
    if (!corrected.ok) return;
    await keepReport(corrected.value).catch(notKept);
    void rememberArticle(corrected.value);
    if (corrected.value.review.kept) await correctElsewhere(corrected.value, reviews, analyst).catch(notKept);
  });
  return outcome;
}

async function correctNow(
  tabId: number,
  reading: TimedReading,
  change: ReviewChange,
  reviews: TabCorrections,
  analyst: Analyst,
): Promise<Result<StoredReport, CorrectionFailure>> {
  try {
    const saved = await reviews.change(tabId, identityOf(reading.article, reading.url), change);
    if (!saved.ok) return saved;
    const stored = await storedReport(tabId);
    const isOfReading = stored?.fingerprint === reading.fingerprint && stored.readAt === reading.readAt;
    const renoted = isOfReading ? renotedReport(stored, saved.value) : null;
    return {
      ok: true,
      value: renoted ?? (await makeReport(tabId, reading, saved.value, analyst, unobserved())),
    };
  } catch (error) {
    console.error('The report could not be corrected', error);
    return { ok: false, error: 'unexpected' };
  }
}

/** The same article in other tabs: their reports are made again with the same corrections. */
async function correctElsewhere(
  corrected: StoredReport,
  reviews: TabCorrections,
  analyst: Analyst,
): Promise<void> {
  const address = addressOf(corrected.url);
  for (const stored of await storedReports()) {
    if (stored.tabId === corrected.tabId || addressOf(stored.url) !== address || !stored.review.kept)
      continue;
    const reading = readingOf(stored);
    const review = await reviews.load(stored.tabId, identityOf(reading.article, reading.url));
    await keepReport(
      renotedReport(stored, review) ??
        (await makeReport(stored.tabId, reading, review, analyst, unobserved())),
    );
  }
}

/** Nobody stops a correction: it is saved already. */
function unobserved(): Waiting {
  return { onStep: () => undefined, signal: new AbortController().signal };
}

function notKept(error: unknown): void {
  console.error('A corrected report could not be kept', error);
}
