import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { compareMany } from '../../lib/history/reading/compare-many.ts';
import { SIX, sixInFile } from './pages/six-articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { openOptions } from './pages/options-page.ts';

test('six articles side by side, and no seventh: whose words, who is in several, who only here', async ({
  chromium,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'whose-words-beside-'));
  try {
    const file = join(folder, 'kept.json');
    await writeFile(file, sixInFile());
    const options = await openOptions(chromium);
    await (await options.waitForSelector('[data-drop] input[type="file"]'))?.uploadFile(file);
    await (await options.waitForSelector('#import-now'))?.click();
    await options.waitForSelector('[data-kept-articles="7"]');
    const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/reading.html'));
    await options.click('[data-open-reading]');
    const page = await (await opened).page();
    if (page === null) throw new Error('Expected a page of its own, got none');
    await page.waitForSelector('[data-counted="7"]');
    for (const [i, { address }] of SIX.entries()) {
      await page.select('[name="beside"]', address);
      await page.waitForSelector(`[data-side-by-side="${i + 1}"]`);
    }
    expect(await page.$eval('[name="beside"]', (list) => list.matches(':disabled'))).toBe(true);
    const { columns, inSeveral } = compareMany(SIX);
    const shown = await page.evaluate(() => ({
      beside: [...document.querySelectorAll<HTMLElement>('[data-beside]')].map(
        ({ dataset, textContent }) => [dataset.beside ?? '', textContent] as const,
      ),
      several: [...document.querySelectorAll<HTMLElement>('[data-in-several]')].map(
        ({ dataset }) => dataset.inSeveral ?? '',
      ),
      isCut: document.documentElement.scrollWidth > innerWidth,
    }));
    expect(shown.isCut).toBe(false);
    expect(shown.beside.map(([address]) => address)).toEqual(SIX.map(({ address }) => address));
    for (const [i, { onlyHere }] of columns.entries())
      for (const { name } of onlyHere) expect(shown.beside[i]?.[1]).toContain(name);
    expect(shown.several).toEqual(inSeveral.map(({ name }) => name));
    expect(shown.several.length).toBeGreaterThan(0);

    await page.click('[data-beside] button');
    await page.waitForSelector('[data-side-by-side="5"]');
    expect(await page.$eval('[name="beside"]', (list) => list.matches(':disabled'))).toBe(false);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
