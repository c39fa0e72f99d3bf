import type { Report } from '../../lib/report/report.ts';
import type { InterfaceLanguage } from './messages.ts';

let reword: ((report: Report) => Report) | null = null;

/** From now on summaries are worded in this language. A report is made, and kept, in English. */
export async function wordReportsIn(language: InterfaceLanguage): Promise<void> {
  if (language === 'en') {
    reword = null;
    return;
  }
  const [{ summarizeFraming }, { CHINESE }] = await Promise.all([
    import('../../lib/framing/summary/summarize-framing.ts'),
    import('../../lib/framing/summary/summary-chinese.ts'),
  ]);
  reword = (report) => ({ ...report, summary: summarizeFraming(report, CHINESE) });
}

/** The report with its summary in the language that is spoken. The counts are the same. */
export function reportInLanguage(report: Report): Report {
  return reword === null || report.summary.length === 0 ? report : reword(report);
}
