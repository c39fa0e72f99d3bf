import type { Report } from '../lib/report/report.ts';
import { textOf, type TextSpan } from '../lib/text/article.ts';

/** The words of spans that belong together, gaps shown as dots. */
export function wordsOf(report: Report, spans: readonly TextSpan[]): string {
  return spans.map((span) => textOf(report.article, span)).join(' … ');
}
