import { TargetType } from 'puppeteer-core';
import { expect } from 'vitest';
import { articlePage } from '../../tools/browser/article-page.ts';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { NewsPage } from './pages/news-page.ts';
import { openOptions } from './pages/options-page.ts';
import { pressFirstShortcut, pressShortcut } from './pages/press-shortcut.ts';
import { ReviewPanel } from './pages/review-panel.ts';

const [sample] = ARTICLES;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

test('the browser leaves us every key we ask for', async ({ chromium }) => {
  const options = await openOptions(chromium);
  const commands: unknown = await options.evaluate(
    'chrome.commands.getAll().then((all) => all.map(({ name, shortcut }) => `${name} ${shortcut}`).sort())',
  );
  expect(commands).toEqual([
    '_execute_action Alt+Shift+L',
    'open-panel Alt+Shift+S',
    'toggle-marks Alt+Shift+M',
  ]);
  const shown = await options.$$eval('kbd', (keys) => keys.map(({ textContent }) => textContent));
  expect(shown).toEqual(expect.arrayContaining(['Alt+Shift+L', 'Alt+Shift+S', 'Alt+Shift+M']));
  await options.close();
});

test('a key pressed in the page marks it, and takes the marks off again', async ({ chromium, serve }) => {
  const server = await serve({ 'article.html': articlePage(sample.single) });
  const page = await chromium.open(server.address('article.html'));
  const news = new NewsPage(page);
  const before = await news.document();
  // Nobody has clicked on the button: the key itself gives access to the page.
  await pressFirstShortcut(page, 'M', () =>
    [...CSS.highlights.keys()].some((name) => /expert|official/.test(name)),
  );
  await pressShortcut(page, 'M');
  await page.waitForFunction(() => CSS.highlights.size === 0);
  expect(await news.document()).toBe(before);

  // A panel that is open follows.
  const opening = chromium.panel();
  await pressShortcut(page, 'S');
  const panel = new ReviewPanel(await opening);
  await panel.ready();
  await pressShortcut(page, 'M');
  await page.waitForFunction(() => CSS.highlights.size > 1);
  await panel.page.waitForSelector('[data-mark-legend]');
  await pressShortcut(page, 'M');
  await page.waitForFunction(() => CSS.highlights.size === 0);
  await panel.page.waitForSelector('[data-mark-legend]', { hidden: true });
});

test('pressed over a page without an article, the button says so; over one with an article, it says nothing', async ({
  chromium,
  serve,
}) => {
  const server = await serve({
    'article.html': articlePage(sample.single),
    'notice.html': '<!doctype html><title>Closed</title><p>Closed on Mondays.</p>',
  });
  const page = await chromium.open(server.address('notice.html'));
  await pressShortcut(page, 'M');
  expect(await buttonOf(chromium, '?')).toEqual({
    badge: '?',
    title: 'Nothing to highlight on this page. Click to see why.',
  });
  await page.goto(server.address('article.html'));
  await pressShortcut(page, 'M');
  await page.waitForFunction(() => CSS.highlights.size > 0);
  expect(await buttonOf(chromium, '')).toEqual({ badge: '', title: 'See whose words fill this article' });
});

/** What the toolbar button of the tab in front says, once its badge is as expected, or a minute has passed. */
async function buttonOf({ browser }: ExtensionBrowser, badge: string): Promise<unknown> {
  const background = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  const worker = await background.worker();
  return worker?.evaluate(`(async () => {
    const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const said = async () => ({
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    });
    for (let tries = 0; tries < 1200 && (await said()).badge !== ${JSON.stringify(badge)}; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return said();
  })()`);
}
