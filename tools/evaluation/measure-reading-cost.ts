import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { number, object, parse } from 'valibot';
import { median } from '../bench/median.ts';
import type { RunInPage } from '../browser/page-browser.ts';
import { bundleScript } from '../build/bundle-script.ts';
import { printRow } from './measure-set.ts';
import type { PageCost } from './reading-cost-in-page.ts';

/** Reading costs at most so many times what Readability alone does, by the median of the pages. */
const MAX_TIMES = 1.6;

const PAGE_COST = object({ reading: number(), readability: number(), longestBlock: number() });

/** Prints what it costs to read today's pages of a shared folder, beside Readability in the same run. */
export async function measureReadingCost(shared: string, run: RunInPage): Promise<void> {
  const folder = join(shared, 'corpora/fundus/html');
  if (!existsSync(folder)) return;
  const bundle = await bundleScript(join(import.meta.dirname, 'reading-cost-in-page.ts'), 'ReadingCost');
  const costs: PageCost[] = [];
  for (const file of readdirSync(folder)) {
    const cost = await run(join(folder, file), `${bundle};\nReadingCost.measurePageCost()`);
    costs.push(parse(PAGE_COST, cost));
  }
  const times = median(costs.map(({ reading, readability }) => reading / readability));
  console.log(`\nwhat reading costs, on ${costs.length} pages of today`);
  printRow(
    { label: 'times Readability alone, median', must: MAX_TIMES, aim: MAX_TIMES, atMost: true },
    times,
  );
  const rows = [
    ['… reading, median ms', median(costs.map(({ reading }) => reading))],
    ['… Readability alone, median ms', median(costs.map(({ readability }) => readability))],
    ['longest block in steps, median ms', median(costs.map(({ longestBlock }) => longestBlock))],
    ['… of all pages, ms', Math.max(...costs.map(({ longestBlock }) => longestBlock))],
  ] as const;
  for (const [label, value] of rows) printRow({ label, must: null, aim: null }, value);
}
