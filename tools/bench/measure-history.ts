import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { bundleScript } from '../build/bundle-script.ts';
import { findBrowser, sandboxArguments } from '../browser/find-browser.mjs';
import { servePages } from '../browser/serve-pages.ts';
import { median } from './median.ts';

/**
 * node tools/bench/measure-history.ts [articles]: fills the history of a real Chromium (10,000 articles of 1,800 words unless said
 * otherwise) and prints what looking an article up in it takes, as the panel asks,
 * beside one question to an empty store in the same run. The same store as the extension's, in a page of its own.
 */
interface InPage {
  fill(from: number, to: number): Promise<number>;
  lookUp(number: number, asked: Asked): Promise<{ ms: number; articles: number; speakers: number }>;
  emptyGet(): Promise<number>;
  remember(number: number): Promise<number>;
  bytes(): Promise<number>;
}
type Asked = 'everything' | 'paragraphs' | 'speakers' | 'list';
declare const BenchHistory: InPage;

const ARTICLES = Number(process.argv[2] ?? 10_000);
const AT_ONCE = 250;
const ROUNDS = 40;

const folder = await mkdtemp(join(tmpdir(), 'whose-words-history-'));
const server = await servePages({ 'bench.html': '<!doctype html><title>History</title>' });
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: [...sandboxArguments(), '--disable-gpu'],
  userDataDir: folder,
  protocolTimeout: 600_000,
});
try {
  const page = await browser.newPage();
  await page.goto(server.address('bench.html'));
  await page.addScriptTag({
    content: await bundleScript(join(import.meta.dirname, 'history-in-page.ts'), 'BenchHistory'),
  });
  for (let from = 0; from < ARTICLES; from += AT_ONCE) {
    const to = Math.min(ARTICLES, from + AT_ONCE);
    await page.evaluate((a, b) => BenchHistory.fill(a, b), from, to);
    if (to % 2500 === 0) process.stderr.write(`${to} articles kept\n`);
  }
  const numbers = Array.from({ length: ROUNDS }, (_, i) => ARTICLES + i);
  // The first questions open the database and compile the code.
  for (const number of numbers.slice(0, 5)) await lookUpEach(page, [number], 'everything');
  const gets: number[] = [];
  const lookUps: Awaited<ReturnType<InPage['lookUp']>>[] = [];
  for (const number of numbers) {
    gets.push(await page.evaluate(() => BenchHistory.emptyGet()));
    lookUps.push(...(await lookUpEach(page, [number], 'everything')));
  }
  const paragraphs = await lookUpEach(page, numbers, 'paragraphs');
  const speakers = await lookUpEach(page, numbers, 'speakers');
  const list = await lookUpEach(page, numbers, 'list');
  const kept: number[] = [];
  for (const number of numbers.slice(0, 10))
    kept.push(await page.evaluate((n) => BenchHistory.remember(n), number));
  const bytes = await page.evaluate(() => BenchHistory.bytes());
  console.log(`${ARTICLES} articles kept, ${(bytes / ARTICLES / 1000).toFixed(1)} kB each`);
  const times = lookUps.map(({ ms }) => ms);
  console.log(`one question to an empty store: ${figure(gets)}`);
  console.log(`look-up of an article, with the list of the newest: ${figure(times)}`);
  console.log(
    `… beside the empty question: median ${(median(times) / median(gets)).toFixed(1)} ×, best ${(Math.min(...times) / Math.min(...gets)).toFixed(1)} ×`,
  );
  for (const [what, found] of Object.entries({ paragraphs, speakers, 'the list': list }))
    console.log(`… ${what} only: ${figure(found.map(({ ms }) => ms))}`);
  console.log(
    `found each time: ${median(lookUps.map(({ articles }) => articles))} articles, ${median(lookUps.map(({ speakers }) => speakers))} speakers`,
  );
  console.log(
    `an article with a paragraph in common found: ${lookUps.filter(({ articles }) => articles > 0).length} of ${ROUNDS}`,
  );
  console.log(`to remember an article: ${median(kept).toFixed(1)} ms`);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

async function lookUpEach(
  page: Page,
  numbers: readonly number[],
  asked: Asked,
): Promise<Awaited<ReturnType<InPage['lookUp']>>[]> {
  const found = [];
  for (const number of numbers)
    found.push(await page.evaluate((n, what) => BenchHistory.lookUp(n, what), number, asked));
  return found;
}

function figure(unsorted: readonly number[]): string {
  const times = [...unsorted].sort((a, b) => a - b);
  return `median ${median(times).toFixed(1)} ms, best ${(times[0] ?? NaN).toFixed(1)}, longest ${(times.at(-1) ?? NaN).toFixed(1)}`;
}
