import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { openOptions, remembered, untilRemembered } from './pages/options-page.ts';
import { ReportPage } from './pages/report-page.ts';
import { WIRE_PAGES } from './pages/wire-pages.ts';

/** Milliseconds in which an article would long have been remembered. */
const A_WHILE = 1_500;

test('switched off, nothing more is remembered, and the panel says so; what was remembered stays', async ({
  chromium,
  serve,
}) => {
  const server = await serve(WIRE_PAGES);
  const read = async (name: string): Promise<ReportPage> => {
    const popup = new ReportPage(
      await chromium.clickToolbarButton(await chromium.open(server.address(name))),
    );
    await popup.report();
    return popup;
  };
  await read('first.html');
  const options = await openOptions(chromium);
  await untilRemembered(options, 1);
  await options.click('input[name="history"]');
  await options.waitForFunction(
    `chrome.storage.local.get().then((kept) => JSON.stringify(kept).includes('"history":false'))`,
    { polling: 100 },
  );

  const popup = await read('second.html');
  await pause(A_WHILE);
  const panel = await chromium.openPanel(popup.page);
  await (await panel.waitForSelector('[data-tab="history"]'))?.click();
  const standing = await panel.waitForSelector('[data-standing="off"]');
  expect(await standing?.evaluate((node) => node.textContent)).toContain('History is off');
  expect(await remembered(options)).toBe(1);
});
