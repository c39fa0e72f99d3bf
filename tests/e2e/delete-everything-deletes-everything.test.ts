import { setTimeout } from 'node:timers/promises';
import { array, parse, string } from 'valibot';
import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { openOptions, remembered, untilRemembered } from './pages/options-page.ts';
import { ReportPage } from './pages/report-page.ts';
import { WIRE_PAGES } from './pages/wire-pages.ts';

test('what goes is named first; kept it stays, deleted it is gone', async ({ chromium, serve }) => {
  const server = await serve(WIRE_PAGES);
  await new ReportPage(
    await chromium.clickToolbarButton(await chromium.open(server.address('first.html'))),
  ).report();
  const options = await openOptions(chromium);
  await untilRemembered(options, 1);
  const question = () => options.$eval('[role="group"]:has([data-confirm])', (node) => node.textContent);
  const inSession = async (): Promise<string[]> => {
    const keys: unknown = await options.evaluate('chrome.storage.session.getKeys()');
    return parse(array(string()), keys).filter((key) => key.startsWith('report:'));
  };

  await options.click('#delete-all');
  expect(await question()).toContain(
    'This deletes 1 article of your history, 0 corrections and 0 remembered names',
  );
  // The answer that keeps everything has the focus.
  await options.keyboard.press('Enter');
  expect(await remembered(options)).toBe(1);
  expect(await inSession()).toHaveLength(1);

  await options.click('#delete-all');
  await options.click('[data-confirm]');
  await options.waitForSelector('[data-kept-articles="0"]');
  expect(await remembered(options)).toBe(0);
  expect(await inSession()).toEqual([]);
});

test('an open panel does not read its article again by itself, which would remember it', async ({
  chromium,
  serve,
}) => {
  const server = await serve(WIRE_PAGES);
  const popup = await chromium.clickToolbarButton(await chromium.open(server.address('first.html')));
  const panel = new ReportPage(await chromium.openPanel(popup));
  await panel.report();
  // In a window of its own: the panel stays with the article.
  const options = await chromium.browser.newPage({ type: 'window' });
  await options.goto(`chrome-extension://${chromium.extension.id}/options.html`);
  await options.waitForSelector('[data-kept-articles]');
  await untilRemembered(options, 1);

  await options.click('#delete-all');
  await options.click('[data-confirm]');
  await panel.page.waitForSelector('[data-view="failed"]');
  expect(await panel.page.$eval('h1', (title) => title.textContent)).toBe(
    'Everything that was kept is deleted.',
  );
  // An article is remembered a moment after its report is shown.
  await setTimeout(2000);
  expect(await remembered(options)).toBe(0);

  await panel.page.click('[data-view="failed"] button');
  await panel.page.waitForSelector('[data-view="ready"]');
  await untilRemembered(options, 1);
});
