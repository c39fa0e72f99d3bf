import { expect } from 'vitest';
import { articlePage } from '../../tools/browser/article-page.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { NewsPage } from './pages/news-page.ts';
import { ReportPage } from './pages/report-page.ts';
import { ReviewPanel } from './pages/review-panel.ts';

const [sample] = ARTICLES;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

test('an article is reviewed by keyboard alone', async ({ chromium, serve }) => {
  const server = await serve({ 'article.html': articlePage(sample.single) });
  const page = await chromium.open(server.address('article.html'));
  const news = new NewsPage(page);
  const before = await news.document();
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  await popup.report();
  const panelPage = await chromium.openPanel(popup.page, '#open-panel');
  const panel = new ReviewPanel(panelPage);
  await panel.ready();
  const { keyboard } = panelPage;

  // Jump, and the next one: shown on the page, the focus on what is shown.
  await keyboard.press('n');
  await panelPage.waitForFunction(() => document.activeElement?.matches('[data-attribution]'));
  const first = await panel.focusedQuote();
  expect(await panel.focusedWords()).toContain(await news.markedInSight());
  await keyboard.press('n');
  await panelPage.waitForFunction(
    (before) => document.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote !== before,
    {},
    first,
  );
  await keyboard.press('p');
  await panelPage.waitForFunction(
    (before) => document.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote === before,
    {},
    first,
  );

  // Highlights on.
  await keyboard.press('m');
  await panelPage.waitForSelector('[data-mark-legend]');
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => /expert|official/.test(name)));
  expect(await panel.text('[data-told]')).toBe('Highlights are on.');

  // Filter.
  await keyboard.press('/');
  await keyboard.type('Varga');
  await panelPage.waitForFunction(() =>
    /^\d+ of \d+ shown$/.test(
      document.querySelector('[role="tabpanel"]:not([hidden]) [data-shown-of]')?.textContent ?? '',
    ),
  );
  const listed = await panelPage.$$eval('[role="tabpanel"]:not([hidden]) [data-quote]', (items) =>
    items.map(({ textContent }) => textContent),
  );
  expect(listed.filter((text) => !text.includes('Varga'))).toEqual([]);
  expect(listed.some((text) => text.includes('Ilse Varga'))).toBe(true);
  // Letters typed there are letters.
  expect(await panel.text('[data-told]')).toBe('Highlights are on.');

  // Another section, and a speaker's card.
  await panel.tabTo('[data-open-help]');
  await panel.tabTo('[role="tab"][aria-selected="true"]');
  await keyboard.press('Home');
  await panel.tabTo('[data-speaker] summary');
  await keyboard.press('Enter');
  await panel.tabTo('[data-speaker] [data-attribution]');
  await keyboard.press('Enter');
  await panelPage.waitForSelector('[data-speaker] [data-attribution][aria-current]');
  expect(
    await panelPage.evaluate(() => document.activeElement?.matches('[data-attribution][aria-current]')),
  ).toBe(true);

  // The help, and back.
  await keyboard.type('?');
  await panelPage.waitForSelector('dialog[open]');
  await keyboard.press('Escape');
  await panelPage.waitForSelector('dialog:not([open])');
  expect(await panelPage.evaluate(() => document.activeElement?.matches('[data-attribution]'))).toBe(true);

  // Highlights off: the page is as it was.
  await keyboard.press('m');
  await page.waitForFunction(() => CSS.highlights.size === 0);
  expect(await news.document()).toBe(before);
});
