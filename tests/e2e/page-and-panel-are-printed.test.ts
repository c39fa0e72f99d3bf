import { expect } from 'vitest';
import { articlePage } from '../../tools/browser/article-page.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';
import { WatchedPage } from './pages/watched-page.ts';

const sample = ARTICLES[0];
if (sample === undefined) throw new Error('Expected the sample article, got none.');

test('a page with marks is printed, and is afterwards as it was', async ({ chromium, serve }) => {
  const server = await serve({ 'article.html': articlePage(sample.single) });
  const page = await chromium.open(server.address('article.html'));
  const watched = await WatchedPage.watch(page);
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  await popup.report();
  await popup.page.click('#toggle-marks');
  await watched.waitForMarks(true);
  const marks = await watched.marks();

  expect((await page.pdf()).length).toBeGreaterThan(0);
  expect(await watched.marks()).toBe(marks);
  expect(await watched.changes()).toEqual([]);
});

test('on paper the panel has its report in full width, and nothing to press beneath it', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'article.html': articlePage(sample.single) });
  const page = await chromium.open(server.address('article.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const panel = new ReportPage(await chromium.openPanel(popup.page));
  const { speakers } = await panel.report();
  await panel.page.emulateMediaType('print');
  const printed = await panel.page.evaluate(() => ({
    isOverflowing: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    isFooterSeen: document.querySelector('footer')?.checkVisibility(),
    names: [...document.querySelectorAll('[data-name]')]
      .filter((name) => name.checkVisibility())
      .map((name) => name.getAttribute('data-name')),
  }));
  expect(printed).toMatchObject({ isOverflowing: false, isFooterSeen: false });
  expect(printed.names).toEqual(expect.arrayContaining(speakers.map(({ name }) => name)));
});
