import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

const ATTACK = '<img src=x onerror="document.documentElement.dataset.ran=1">';
const SCRIPT = '<script>document.documentElement.dataset.ran=1</script>';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const [vote = '', , ...others] = FERRY.paragraphs;
const article = {
  title: escaped(`The last ${ATTACK} ferry`),
  paragraphs: [
    vote,
    escaped(
      `“I row across ${SCRIPT} myself if I have to,” said Elin ${ATTACK} Varg, the only doctor on the island.`,
    ),
    ...others,
  ],
};

const METADATA = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: `The last ${ATTACK} ferry`,
  author: [{ name: ATTACK }, { name: '"><svg onload=alert(1)>' }],
  publisher: { name: `javascript:alert(1)${ATTACK}` },
  datePublished: ATTACK,
}).replaceAll('<', '\\u003c');
/** As a page would write it: in a literal, JavaScript itself would take the key for something else. */
const POLLUTION =
  '{"@type":"NewsArticle","__proto__":{"ran":"polluted"},"constructor":{"prototype":{"ran":"polluted"}},"author":{"__proto__":{"name":"Polluted"}}}';

const HEAD = `<meta name="author" content="${escaped(ATTACK).replaceAll('"', '&quot;')}">
  <script type="application/ld+json">${METADATA}</script>
  <script type="application/ld+json">${POLLUTION}</script>`;

/** What an attack would leave behind in a view: an element of its making, its mark on the document, a polluted prototype. */
async function tracesOfAttack(view: Page): Promise<unknown> {
  return view.evaluate((): Record<string, unknown> => ({
    ran: document.documentElement.dataset.ran ?? null,
    elements: document.querySelectorAll('img[onerror], svg[onload], [src="x"], body script:not([src])')
      .length,
    links: [...document.links].filter(({ protocol }) => protocol === 'javascript:').length,
    polluted: 'ran' in {},
  }));
}

test('script-like text in title, names, words and metadata is text in popup and panel, and nothing of it runs', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'page.html': pageOf(articleMarkup(article), { head: HEAD }) });
  const page = await chromium.open(server.address('page.html'));
  const none = { ran: null, elements: 0, links: 0, polluted: false };
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const inPopup = await popup.report();
  expect(inPopup.view).toBe('ready');
  expect(inPopup.heading).toContain('<img src=x');
  expect(await tracesOfAttack(popup.page)).toEqual(none);
  const panel = new ReportPage(await chromium.openPanel(popup.page));
  expect((await panel.report()).view).toBe('ready');
  for (const summary of await panel.page.$$('[data-speaker] summary'))
    await summary.evaluate((element) => {
      if (element instanceof HTMLElement) element.click();
    });
  expect(await tracesOfAttack(panel.page)).toEqual(none);
});
