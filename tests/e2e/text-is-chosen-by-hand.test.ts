import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf, WHEEL } from './pages/invented-pages.ts';
import { NewsPage } from './pages/news-page.ts';
import { ReportPage } from './pages/report-page.ts';

/** The longer text is what a program takes for the article. */
const PAGE = pageOf(
  `<main><div id="wheel">${articleMarkup(WHEEL)}</div></main><div id="ferry">${articleMarkup({
    title: FERRY.title,
    paragraphs: [...FERRY.paragraphs, ...FERRY.paragraphs.map((text) => text.replaceAll('the', 'this'))],
  })}</div>`,
);

async function openPanelOver(chromium: ExtensionBrowser, page: Page): Promise<ReportPage> {
  const popup = await chromium.clickToolbarButton(page);
  const panel = new ReportPage(await chromium.openPanel(popup));
  await panel.report();
  return panel;
}

test('a click on the page chooses the text, and leaves nothing behind', async ({ chromium, serve }) => {
  const server = await serve({ 'two.html': PAGE });
  const page = await chromium.open(server.address('two.html'));
  const news = new NewsPage(page);
  const before = await news.document();
  const panel = await openPanelOver(chromium, page);

  await panel.page.click('#choose-text');
  const target = await page.waitForSelector('#wheel p:nth-of-type(2)');
  await panel.page.waitForSelector('[role="group"]');
  await target?.hover();
  await page.waitForFunction(() => CSS.highlights.has('whose-words-choosing'));
  await target?.click();

  await panel.page.waitForSelector('[data-note="chosen-by-hand"]');
  const chosen = await panel.report();
  expect(chosen.speakers.map(({ name }) => name)).toContain(WHEEL.speaker);
  expect(chosen.text).not.toContain(FERRY.speaker);
  expect(await page.evaluate(() => CSS.highlights.has('whose-words-choosing'))).toBe(false);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await news.document()).toBe(before);

  await panel.page.click('#choose-none');
  await panel.page.waitForFunction(() => document.querySelector('[data-note="chosen-by-hand"]') === null);
});

test('by keyboard alone: an area of the list', async ({ chromium, serve }) => {
  const server = await serve({ 'two.html': PAGE });
  const page = await chromium.open(server.address('two.html'));
  const panel = await openPanelOver(chromium, page);
  await panel.page.focus('#choose-text');
  await panel.page.keyboard.press('Enter');
  await panel.page.waitForSelector('[data-candidate="0"]');
  await panel.page.focus('[data-candidate="0"]');
  await panel.page.keyboard.press('Enter');
  await panel.page.waitForSelector('[data-note="chosen-by-hand"]');
  expect((await panel.report()).view).toBe('ready');
});

test('Escape gives up', async ({ chromium, serve }) => {
  const server = await serve({ 'two.html': PAGE });
  const page = await chromium.open(server.address('two.html'));
  const panel = await openPanelOver(chromium, page);
  await panel.page.click('#choose-text');
  await panel.page.waitForSelector('[role="group"]');
  await page.keyboard.press('Escape');
  await panel.page.waitForFunction(() => document.querySelector('#choose-text') !== null);
  expect(await panel.page.$('[data-note="chosen-by-hand"]')).toBeNull();
});

test('a panel closed meanwhile gives the page back', async ({ chromium, serve }) => {
  const server = await serve({ 'two.html': PAGE });
  const page = await chromium.open(server.address('two.html'));
  const panel = await openPanelOver(chromium, page);
  await panel.page.click('#choose-text');
  await panel.page.waitForSelector('[role="group"]');
  const target = await page.waitForSelector('#wheel p:nth-of-type(2)');
  await target?.hover();
  await page.waitForFunction(() => CSS.highlights.has('whose-words-choosing'));
  await panel.page.close();

  await page.evaluate(() => document.addEventListener('click', () => (document.title = 'clicked')));
  // By then the page has been asked nothing for longer than a view leaves between two questions.
  await setTimeout(4000);
  await target?.click();
  expect(await page.title()).toBe('clicked');
  expect(await page.evaluate(() => CSS.highlights.has('whose-words-choosing'))).toBe(false);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
