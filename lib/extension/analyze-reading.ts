import type { Analyst } from './analyst.ts';
import type { PageReading, ReadFailure, Result, StoredReport } from './messages.ts';
import { keepReport } from './reports.ts';

/** Analyses what was read of a tab's page. The report is kept while the view that asked already draws it. */
export async function analyzeReading(
  tabId: number,
  { article, url, fingerprint, notes }: PageReading,
  analyst: Analyst,
): Promise<Result<StoredReport, ReadFailure>> {
  try {
    const found = await analyst.analyze(article);
    const report = { ...found, notes: [...notes, ...found.notes] };
    const stored = { tabId, url, fingerprint, at: Date.now(), report };
    void keepReport(stored).catch((error: unknown) => console.error('The report could not be kept', error));
    return { ok: true, value: stored };
  } catch (error) {
    console.error('The article could not be analysed', error);
    return { ok: false, error: 'unexpected' };
  }
}
