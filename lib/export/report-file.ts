import type { RememberedAlias } from '../corrections/aliases.ts';
import type { ArticleCorrections } from '../corrections/article-corrections.ts';
import type { HistoryEntry } from '../history/history-entry.ts';
import type { Report } from '../report/report.ts';
import { toJson } from './to-json.ts';
import { wholeText } from '../report/whole-text.ts';

export const FILE_FORMAT = 'whose-words';
/** Raised when a field changes its meaning or goes away; `from-json.ts` reads older files. */
export const FILE_VERSION = 2;

/** What a file may hold of what is kept. */
export interface Kept {
  readonly reviews: readonly ArticleCorrections[];
  readonly history: readonly HistoryEntry[];
  readonly aliases: readonly RememberedAlias[];
  /** The reader’s own list of codes: who is to code the same article needs the same list. */
  readonly codes: readonly string[];
}

/**
 * A file of ours, as plain JSON: the report of one article with its corrections, or everything that is kept. Its schema is
 * `docs/whose-words-file.schema.json`.
 */
export interface WhoseWordsFile extends Kept {
  readonly format: typeof FILE_FORMAT;
  readonly version: typeof FILE_VERSION;
  /** When it was made (ISO 8601). */
  readonly made: string;
  /** Absent from a file of everything that is kept. */
  readonly report?: ReportInFile;
}

/** A report with the text that its places count in. */
export type ReportInFile = { readonly url: string; readonly text: string } & ReturnType<typeof toJson>;

/** The report of one article as a file, with what is kept for it. */
export function reportFile(report: Report, url: string, kept: Partial<Kept>, at: number): WhoseWordsFile {
  const { text, starts } = wholeText(report.article);
  return { ...keptFile(kept, at), report: { url, text, ...toJson(report, starts) } };
}

/** Everything that is kept as a file: to move to another machine, or to be safe. */
export function keptFile(
  { reviews = [], history = [], aliases = [], codes = [] }: Partial<Kept>,
  at: number,
): WhoseWordsFile {
  return {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    made: new Date(at).toISOString(),
    reviews,
    history,
    aliases,
    codes,
  };
}
