import type { Report } from './report.ts';
import { textOf, type TextSpan } from '../text/article.ts';

/** The words of spans that belong together, gaps shown as dots. */
export function wordsOf(report: Report, spans: readonly TextSpan[]): string {
  return spans.map((span) => textOf(report.article, span)).join(' … ');
}
