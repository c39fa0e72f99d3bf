import type { Page } from 'puppeteer-core';
import type { Asked } from './history-in-page.ts';
import { median } from './median.ts';
import { withHistory, type InPage } from './with-history.ts';

/**
 * node tools/bench/measure-history.ts [articles]: fills the history of a real Chromium (10,000 articles unless said otherwise) and
 * prints what looking an article up in it takes, as the panel asks, beside one question to an empty store in the same run.
 */
declare const BenchHistory: InPage;

const ARTICLES = Number(process.argv[2] ?? 10_000);
const ROUNDS = 40;

await withHistory(ARTICLES, measure, {
  onKept(kept) {
    if (kept % 2500 === 0) process.stderr.write(`${kept} articles kept\n`);
  },
});

async function measure(page: Page): Promise<void> {
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
  const pictures = [];
  for (let round = 0; round < 3; round++) pictures.push(await page.evaluate(() => BenchHistory.picture()));
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
  console.log(`first picture of “Your reading”: ${figure(pictures.map(({ first }) => first))}`);
  console.log(`… of all ${pictures[0]?.articles ?? 0} articles: ${figure(pictures.map(({ ms }) => ms))}`);
  console.log(`… counting alone: ${figure(pictures.map(({ counting }) => counting))}`);
  console.log(`… longest without a pause: ${figure(pictures.map(({ longest }) => longest))}`);
  console.log(`to remember an article: ${median(kept).toFixed(1)} ms`);
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
