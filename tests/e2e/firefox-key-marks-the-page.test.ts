import { expect } from 'vitest';
import { articlePage } from '../../tools/browser/article-page.ts';
import { READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { ARTICLES } from './articles.ts';
import { ownFirefoxTest as test } from './extension-test.ts';
import { NewsPage } from './pages/news-page.ts';

const [sample] = ARTICLES;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

test('Firefox: a key marks the page, and takes the marks off again; the sidebar follows', async ({
  firefox,
  serve,
}) => {
  const server = await serve({ 'article.html': articlePage(sample.single) });
  const page = await firefox.open(server.address('article.html'));
  const news = new NewsPage(page);
  const before = await news.document();
  await firefox.press('M', ['Alt', 'Shift']);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => /expert|official/.test(name)));
  await firefox.press('M', ['Alt', 'Shift']);
  await page.waitForFunction(() => CSS.highlights.size === 0);
  expect(await news.document()).toBe(before);

  await firefox.press('S', ['Alt', 'Shift']);
  await firefox.sidebar.waitFor(READ_REPORT);
  await firefox.press('M', ['Alt', 'Shift']);
  await page.waitForFunction(() => CSS.highlights.size > 1);
  await firefox.sidebar.waitFor(`document.querySelector('[data-mark-legend]') && true`);
  await firefox.press('M', ['Alt', 'Shift']);
  await page.waitForFunction(() => CSS.highlights.size === 0);
  await firefox.sidebar.waitFor(`document.querySelector('[data-mark-legend]') === null || null`);
});
