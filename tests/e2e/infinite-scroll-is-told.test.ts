import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf, WHEEL } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

/** The next article is put under this one when the reader comes to its end. */
const ENDLESS = pageOf(
  `<main>${articleMarkup(FERRY)}<div style="height:200vh"></div></main><script>
    addEventListener('scroll', () => document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(
      articleMarkup(WHEEL),
    )}), { once: true });
  </script>`,
  { title: FERRY.title },
);

test('infinite scroll: the report stays that of its article, and says that the page has changed', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'endless.html': ENDLESS });
  const page = await chromium.open(server.address('endless.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const panel = new ReportPage(await chromium.openPanel(popup.page));
  const before = await panel.report();

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await panel.page.waitForSelector('[data-note="changed"]');

  const after = await panel.report();
  expect(after.heading).toBe(FERRY.title);
  expect(after.speakers).toEqual(before.speakers);
  expect(after.text).not.toContain(WHEEL.speaker);
});
