import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'wxt';
import { answerHelp } from './command-line/answer-help.ts';
import { articlePage, printedTimes, readScrapedArticle } from './browser/article-page.ts';
import { findBrowser, sandboxArguments } from './browser/find-browser.mjs';
import { hasDisplay } from './browser/has-display.ts';
import { servePages } from './browser/serve-pages.ts';

const USAGE = `usage: npm run dev -- [ADDRESS]
  Serves the extension from its sources, and opens it in Chromium beside a sample article, or the page asked for. What is
  changed in the sources is taken up at once. Ends with the terminal (Ctrl-C).`;
const SAMPLE = join(import.meta.dirname, '..', 'tests', 'sample', 'river-talks.txt');

answerHelp(USAGE);
const [asked] = process.argv.slice(2);
const address = asked ?? (await sampleAddress());
const headless = !hasDisplay();
const server = await createServer({
  webExt: {
    binaries: { chrome: findBrowser('chromium') },
    startUrls: [address],
    chromiumArgs: [...sandboxArguments(), ...(headless ? ['--headless=new'] : [])],
  },
});
await server.start();
console.log(`The extension is served from its sources, and open beside ${address}.`);
if (headless) console.log('There is no display: the browser has no window.');

async function sampleAddress(): Promise<string> {
  const article = readScrapedArticle(await readFile(SAMPLE, 'utf8'));
  const pages = await servePages({ 'article.html': articlePage(printedTimes(article, 2)) });
  return pages.address('article.html');
}
