import { expect } from 'vitest';
import { articlePage } from '../../tools/article-page.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { NewsPage } from './pages/news-page.ts';
import { openOptions } from './pages/options-page.ts';
import { pressShortcut } from './pages/press-shortcut.ts';
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
  await pressShortcut(page, 'M');
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => /expert|official/.test(name)));
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
