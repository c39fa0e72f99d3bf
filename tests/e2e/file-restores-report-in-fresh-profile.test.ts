import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { launchWithExtension, type ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { chromiumTest as test } from './extension-test.ts';
import { openOptions, untilRemembered } from './pages/options-page.ts';
import { ReportPage } from './pages/report-page.ts';
import { WIRE_PAGES } from './pages/wire-pages.ts';

/** Keeps a correction as the extension does: another name and role for the first speaker. */
async function correct(options: Page, address: string): Promise<void> {
  const log = {
    version: 1,
    corrections: [
      {
        kind: 'edit-speaker',
        speaker: { name: 'Runa Tofte', at: [] },
        changes: { name: 'Runa Halvardsdotter Tofte', role: 'miller' },
      },
    ],
    position: 1,
  };
  await options.evaluate(
    (review) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whose-words');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const within = opening.result.transaction('reviews', 'readwrite');
          within.objectStore('reviews').put(review);
          within.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { address, fingerprint: 'x', title: 'x', changedAt: 1, log },
  );
}

async function downloaded(folder: string, ending: string): Promise<string> {
  for (let look = 0; look < 1200; look++) {
    const file = (await readdir(folder)).find((name) => name.endsWith(ending));
    if (file !== undefined) return join(folder, file);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Expected a file that ends with ${ending}, got none`);
}

/** Types the list of codes, a line each, and leaves the field. */
async function listCodes(options: Page, lines: string): Promise<void> {
  await options.focus('#codes');
  await options.keyboard.type(lines);
  await options.keyboard.press('Tab');
  await options.waitForFunction(
    `chrome.storage.local.get('settings').then(({ settings }) => settings?.codes?.join('\\n') === ${JSON.stringify(lines)})`,
  );
}

async function readAnew(chromium: ExtensionBrowser, address: string) {
  const popup = new ReportPage(await chromium.clickToolbarButton(await chromium.open(address)));
  return { popup, report: await popup.report() };
}

test('a file with corrections, imported elsewhere, makes the same report there', async ({
  chromium,
  serve,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'whose-words-files-'));
  const server = await serve(WIRE_PAGES);
  const address = server.address('first.html');
  const uncorrected = await readAnew(chromium, address);
  expect(uncorrected.report.speakers.map(({ name }) => name)).toContain('Runa Tofte');
  const options = await openOptions(chromium);
  await untilRemembered(options, 1);
  await correct(options, address);
  await listCodes(options, 'promise\nsafety');

  // A page of its own: its report is made with the correction.
  const { popup, report } = await readAnew(chromium, `${address}#again`);
  expect(report.speakers.map(({ name }) => name)).toContain('Runa Halvardsdotter Tofte');
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await popup.page.click('#export');
  await popup.page.click('[data-export="json"]');
  const file = await downloaded(folder, '.json');
  expect(file).toContain('2026-02-03 Divers find the wheel of the Aske mill.json');

  const fresh = await launchWithExtension();
  try {
    const before = await readAnew(fresh, address);
    expect(before.report.speakers).toEqual(uncorrected.report.speakers);
    const importing = await openOptions(fresh);
    await listCodes(importing, 'blame\nsafety');
    const [chooser] = await Promise.all([
      importing.waitForFileChooser(),
      importing.click('label:has(input[type="file"])'),
    ]);
    await chooser.accept([file]);
    const told = await importing.waitForSelector('[data-import="read"]');
    expect(await told?.evaluate((node) => node.textContent)).toContain(
      '1 article, 1 correction in 1 article',
    );
    await importing.click('#import-now');
    await importing.waitForSelector('[data-import="told"]');
    // The list of codes came along, and one's own is still there.
    await importing.waitForFunction(`document.querySelector('#codes').value === 'blame\\nsafety\\npromise'`);
    const after = await readAnew(fresh, address);
    expect({ ...after.report, text: '' }).toEqual({ ...report, text: '' });
  } finally {
    await fresh.close();
    await rm(folder, { recursive: true, force: true });
  }
});
