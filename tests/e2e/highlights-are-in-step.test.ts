import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { FERRY_PAGE, openCorrecting } from './pages/corrected-article.ts';
import { pressFirstShortcut, pressShortcut } from './pages/press-shortcut.ts';

/** Waits until the page is highlighted, or is not, and each view says so. */
async function untilAll(page: Page, views: readonly Page[], on: boolean): Promise<void> {
  await page.waitForFunction((wanted) => CSS.highlights.size > 0 === wanted, {}, on);
  for (const view of views)
    await view.waitForFunction(
      (wanted) => document.querySelector('#toggle-marks')?.getAttribute('aria-pressed') === String(wanted),
      // A panel beside a popup draws no frames to wait for.
      { polling: 100 },
      on,
    );
}

test('popup, panel, its key and the key of the browser: whichever switches the highlights, all say the same', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { page, panel: opened } = await openCorrecting(chromium, server.address('ferry.html'));
  const panel = opened.page;
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForSelector('#toggle-marks');
  await untilAll(page, [popup, panel], false);

  await popup.click('#toggle-marks');
  await untilAll(page, [popup, panel], true);
  await panel.waitForSelector('[data-mark-legend]');

  await panel.click('#toggle-marks');
  await untilAll(page, [popup, panel], false);

  await panel.keyboard.press('m');
  await untilAll(page, [popup, panel], true);

  await popup.click('#toggle-marks');
  await untilAll(page, [popup, panel], false);
  expect(await panel.$('[data-mark-legend]')).toBeNull();

  await pressFirstShortcut(page, 'M', () => CSS.highlights.size > 0);
  await untilAll(page, [panel], true);
  await pressShortcut(page, 'M');
  await untilAll(page, [panel], false);
});
