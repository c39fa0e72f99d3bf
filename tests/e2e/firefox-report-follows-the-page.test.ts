import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { firefoxTest as test } from './extension-test.ts';
import { addParagraph, changeAddress } from './pages/changes-to-a-page.ts';
import { articleMarkup, FERRY, pageOf, WHEEL } from './pages/invented-pages.ts';
import { press } from './pages/sidebar-expressions.ts';

const PAGES = {
  'ferry.html': pageOf(`<main>${articleMarkup(FERRY)}<a href="/wheel.html">Next</a></main>`, {
    title: FERRY.title,
  }),
  'wheel.html': pageOf(`<main>${articleMarkup(WHEEL)}</main>`, { title: WHEEL.title }),
};

/** True once the report of this article is shown. */
const isShown = (title: string) =>
  `document.querySelector('[data-view="ready"] h1')?.textContent === ${JSON.stringify(title)} || null`;

test('Firefox: the address alone changes: the report stays, also when a paragraph arrives after it', async ({
  firefox,
  serve,
}) => {
  const server = await serve(PAGES);
  const page = await firefox.open(server.address('ferry.html'));
  const popup = await firefox.clickToolbarButton();
  await popup.waitFor(isShown(FERRY.title));
  await popup.click('#open-panel');
  await firefox.sidebar.waitFor(isShown(FERRY.title));
  await page.evaluate(changeAddress);
  // What comes later is told, so what came before would have been, too.
  await page.evaluate(addParagraph);
  await firefox.sidebar.waitFor(`document.querySelector('[data-note="changed"]') && true`);
  await firefox.sidebar.waitFor(isShown(FERRY.title));
});

/** True once the view says this and nothing else. */
const isSaid = (title: string) =>
  `document.querySelector('[data-view="failed"] h1')?.textContent === ${JSON.stringify(title)} || null`;

test('Firefox: another page, back, and forward again: the sidebar goes with the page, and says when it takes a click', async ({
  firefox,
  serve,
}) => {
  // Left, the page is put aside as it is.
  const server = await serve(PAGES, 'max-age=600');
  const page = await firefox.open(server.address('ferry.html'));
  const popup = await firefox.clickToolbarButton();
  await popup.waitFor(isShown(FERRY.title));
  await popup.click('#open-panel');
  await firefox.sidebar.waitFor(isShown(FERRY.title));

  await page.click('a[href="/wheel.html"]');
  await firefox.sidebar.waitFor(isSaid(messages.failNotGrantedTitle.message));
  await page.evaluate(() => history.back());
  await firefox.sidebar.waitFor(isShown(FERRY.title));
  await firefox.sidebar.waitFor(press('[data-speaker] summary'));
  await firefox.sidebar.waitFor(press('[data-attribution]'));
  const marked = await page.waitForFunction(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .find((range) => range instanceof Range)
      ?.toString(),
  );
  expect(FERRY.paragraphs.join(' ')).toContain(await marked.jsonValue());

  await page.evaluate(() => history.forward());
  await firefox.sidebar.waitFor(isSaid(messages.failNotGrantedTitle.message));
  const again = await firefox.clickToolbarButton();
  await again.waitFor(isShown(WHEEL.title));
  await firefox.press('Escape');
  await firefox.sidebar.waitFor(isShown(WHEEL.title));
});
