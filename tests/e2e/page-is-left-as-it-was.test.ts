import { expect } from 'vitest';
import { articlePage, printedTimes } from '../../tools/browser/article-page.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';
import { WatchedPage } from './pages/watched-page.ts';

const sample = ARTICLES[0]?.single;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

test('read, mark, jump, clear: the document stays as it was, and nothing in it is ever changed', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'article.html': articlePage(printedTimes(sample, 2)) });
  const page = await chromium.open(server.address('article.html'));
  const watched = await WatchedPage.watch(page);

  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  await popup.report();
  expect(await watched.changes()).toEqual([]);

  await popup.page.click('#toggle-marks');
  await watched.waitForMarks(true);
  await popup.showFirstQuoteOf('Jonna Brandt');
  await page.waitForFunction(() => scrollY > 0);
  expect(await watched.changes()).toEqual([]);

  await popup.page.click('#toggle-marks');
  await watched.waitForMarks(false);
  expect(await watched.changes()).toEqual([]);
});
