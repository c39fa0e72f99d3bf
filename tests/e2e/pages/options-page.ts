import type { Page } from 'puppeteer-core';
import { patient, type ExtensionBrowser } from '../../../tools/browser/extension-browser.ts';

/** Opens the options in a tab of their own, as the browser does. */
export async function openOptions({ browser, extension }: ExtensionBrowser): Promise<Page> {
  const page = patient(await browser.newPage());
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await page.waitForSelector('[data-kept-articles]');
  return page;
}

/** How many articles the options say are remembered. */
export async function remembered(options: Page): Promise<number> {
  await options.reload();
  const line = await options.waitForSelector('[data-kept-articles]');
  return Number(await line?.evaluate((element) => element.getAttribute('data-kept-articles')));
}

/** Waits until so many articles are remembered: that happens after the answer is on the screen. */
export async function untilRemembered(options: Page, count: number): Promise<void> {
  for (let look = 0; look < 600; look++) {
    if ((await remembered(options)) === count) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Expected ${count} remembered articles, got ${await remembered(options)}`);
}
