import { expect } from 'vitest';
import { articlePage } from '../../tools/browser/article-page.ts';
import { patient } from '../../tools/browser/extension-browser.ts';
import { eventually } from '../support/eventually.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';

const [sample] = ARTICLES;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

test('where there is no side panel it opens in a tab, and shows passages in that of its article', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'article.html': articlePage(sample.single) });
  const article = await chromium.open(server.address('article.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(article));
  const inPopup = await popup.report();
  // As in a browser that has none.
  const isGone =
    '[chrome, globalThis.browser ?? chrome].every((api) => delete api.sidePanel && !("sidePanel" in api))';
  expect(await popup.page.evaluate(isGone)).toBe(true);
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/sidepanel.html?'));
  // The tab closes the popup, and with it the answer to the click is lost.
  await Promise.race([popup.page.click('#open-panel').catch(() => undefined), opened]);
  const tab = await (await opened).page();
  if (tab === null) throw new Error('Expected the panel in a tab, got none');
  const panel = new ReportPage(patient(tab));
  const inPanel = await panel.report();
  expect(inPanel.heading).toBe(sample.single.title);
  expect(new Set(inPanel.speakers)).toEqual(new Set(inPopup.speakers));

  const isInFront = () => article.evaluate(() => document.visibilityState === 'visible');
  expect(await isInFront()).toBe(false);
  await panel.showFirstQuoteOf(inPanel.speakers[0]?.name ?? '');
  await eventually(async () => expect(await isInFront()).toBe(true));
  await article.waitForFunction(() => CSS.highlights.has('whose-words-shown'));

  // Turned to again, it still is that article's.
  await tab.bringToFront();
  expect((await panel.report()).heading).toBe(sample.single.title);
});
