import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { LONGEST_WAIT, type ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import type { PageServer } from '../../tools/browser/serve-pages.ts';
import { chromiumTest as test } from './extension-test.ts';
import { addParagraph, changeAddress } from './pages/changes-to-a-page.ts';
import { articleMarkup, FERRY, pageOf, WHEEL } from './pages/invented-pages.ts';
import { NewsPage } from './pages/news-page.ts';
import { ReportPage } from './pages/report-page.ts';

const FERRY_PAGE = pageOf(`<main>${articleMarkup(FERRY)}<a href="/wheel.html">Next</a></main>`, {
  title: FERRY.title,
});
const WHEEL_PAGE = pageOf(`<main>${articleMarkup(WHEEL)}</main>`, { title: WHEEL.title });
const PAGES = { 'ferry.html': FERRY_PAGE, 'wheel.html': WHEEL_PAGE };

/** The article about the ferry, and the side panel open beside it. */
async function ferryAndPanel(
  chromium: Pick<ExtensionBrowser, 'open' | 'clickToolbarButton' | 'openPanel'>,
  serve: (files: typeof PAGES) => Promise<PageServer>,
) {
  const server = await serve(PAGES);
  const page = await chromium.open(server.address('ferry.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  return { page, panel: new ReportPage(await chromium.openPanel(popup.page)) };
}

test('the address alone changes: the report stays, also when a paragraph arrives after it', async ({
  chromium,
  serve,
}) => {
  const { page, panel } = await ferryAndPanel(chromium, serve);
  await panel.report();
  await page.evaluate(changeAddress);
  // What comes later is told, so what came before would have been, too.
  await page.evaluate(addParagraph);
  await panel.page.waitForSelector('[data-note="changed"]');
  expect((await panel.report()).heading).toBe(FERRY.title);
});

test('the page is loaded again under an open panel: the report comes back by itself', async ({
  chromium,
  serve,
}) => {
  const { page, panel } = await ferryAndPanel(chromium, serve);
  expect((await panel.report()).heading).toBe(FERRY.title);
  // What is shown goes away, and comes back drawn anew.
  await panel.page.$eval('[data-view="ready"] details', (card) => card.setAttribute('data-before', ''));
  await page.reload();
  await panel.page.waitForFunction(
    () =>
      document.querySelector('[data-view="ready"] details') !== null &&
      document.querySelector('[data-before]') === null,
  );
  expect((await panel.report()).heading).toBe(FERRY.title);
  const words = await panel.showFirstQuoteOf(FERRY.speaker);
  const marked = await new NewsPage(page).markedInSight();
  expect(marked.length).toBeGreaterThan(0);
  expect(words).toContain(marked);
});

test('another page and back again: the panel goes with the page', async ({ chromium, serve }) => {
  const { page, panel } = await ferryAndPanel(chromium, serve);
  expect((await panel.report()).heading).toBe(FERRY.title);
  await page.click('a[href="/wheel.html"]');
  await showsOnly(panel, WHEEL.title, FERRY.title);
  await page.goBack();
  await showsOnly(panel, FERRY.title, WHEEL.title);
  await page.goForward();
  await showsOnly(panel, WHEEL.title, FERRY.title);
});

async function showsOnly({ page }: ReportPage, title: string, other: string): Promise<void> {
  await page.waitForFunction(
    (own, left) => document.body.innerText.includes(own) && !document.body.innerText.includes(left),
    {},
    title,
    other,
  );
}

/** A click that finds its element anew where the panel draws itself meanwhile. */
function press({ page }: ReportPage, selector: string): Promise<void> {
  return page.locator(selector).setTimeout(LONGEST_WAIT).click();
}

test.for([
  [
    'hidden by a style',
    'for (const one of paragraphs) one.style.display = "none"',
    messages.passageHidden.message,
  ],
  ['behind a tab of the page', 'article.hidden = true', messages.passageHidden.message],
  [
    'folded away',
    'const fold = document.createElement("details"); article.before(fold); fold.append(article)',
    messages.passageHidden.message,
  ],
  [
    'cut off by “read more”',
    'Object.assign(article.style, { height: "40px", overflow: "hidden" })',
    messages.passageHidden.message,
  ],
  ['taken off', 'for (const one of paragraphs) one.remove()', messages.passageGone.message],
] as const)(
  'a passage is %s since it was read: it is said, and nothing moves',
  async ([, change, sentence], { chromium, serve }) => {
    const { page, panel } = await ferryAndPanel(chromium, serve);
    await panel.report();
    // The panel asks again when it comes to the front: here it is asked for the passage at once.
    const speaker = `[data-speaker]:has([data-name="${FERRY.speaker}"])`;
    await press(panel, `${speaker} summary`);
    await panel.page.waitForSelector(`${speaker} [data-attribution]`);
    await page.evaluate(`{
    const article = document.querySelector('article');
    const paragraphs = document.querySelectorAll('p');
    ${change};
  }`);
    await press(panel, `${speaker} [data-attribution]`);
    await panel.page.waitForFunction((said) => document.body.innerText.includes(said), {}, sentence);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  },
);
