import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

/** A page whose script puts this into an element and closes it, as components do. */
const inClosedRoot = (host: string, markup: string): string =>
  `${host}<template id="text">${markup}</template><script>
    const root = document.querySelector('[data-host]').attachShadow({ mode: 'closed' });
    root.append(document.getElementById('text').content);
  </script>`;

test.for([
  ['an element of the page’s own', '<p>The Norra Herald</p><news-story data-host></news-story>'],
  ['an empty element', '<p>The Norra Herald</p><div data-host></div>'],
] as const)(
  'an article closed into %s is read, and its words are shown where they stand',
  async ([, host], { chromium, serve }) => {
    const server = await serve({
      'page.html': pageOf(inClosedRoot(host, articleMarkup(FERRY)), { title: FERRY.title }),
    });
    const page = await chromium.open(server.address('page.html'));
    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    const { speakers } = await popup.report();
    expect(speakers.map(({ name }) => name)).toContain(FERRY.speaker);
    const words = await popup.showFirstQuoteOf(FERRY.speaker);
    const marked = await page.waitForFunction(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .find((range) => range instanceof Range)
        ?.toString(),
    );
    expect(words).toContain(await marked.jsonValue());
  },
);

test('a widget that is closed into an element beside the article is not read as the article', async ({
  chromium,
  serve,
}) => {
  const offer = '<p>“Eat at the quay,” says Bo Lund of the quay house: fresh cod every day from noon.</p>';
  const server = await serve({
    'page.html': pageOf(
      `<main>${articleMarkup(FERRY).replace('</p>', '</p><x-offer data-host></x-offer>')}</main>${inClosedRoot('', offer)}`,
      { title: FERRY.title },
    ),
  });
  const page = await chromium.open(server.address('page.html'));
  const { view, speakers, text } = await new ReportPage(await chromium.clickToolbarButton(page)).report();
  expect(view).toBe('ready');
  expect(speakers.map(({ name }) => name)).toContain(FERRY.speaker);
  expect(text).not.toContain('Bo Lund');
});
