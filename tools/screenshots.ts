import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page, type Viewport } from 'puppeteer-core';
import { build, preview } from 'vite';
import { answerHelp } from './command-line/answer-help.ts';
import { buildExtension } from './build/build-extension.ts';
import { findBrowser, sandboxArguments } from './browser/find-browser.mjs';
import { STORE_PICTURE_FOLDER } from './store/store-pictures.ts';
import { takeStorePictures } from './store/take-store-pictures.ts';

const NAMES = [
  'rich',
  'doubled',
  'unnamedOnly',
  'longNames',
  'germanNames',
  'crowd',
  'few',
  'nothing',
  'empty',
  'loading',
  'not-granted',
  'unexpected',
];
/** The pictures for the stores, among the names. */
const STORE = 'store';
const USAGE = `usage: npm run screenshots -- [NAME …]
  Popup and side panel with invented reports, outside the extension, in both themes, in out/screenshots. Without names,
  every report, state and failure: ${NAMES.join(', ')}; and those for the stores, taken from the
  built extension, in docs/store/pictures: ${STORE}.`;
const GALLERY = { configFile: join(import.meta.dirname, 'view-gallery', 'vite.config.ts') };
const OUT = join(import.meta.dirname, '..', 'out', 'screenshots');
const POPUP = { width: 400, height: 600, deviceScaleFactor: 2 };
const PANEL = { width: 360, height: 800, deviceScaleFactor: 2 };
/** A view at 200 %: a browser's window may be no larger, so half as many CSS pixels fit. */
const ENLARGED_PANEL = { width: 180, height: 400, deviceScaleFactor: 4 };

answerHelp(USAGE);
const asked = process.argv.slice(2);
const views = asked.length === 0 ? NAMES : asked.filter((name) => name !== STORE);
let url = '';
if (views.length > 0) await photographViews();
if (asked.length === 0 || asked.includes(STORE)) {
  buildExtension();
  await takeStorePictures();
  console.log(`Pictures for the stores: ${STORE_PICTURE_FOLDER}`);
}

async function photographViews(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await build({ ...GALLERY, logLevel: 'warn' });
  const server = await preview({ ...GALLERY, logLevel: 'error' });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('Expected an address of the gallery, got none');
  url = address;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: [...sandboxArguments(), '--disable-gpu', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage();
    for (const theme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      for (const name of views) {
        await photographPopup(page, name, theme);
        await photographPanel(page, name, theme);
        await photographInChinese(page, name, theme);
      }
    }
    if (views.includes('rich')) await composeForReadme(page);
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`Pictures: ${OUT}`);
}

/** As it opens, in full, and with two speakers opened and a passage shown. */
async function photographPopup(page: Page, name: string, theme: string): Promise<void> {
  await open(page, `form=popup&report=${name}`, POPUP);
  await page.screenshot({ path: join(OUT, `${name}-popup-opens-${theme}.png`) });
  await save(page, `${name}-popup-${theme}`, POPUP);
  if ((await page.$('details')) === null) return;
  await page.$$eval('details', (all) => all.slice(0, 2).forEach((details) => (details.open = true)));
  await page.waitForSelector('[data-speaker] [data-attribution]');
  await page.$$eval('[data-lede] button', (all) => all[0]?.click());
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

/** Popup, panel in both themes and the panel at 200 % side by side: the second picture of the README. */
async function composeForReadme(page: Page): Promise<void> {
  const pictures = [
    'rich-popup-opens-dark',
    'rich-panel-light',
    'rich-panel-framing-dark',
    'rich-panel-200-light',
  ].map((name) => `data:image/png;base64,${readFileSync(join(OUT, `${name}.png`)).toString('base64')}`);
  await page.setViewport({ width: 1300, height: 640, deviceScaleFactor: 1 });
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: flex; gap: 20px; padding: 20px; box-sizing: border-box; background: #8f908c; overflow: hidden }
    div { flex: none; width: 297px; height: 600px; overflow: hidden; border-radius: 8px; box-shadow: 0 4px 16px rgb(0 0 0 / 35%) }
    div:first-child { width: 330px; height: 495px }
    img { width: 100%; display: block }
  </style>${pictures.map((picture) => `<div><img src="${picture}"></div>`).join('')}`);
  await page.screenshot({ path: join(import.meta.dirname, '..', '.github', 'views.png') });
}

async function openLists(page: Page): Promise<void> {
  await page.$$eval('[data-guide], [data-weak], [data-blocks]', (all) =>
    all.forEach((list) => list.setAttribute('open', '')),
  );
}

async function open(page: Page, query: string, viewport: Viewport): Promise<void> {
  await page.setViewport(viewport);
  await page.goto(`${url}?${query}`);
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
