import { expect } from 'vitest';
import { articlePage } from '../../tools/browser/article-page.ts';
import { READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { ARTICLES } from './articles.ts';
import { ownFirefoxTest as test } from './extension-test.ts';
import { NewsPage } from './pages/news-page.ts';

const [sample] = ARTICLES;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

const OPEN = `[role="tabpanel"]:not([hidden])`;
const FOCUSED = `document.activeElement?.closest('[data-quote]')?.dataset.quote ?? null`;
/** Where in the document the focus is. */
const FOCUSED_PLACE = `[...document.querySelectorAll('*')].indexOf(document.activeElement)`;

test('Firefox: the sidebar never opens by itself; a key opens it, and the article is reviewed by keyboard alone', async ({
  firefox,
  serve,
}) => {
  const server = await serve({ 'article.html': articlePage(sample.single) });
  const page = await firefox.open(server.address('article.html'));
  const news = new NewsPage(page);
  const before = await news.document();
  expect(await firefox.sidebarIsOpen()).toBe(false);
  // The key is a click: it opens the sidebar and gives it the page.
  await firefox.press('S', ['Alt', 'Shift']);
  await firefox.sidebar.waitFor(READ_REPORT);
  await firefox.sidebar.waitFor(`document.querySelector('[data-view="ready"]') && true`);
  await firefox.sidebar.focus();

  await firefox.press('n');
  const first = String(await firefox.sidebar.waitFor(FOCUSED));
  expect((await news.markedInSight()).length).toBeGreaterThan(0);
  await firefox.press('n');
  await firefox.sidebar.waitFor(`(${FOCUSED}) !== '${first}' || null`);

  await firefox.press('m');
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => /expert|official/.test(name)));
  await firefox.sidebar.waitFor(`document.querySelector('[data-mark-legend]') && true`);

  await firefox.press('/');
  await firefox.sidebar.waitFor(`document.activeElement?.matches('[data-search]') || null`);
  for (const letter of 'varga') await firefox.press(letter);
  const counted = await firefox.sidebar.waitFor(
    `{ const text = document.querySelector('${OPEN} [data-shown-of]').textContent; return / of /.test(text) ? text : null; }`,
  );
  expect(counted).toMatch(/^\d+ of \d+ shown$/);

  // To the tabs and to another section.
  for (let presses = 0; presses < 60; presses++) {
    const before = await firefox.sidebar.waitFor(FOCUSED_PLACE);
    await firefox.press('Tab', ['Shift']);
    // A key is on its way for a while: another would go too far.
    await firefox.sidebar.waitFor(`(${FOCUSED_PLACE}) !== ${String(before)} || null`);
    const there = await firefox.sidebar.waitFor(
      `document.activeElement?.matches('[role="tab"][aria-selected="true"]') === true`,
    );
    if (there === true) break;
  }
  await firefox.press('Home');
  await firefox.sidebar.waitFor(
    `document.querySelector('[aria-selected="true"]')?.dataset.tab === 'speakers' || null`,
  );

  await firefox.press('m');
  await page.waitForFunction(() => CSS.highlights.size === 0);
  expect(await news.document()).toBe(before);
});

test('Firefox: a click on marked words selects the quote in the sidebar', async ({ firefox, serve }) => {
  const server = await serve({ 'article.html': articlePage(sample.single) });
  const page = await firefox.open(server.address('article.html'));
  const popup = await firefox.clickToolbarButton();
  await popup.waitFor(READ_REPORT);
  await popup.click('#open-panel');
  await firefox.sidebar.waitFor(`document.querySelector('[data-view="ready"]') && true`);
  await firefox.sidebar.focus();
  await firefox.press('m');
  await page.waitForFunction(() => CSS.highlights.size > 1);
  const found = await page.waitForFunction(() => {
    const range = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .find((each) => each instanceof Range && each.toString().length > 20);
    if (!(range instanceof Range)) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    return box ? { x: box.x + 4, y: box.y + box.height / 2, words: range.toString() } : null;
  });
  const place = await found.jsonValue();
  if (place === null) throw new Error('Expected marks in the page, got none.');
  const listens = `document.querySelector('[data-mark-legend]') && true`;
  await firefox.sidebar.waitFor(listens);
  await expect
    .poll(
      async () => {
        await page.mouse.click(place.x, place.y);
        return firefox.sidebar.waitFor(`document.querySelector('[data-told]')?.textContent ?? ''`);
      },
      { timeout: 120_000, interval: 300 },
    )
    .toMatch(/^Chosen on the page: /);
  const words = await firefox.sidebar.waitFor(
    `document.querySelector('${OPEN} [data-quote] [aria-current] span')?.textContent ?? null`,
  );
  expect(words).toContain(place.words);
});
