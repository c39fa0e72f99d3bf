import { keptFile } from '../../lib/export/report-file.ts';
import { HISTORY_VERSION, type HistoryEntry } from '../../lib/history/history-entry.ts';
import type { RememberedArticle } from '../../lib/history/reading/remembered-article.ts';

/** A file of ours that brings these articles into a history. */
export function keptReading(articles: readonly RememberedArticle[]): string {
  const history = articles.map((article): HistoryEntry => ({
    ...article,
    version: HISTORY_VERSION,
    paragraphs: [],
  }));
  return JSON.stringify(keptFile({ history }, 0));
}
