import { identityOf } from '../../lib/history/article-identity.ts';
import { fileName } from '../../lib/export/file-name.ts';
import { reportFile, type Kept } from '../../lib/export/report-file.ts';
import type { Report } from '../../lib/report/report.ts';
import { toCsv, type CsvOptions } from '../../lib/export/to-csv.ts';
import { toSheet } from '../../lib/export/to-sheet.ts';
import { toMarkdown } from '../../lib/export/to-markdown.ts';
import { toWebAnnotations, type PlacesOfStatements } from '../../lib/export/to-web-annotations.ts';
import { markdownWords } from '../wording/words-for-markdown.ts';
import { sheetWords } from '../wording/words-for-sheet.ts';

export type ExportFormat = 'json' | 'csv' | 'csv-semicolons' | 'sheet' | 'markdown' | 'annotations';

/** The report that is on the screen, and what is kept of its article. */
export interface Exported {
  readonly report: Report;
  readonly url: string;
  /** When the article was read (ms since 1970). */
  readonly readAt?: number;
  /** Its corrections, what history has of it, and remembered names: they go with the JSON, to be imported elsewhere. */
  readonly kept: Partial<Kept>;
  readonly places?: PlacesOfStatements;
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
    write: ({ report, url, readAt }) => toCsv(report, url, analysed(readAt)),
  },
  'csv-semicolons': {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: ({ report, url, readAt }) => toCsv(report, url, { ...analysed(readAt), separator: ';' }),
  },
  sheet: {
    ending: 'html',
    type: 'text/html;charset=utf-8',
    write: ({ report, url, readAt }) => toSheet(report, sheetWords(), url, readAt ?? null),
  },
  markdown: {
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    write: ({ report, url }) => toMarkdown(report, markdownWords(), url),
  },
  annotations: {
    ending: 'jsonld',
    type: 'application/ld+json',
    write: ({ report, url, places }, at) =>
      lines(toWebAnnotations(report, { ...identityOf(report.article, url), url, at }, places)),
  },
};

/** The report in one format: the file's name, its type, its text. */
export function exportAs(format: ExportFormat, exported: Exported, at: number) {
  const { ending, type, write } = FORMATS[format];
  return { name: fileName(exported.report, ending, at), type, text: write(exported, at) };
}

function analysed(at: number | undefined): CsvOptions {
  return at === undefined ? {} : { at };
}

function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
