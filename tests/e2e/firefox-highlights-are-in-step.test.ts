import type { Page } from 'puppeteer-core';
import { asReport, READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import type { FirefoxView } from '../../tools/browser/extension-firefox.ts';
import { firefoxTest as test } from './extension-test.ts';
import { FERRY_PAGE } from './pages/corrected-article.ts';
import { press } from './pages/sidebar-expressions.ts';

/** Waits until the page is highlighted, or is not, and each view says so. */
async function untilAll(page: Page, views: readonly FirefoxView[], on: boolean): Promise<void> {
  await page.waitForFunction((wanted) => CSS.highlights.size > 0 === wanted, {}, on);
  for (const view of views)
    await view.waitFor(
      `document.querySelector('#toggle-marks')?.getAttribute('aria-pressed') === '${on}' || null`,
    );
}

test('Firefox: popup and sidebar, whichever switches the highlights, say the same', async ({
  firefox,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const page = await firefox.open(server.address('ferry.html'));
  const first = await firefox.clickToolbarButton();
  asReport(await first.waitFor(READ_REPORT));
  await first.click('#open-panel');
  const { sidebar } = firefox;
  await sidebar.waitFor(READ_REPORT);
  const popup = await firefox.clickToolbarButton();
  await popup.waitFor(READ_REPORT);
  await untilAll(page, [popup, sidebar], false);
  await popup.waitFor(press('#toggle-marks'));
  await untilAll(page, [popup, sidebar], true);
  await sidebar.waitFor(press('#toggle-marks'));
  await untilAll(page, [popup, sidebar], false);
  await popup.waitFor(press('#toggle-marks'));
  await untilAll(page, [popup, sidebar], true);
});
