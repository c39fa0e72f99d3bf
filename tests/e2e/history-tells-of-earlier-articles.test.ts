import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { openOptions, untilRemembered } from './pages/options-page.ts';
import { ReportPage } from './pages/report-page.ts';
import { WIRE_PAGES } from './pages/wire-pages.ts';

test('the same speaker, paragraph and quotation in an article read before, and both side by side', async ({
  chromium,
  serve,
}) => {
  const server = await serve(WIRE_PAGES);
  await new ReportPage(
    await chromium.clickToolbarButton(await chromium.open(server.address('first.html'))),
  ).report();
  const options = await openOptions(chromium);
  await untilRemembered(options, 1);
  await options.close();

  const popup = new ReportPage(
    await chromium.clickToolbarButton(await chromium.open(server.address('second.html'))),
  );
  await popup.report();
  const panel = await chromium.openPanel(popup.page);
  await (await panel.waitForSelector('[data-tab="history"]'))?.click();

  const textOf = async (selector: string): Promise<string> => {
    const element = await panel.waitForSelector(selector);
    return (await element?.evaluate((node) => node.textContent)) ?? '';
  };
  const before = await textOf('[data-heard-before="Runa Tofte"]');
  expect(before).toContain('in 1 earlier article');
  expect(before).toContain('Halden Courier · February 3, 2026');
  expect(before).toContain('head of the bakers’ guild');
  const shared = await textOf('[data-same-paragraphs]');
  expect(shared).toContain('eleven metres');
  expect(shared).toContain('twelve metres');
  const cut = await textOf('[data-cut-quote]');
  expect(cut).toContain('shorter here');
  expect(cut).toContain('nobody asked the people');

  await (await panel.waitForSelector('[data-compare]'))?.click();
  const both = await textOf('[data-side-by-side]');
  expect(both).toContain('Speakers in both Runa Tofte');
  expect(both).toMatch(/Only in this article.*Ivo Brandt/u);
  expect(both).toMatch(/Only in the earlier article.*Kari Halvard/u);
});
