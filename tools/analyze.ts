import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { csvRows, csvTable } from '../lib/export/csv-table.ts';
import { readingToCsv } from '../lib/export/reading-to-csv.ts';
import { CSV_COLUMNS } from '../lib/export/to-csv.ts';
import type { HistoryEntry } from '../lib/history/history-entry.ts';
import { EVERYTHING } from '../lib/history/reading/reading-filter.ts';
import { corpusFigures } from '../lib/history/reading/corpus-figures.ts';
import type { RememberedArticle } from '../lib/history/reading/remembered-article.ts';
import { answerHelp } from './command-line/answer-help.ts';
import { progressLine } from './command-line/progress-line.ts';
import { readAnalysisRequest, type AnalysisRequest } from './corpus/analysis-request.ts';
import { answerFile } from './corpus/answer-file.ts';
import { answerInOrder } from './corpus/answer-in-order.ts';
import { answerInProcesses } from './corpus/answer-in-processes.ts';
import { articleAnswers, type AnswerForm, type ArticleAnswer } from './corpus/article-answers.ts';
import { readLines } from './corpus/json-lines.ts';

const USAGE = `usage: npm run -s analyze -- [OPTIONS] FILE…
       npm run -s analyze -- [OPTIONS] --jsonl < LINES
  Prints one JSON object a line: the report of each article, in the order given.
  FILE is HTML (.html, .html.gz) or an http address, read by a real Chromium; offsets count in "text".
  --text        the files are plain text, one paragraph a line; offsets count in the file as read
  --jsonl       the articles are named on standard input, one a line: {"id": …, "text": "…"} (plain text, "id" may be
                left out), {"id": …, "file": "…"}, or a path
What is printed:
  --csv         the statements as one table instead, a row each; the columns are in docs/research.md
  --no-header   without the line of column names, for one of many processes
  --summary     tables of the whole corpus as CSV instead: outlet × kind × named, outlet × month, the most heard voices,
                who is named and not heard
  --trace       which step made each attribution and which changed or dropped it, as text
How:
  --out DIR     each answer in a file of its own in DIR instead of all on standard output, which then gets a line for
                each: {"file" or "id" or "line", "out"}
  --jobs N      N processes side by side; the order of the answers stays
  --help        prints this
An article that fails gives {"file" or "id" or "line", "error"} (with --csv and --summary on standard error alone) and the
rest goes on. On a terminal, standard error says how far it is.
Exit code: 0 every article was analysed, 1 at least one was not, 2 the command was not understood.`;

/** One line of input may be this long (UTF-16 units), some fifty books: what is longer is a file without line ends. */
const MAX_LINE_CHARACTERS = 64_000_000;
/** More processes than any machine has processors for are a slip of the finger. */
const MAX_JOBS = 256;
/** Of the most heard voices the summary names so many. */
const SUMMARY_VOICES = 100;
const ENDINGS = { json: 'json', csv: 'csv', trace: 'txt', summary: 'csv' } as const;

answerHelp(USAGE);
const { options, asLines, withHeader, out, jobs, files } = readArguments();
const run = {
  done: 0,
  failed: 0,
  /** The column names are printed. */
  headed: !withHeader,
  // Nobody reads the output any more (`| head -1`): no reason to go on, and no failure.
  unread: false,
};
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  run.unread = true;
});
const read: RememberedArticle[] = [];
const answers = jobs > 1 ? answerInProcesses(jobs, options) : articleAnswers(options);
const line = progressLine(process.stderr, process.stderr.isTTY && (!process.stdout.isTTY || out !== null));
const started = performance.now();

for await (const answer of answerInOrder(
  asLines ? requestsFromInput() : requestsFromArguments(),
  jobs,
  (request) => answers.answer(request),
)) {
  await take(answer);
  run.done++;
  line.show({
    done: run.done,
    total: asLines ? null : files.length,
    failed: run.failed,
    ms: performance.now() - started,
  });
  if (run.unread) break;
}
line.end();
if (options.form === 'summary') await summarize();
// A table without rows still has its columns.
if (options.form === 'csv' && out === null && !run.headed) await write(csvTable(CSV_COLUMNS, []));
await answers.close();
// Standard input may still be open.
process.exit(run.failed > 0 ? 1 : 0);

