import { summarizeFraming } from '../framing/summarize-framing.ts';
import { withoutWords } from '../framing/without-words.ts';
import type { Report } from './report.ts';

/** The report as it is when the reader leaves some loaded words out (entries of the list): counts and summary follow. */
export function leaveOutWords(report: Report, entries: ReadonlySet<string>): Report {
  if (entries.size === 0) return report;
  const { article, speakers } = report;
  const framing = withoutWords(report.framing, article, entries);
  return {
    ...report,
    framing,
    summary: summarizeFraming({ article, speakers, framing, facts: report.facts }),
  };
}
