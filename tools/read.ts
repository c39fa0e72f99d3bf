import type { BlockKind } from '../lib/text/article.ts';
import { withPageBrowser } from './browser/page-browser.ts';

const USAGE = `usage: npm run -s read -- FILE…
  Prints one JSON object a line: what the extension reads from each page (.html, .html.gz, .txt or an http address).`;

/** What counts as the article's body: the running text and the headings over its parts. */
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'list', 'cell', 'heading']);

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(USAGE);
  process.exit(2);
}

await withPageBrowser(async (read) => {
  for (const file of files) {
    const reading = await read(file);
    if (!reading.ok) {
      console.log(JSON.stringify({ file, error: reading.error, blocks: [], body: '' }));
      continue;
    }
    const { title, byline, published, publisher, language, blocks } = reading.value.article;
    console.log(
      JSON.stringify({
        file,
        title,
        byline,
        published,
        publisher,
        language,
        notes: reading.value.notes,
        blocks: blocks.map(({ kind, text }) => ({ kind, text })),
        body: blocks
          .filter(({ kind }) => BODY.has(kind))
          .map(({ text }) => text)
          .join('\n'),
      }),
    );
  }
});
