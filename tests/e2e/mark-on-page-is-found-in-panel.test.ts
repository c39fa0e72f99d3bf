import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';
import { ReviewPanel } from './pages/review-panel.ts';

const PAGE = pageOf(`<main>${articleMarkup(FERRY)}</main>`, { title: FERRY.title });

/** Counts the listeners on the page's document and window, in its own world and in the extension's. */
async function listenerCounter(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  const worlds = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.uniqueId, context.id));
  session.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) =>
    worlds.delete(executionContextUniqueId),
  );
  await session.send('Runtime.enable');
  return async () => {
    let count = 0;
    for (const contextId of worlds.values())
      for (const expression of ['document', 'window']) {
        const { result } = await session.send('Runtime.evaluate', { expression, contextId });
        const { listeners } = await session.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId ?? '',
        });
        count += listeners.filter(({ type }) => type === 'click' || type === 'pagehide').length;
      }
    return count;
  };
}

/** A real click on the words in the page. */
async function clickOn(page: Page, words: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const p = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(wanted));
    const node = p?.firstChild;
    if (!(node instanceof Text)) throw new Error(`Expected a paragraph with “${wanted}”`);
    const range = document.createRange();
    const start = node.data.indexOf(wanted);
    range.setStart(node, start);
    range.setEnd(node, start + wanted.length);
    p?.scrollIntoView({ block: 'center' });
    const box = range.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, words);
  if (place === null) throw new Error(`Expected “${words}” to be on the screen`);
  await page.mouse.click(place.x, place.y);
}

test('a click on marked words selects the quote in the panel; no listener stays when marks or panel are gone', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'page.html': PAGE, 'other.html': pageOf('<p>Another page.</p>') });
  const page = await chromium.open(server.address('page.html'));
  const listeners = await listenerCounter(page);
  const become = (count: number) => expect.poll(listeners, { timeout: 120_000 }).toBe(count);
  const own = await listeners();
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  await popup.report();
  await popup.page.click('#toggle-marks');
  await page.waitForFunction(() => CSS.highlights.size > 0);
  // The popup paints, and does not listen.
  expect(await listeners()).toBe(own);

  const panelPage = await chromium.openPanel(popup.page);
  const panel = new ReviewPanel(panelPage);
  await panel.ready();
  // One for clicks, one for leaving the page.
  await become(own + 2);
  const scrolled = await page.evaluate(() => scrollY);
  await clickOn(page, 'I row across myself');
  await panelPage.waitForFunction(() => document.activeElement?.matches('[data-quote] [data-attribution]'));
  expect(await panel.focusedWords()).toContain('I row across myself');
  expect(await panel.text('[data-told]')).toMatch(/^Chosen on the page: Elin Varg, \d+ words\.$/);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  expect(await page.evaluate(() => CSS.highlights.has('whose-words-shown'))).toBe(true);
  // Words that are not marked select nothing.
  await clickOn(page, 'will stop running after dark');
  expect(await panel.focusedWords()).toContain('I row across myself');

  await panelPage.bringToFront().catch(() => undefined);
  await panelPage.keyboard.press('m');
  await become(own);
  await panelPage.keyboard.press('m');
  await become(own + 2);
  await panelPage.close();
  await become(own);
});

test('the panel follows the tab: its own report, or one sentence with what to do', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'page.html': PAGE, 'other.html': pageOf('<p>Another page.</p>') });
  const page = await chromium.open(server.address('page.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  await popup.report();
  const panel = new ReviewPanel(await chromium.openPanel(popup.page));
  await panel.ready();
  expect(await panel.text('h1')).toBe(FERRY.title);
  await panel.page.keyboard.press('n');
  const other = await chromium.open(server.address('other.html'));
  await panel.page.waitForSelector('[data-view="failed"]');
  expect(await panel.text('[role="status"]')).toMatch(/click/i);
  await page.bringToFront();
  await panel.ready();
  expect(await panel.text('h1')).toBe(FERRY.title);
  // What was open there is open again.
  expect(await panel.text('[aria-selected="true"]')).toMatch(/^Quotes/);
  await other.close();
  await panel.page.close();
});
