import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedModels } from './shipped-models.ts';
import { analyzeArticle } from '../lib/analysis/analyze-article.ts';
import { toJson } from '../lib/export/to-json.ts';
import type { Article } from '../lib/text/article.ts';
import { readTextFile } from '../lib/text/read-text-file.ts';
import { readAnalysisRequest, type AnalysisRequest, type AnswerName } from './corpus/analysis-request.ts';
import { readLines } from './corpus/json-lines.ts';
import { openPageBrowser, type PageBrowser } from './browser/page-browser.ts';
import { traceArticle } from './tracing/trace-article.ts';

const USAGE = `usage: npm run -s analyze -- [--text] FILE…
       npm run -s analyze -- [--text] --jsonl < LINES
       npm run -s analyze -- [--text] --trace FILE…
  Prints one JSON object a line: the report of each article, in the order given.
  --text   the files are plain text, one paragraph a line; offsets count in the file as read
  without  the files are HTML (.html, .html.gz) and are read by a real Chromium; offsets count in "text"
  --jsonl  the articles are named on standard input, one a line: {"id": …, "text": "…"} (plain text, "id" may be
           left out), {"id": …, "file": "…"}, or a path
  --trace  instead of the report, which step made each attribution and which changed or dropped it, as text
An article that fails gives {"file" or "id" or "line", "error"} and the rest goes on.
Exit code: 0 every article was analysed, 1 at least one was not, 2 the command was not understood.`;

/** One line of input may be this long (UTF-16 units), some fifty books: what is longer is a file without line ends. */
const MAX_LINE_CHARACTERS = 64_000_000;

const { asText, asLines, asTrace, files } = readArguments();
const models = shippedModels();
const run: { browser: PageBrowser | null; failed: number; unread: boolean } = {
  browser: null,
  failed: 0,
  // Nobody reads the output any more (`| head -1`): no reason to go on, and no failure.
  unread: false,
};
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  run.unread = true;
});

for await (const request of asLines ? requestsFromInput() : requestsFromArguments()) {
  await answer(request);
  if (run.unread) break;
}
await run.browser?.close();
process.exitCode = run.failed > 0 ? 1 : 0;

function readArguments(): { asText: boolean; asLines: boolean; asTrace: boolean; files: string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { text: { type: 'boolean' }, jsonl: { type: 'boolean' }, trace: { type: 'boolean' } },
    });
    const asLines = values.jsonl ?? false;
    const asTrace = values.trace ?? false;
    if (asLines === positionals.length > 0 || (asLines && asTrace)) throw new TypeError(USAGE);
    return { asText: values.text ?? false, asLines, asTrace, files: positionals };
  } catch (error) {
    console.error(
      error instanceof TypeError && error.message === USAGE ? USAGE : `${String(error)}\n${USAGE}`,
    );
    process.exit(2);
  }
}

function* requestsFromArguments(): Generator<AnalysisRequest> {
  for (const file of files) yield { kind: 'file', name: { file }, file };
}

async function* requestsFromInput(): AsyncGenerator<AnalysisRequest> {
  let number = 0;
  for await (const line of readLines(process.stdin, MAX_LINE_CHARACTERS)) {
    number++;
    const request = readAnalysisRequest(line, number);
    if (request) yield request;
  }
}

/** Prints the report, or why there is none. Whatever one article does ends with that article. */
async function answer(request: AnalysisRequest): Promise<void> {
  const { name } = request;
  try {
    if (request.kind === 'fault') await refuse(name, request.error);
    else if (request.kind === 'text') await answerText(name, request.text);
    else if (asText) await answerText(name, readFileSync(request.file, 'utf8'));
    else await answerPage(name, request.file);
  } catch (error) {
    await refuse(name, error instanceof Error ? error.message : String(error));
  }
}

async function answerText(name: AnswerName, text: string): Promise<void> {
  const { article, starts } = readTextFile(text);
  if (asTrace) await printTrace(name, article);
  else await print(name, toJson(analyzeArticle(article, models), starts));
}

async function answerPage(name: AnswerName, file: string): Promise<void> {
  run.browser ??= await openPageBrowser();
  const reading = await run.browser.read(file);
  if (!reading.ok) {
    await refuse(name, reading.error);
    return;
  }
  const { article } = reading.value;
  if (asTrace) {
    await printTrace(name, article);
    return;
  }
  const starts: number[] = [];
  let end = 0;
  for (const { text } of article.blocks) {
    starts.push(end);
    end += text.length + 1;
  }
  const text = article.blocks.map((block) => block.text).join('\n');
  await print(name, { ...toJson(analyzeArticle(article, models), starts), text });
}

async function refuse(name: AnswerName, why: string): Promise<void> {
  run.failed++;
  console.error(`${String(Object.values(name)[0])}: ${why}`);
  await print(name, { error: why });
}

async function print(name: AnswerName, answered: object): Promise<void> {
  await write(`${JSON.stringify({ ...name, ...answered })}\n`);
}

async function printTrace(name: AnswerName, article: Article): Promise<void> {
  await write([...Object.values(name), ...traceArticle(article, models), ''].join('\n'));
}

/** Waits until the reader of the output has taken it: what cannot be handed on is not analysed yet. */
async function write(lines: string): Promise<void> {
  await new Promise<void>((resolve) => {
    process.stdout.write(lines, () => resolve());
  });
}
