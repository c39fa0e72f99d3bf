import { expect } from 'vitest';
import { asReport, READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { corpusFigures } from '../../lib/history/reading/corpus-figures.ts';
import { EVERYTHING } from '../../lib/history/reading/reading-filter.ts';
import { keptReading } from '../support/kept-reading.ts';
import { manyArticles } from '../support/remembered-articles.ts';
import { firefoxTest as test } from './extension-test.ts';
import { WIRE_PAGES } from './pages/wire-pages.ts';

const ARTICLES = manyArticles(200);

/** Presses what is there, as its keys do; an expression. */
function pressed(selector: string): string {
  return `(() => { const found = document.querySelector(${JSON.stringify(selector)}); found?.click(); return found && true; })()`;
}

test('Firefox: the figures over two hundred articles and one read here, and what they were counted from', async ({
  firefox,
  serve,
}) => {
  const server = await serve(WIRE_PAGES);
  await firefox.open(server.address('first.html'));
  const popup = await firefox.clickToolbarButton();
  asReport(await popup.waitFor(READ_REPORT));
  await popup.click('#open-panel');
  await firefox.sidebar.waitFor(`document.querySelector('[data-view="ready"]') && true`);
  await firefox.sidebar.waitFor(pressed('#open-options'));
  await firefox.tab.waitFor(`document.querySelector('[data-drop]') && true`);
  await firefox.tab.waitFor(`(() => {
    const input = document.querySelector('[data-drop] input[type="file"]');
    const { Event, File } = document.defaultView;
    input.mozSetFileArray([new File([${JSON.stringify(keptReading(ARTICLES))}], 'kept.json')]);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`);
  const press = (selector: string): Promise<unknown> => firefox.tab.waitFor(pressed(selector));
  await press('#import-now');
  await firefox.tab.waitFor(`document.querySelector('[data-kept-articles="201"]') && true`);
  await press('[data-open-reading]');
  await firefox.tab.waitFor(`document.querySelector('[data-counted="201"]') && true`);
  const [voice] = corpusFigures(ARTICLES, EVERYTHING).voices;
  await press(`[data-voice-key="${voice?.key ?? ''}"] [data-voice-statements]`);
  expect(
    await firefox.tab.waitFor(`document.querySelector('[data-opened] [data-opened-count]')?.textContent`),
  ).toBe(`${voice?.statements ?? 0} statements`);
});
