import type { Report } from '../../lib/report/report.ts';
import type { InterfaceLanguage } from './messages.ts';

let reword: ((report: Report) => Report) | null = null;

/** From now on summaries are worded in this language. A report is made, and kept, in English. */
export async function wordReportsIn(language: InterfaceLanguage): Promise<void> {
  if (language === 'en') {
    reword = null;
    return;
  }
  const [{ summarize }, { CHINESE }] = await Promise.all([
    import('../../lib/summary/summarize.ts'),
    import('../../lib/summary/full/summary-chinese.ts'),
  ]);
  reword = (report) => ({ ...report, summary: summarize(report, { language: 'zh', full: CHINESE }) });
}

/** The report with its summary in the language that is spoken. The counts are the same. */
export function reportInLanguage(report: Report): Report {
  return reword === null || report.summary.lede === null ? report : reword(report);
}
