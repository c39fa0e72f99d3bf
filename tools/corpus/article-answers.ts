import { basename, dirname, resolve } from 'node:path';
import { shippedModels } from '../shipped-models.ts';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import { toCsv } from '../../lib/export/to-csv.ts';
import { toJson } from '../../lib/export/to-json.ts';
import { identityOf } from '../../lib/history/article-identity.ts';
import { historyEntry, type HistoryEntry } from '../../lib/history/history-entry.ts';
import { wholeText } from '../../lib/report/whole-text.ts';
import type { Article } from '../../lib/text/article.ts';
import type { ReadingNote } from '../../lib/text/reading-note.ts';
import { readTextFile } from '../../lib/text/read-text-file.ts';
import { openPageBrowser, type PageBrowser } from '../browser/page-browser.ts';
import { traceArticle } from '../tracing/trace-article.ts';
import type { AnalysisRequest, AnswerName } from './analysis-request.ts';
import { checkCorpusPage, corpusFileText } from './corpus-file.ts';

/** What is asked of every article: its report, its statements as a table, what it adds to the corpus’ tables, or how it was made. */
export const ANSWER_FORMS = ['json', 'csv', 'summary', 'trace'] as const;
export type AnswerForm = (typeof ANSWER_FORMS)[number];

/** How articles are read and answered. */
export interface AnswerOptions {
  /** Files are plain text. */
  readonly asText: boolean;
  readonly form: AnswerForm;
}

/** What became of one article: plain data, which passes between processes. */
export interface ArticleAnswer {
  readonly name: AnswerName;
  /** Why there is no report. */
  readonly error?: string;
  /** As it is printed, but for a summary. */
  readonly output?: string;
  readonly entry?: HistoryEntry;
}

/** Answers articles one after the other. */
export interface ArticleAnswers {
  answer(request: AnalysisRequest): Promise<ArticleAnswer>;
  close(): Promise<void>;
}

/** An article as it was read; `starts` are the offsets of its blocks in the text that places count in. */
interface ReadForAnswer {
  readonly article: Article;
  readonly starts: readonly number[];
  readonly address: string;
  /** Of a page: what stands in the answer besides the report. */
  readonly page: { readonly notes: readonly ReadingNote[]; readonly text: string } | null;
}

/** Where no outlet is named, a corpus has its folders for it. */
function folderOf({ file }: AnswerName): string | null {
  return file === undefined ? null : basename(dirname(resolve(String(file))));
}

/** Answers articles in this process. A browser is opened for the first page. Whatever one article does ends with that article. */
export function articleAnswers({ asText, form }: AnswerOptions): ArticleAnswers {
  const models = shippedModels();
  let browser: PageBrowser | undefined;

  const read = async (request: AnalysisRequest): Promise<ReadForAnswer | string> => {
    if (request.kind === 'fault') return request.error;
    const address = String(request.name.file ?? request.name.id ?? `line ${String(request.name.line)}`);
    if (request.kind === 'text' || asText) {
      const text = request.kind === 'text' ? request.text : corpusFileText(request.file);
      return { ...readTextFile(text), address, page: null };
    }
    if (!/^https?:\/\//iu.test(request.file)) checkCorpusPage(request.file);
    browser ??= await openPageBrowser();
    const reading = await browser.read(request.file);
    if (!reading.ok) return reading.error;
    const { article, notes } = reading.value;
    const { text, starts } = wholeText(article);
    return { article, starts, address, page: { notes, text } };
  };

  const answerRead = ({ article, starts, address, page }: ReadForAnswer, name: AnswerName): ArticleAnswer => {
    if (form === 'trace')
      return { name, output: [...Object.values(name), ...traceArticle(article, models), '', ''].join('\n') };
    const report = analyzeArticle(article, models);
    if (form === 'csv') return { name, output: toCsv(report, address) };
    if (form === 'summary') {
      const entry = historyEntry(report, identityOf(article, address), 0);
      return { name, entry: { ...entry, publisher: entry.publisher ?? folderOf(name) } };
    }
    const json = toJson(report, starts);
    const whole = page === null ? json : { ...json, notes: [...page.notes, ...json.notes], text: page.text };
    return { name, output: `${JSON.stringify({ ...name, ...whole })}\n` };
  };

  return {
    async answer(request) {
      try {
        const article = await read(request);
        if (typeof article === 'string') return { name: request.name, error: article };
        return answerRead(article, request.name);
      } catch (error) {
        return { name: request.name, error: error instanceof Error ? error.message : String(error) };
      }
    },
    close: async () => {
      await browser?.close();
    },
  };
}
