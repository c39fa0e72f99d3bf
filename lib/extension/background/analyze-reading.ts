import { identityOf } from '../../history/article-identity.ts';
import type { ReadingStep } from '../../analysis/read-statements.ts';
import type { Analyst } from './analyst.ts';
import type { PageReading } from '../../exchange/page-reading.ts';
import type { ReadFailure } from '../../exchange/read-failure.ts';
import type { Result } from '../../exchange/result.ts';
import type { StoredReport } from '../storage/stored-report.ts';
import { makeReport } from './make-report.ts';
import { rememberArticle } from '../storage/remember-article.ts';
import { keepReport } from '../storage/reports.ts';
import type { TabCorrections } from '../storage/tab-corrections.ts';
import { tellViews } from '../messaging/view-news.ts';

type Answer = Result<StoredReport, ReadFailure>;

interface UnderWay {
  readonly reading: PageReading;
  readonly stop: AbortController;
  readonly outcome: Promise<Answer>;
}

const underWay = new Map<number, UnderWay>();

/** Why an analysis ends when another of the same tab begins: whoever waited for it gets the other one’s result. */
class SupersededError extends Error {
  override readonly name = 'SupersededError';
  readonly by: Promise<Answer>;
  constructor(by: Promise<Answer>) {
    super('A newer analysis of this tab has begun.');
    this.by = by;
  }
}

/**
 * Analyses what was read of a tab's page, with the corrections that the reader has made in this article before. The report is
 * kept while the view that asked already draws it; a second view that asks meanwhile for the same page waits for the same answer.
 * A tab has one analysis at a time: one of another text ends the one before.
 */
export function analyzeReading(
  tabId: number,
  reading: PageReading,
  reviews: TabCorrections,
  analyst: Analyst,
): Promise<Answer> {
  const running = underWay.get(tabId);
  if (running && isSameText(running.reading, reading)) return running.outcome;
  const stop = new AbortController();
  const outcome = analyzeNow(tabId, reading, reviews, analyst, stop.signal).finally(() => {
    if (underWay.get(tabId)?.stop === stop) underWay.delete(tabId);
  });
  underWay.set(tabId, { reading, stop, outcome });
  running?.stop.abort(new SupersededError(outcome));
  return outcome;
}

/** Stops the analysis of a tab's page; whoever waits for it gets the answer `cancelled`. */
export function cancelAnalysis(tabId: number): void {
  underWay.get(tabId)?.stop.abort();
  underWay.delete(tabId);
}

/** The fingerprint is the page's, of which the reader may have chosen another part since. */
function isSameText(a: PageReading, b: PageReading): boolean {
  return a.fingerprint === b.fingerprint && !hasChosen(a) && !hasChosen(b);
}

function hasChosen({ notes }: PageReading): boolean {
  return notes.some(({ kind }) => kind === 'chosen-by-hand');
}

async function analyzeNow(
  tabId: number,
  reading: PageReading,
  reviews: TabCorrections,
  analyst: Analyst,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    const onStep = (step: ReadingStep): void => tellViews({ name: 'progress', tabId, ...step });
    const timed = { ...reading, readAt: Date.now() };
    for (;;) {
      const changes = reviews.changes();
      const review = await reviews.load(tabId, identityOf(reading.article, reading.url));
      signal.throwIfAborted();
      const stored = await makeReport(tabId, timed, review, analyst, { onStep, signal });
      signal.throwIfAborted();
      if (reviews.changes() === changes) {
        setTimeout(() => keep(stored), 0);
        return { ok: true, value: stored };
      }
      // Something was corrected in another tab meanwhile; it may be this article.
    }
  } catch (error) {
    if (signal.aborted) return stopped(signal);
    console.error('The article could not be analysed', error);
    return { ok: false, error: 'unexpected' };
  }
}

/** In a task of its own: whoever waits for the report has it first. */
function keep(stored: StoredReport): void {
  void keepReport(stored).catch((error: unknown) => console.error('The report could not be kept', error));
  void rememberArticle(stored);
}

function stopped({ reason }: AbortSignal): Answer | Promise<Answer> {
  return reason instanceof SupersededError ? reason.by : { ok: false, error: 'cancelled' };
}
