import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import {
  CHAIR,
  correct,
  DOCTORS_WORDS,
  FERRY_PAGE,
  openCorrecting,
  wordsBySpeaker,
} from './pages/corrected-article.ts';
import { ReportPage } from './pages/report-page.ts';

test('a correction holds when the page has changed a little, and waits when its words are gone', async ({
  chromium,
  serve,
}) => {
  const pages: Record<string, string> = { 'ferry.html': FERRY_PAGE };
  const server = await serve(pages);
  const { page, panel } = await openCorrecting(chromium, server.address('ferry.html'));
  await correct(panel);

  await page.evaluate((words) => {
    const [first, second] = document.querySelectorAll('article p');
    const late = document.createElement('p');
    late.textContent = 'Correction: an earlier version of this article gave another date for the vote.';
    first?.before(late);
    if (second?.textContent.includes(words)) second.textContent = second.textContent.replace(' myself', '');
  }, DOCTORS_WORDS);
  const changed = new ReportPage(await chromium.clickToolbarButton(page));
  expect(Object.keys(await wordsBySpeaker(changed))).toEqual([CHAIR]);

  await page.evaluate(() => document.querySelectorAll('article p')[2]?.remove());
  await chromium.openPanel(await chromium.clickToolbarButton(page));
  await panel.page.waitForFunction(
    () =>
      document
        .querySelector('[data-corrections] summary')
        ?.textContent.includes('one no longer finds its place'),
    // A panel beside a popup draws no frames to wait for.
    { polling: 200 },
  );
});
