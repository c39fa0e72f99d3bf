import type { Analyst } from './analyst.ts';
import type { ReadFailure, Result, StoredReport } from './messages.ts';
import { readArticle } from './page.ts';
import { keepReport } from './reports.ts';

/** Reads the page of a tab, analyses it and keeps the report; a second request meanwhile waits for the same answer. */
export function analyzeTab(tabId: number, analyst: Analyst): Promise<Result<StoredReport, ReadFailure>> {
  const running = underWay.get(tabId);
  if (running) return running;
  const outcome = analyzeNow(tabId, analyst).finally(() => underWay.delete(tabId));
  underWay.set(tabId, outcome);
  return outcome;
}

const underWay = new Map<number, Promise<Result<StoredReport, ReadFailure>>>();

async function analyzeNow(tabId: number, analyst: Analyst): Promise<Result<StoredReport, ReadFailure>> {
  const reading = await readArticle(tabId);
  if (!reading.ok) return reading;
  const { article, url, fingerprint, notes } = reading.value;
  try {
    const found = await analyst(article);
    const report = { ...found, notes: [...notes, ...found.notes] };
    const stored = { tabId, url, fingerprint, at: Date.now(), report };
    await keepReport(stored);
    return { ok: true, value: stored };
  } catch (error) {
    console.error('The article could not be analysed', error);
    return { ok: false, error: 'unexpected' };
  }
}
