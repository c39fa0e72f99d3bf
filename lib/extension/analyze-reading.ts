import { identityOf } from '../history/article-identity.ts';
import type { ReadingStep } from '../report/read-statements.ts';
import type { Analyst } from './analyst.ts';
import { tellProgress } from './progress.ts';
import type { PageReading, ReadFailure, Result, StoredReport } from './messages.ts';
import { makeReport } from './make-report.ts';
import { rememberArticle } from './remember-article.ts';
import { keepReport } from './reports.ts';
import type { Reviews } from './reviews.ts';

interface UnderWay {
  readonly fingerprint: string;
  readonly stop: AbortController;
  readonly outcome: Promise<Result<StoredReport, ReadFailure>>;
}

const underWay = new Map<number, UnderWay>();

/**
 * Analyses what was read of a tab's page, with the corrections that the reader has made in this article before. The report is
 * kept while the view that asked already draws it; a second view that asks meanwhile for the same page waits for the same answer.
 */
export function analyzeReading(
  tabId: number,
  reading: PageReading,
  reviews: Reviews,
  analyst: Analyst,
): Promise<Result<StoredReport, ReadFailure>> {
  const running = underWay.get(tabId);
  if (running?.fingerprint === reading.fingerprint && !hasChosen(reading)) return running.outcome;
  const stop = new AbortController();
  const outcome = analyzeNow(tabId, reading, reviews, analyst, stop.signal).finally(() => {
    if (underWay.get(tabId)?.stop === stop) underWay.delete(tabId);
  });
  underWay.set(tabId, { fingerprint: reading.fingerprint, stop, outcome });
  return outcome;
}

/** Stops the analysis of a tab's page; whoever waits for it is told. */
export function cancelAnalysis(tabId: number): void {
  underWay.get(tabId)?.stop.abort();
  underWay.delete(tabId);
}

/** Another part of the same page: the fingerprint is the page's. */
function hasChosen({ notes }: PageReading): boolean {
  return notes.some(({ kind }) => kind === 'chosen-by-hand');
}

async function analyzeNow(
  tabId: number,
  reading: PageReading,
  reviews: Reviews,
  analyst: Analyst,
  signal: AbortSignal,
): Promise<Result<StoredReport, ReadFailure>> {
  try {
    const onStep = (step: ReadingStep): void => tellProgress({ tabId, ...step });
    const review = await reviews.load(tabId, identityOf(reading.article, reading.url));
    const timed = { ...reading, readAt: Date.now() };
    const stored = await makeReport(tabId, timed, review, analyst, { onStep, signal });
    void keepReport(stored).catch((error: unknown) => console.error('The report could not be kept', error));
    void rememberArticle(stored);
    return { ok: true, value: stored };
  } catch (error) {
    if (signal.aborted) return { ok: false, error: 'cancelled' };
    console.error('The article could not be analysed', error);
    return { ok: false, error: 'unexpected' };
  }
}
