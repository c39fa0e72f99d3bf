import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readScrapedArticle } from '../browser/article-page.ts';
import { launchWithExtension, type ExtensionBrowser } from '../browser/extension-browser.ts';
import { reportOnScreen } from '../browser/report-on-screen.ts';
import { servePages } from '../browser/serve-pages.ts';
import { newspaperPage } from './newspaper-page.ts';
import { STORE_PICTURE_FOLDER, STORE_PICTURES } from './store-pictures.ts';

const SAMPLE = join(import.meta.dirname, 'sea-wall.txt');
const ICON = join(import.meta.dirname, '..', 'build', 'icon.svg');

/** Height of the browser's bar that is drawn over the page, and widths of popup and side panel (CSS pixels). */
const BAR = 48;
const POPUP = 400;
const PANEL = 360;
const [WIDTH, HEIGHT] = STORE_PICTURES['popup-light'];

type Theme = 'light' | 'dark';

/** Takes them all from the built extension over an invented article. Throws when there is no build or no Chromium. */
export async function takeStorePictures(): Promise<void> {
  await mkdir(STORE_PICTURE_FOLDER, { recursive: true });
  const article = readScrapedArticle(await readFile(SAMPLE, 'utf8'));
  const server = await servePages({ 'sea-wall.html': newspaperPage(article) });
  const reader = await launchWithExtension();
  try {
    const page = await reader.open(server.address('sea-wall.html'));
    for (const theme of ['light', 'dark'] as const) {
      await pictureOfPopup(reader, page, theme);
      await pictureOfPanel(reader, page, theme);
    }
    await pictureOf(reader, 'promotional', promotional(await readFile(ICON, 'utf8')));
    await pictureOf(reader, 'logo', await readFile(ICON, 'utf8'));
  } finally {
    await reader.close();
    await server.close();
  }
}

/** The page with its marks, and over it the popup as it opens. */
async function pictureOfPopup(reader: ExtensionBrowser, page: Page, theme: Theme): Promise<void> {
  await page.setViewport({ width: WIDTH, height: HEIGHT - BAR });
  const popup = await reader.clickToolbarButton(page);
  await reportOnScreen(popup);
  await inTheme(theme, page, popup);
  await mark(page, popup);
  await page.evaluate(() => window.scrollTo(0, 0));
  const shots = [await shotOf(page), await shotOf(popup, POPUP)] as const;
  await popup.close();
  await pictureOf(
    reader,
    `popup-${theme}`,
    `${browserBar(theme, await readFile(ICON, 'utf8'))}<img src="${shots[0]}"><img class="popup" src="${shots[1]}">`,
  );
}

/** The page with its marks and a passage that is shown, and beside it the panel with all statements. */
async function pictureOfPanel(reader: ExtensionBrowser, page: Page, theme: Theme): Promise<void> {
  await page.setViewport({ width: WIDTH - PANEL, height: HEIGHT - BAR });
  const panel = await reader.openPanel(await reader.clickToolbarButton(page));
  await panel.setViewport({ width: PANEL, height: HEIGHT - BAR });
  await reportOnScreen(panel);
  await inTheme(theme, page, panel);
  await mark(page, panel);
  await panel.click('[data-tab="quotes"]');
  await panel.waitForSelector('[role="tabpanel"]:not([hidden]) ol > [data-quote]');
  await panel.keyboard.press('j');
  await panel.waitForSelector('[role="tabpanel"]:not([hidden]) [aria-current]');
  await panel.evaluate(() => window.scrollTo(0, 0));
  await scrollToParagraph(page);
  const shots = [await shotOf(page), await shotOf(panel)] as const;
  await panel.close();
  await pictureOf(
    reader,
    `panel-${theme}`,
    `${browserBar(theme, await readFile(ICON, 'utf8'))}<img src="${shots[0]}"><img class="panel" src="${shots[1]}">`,
  );
}

