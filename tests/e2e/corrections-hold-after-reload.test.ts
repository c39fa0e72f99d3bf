import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { correct, FERRY_PAGE, openCorrecting, wordsBySpeaker } from './pages/corrected-article.ts';
import { ReportPage } from './pages/report-page.ts';

test('a correction holds when the page is loaded again', async ({ chromium, serve }) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { page, panel } = await openCorrecting(chromium, server.address('ferry.html'));
  await correct(panel);
  const corrected = await wordsBySpeaker(panel);
  await page.reload();
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  expect(await wordsBySpeaker(popup)).toEqual(corrected);
});
