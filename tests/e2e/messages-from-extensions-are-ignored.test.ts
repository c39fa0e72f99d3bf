import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extension } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { ownChromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'A neighbour',
  version: '1.0',
  background: { service_worker: 'background.js' },
};

/** A second extension, as anybody may write it, in the same browser. */
async function installNeighbour({ browser }: ExtensionBrowser): Promise<Extension> {
  const folder = await mkdtemp(join(tmpdir(), 'neighbour-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'background.js'), 'chrome.runtime.onInstalled.addListener(() => undefined);');
  const id = await browser.installExtension(folder);
  const neighbour = (await browser.extensions()).get(id);
  if (neighbour === undefined) throw new Error('Expected the second extension to be there, got none.');
  return neighbour;
}

/** What becomes of every way in which an extension may speak to another; run in the neighbour's background. */
const SPEAK = `async (id) => {
  const heard = [];
  const forged = [
    { to: 'background', name: 'prepare', args: [] },
    { to: 'background', name: 'cancelAnalysis', args: [1] },
    { to: 'background', name: 'constructor', args: [] },
    JSON.parse('{"to":"background","name":"correct","args":[1,{"__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}'),
    'prepare',
    null,
  ];
  for (const message of forged)
    heard.push(await chrome.runtime.sendMessage(id, message).then((answer) => answer ?? 'silence', () => 'nobody'));
  const port = chrome.runtime.connect(id, { name: 'whose-words' });
  heard.push(await new Promise((resolve) => {
    port.onMessage.addListener((message) => resolve(message));
    port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError ? 'nobody' : 'closed'));
    setTimeout(() => resolve('silence'), 1000);
  }));
  heard.push(await fetch('chrome-extension://' + id + '/popup.html').then(() => 'loaded', () => 'refused'));
  return heard;
}`;

test('another extension’s messages and ports reach nobody, and the report stays as it was', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'page.html': pageOf(articleMarkup(FERRY)) });
  const page = await chromium.open(server.address('page.html'));
  const before = await new ReportPage(await chromium.clickToolbarButton(page)).report();
  const neighbour = await installNeighbour(chromium);
  const target = await chromium.browser.waitForTarget((one) =>
    one.url().startsWith(`chrome-extension://${neighbour.id}/`),
  );
  const background = await target.worker();
  const heard: unknown = await background?.evaluate(`(${SPEAK})(${JSON.stringify(chromium.extension.id)})`);
  expect(heard).toEqual([...Array.from({ length: 7 }, () => 'nobody'), 'refused']);
  const after = await new ReportPage(await chromium.clickToolbarButton(page)).report();
  expect(after.speakers).toEqual(before.speakers);
});
