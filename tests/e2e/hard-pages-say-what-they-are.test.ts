import { createServer } from 'node:http';
import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

const cards = Array.from(
  { length: 12 },
  (_, i) =>
    `<div><h3><a href="/${i}">Story number ${i} of a long day on the coast</a></h3><p>A line or two about story number ${i}, which goes on behind the link above, and no further here.</p></div>`,
).join('');

const STUB = pageOf(
  `<main><article><h1>${FERRY.title}</h1>${FERRY.paragraphs
    .slice(0, 3)
    .map((text) => `<p>${text}</p>`)
    .join('')}<div><p>Subscribe to continue reading.</p><button>See offers</button></div></article></main>`,
);

/** A free, short article: nothing of it is held back. */
const FREE = pageOf(
  `<main><article class="aggregate-links"><h1>${FERRY.title}</h1>${FERRY.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main><footer><p>Become a member and support us. Already a subscriber? Log in.</p></footer>`,
);

const LIVE = pageOf(`<main>${articleMarkup(FERRY)}</main>`, {
  head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"The last ferry leaves at dusk"}</script>',
});

const GERMAN = pageOf(
  '<main><article><h1>Die Mühle und ihr Rad</h1><p>Die alte Mühle an der Aske ist am Montag für zwei Millionen Kronen verkauft worden, und der Käufer will dort vierzig Wohnungen bauen.</p><p>„Wir verlieren mit diesem Rad ein Stück von uns selbst“, sagte Runa Tofte, die seit sechzig Jahren auf der anderen Seite des Flusses wohnt.</p><p>Die Besitzer hatten die Mühle geschlossen, nachdem das Hochwasser das Rad und die Hälfte des unteren Stockwerks mitgerissen hatte.</p><p>Die Arbeiten beginnen im Mai, und neben den Wohnungen soll ein kleines Museum stehen, wenn die Taucher alles finden.</p></article></main>',
  { lang: 'de' },
);

test.for([
  ['front.html', pageOf(`<main>${cards}</main>`), messages.failFrontPageTitle.message],
  ['blank.html', pageOf('<img alt="" src="data:,">'), messages.failNoTextTitle.message],
] as const)(
  '%s cannot be read: one sentence says why',
  async ([name, html, sentence], { chromium, serve }) => {
    const server = await serve({ [name]: html });
    const page = await chromium.open(server.address(name));
    const { view, heading } = await new ReportPage(await chromium.clickToolbarButton(page)).report();
    expect({ view, heading }).toEqual({ view: 'failed', heading: sentence });
  },
);

test.for([
  ['a stub before a paywall', STUB, 'partial'],
  ['a live blog', LIVE, 'live-blog'],
  ['another language', GERMAN, 'other-language'],
] as const)('%s is read, with a note', async ([, html, note], { chromium, serve }) => {
  const server = await serve({ 'page.html': html });
  const page = await chromium.open(server.address('page.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const { view } = await popup.report();
  expect(view).toBe('ready');
  expect(await popup.page.$(`[data-note="${note}"]`)).not.toBeNull();
});

test('a free article beside calls to subscribe has no such note', async ({ chromium, serve }) => {
  const server = await serve({ 'page.html': FREE });
  const page = await chromium.open(server.address('page.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  await popup.report();
  expect(await popup.page.$('[data-note="partial"]')).toBeNull();
});

test('in another language nobody is made a speaker', async ({ chromium, serve }) => {
  const server = await serve({ 'page.html': GERMAN });
  const page = await chromium.open(server.address('page.html'));
  const { speakers, text } = await new ReportPage(await chromium.clickToolbarButton(page)).report();
  expect(speakers).toEqual([]);
  expect(text).toContain('German');
});

test('an article in a frame of another site: the frame can be opened', async ({ chromium, serve }) => {
  const other = await serve({ 'ferry.html': pageOf(articleMarkup(FERRY)) });
  const address = other.address('ferry.html');
  const server = await serve({
    'page.html': pageOf(
      `<p>The Norra Herald</p><iframe src="${address}" style="width:100%;height:90vh"></iframe>`,
    ),
  });
  const page = await chromium.open(server.address('page.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const { heading } = await popup.report();
  expect(heading).toBe(messages.failOtherSiteFrameTitle.message);
  expect(await popup.page.$eval('a[target="_blank"]', (link) => link.getAttribute('href'))).toBe(address);
});

test('an article in a frame that the page has sealed: the frame can be opened', async ({
  chromium,
  serve,
}) => {
  const server = await serve({
    'ferry.html': pageOf(articleMarkup(FERRY)),
    'page.html': pageOf(
      '<p>The Norra Herald</p><iframe sandbox src="ferry.html" style="width:100%;height:90vh"></iframe>',
    ),
  });
  const page = await chromium.open(server.address('page.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const { heading } = await popup.report();
  expect(heading).toBe(messages.failSealedFrameTitle.message);
  expect(await popup.page.$eval('a[target="_blank"]', (link) => link.getAttribute('href'))).toBe(
    server.address('ferry.html'),
  );
});

test('view-source is one of the browser’s own pages', async ({ chromium, serve }) => {
  const server = await serve({ 'page.html': FREE });
  const page = await chromium.open(`view-source:${server.address('page.html')}`);
  const { heading } = await new ReportPage(await chromium.clickToolbarButton(page)).report();
  expect(heading).toBe(messages.failBrowserPageTitle.message);
});

test('a page that never finishes loading is read as far as it has come, and says so', async ({
  chromium,
}) => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(
      `<!doctype html><html lang="en"><title>${FERRY.title}</title><body>${articleMarkup(FERRY)}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('Expected a TCP port, got none.');
  const page = await chromium.open('about:blank');
  const arriving = page.goto(`http://127.0.0.1:${bound.port}/`).catch(() => null);
  try {
    await page.waitForSelector('article p');
    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    const { view } = await popup.report();
    expect(view).toBe('ready');
    expect(await popup.page.$('[data-note="still-loading"]')).not.toBeNull();
  } finally {
    server.closeAllConnections();
    server.close();
    await arriving;
  }
});
