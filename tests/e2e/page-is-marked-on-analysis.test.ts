import { expect } from 'vitest';
import { articlePage } from '../../tools/browser/article-page.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { openOptions } from './pages/options-page.ts';
import { ReportPage } from './pages/report-page.ts';

const [sample] = ARTICLES;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

test('one click marks the page where the reader wants that, and only there', async ({ chromium, serve }) => {
  const content = articlePage(sample.single);
  const server = await serve({ 'marked.html': content, 'plain.html': content });
  const setMarkOnAnalysis = async (on: boolean): Promise<void> => {
    const options = await openOptions(chromium);
    const box = '[name="markOnAnalysis"]';
    expect(await options.$eval(box, (input) => input instanceof HTMLInputElement && input.checked)).toBe(!on);
    await options.click(box);
    // Kept, not only ticked.
    await options.waitForFunction(
      `chrome.storage.local.get('settings').then(({ settings }) => settings?.markOnAnalysis === ${on})`,
    );
    await options.close();
  };

  await setMarkOnAnalysis(true);
  const marked = await chromium.open(server.address('marked.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(marked));
  await popup.report();
  await marked.waitForFunction(() => [...CSS.highlights.keys()].some((name) => /expert|official/.test(name)));

  // Switched off by hand they stay off, however often the popup is opened.
  await popup.page.click('#toggle-marks[aria-pressed="true"]');
  await marked.waitForFunction(() => CSS.highlights.size === 0);
  const again = new ReportPage(await chromium.clickToolbarButton(marked));
  await again.report();
  await again.page.waitForSelector('#toggle-marks[aria-pressed="false"]');
  expect(await marked.evaluate(() => CSS.highlights.size)).toBe(0);

  await setMarkOnAnalysis(false);
  const plain = await chromium.open(server.address('plain.html'));
  const third = new ReportPage(await chromium.clickToolbarButton(plain));
  await third.report();
  await third.page.waitForSelector('#toggle-marks[aria-pressed="false"]');
  expect(await plain.evaluate(() => CSS.highlights.size)).toBe(0);
});
