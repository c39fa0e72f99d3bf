import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadTagger } from '../lib/attribution/tagger.ts';
import { analyze } from '../lib/report/analyze.ts';
import { toJson } from '../lib/report/to-json.ts';
import type { Article } from '../lib/text/article.ts';
import { readTextFile } from '../lib/text/read-text-file.ts';
import { withPageBrowser } from './page-browser.ts';

const USAGE = `usage: npm run -s analyze -- [--text] FILE…
  Prints one JSON object a line: the report of each file.
  --text   the files are plain text, one paragraph a line; offsets count in the file as read
  without  the files are HTML (.html, .html.gz) and are read by a real Chromium; offsets count in "text"`;

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { text: { type: 'boolean' } },
});
if (files.length === 0) {
  console.error(USAGE);
  process.exit(2);
}

const tagger = loadTagger(readFileSync(new URL('../lib/attribution/weights.bin', import.meta.url)));
let failed = 0;

if (values.text) {
  for (const file of files) {
    try {
      const { article, starts } = readTextFile(readFileSync(file, 'utf8'));
      print(file, article, starts);
    } catch (error) {
      report(file, error instanceof Error ? error.message : String(error));
    }
  }
} else {
  await withPageBrowser(async (read) => {
    for (const file of files) {
      const reading = await read(file);
      if (!reading.ok) {
        report(file, reading.error);
        continue;
      }
      const { article } = reading.value;
      const starts = article.blocks.reduce<number[]>((sum, _, i) => {
        sum.push(i === 0 ? 0 : (sum[i - 1] ?? 0) + (article.blocks[i - 1]?.text.length ?? 0) + 1);
        return sum;
      }, []);
      print(file, article, starts, { text: article.blocks.map(({ text }) => text).join('\n') });
    }
  });
}
process.exitCode = failed > 0 ? 1 : 0;

function print(file: string, article: Article, starts: readonly number[], more: object = {}): void {
  console.log(JSON.stringify({ file, ...toJson(analyze(article, tagger), starts), ...more }));
}

function report(file: string, why: string): void {
  failed++;
  console.error(`${file}: ${why}`);
}
