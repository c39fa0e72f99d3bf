import { TargetType, type Page } from 'puppeteer-core';
import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { benchArticle } from '../../tools/bench/bench-article.ts';
import { articlePage } from '../../tools/browser/article-page.ts';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

const PATIENCE = { timeout: 240_000 };

const sample = ARTICLES[0];
if (sample === undefined) throw new Error('Expected the sample article, got none.');
/** Long enough to be analysed in parts, which are told. */
const LONG = `<main><article><h1>A very long story</h1>${benchArticle(sample.single.paragraphs, 30_000)
  .blocks.map(({ text }) => `<p>${text}</p>`)
  .join('\n')}</article></main>`;
const PAGES = {
  'short.html': articlePage(sample.single),
  'long.html': pageOf(LONG, { title: 'A very long story' }),
};
const STOPPED = messages.failAnalysisStoppedTitle.message;
const SILENT = messages.failBackgroundSilentTitle.message;

/**
 * The popup over the page ends with the report, or says that the analysis was stopped and reads the page again when it is asked to; or
 * it says that the background does not start, and starts the extension anew: what is for a background that was killed as it
 * started, Chromium may keep for ever. Returns the page with its report.
 */
async function endsWithReport(chromium: ExtensionBrowser, page: Page, popup: ReportPage): Promise<Page> {
  const address = page.url();
  await popup.page.waitForSelector('[data-view]:not([data-view="loading"])', PATIENCE);
  const { view, heading } = await popup.report();
  if (heading === SILENT) {
    const closed = new Promise((resolve) => popup.page.once('close', resolve));
    // With the popup the answer to the click is lost.
    void popup.page.click('[data-view="failed"] button').catch(() => undefined);
    await closed;
    // What a test has installed does not come back when it starts itself anew, whatever was before: it is installed once more.
    await chromium.startAnew();
    const next = await chromium.open(address);
    return endsWithReport(chromium, next, new ReportPage(await chromium.clickToolbarButton(next)));
  }
  if (view !== 'ready') {
    expect(heading).toBe(STOPPED);
    await popup.page.click('[data-view="failed"] button');
  }
  await popup.page.waitForSelector('[data-view="ready"]', PATIENCE);
  expect((await popup.report()).speakers.length).toBeGreaterThan(0);
  return page;
}

type Moment = (chromium: ExtensionBrowser, popup: ReportPage) => Promise<unknown>;

test.for<readonly [string, keyof typeof PAGES, Moment]>([
  ['as the popup opens', 'short.html', () => Promise.resolve()],
  ['once it waits', 'short.html', (_, { page }) => page.waitForSelector('[data-view="loading"]')],
  ['once it tells how far it is', 'long.html', (_, { page }) => page.waitForSelector('progress', PATIENCE)],
  [
    'when half is done',
    'long.html',
    (_, { page }) =>
      page.waitForFunction(() => (document.querySelector('progress')?.position ?? 0) > 0.5, PATIENCE),
  ],
  [
    'as soon as the report is shown',
    'short.html',
    (_, { page }) => page.waitForSelector('[data-view="ready"]', PATIENCE),
  ],
])(
  'killed %s, the background gives the report all the same',
  { timeout: 600_000 },
  async ([, file, moment], { chromium, serve }) => {
    const server = await serve(PAGES);
    const page = await chromium.open(server.address(file));
    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    // An answer that comes before the moment is as good.
    const answered = popup.page.waitForSelector('[data-view="ready"]', PATIENCE);
    await Promise.race([moment(chromium, popup), answered]);
    await chromium.stopBackground();
    const read = await endsWithReport(chromium, page, popup);

    const again = new ReportPage(await chromium.clickToolbarButton(read));
    await endsWithReport(chromium, read, again);
  },
);

test(
  'killed while it starts, the background gives the report all the same',
  { timeout: 600_000 },
  async ({ chromium, serve }) => {
    const server = await serve(PAGES);
    const page = await chromium.open(server.address('short.html'));
    await chromium.stopBackground();
    const opened = chromium.clickToolbarButton(page);
    await chromium.browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER, PATIENCE);
    await chromium.stopBackground();
    await endsWithReport(chromium, page, new ReportPage(await opened));
  },
);

test(
  'killed again and again, it is told without blame, and the page can be read again',
  { timeout: 600_000 },
  async ({ chromium, serve }) => {
    const server = await serve(PAGES);
    const page = await chromium.open(server.address('long.html'));
    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    // Asked once more, it tells from the beginning how far it is.
    await popup.page.waitForFunction(
      () =>
        document.querySelector('[data-view="ready"]') !== null ||
        (document.querySelector('progress')?.position ?? 0) > 0.4,
      PATIENCE,
    );
    // Looked for before the kill: a quick machine is soon past it, or done, which is as good.
    const again = popup.page.waitForFunction(
      () =>
        document.querySelector('[data-view="ready"]') !== null ||
        (document.querySelector('progress')?.position ?? 1) < 0.2,
      PATIENCE,
    );
    await chromium.stopBackground();
    await again;
    await chromium.stopBackground();
    await popup.page.waitForSelector('[data-view]:not([data-view="loading"])', PATIENCE);
    expect((await popup.report()).text).not.toMatch(/report this/iu);
    await endsWithReport(chromium, page, popup);
  },
);
