import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { corpusFigures } from '../../lib/history/reading/corpus-figures.ts';
import { EVERYTHING } from '../../lib/history/reading/reading-filter.ts';
import { keptReading } from '../support/kept-reading.ts';
import { manyArticles } from '../support/remembered-articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { openOptions, untilRemembered } from './pages/options-page.ts';

const ARTICLES = manyArticles(200);

/** Words and statements of all entries as they lie in the database. */
const SUMS_OF_KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('whose-words');
  opening.onerror = () => reject(new Error('not opened'));
  opening.onsuccess = () => {
    const all = opening.result.transaction('history').objectStore('history').getAll();
    all.onsuccess = () => {
      opening.result.close();
      resolve({
        words: all.result.reduce((sum, { words }) => sum + words.total, 0),
        statements: all.result.reduce((sum, { statements }) => sum + statements.length, 0),
      });
    };
  };
})`;

test('two hundred articles by two dozen outlets: the figures are sums over what is kept, and open it', async ({
  chromium,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'whose-words-reading-'));
  try {
    const file = join(folder, 'kept.json');
    await writeFile(file, keptReading(ARTICLES));
    const options = await openOptions(chromium);
    const input = await options.waitForSelector('[data-drop] input[type="file"]');
    await input?.uploadFile(file);
    await (await options.waitForSelector('#import-now'))?.click();
    await options.waitForSelector('[data-kept-articles="200"]');

    // As a reader opens it: by the link, in a tab of its own.
    const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/reading.html'));
    await options.click('[data-open-reading]');
    const page = await (await opened).page();
    if (page === null) throw new Error('Expected a page of its own, got none');
    await page.waitForSelector('[data-counted="200"]');
    const kept: unknown = await page.evaluate(SUMS_OF_KEPT);
    const { all, voices, outlets } = corpusFigures(ARTICLES, EVERYTHING);
    expect(kept).toEqual({ words: all.words.total, statements: all.statements });

    const first = voices[0];
    const row = `[data-voice-key="${first?.key ?? ''}"]`;
    await page.click(`${row} [data-voice-statements]`);
    await page.waitForSelector('[data-opened]');
    expect(await page.$$eval('[data-statement]', (rows) => rows.length)).toBe(first?.statements);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-opened]', { hidden: true });

    const outlet = outlets[5];
    await page.select('[name="outlet"]', outlet?.outlet ?? '');
    await page.waitForSelector(`[data-counted="${outlet?.articles ?? 0}"]`);

    await page.click('#delete-reading');
    await page.click('[data-confirm]');
    await page.waitForSelector('[data-empty]');
    await untilRemembered(options, 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
