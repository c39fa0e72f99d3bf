import { identityOf } from '../../lib/history/article-identity.ts';
import { fileName } from '../../lib/export/file-name.ts';
import { reportFile, type Kept } from '../../lib/export/report-file.ts';
import type { Report } from '../../lib/report/report.ts';
import { toCsv } from '../../lib/export/to-csv.ts';
import { toMarkdown } from '../../lib/export/to-markdown.ts';
import { toWebAnnotations } from '../../lib/export/to-web-annotations.ts';
import { markdownWords } from '../wording/words-for-markdown.ts';

export type ExportFormat = 'json' | 'csv' | 'markdown' | 'annotations';

/** The report that is on the screen, and what is kept of its article. */
export interface Exported {
  readonly report: Report;
  readonly url: string;
  /** Its corrections, what history has of it, and remembered names: they go with the JSON, to be imported elsewhere. */
  readonly kept: Partial<Kept>;
}

interface FormatOf {
  readonly ending: string;
  readonly type: string;
  readonly write: (exported: Exported, at: number) => string;
}

const FORMATS: Readonly<Record<ExportFormat, FormatOf>> = {
  json: {
    ending: 'json',
    type: 'application/json',
    write: ({ report, url, kept }, at) => lines(reportFile(report, url, kept, at)),
  },
  csv: {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: ({ report, url }) => toCsv(report, url),
  },
  markdown: {
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    write: ({ report, url }) => toMarkdown(report, markdownWords(), url),
  },
  annotations: {
    ending: 'jsonld',
    type: 'application/ld+json',
    write: ({ report, url }, at) =>
      lines(toWebAnnotations(report, { ...identityOf(report.article, url), url, at })),
  },
};

/** The report in one format: the file's name, its type, its text. */
export function exportAs(format: ExportFormat, exported: Exported, at: number) {
  const { ending, type, write } = FORMATS[format];
  return { name: fileName(exported.report, ending, at), type, text: write(exported, at) };
}

function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
