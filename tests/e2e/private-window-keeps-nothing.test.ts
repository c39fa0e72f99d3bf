import { array, parse, string } from 'valibot';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { ownChromiumTest as test } from './extension-test.ts';
import { CHAIR, correct, FERRY_PAGE, wordsBySpeaker } from './pages/corrected-article.ts';
import { CorrectingPanel } from './pages/correcting-panel.ts';
import { openOptions, untilRemembered } from './pages/options-page.ts';
import { ReportPage } from './pages/report-page.ts';
import { eventually } from '../support/eventually.ts';

/** What the reader switches on under “Details” of the extension: “Allow in Incognito”. */
async function allowInPrivateWindows({ browser, extension }: ExtensionBrowser): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  // Outside developer mode Chromium switches an unpacked extension off when its settings change. It starts the extension anew.
  await settings.evaluate(`(async () => {
    const { developerPrivate } = chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(extension.id)}, incognitoAccess: true });
  })()`);
  await settings.close();
}

/** A page in a private window, as from the menu of the browser. */
async function openPrivately({ browser }: ExtensionBrowser, options: Page, address: string): Promise<Page> {
  const isPrivate = await options.evaluate(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(({ incognito }) => incognito)`,
  );
  expect(isPrivate).toBe(true);
  const page = await (await browser.waitForTarget((target) => target.url() === address)).page();
  if (!page) throw new Error('Expected a private window');
  return page;
}

/** How many records there are in all stores of the extension together. */
function everythingKept(options: Page): Promise<unknown> {
  return options.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('whose-words');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          const within = opening.result.transaction(stores);
          const counts = stores.map((store) => within.objectStore(store).count());
          within.oncomplete = () => {
            opening.result.close();
            resolve(counts.reduce((sum, { result }) => sum + result, 0));
          };
        };
      }),
  );
}

/** What is kept of tabs in the memory of the session. */
async function inMemory(options: Page): Promise<string[]> {
  const keys = parse(array(string()), await options.evaluate('chrome.storage.session.getKeys()'));
  return keys.filter((key) => /^(?:report|private-review):/.test(key));
}

test('in a private window an article is read and corrected, and nothing of it is kept', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  await allowInPrivateWindows(chromium);
  let options = await openOptions(chromium);
  const page = await openPrivately(chromium, options, server.address('ferry.html'));

  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  expect(Object.keys(await wordsBySpeaker(popup))).toContain(CHAIR);
  const panel = new CorrectingPanel(await chromium.openPanel(popup.page));
  await panel.report();
  await correct(panel);
  expect(Object.keys(await wordsBySpeaker(panel))).toEqual([CHAIR]);
  // What is remembered of an article is written after the answer is on the screen.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await everythingKept(options)).toBe(0);
  const inTab = await inMemory(options);
  expect(inTab).toHaveLength(2);
  // The browser needs the room and puts another tab in its place: what is of the tab goes with it.
  await options.evaluate(`(async () => {
    const address = ${JSON.stringify(server.address('ferry.html'))};
    const { id, windowId } = (await chrome.tabs.query({})).find(({ url, incognito }) => incognito && url === address);
    await chrome.tabs.create({ windowId, url: 'about:blank' });
    await chrome.tabs.discard(id);
  })()`);
  await eventually(async () => {
    const after = await inMemory(options);
    expect(after).toHaveLength(2);
    expect(after).not.toEqual(inTab);
  });
  await options.evaluate(`(async () => {
    const tabs = (await chrome.tabs.query({})).filter(({ incognito }) => incognito);
    await chrome.tabs.remove(tabs.map(({ id }) => id));
  })()`);
  await eventually(async () => expect(await inMemory(options)).toEqual([]));

  // In an ordinary window the same article is remembered, and without the correction.
  const ordinary = new ReportPage(
    await chromium.clickToolbarButton(await chromium.open(server.address('ferry.html'))),
  );
  expect(Object.keys(await wordsBySpeaker(ordinary))).toHaveLength(2);
  options = await openOptions(chromium);
  await untilRemembered(options, 1);
});
