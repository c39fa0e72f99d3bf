import type { Page } from 'puppeteer-core';
import { median } from './median.ts';
import { withHistory, type InPage } from './with-history.ts';

declare const BenchHistory: InPage;

const ROUNDS = 5;
/** Different articles among those remembered. */
const KINDS = 200;

/** Milliseconds until “Your reading” has its first picture, with so many articles remembered; the median of a few. */
export function measureFirstPicture(articles: number): Promise<number> {
  const measure = async (page: Page): Promise<number> => {
    const firsts: number[] = [];
    for (let i = 0; i < ROUNDS; i++) firsts.push(await page.evaluate(() => BenchHistory.firstPicture()));
    return median(firsts);
  };
  return withHistory(articles, measure, { kinds: KINDS });
}
