import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import type { PageServer } from '../../tools/browser/serve-pages.ts';
import { eventually } from '../support/eventually.ts';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf, WHEEL } from './pages/invented-pages.ts';
import { NewsPage } from './pages/news-page.ts';
import { openOptions } from './pages/options-page.ts';
import { ReportPage } from './pages/report-page.ts';

const PAGES = {
  'ferry.html': pageOf(`<main>${articleMarkup(FERRY)}<a href="/wheel.html">Next</a></main>`, {
    title: FERRY.title,
  }),
  'wheel.html': pageOf(`<main>${articleMarkup(WHEEL)}</main>`, { title: WHEEL.title }),
};

type Serve = (pages: typeof PAGES, cacheControl?: string) => Promise<PageServer>;
type Chromium = Pick<ExtensionBrowser, 'open' | 'clickToolbarButton' | 'openPanel'>;

/** The article about the ferry, and the side panel open beside it; left, the page is put aside as it is. */
async function ferryAndPanel(chromium: Chromium, serve: Serve) {
  const server = await serve(PAGES, 'max-age=600');
  const page = await chromium.open(server.address('ferry.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const panel = new ReportPage(await chromium.openPanel(popup.page));
  await untilShown(panel, FERRY.title);
  return { page, panel, server };
}

async function untilShown({ page }: ReportPage, title: string): Promise<void> {
  await page.waitForFunction(
    (own) => document.querySelector('[data-view="ready"] h1')?.textContent === own,
    {},
    title,
  );
}

/** A property of the page's own window goes with it, and is there again only where the page itself is. */
const leaveSign = (page: Page) => page.evaluate(() => Object.assign(window, { isTheSame: true }));
const hasSign = (page: Page) => page.evaluate(() => 'isTheSame' in window);

async function showsItsWords(panel: ReportPage, page: Page, speaker: string): Promise<void> {
  const words = await panel.showFirstQuoteOf(speaker);
  const marked = await new NewsPage(page).markedInSight();
  expect(marked.length).toBeGreaterThan(0);
  expect(words).toContain(marked);
}

test('a page that was put aside comes back: its report too, and its words are shown', async ({
  chromium,
  serve,
}) => {
  const { page, panel } = await ferryAndPanel(chromium, serve);
  await leaveSign(page);
  await page.click('a[href="/wheel.html"]');
  await untilShown(panel, WHEEL.title);
  await page.goBack();
  await untilShown(panel, FERRY.title);
  expect(await hasSign(page)).toBe(true);
  await showsItsWords(panel, page, FERRY.speaker);
  await page.goForward();
  await untilShown(panel, WHEEL.title);
  await showsItsWords(panel, page, WHEEL.speaker);
});

test('a page that was put aside with a passage marked comes back, and the passage is shown again', async ({
  chromium,
  serve,
}) => {
  const { page, panel } = await ferryAndPanel(chromium, serve);
  await showsItsWords(panel, page, FERRY.speaker);
  await leaveSign(page);
  await page.click('a[href="/wheel.html"]');
  await untilShown(panel, WHEEL.title);
  await page.goBack();
  await untilShown(panel, FERRY.title);
  await showsItsWords(panel, page, FERRY.speaker);
});

/** How many reports the memory of the session holds, and how many of them are of tabs that there are no more. */
const keptReports = (options: Page): Promise<unknown> =>
  options.evaluate(`(async () => {
    const keys = (await chrome.storage.session.getKeys()).filter((key) => key.startsWith('report:'));
    const tabs = (await chrome.tabs.query({})).map(({ id }) => 'report:' + id);
    return { kept: keys.length, ofNoTab: keys.filter((key) => !tabs.includes(key)).length };
  })()`);

test('a tab that the browser has discarded hands its report on, and shows it at a click', async ({
  chromium,
  serve,
}) => {
  const { panel, server } = await ferryAndPanel(chromium, serve);
  const options = await openOptions(chromium);
  const before = await keptReports(options);
  await chromium.stopBackground();
  const wasReplaced = await options.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === ${JSON.stringify(server.address('ferry.html'))});
    const discarded = await chrome.tabs.discard(tab.id);
    await chrome.tabs.update(discarded.id, { active: true });
    return discarded.id !== tab.id;
  })()`);
  expect(wasReplaced).toBe(true);
  await eventually(async () => expect(await keptReports(options)).toEqual(before));
  // Access goes with the page.
  await panel.page.waitForFunction(
    (title) => document.querySelector('[data-view="failed"] h1')?.textContent === title,
    {},
    messages.failNotGrantedTitle.message,
  );
  const target = await chromium.browser.waitForTarget((each) => each.url() === server.address('ferry.html'));
  const page = await target.page();
  if (page === null) throw new Error('Expected the discarded page to be there again, got none.');
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  await untilShown(popup, FERRY.title);
  await untilShown(panel, FERRY.title);
  await showsItsWords(panel, page, FERRY.speaker);
  expect(await keptReports(options)).toEqual(before);
});
