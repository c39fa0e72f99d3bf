import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { BUILDS, launchWithExtension, type ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { ownChromiumTest } from './extension-test.ts';
import { CHAIR, correct, FERRY_PAGE, openCorrecting, wordsBySpeaker } from './pages/corrected-article.ts';
import { ReportPage } from './pages/report-page.ts';
import { WatchedPage } from './pages/watched-page.ts';

const LATER = '99.0.0';

/** With a Chromium whose extension stands in a folder of its own, where a later version can take its place. */
const test = ownChromiumTest
  .extend('folder', async ({}, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'whose-words-update-'));
    onCleanup(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    await cp(BUILDS.chromium, folder, { recursive: true });
    return folder;
  })
  .extend('fromFolder', async ({ folder }, { onCleanup }) => {
    const chromium = await launchWithExtension({ extension: folder });
    onCleanup(() => chromium.close());
    return chromium;
  });

/** The extension in its folder becomes a later version, and the browser takes it up as it does an update. */
async function update({ browser }: ExtensionBrowser, folder: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(Object.assign({}, manifest, { version: LATER })));
  const id = await browser.installExtension(folder);
  expect((await browser.extensions()).get(id)?.version).toBe(LATER);
}

/** Pages of the extension that are open. */
function views({ browser, extension }: ExtensionBrowser): string[] {
  return browser
    .targets()
    .map((target) => target.url())
    .filter((url) => url.startsWith(`chrome-extension://${extension.id}/`) && url.endsWith('.html'));
}

test('updated while panel and marks are open: no view stays behind, and the next click takes up where it was', async ({
  fromFolder: chromium,
  folder,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { page, panel } = await openCorrecting(chromium, server.address('ferry.html'));
  const watched = await WatchedPage.watch(page);
  await correct(panel);
  const corrected = await wordsBySpeaker(panel);
  await panel.page.click('#toggle-marks');
  await watched.waitForMarks(true);

  await update(chromium, folder);
  expect(views(chromium)).toEqual([]);

  // What the version before has painted is nobody's any more: it goes with the first click.
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  expect(await wordsBySpeaker(popup)).toEqual(corrected);
  expect(Object.keys(corrected)).toEqual([CHAIR]);
  await watched.waitForMarks(false);
  expect(await popup.page.$eval('#toggle-marks', (toggle) => toggle.ariaPressed)).toBe('false');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);

  await popup.page.click('#toggle-marks');
  await watched.waitForMarks(true);
  await popup.page.click('#toggle-marks');
  await watched.waitForMarks(false);
  expect(await watched.changes()).toEqual([]);
});

test('updated while the popup is open, the popup is gone, and opens again with the report', async ({
  fromFolder: chromium,
  folder,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const page = await chromium.open(server.address('ferry.html'));
  const before = await wordsBySpeaker(new ReportPage(await chromium.clickToolbarButton(page)));
  await update(chromium, folder);
  expect(views(chromium)).toEqual([]);
  const again = new ReportPage(await chromium.clickToolbarButton(page));
  expect(await wordsBySpeaker(again)).toEqual(before);
});
