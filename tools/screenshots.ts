import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page, type Viewport } from 'puppeteer-core';
import { build, preview } from 'vite';
import { findBrowser, sandboxArguments } from './browser/find-browser.mjs';

/**
 * npm run screenshots -- [NAME …]: popup and side panel with invented reports, outside the extension, in both themes, in
 * out/screenshots. Without names, every report, state and failure below.
 */
const NAMES = [
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
const GALLERY = { configFile: join(import.meta.dirname, 'view-gallery', 'vite.config.ts') };
const OUT = join(import.meta.dirname, '..', 'out', 'screenshots');
const POPUP = { width: 400, height: 600, deviceScaleFactor: 2 };
const PANEL = { width: 360, height: 800, deviceScaleFactor: 2 };
/** A view at 200 %: a browser's window may be no larger, so half as many CSS pixels fit. */
const ENLARGED_PANEL = { width: 180, height: 400, deviceScaleFactor: 4 };

/** What the stores ask for. */
const STORE = { width: 1280, height: 800 };

const asked = process.argv.slice(2);
mkdirSync(OUT, { recursive: true });
await build({ ...GALLERY, logLevel: 'warn' });
const server = await preview({ ...GALLERY, logLevel: 'error' });
const url = server.resolvedUrls?.local[0];
if (url === undefined) throw new Error('Expected an address of the gallery, got none');
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: [...sandboxArguments(), '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const name of asked.length > 0 ? asked : NAMES) {
      await photographPopup(page, name, theme);
      await photographPanel(page, name, theme);
      await photographInChinese(page, name, theme);
    }
    if (asked.length === 0 || asked.includes('rich')) await composeForStores(page, theme);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`Pictures: ${OUT}`);

/** As it opens, in full, and with two speakers opened and a passage shown. */
async function photographPopup(page: Page, name: string, theme: string): Promise<void> {
  await open(page, `form=popup&report=${name}`, POPUP);
  await page.screenshot({ path: join(OUT, `${name}-popup-opens-${theme}.png`) });
  await save(page, `${name}-popup-${theme}`, POPUP);
  if ((await page.$('details')) === null) return;
  await page.$$eval('details', (all) => all.slice(0, 2).forEach((details) => (details.open = true)));
  await page.waitForSelector('[data-speaker] [data-attribution]');
  await page.$$eval('[data-summary] button', (all) => all[0]?.click());
  await save(page, `${name}-popup-opened-${theme}`, POPUP);
}

/** Each of its sections in full, its lists opened; the first one, quotes and framing at 200 %. */
async function photographPanel(page: Page, name: string, theme: string): Promise<void> {
  await open(page, `form=panel&report=${name}&marks`, PANEL);
  await openLists(page);
  await save(page, `${name}-panel-${theme}`, PANEL);
  for (const tab of ['quotes', 'repeats', 'framing']) {
    const button = await page.$(`[data-tab="${tab}"]`);
    if (button === null) continue;
    await button.click();
    await openLists(page);
    await save(page, `${name}-panel-${tab}-${theme}`, PANEL);
  }
  await open(page, `form=panel&report=${name}`, ENLARGED_PANEL);
  await page.screenshot({ path: join(OUT, `${name}-panel-200-${theme}.png`) });
  for (const tab of ['quotes', 'framing']) {
    const button = await page.$(`[data-tab="${tab}"]`);
    if (button === null) continue;
    // At this size the footer may lie over it.
    await button.evaluate((element) => element instanceof HTMLElement && element.click());
    await openLists(page);
    await save(page, `${name}-panel-${tab}-200-${theme}`, ENLARGED_PANEL);
  }
}

/** The popup as it opens, and the panel's quotes. */
async function photographInChinese(page: Page, name: string, theme: string): Promise<void> {
  await open(page, `form=popup&report=${name}&language=zh_CN`, POPUP);
  await page.screenshot({ path: join(OUT, `${name}-popup-chinese-${theme}.png`) });
  await open(page, `form=panel&report=${name}&marks&language=zh_CN`, PANEL);
  const quotes = await page.$('[data-tab="quotes"]');
  if (quotes === null) return;
  await quotes.click();
  await save(page, `${name}-panel-quotes-chinese-${theme}`, PANEL);
}

/** Popup and panel side by side on a plain ground, in the one size that every store takes. */
async function composeForStores(page: Page, theme: string): Promise<void> {
  const pictures = [`rich-popup-opens-${theme}`, `rich-panel-${theme}`, `rich-panel-framing-${theme}`].map(
    (name) => `data:image/png;base64,${readFileSync(join(OUT, `${name}.png`)).toString('base64')}`,
  );
  await page.setViewport({ ...STORE, deviceScaleFactor: 1 });
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: flex; gap: 48px; justify-content: center; align-items: center;
      background: ${theme === 'dark' ? '#111418' : '#e9edf2'} }
    div { width: 360px; max-height: 620px; overflow: hidden; border-radius: 12px; box-shadow: 0 8px 32px rgb(0 0 0 / 25%) }
    img { width: 100%; display: block }
  </style>${pictures.map((picture) => `<div><img src="${picture}"></div>`).join('')}`);
  await page.screenshot({ path: join(OUT, `store-${theme}.png`) });
}

async function openLists(page: Page): Promise<void> {
  await page.$$eval('[data-guide], [data-weak], [data-blocks]', (all) =>
    all.forEach((list) => list.setAttribute('open', '')),
  );
}

async function open(page: Page, query: string, viewport: Viewport): Promise<void> {
  await page.setViewport(viewport);
  await page.goto(`${url ?? ''}?${query}`);
  const view = await page.waitForSelector('[data-view]');
  const state = await view?.evaluate((element) => element.getAttribute('data-view'));
  // The skeleton comes into sight slowly.
  await new Promise((resolve) => setTimeout(resolve, state === 'loading' ? 500 : 50));
}

/** The whole view: the window is made as high as its content, so that the footer stands at the end. */
async function save(page: Page, name: string, viewport: Viewport): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...viewport, height });
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  await page.setViewport(viewport);
}
