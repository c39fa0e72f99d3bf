import { expect } from 'vitest';
import { compareMany } from '../../lib/history/reading/compare-many.ts';
import { asReport, READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { firefoxTest as test } from './extension-test.ts';
import { FERRY_PAGE } from './pages/corrected-article.ts';
import { press } from './pages/sidebar-expressions.ts';
import { SIX, sixInFile } from './pages/six-articles.ts';

test('Firefox: six articles side by side, and no seventh', async ({ firefox, serve }) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  await firefox.open(server.address('ferry.html'));
  const popup = await firefox.clickToolbarButton();
  asReport(await popup.waitFor(READ_REPORT));
  await popup.click('#open-panel');
  await firefox.sidebar.waitFor(`document.querySelector('[data-view="ready"]') && true`);
  await firefox.sidebar.waitFor(press('#open-options'));
  const { tab } = firefox;
  await tab.waitFor(`(() => {
    const input = document.querySelector('[data-drop] input[type="file"]');
    if (!input) return null;
    const { Event, File } = document.defaultView;
    input.mozSetFileArray([new File([${JSON.stringify(sixInFile())}], 'kept.json')]);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`);
  await tab.waitFor(press('#import-now'));
  // The article that was read here is remembered too.
  await tab.waitFor(`document.querySelector('[data-kept-articles="8"]') && true`);
  await tab.waitFor(press('[data-open-reading]'));
  await tab.waitFor(`document.querySelector('[data-counted="8"]') && true`);
  for (const [i, { address }] of SIX.entries()) {
    await tab.waitFor(`(() => {
      const list = document.querySelector('[name="beside"]');
      list.value = ${JSON.stringify(address)};
      list.dispatchEvent(new document.defaultView.Event('change', { bubbles: true }));
      return true;
    })()`);
    await tab.waitFor(`document.querySelector('[data-side-by-side="${i + 1}"]') && true`);
  }
  expect(await tab.waitFor(`document.querySelector('[name="beside"]').matches(':disabled')`)).toBe(true);
  const several = `[...document.querySelectorAll('[data-in-several]')].map(({ dataset }) => dataset.inSeveral)`;
  expect(await tab.waitFor(several)).toEqual(compareMany(SIX).inSeveral.map(({ name }) => name));
});