function readArguments() {
  const fail = (why: string): never => {
    console.error(`${why}\n${USAGE}`);
    process.exit(2);
  };
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        text: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        trace: { type: 'boolean', default: false },
        csv: { type: 'boolean', default: false },
        'no-header': { type: 'boolean', default: false },
        summary: { type: 'boolean', default: false },
        out: { type: 'string' },
        jobs: { type: 'string', default: '1' },
      },
    });
    const chosen = (['csv', 'summary', 'trace'] as const).filter((form) => values[form]);
    const form: AnswerForm = chosen[0] ?? 'json';
    const count = Number(values.jobs);
    if (!values.jsonl && positionals.length === 0) fail('Which files?');
    if (values.jsonl && positionals.length > 0) fail('Files are named with --jsonl on standard input alone.');
    if (chosen.length > 1) fail(`Only one of ${chosen.map((one) => `--${one}`).join(' and ')}.`);
    if (values.jsonl && values.trace) fail('--trace is for files, not for --jsonl.');
    if (values['no-header'] && form !== 'csv') fail('--no-header belongs to --csv.');
    if (values.out !== undefined && form === 'summary')
      fail('--summary has one answer: it goes without --out.');
    if (!Number.isInteger(count) || count < 1 || count > MAX_JOBS)
      fail(`--jobs takes a number from 1 to ${MAX_JOBS}, not “${values.jobs}”.`);
    return {
      options: { asText: values.text, form },
      asLines: values.jsonl,
      withHeader: !values['no-header'],
      out: values.out ?? null,
      jobs: values.jsonl ? count : Math.min(count, positionals.length),
      files: positionals,
    };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function* requestsFromArguments(): Generator<AnalysisRequest> {
  for (const file of files) yield { kind: 'file', name: { file }, file };
}

async function* requestsFromInput(): AsyncGenerator<AnalysisRequest> {
  let number = 0;
  for await (const text of readLines(process.stdin, MAX_LINE_CHARACTERS)) {
    number++;
    const request = readAnalysisRequest(text, number);
    if (request) yield request;
  }
}

/** Prints or keeps what an article gave, or says why it gave nothing. */
async function take(answer: ArticleAnswer): Promise<void> {
  const { name, error, output, entry } = answer;
  if (entry) read.push(withoutParagraphs(entry));
  else if (error !== undefined) await refuse(answer, error);
  else if (output === undefined) await refuse(answer, 'the process that read it gave no answer');
  else if (out !== null) await keep(answer, output);
  else if (options.form !== 'csv') await write(output);
  else {
    await write(run.headed ? csvRows(output) : output);
    run.headed = true;
  }
  if (error !== undefined && out !== null) await write(`${JSON.stringify({ ...name, error })}\n`);
}

async function refuse({ name }: ArticleAnswer, why: string): Promise<void> {
  run.failed++;
  line.say(`${String(Object.values(name)[0])}: ${why}`);
  if (out === null && (options.form === 'json' || options.form === 'trace'))
    await write(`${JSON.stringify({ ...name, error: why })}\n`);
}

/** A file is whole or not there: one that a run was killed over is not taken for an answer. */
async function keep({ name }: ArticleAnswer, output: string): Promise<void> {
  const file = join(out ?? '', answerFile(name, ENDINGS[options.form]));
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, output);
    renameSync(`${file}.part`, file);
  } catch (error) {
    await refuse({ name }, error instanceof Error ? error.message : String(error));
    return;
  }
  await write(`${JSON.stringify({ ...name, out: file })}\n`);
}

function withoutParagraphs(entry: HistoryEntry): RememberedArticle {
  const { address, fingerprint, title, publisher, published, readAt, words, speakers, statements, unheard } =
    entry;
  return {
    ...{ address, fingerprint, title, publisher, published, readAt, words, speakers },
    ...(statements ? { statements } : {}),
    ...(unheard ? { unheard } : {}),
  };
}

async function summarize(): Promise<void> {
  await write(readingToCsv(corpusFigures(read, EVERYTHING), SUMMARY_VOICES));
}

/** Waits until the reader of the output has taken it: what cannot be handed on is not analysed yet. */
async function write(text: string): Promise<void> {
  await new Promise<void>((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}
