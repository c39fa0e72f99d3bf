import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf, WHEEL } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

const FERRY_PAGE = pageOf(`<main>${articleMarkup(FERRY)}</main>`, { title: FERRY.title });

test('a single-page site opens another article: the report of the first goes away', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const page = await chromium.open(server.address('ferry.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const panel = new ReportPage(await chromium.openPanel(popup.page));
  expect((await panel.report()).heading).toBe(FERRY.title);

  await page.evaluate(
    (markup, title) => {
      history.pushState({}, '', '/mill.html');
      document.title = title;
      const main = document.querySelector('main');
      if (main) main.innerHTML = markup;
    },
    articleMarkup(WHEEL),
    WHEEL.title,
  );

  await panel.page.waitForSelector('[data-view="changed"]');
  const changed = await panel.report();
  expect(changed.heading).toBe(messages.changedTitle.message);
  expect(changed.text).not.toContain(FERRY.speaker);
  await panel.page.click('[data-view="changed"] button');
  await panel.page.waitForSelector('[data-view="ready"]');
  const again = await panel.report();
  expect(again.heading).toBe(WHEEL.title);
  expect(again.text).toContain(WHEEL.speaker);
  expect(again.text).not.toContain(FERRY.speaker);
});

test('a paragraph that arrives late: the report stays, and says that the page has changed', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const page = await chromium.open(server.address('ferry.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const panel = new ReportPage(await chromium.openPanel(popup.page));
  await panel.report();

  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent =
      '“We will go to court,” said Odd Berge, who repairs the boats on the island, late at night.';
    document.querySelector('article')?.append(late);
  });

  await panel.page.waitForSelector('[data-note="changed"]');
  expect((await panel.report()).heading).toBe(FERRY.title);
  await panel.page.click('[data-note="changed"] button');
  await panel.page.waitForFunction(() => document.body.innerText.includes('Odd Berge'));
  expect(await panel.page.$('[data-note="changed"]')).toBeNull();
});