async function inTheme(theme: Theme, ...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

/** Marks the page, again where it is marked: the colours follow the ground it has now. */
async function mark(page: Page, view: Page): Promise<void> {
  const on = '#toggle-marks[aria-pressed="true"]';
  if ((await view.$(on)) !== null) {
    await view.click(on);
    await page.waitForFunction(() => CSS.highlights.size === 0);
  }
  await view.click('#toggle-marks');
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await view.waitForSelector(on);
}

/** Showing a passage may have scrolled the page: no line of it is to be cut. */
async function scrollToParagraph(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.scrollY < 200) {
      window.scrollTo(0, 0);
      return;
    }
    const first = [...document.querySelectorAll('article > *')].find(
      (part) => part.getBoundingClientRect().top >= 0,
    );
    if (first) window.scrollBy(0, first.getBoundingClientRect().top - 24);
  });
}

/** `width`: without the room that a scroll bar would take. */
async function shotOf(page: Page, width?: number): Promise<string> {
  const height = await page.evaluate(() => window.innerHeight);
  const clip = width === undefined ? {} : { clip: { x: 0, y: 0, width, height } };
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64', ...clip })}`;
}

/** Saves a picture made of this markup. */
async function pictureOf(
  { browser }: ExtensionBrowser,
  name: keyof typeof STORE_PICTURES,
  markup: string,
): Promise<void> {
  const [width, height] = STORE_PICTURES[name];
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(`<style>${STYLE}</style><body class="${name}">${markup}`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await writeFile(join(STORE_PICTURE_FOLDER, `${name}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}

function browserBar(theme: Theme, icon: string): string {
  return `<div class="bar ${theme}"><span class="address">harbour-ledger.example</span><span class="button">${icon}</span></div>`;
}

/** Kinds of voices as the popup shows them, by their part of an article (percent). */
const VOICES = [
  ['#20318a', 21],
  ['#a26c01', 17],
  ['#1f9a5f', 11],
  ['#887bc9', 9],
  ['#d9d5ca', 42],
] as const;

function promotional(icon: string): string {
  const parts = VOICES.map(([color, part]) => `<i style="flex:${part};background:${color}"></i>`).join('');
  return `<div class="sheet"><h1>${icon}Whose Words</h1><p>Who speaks in the article you are reading, and how much of it</p>
    <div class="voices">${parts}</div></div>`;
}

const STYLE = `
body { margin: 0; overflow: hidden; background: transparent }
img { display: block; position: absolute; left: 0; top: ${BAR}px }
.popup { left: auto; right: 20px; top: ${BAR - 6}px; border-radius: 8px; box-shadow: 0 6px 28px rgb(0 0 0 / 40%), 0 0 0 1px #8888 }
.panel { left: auto; right: 0; border-left: 1px solid #8886 }
.bar { display: flex; align-items: center; gap: 12px; height: ${BAR}px; padding: 0 20px 0 40px; box-sizing: border-box }
.bar.light { background: #e9e7e1; color: #45423c }
.bar.dark { background: #2a2b2e; color: #c9c7c1 }
.address { flex: 1; padding: 7px 16px; border-radius: 16px; font: 14px/1.2 'Liberation Sans', Arial, sans-serif }
.light .address { background: #fff }
.dark .address { background: #17181a }
.button { padding: 6px; border-radius: 8px; line-height: 0; background: #8884 }
.button svg { width: 20px; height: 20px }
.logo svg { display: block; width: 300px; height: 300px }
.promotional { background: #9c2233 }
.sheet { display: flex; flex-direction: column; justify-content: center; box-sizing: border-box; height: 280px; padding: 0 36px; color: #fff }
h1 { display: flex; align-items: center; gap: 14px; margin: 0 0 12px; font: bold 46px/1 'Liberation Serif', Georgia, serif }
h1 svg { width: 46px; height: 46px; border-radius: 10px; box-shadow: 0 0 0 2px #fff8 }
p { margin: 0 0 26px; font: 19px/1.35 'Liberation Serif', Georgia, serif }
.voices { display: flex; gap: 3px; height: 26px; padding: 4px; border-radius: 7px; background: #fbfaf7 }
.voices i { border-radius: 3px }`;
