import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';
import { FIRST_TITLE, WIRE_PAGES } from './pages/wire-pages.ts';

test('the language that is chosen is spoken at once, in every open view, and from then on', async ({
  chromium,
  serve,
}) => {
  const server = await serve(WIRE_PAGES);
  const page = await chromium.open(server.address('first.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const inEnglish = await popup.report();
  const panel = await chromium.openPanel(popup.page);
  await panel.waitForSelector('[data-tab="speakers"]');

  const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/options.html'));
  await panel.click('#open-options');
  const options = await (await opened).asPage();
  await (await options.waitForSelector('input[name="language"][value="zh_CN"]'))?.scrollIntoView();
  await options.click('input[name="language"][value="zh_CN"]');
  await options.waitForSelector('html[lang="zh-CN"]');
  await panel.waitForSelector('html[lang="zh-CN"]');
  expect(await panel.$eval('[data-tab="speakers"]', (tab) => tab.textContent)).toMatch(/^说话人 \d+$/u);
  await options.close();

  const again = new ReportPage(await chromium.clickToolbarButton(page));
  const inChinese = await again.report();
  expect(await again.page.$eval('html', ({ lang }) => lang)).toBe('zh-CN');
  expect(inChinese.heading).toBe(FIRST_TITLE);
  expect(inChinese.speakers).toEqual(inEnglish.speakers);
  expect(inChinese.summary).toHaveLength(inEnglish.summary.length);
  expect(inChinese.summary.length).toBeGreaterThan(0);
  expect(inChinese.summary.filter((sentence) => !/\p{Script=Han}/u.test(sentence))).toEqual([]);
});
