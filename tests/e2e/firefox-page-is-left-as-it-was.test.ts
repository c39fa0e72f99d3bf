import { expect } from 'vitest';
import { articlePage, printedTimes } from '../../tools/browser/article-page.ts';
import { READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { ARTICLES } from './articles.ts';
import { firefoxTest as test } from './extension-test.ts';
import { WatchedPage } from './pages/watched-page.ts';

const sample = ARTICLES[0]?.single;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

test('Firefox: read, mark, jump, clear: the document stays as it was, and nothing in it is ever changed', async ({
  firefox,
  serve,
}) => {
  const server = await serve({ 'article.html': articlePage(printedTimes(sample, 2)) });
  const page = await firefox.open(server.address('article.html'));
  const watched = await WatchedPage.watch(page);

  const popup = await firefox.clickToolbarButton();
  await popup.waitFor(READ_REPORT);
  expect(await watched.changes()).toEqual([]);

  await popup.click('#toggle-marks');
  await watched.waitForMarks(true);
  await popup.waitFor(
    "(document.querySelector('[data-repeat] button:last-of-type')?.scrollIntoView({ block: 'center' }), true)",
  );
  await popup.click('[data-repeat] button:last-of-type');
  await page.waitForFunction(() => scrollY > 0);
  expect(await watched.changes()).toEqual([]);

  await popup.click('#toggle-marks');
  await watched.waitForMarks(false);
  expect(await watched.changes()).toEqual([]);
});
