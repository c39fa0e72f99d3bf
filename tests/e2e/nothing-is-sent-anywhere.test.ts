import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { launchWithExtension } from '../../tools/browser/extension-browser.ts';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { openOptions } from './pages/options-page.ts';
import { ReportPage } from './pages/report-page.ts';
import { WatchedPage } from './pages/watched-page.ts';

/** Where this browser looks for its own accounts, which it does unasked: nobody but the browser itself knows this name. */
const BROWSERS_OWN = 'accounts-of-the-browser.invalid';

/** A proxy that notes every address it is asked for, and lets nothing but the pages of this machine through. */
async function notingProxy(asked: string[]): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const address = request.url ?? '';
    if (!address.startsWith('http://127.0.0.1:')) {
      response.writeHead(403).end();
      return;
    }
    void fetch(address).then(async (answer) => {
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      response.end(await answer.text());
    });
  });
  server.on('connect', (request, socket) => {
    if (request.url !== `${BROWSERS_OWN}:443`) asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('Expected a TCP port, got none.');
  return { server, port: bound.port };
}

test('from install to export the whole browser asks for nothing but the reader’s own page', async ({
  serve,
}) => {
  const asked: string[] = [];
  const { server, port } = await notingProxy(asked);
  const folder = await mkdtemp(join(tmpdir(), 'whose-words-files-'));
  // With an icon of its own: Chromium would ask the page's server for one whenever it has time.
  const pages = await serve({
    'ferry.html': pageOf(articleMarkup(FERRY), { head: '<link rel="icon" href="data:,">' }),
  });
  const chromium = await launchWithExtension({
    args: [
      `--proxy-server=http://127.0.0.1:${port}`,
      // Else the pages of this machine go around it.
      '--proxy-bypass-list=<-loopback>',
      `--gaia-url=https://${BROWSERS_OWN}`,
      // What the browser itself asks its maker is not ours to judge.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  try {
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const address = pages.address('ferry.html');
    const page = await chromium.open(address);
    const watched = await WatchedPage.watch(page);
    const before = asked.length;
    expect(asked).toContain(address);

    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    expect((await popup.report()).view).toBe('ready');
    await popup.page.click('#toggle-marks');
    await watched.waitForMarks(true);
    await popup.page.click('#export');
    await popup.page.click('[data-export="json"]');
    await popup.showFirstQuoteOf(FERRY.speaker);
    const panel = new ReportPage(await chromium.openPanel(popup.page));
    expect((await panel.report()).view).toBe('ready');
    await chromium.stopBackground();
    const again = new ReportPage(await chromium.clickToolbarButton(page));
    expect((await again.report()).view).toBe('ready');
    await openOptions(chromium);
    // What is sent late, when everything is quiet, counts, too.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(asked.slice(before)).toEqual([]);

    // The proxy does see what is asked: a request of the page arrives.
    await page.evaluate(() => fetch('/late.txt').then(() => undefined));
    expect(asked.slice(before)).toEqual([pages.address('late.txt')]);
  } finally {
    await chromium.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
