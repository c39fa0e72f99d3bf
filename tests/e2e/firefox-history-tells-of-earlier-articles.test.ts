import { expect } from 'vitest';
import { asReport, READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { firefoxTest as test } from './extension-test.ts';
import { WIRE_PAGES } from './pages/wire-pages.ts';

test('Firefox: the sidebar tells of the speaker and the paragraph in an article read before', async ({
  firefox,
  serve,
}) => {
  const server = await serve(WIRE_PAGES);
  await firefox.open(server.address('first.html'));
  const first = await firefox.clickToolbarButton();
  asReport(await first.waitFor(READ_REPORT));
  // Another click would only close the popup.
  await firefox.press('Escape');

  await firefox.open(server.address('second.html'));
  const popup = await firefox.clickToolbarButton();
  await popup.waitFor(
    `document.querySelector('[data-view="ready"] h1')?.textContent.includes('comes back') || null`,
  );
  await popup.click('#open-panel');
  const press = (selector: string): Promise<unknown> =>
    firefox.sidebar.waitFor(
      `(() => { const found = document.querySelector('${selector}'); found?.click(); return found && true; })()`,
    );
  await press('[data-tab="history"]');
  const textOf = async (selector: string): Promise<string> =>
    String(await firefox.sidebar.waitFor(`document.querySelector('${selector}')?.textContent ?? null`));
  expect(await textOf('[data-heard-before]')).toContain('Halden Courier · February 3, 2026');
  expect(await textOf('[data-same-paragraphs]')).toContain('twelve metres');
  await press('[data-compare]');
  expect(await textOf('[data-side-by-side]')).toContain('Kari Halvard');
});
