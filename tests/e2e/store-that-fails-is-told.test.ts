import { TargetType } from 'puppeteer-core';
import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import {
  CHAIR,
  DOCTORS_WORDS,
  FERRY_PAGE,
  openCorrecting,
  wordsBySpeaker,
} from './pages/corrected-article.ts';
import type { CorrectingPanel } from './pages/correcting-panel.ts';
import { ownChromiumTest as test } from './extension-test.ts';

/** Tries the correction, and gives what the panel says of it once it says something. */
async function refusal(panel: CorrectingPanel): Promise<string> {
  await panel.reassign(DOCTORS_WORDS, CHAIR);
  const told = await panel.page.waitForFunction(
    () =>
      [...document.querySelectorAll('[role="alert"]')]
        .map((alert) => alert.textContent)
        .find((text) => text !== ''),
    { polling: 200 },
  );
  return String(await told.jsonValue());
}

/** From now on the browser grants the extension so few bytes on disk. Returns how to take that back. */
async function grantRoom(
  { browser, extension }: ExtensionBrowser,
  quotaSize: number,
): Promise<() => Promise<void>> {
  // It holds as long as the session does.
  const session = await (await browser.newPage()).createCDPSession();
  const origin = `chrome-extension://${extension.id}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await session.detach();
  };
}

test('no room is left: the correction is refused in a sentence, and made once there is room', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  // Before anything is kept: what it has once granted, the browser holds to for a while.
  const grantAgain = await grantRoom(chromium, 1);
  const { panel, before } = await openCorrecting(chromium, server.address('ferry.html'));
  expect(await refusal(panel)).toBe(messages.storeFull.message);
  expect(await wordsBySpeaker(panel)).toEqual(before);

  await grantAgain();
  // The form is still open, with what was chosen; it may stand under what the panel says of the failure.
  await panel.page.$eval('[data-reassign]', (button) => button instanceof HTMLElement && button.click());
  await panel.untilCorrections(1);
  expect(Object.keys(await wordsBySpeaker(panel))).toEqual([CHAIR]);
});

test('a newer version has kept something there: nothing of it is touched', async ({ chromium, serve }) => {
  await chromium.startAnew();
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { panel, before } = await openCorrecting(chromium, server.address('ferry.html'));
  const version = () =>
    panel.page.evaluate(async () => (await indexedDB.databases()).map(({ version: number }) => number));
  await panel.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('whose-words', 99);
        asked.onsuccess = () => {
          asked.result.close();
          resolve();
        };
        asked.onerror = () => reject(new Error('The newer version could not be made'));
      }),
  );
  expect(await refusal(panel)).toBe(messages.storeNewer.message);
  expect(await wordsBySpeaker(panel)).toEqual(before);
  expect(await version()).toEqual([99]);
});

test('the browser keeps nothing for us: the report is there, and the correction is refused', async ({
  chromium,
  serve,
}) => {
  // Nor does the panel still say why the last one failed.
  await chromium.startAnew();
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { panel, before } = await openCorrecting(chromium, server.address('ferry.html'));
  // A new background, which has not opened its database yet.
  await chromium.stopBackground();
  const woken = chromium.browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  await panel.page.evaluate('chrome.runtime.sendMessage("awake?").catch(() => null)');
  const background = await (await woken).worker();
  if (!background) throw new Error('Expected the background to wake');
  await background.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Forbidden by the settings.', 'SecurityError');
    };
  });
  expect(await refusal(panel)).toBe(messages.storeUnavailable.message);
  expect(await wordsBySpeaker(panel)).toEqual(before);
});
