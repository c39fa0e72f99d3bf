import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

test.for([
  ['100,000 elements beside the text', `${articleMarkup(FERRY)}<aside>${'<i>x</i>'.repeat(100_000)}</aside>`],
  [
    '100,000 empty elements in the text',
    articleMarkup(FERRY).replace('</article>', `${'<b></b>'.repeat(100_000)}</article>`),
  ],
] as const)('%s: the browser lives, and there is an answer', async ([, body], { chromium, serve }) => {
  const server = await serve({ 'page.html': pageOf(body) });
  const page = await chromium.open(server.address('page.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  await popup.page.waitForSelector('[data-view]:not([data-view="loading"])', { timeout: 40_000 });
  const { view, speakers, heading } = await popup.report();
  // A slow machine may say that the page is too long; anything else would be a wrong answer.
  if (view !== 'ready') expect(heading).toBe(messages.failTooSlowTitle.message);
  else expect(speakers.map(({ name }) => name)).toContain(FERRY.speaker);
  expect(await page.evaluate(() => document.title)).toBe('The Norra Herald');
});
