import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { preview } from 'vite';
import { findBrowser, sandboxArguments } from '../find-browser.mjs';

/** Reports, states and failures of the gallery page that are shown when none is named. */
const ALL = [
  'rich',
  'doubled',
  'unnamedOnly',
  'longNames',
  'crowd',
  'few',
  'nothing',
  'empty',
  'loading',
  'not-granted',
  'unexpected',
];
const OUT = join(import.meta.dirname, '../../out/view-gallery/screenshots');
const POPUP = { width: 400, height: 600, deviceScaleFactor: 2 };
const PANEL = { width: 360, height: 800, deviceScaleFactor: 2 };

/**
 * Photographs every view of the built gallery in both themes: the popup as it opens, in full, and with a speaker
 * opened and a passage shown; the panel in full, each of its sections.
 */
async function shoot(names: readonly string[]): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const server = await preview({
    configFile: join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'error',
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('Expected an address of the gallery, got none');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: [...sandboxArguments(), '--disable-gpu', '--force-color-profile=srgb'],
  });
  const page = await browser.newPage();
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const name of names) {
      await page.setViewport(POPUP);
      await open(page, `${url}?form=popup&report=${name}`);
      await page.screenshot({ path: join(OUT, `${name}-first-${theme}.png`) });
      await save(page, `${name}-popup-${theme}`, POPUP);
      if ((await page.$('details')) !== null) {
        await page.$$eval('details', (all) => all.slice(0, 2).forEach((details) => (details.open = true)));
        await pause(50);
        await page.$eval('[data-attribution]', (button) => button instanceof HTMLElement && button.click());
        await page.$$eval('[data-summary] button', (all) => all[0]?.click());
        await save(page, `${name}-open-${theme}`, POPUP);
      }
      await page.setViewport(PANEL);
      await open(page, `${url}?form=panel&report=${name}&marks`);
      await save(page, `${name}-panel-${theme}`, PANEL);
      for (const tab of ['quotes', 'repeats', 'summary']) {
        const button = await page.$(`[data-tab="${tab}"]`);
        if (button === null) continue;
        await button.click();
        await save(page, `${name}-panel-${tab}-${theme}`, PANEL);
      }
    }
  }
  await browser.close();
  await server.close();
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const view = await page.waitForSelector('[data-view]');
  const state = await view?.evaluate((element) => element.getAttribute('data-view'));
  await pause(state === 'loading' ? 500 : 50);
}

/** The whole view: the window is made as high as its content, so that the footer stands at the end. */
async function save(page: Page, name: string, viewport: typeof POPUP): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...viewport, height });
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  await page.setViewport(viewport);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const asked = process.argv.slice(2);
await shoot(asked.length > 0 ? asked : ALL);
