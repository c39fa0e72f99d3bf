import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

/** Its own script asks for something and waits for it, doing nothing else, as long as `letGo` has not been called. */
async function serveBlockedPage() {
  let letGo = (): void => undefined;
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
  let asked = (): void => undefined;
  const isBlocked = new Promise<void>((resolve) => (asked = resolve));
  const page = pageOf(
    `<main>${articleMarkup(FERRY)}</main><script>
      addEventListener('load', () => setTimeout(() => {
        const waiting = new XMLHttpRequest();
        waiting.open('GET', '/wait', false);
        waiting.send();
      }));
    </script>`,
    { title: FERRY.title },
  );
  const server = createServer((request, response) => {
    if (request.url !== '/wait') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    asked();
    void isLetGo.then(() => response.writeHead(204).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('Expected a TCP port, got none.');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    isBlocked,
    letGo,
    close() {
      letGo();
      server.close();
      server.closeAllConnections();
    },
  };
}

const untilReady = (view: ReportPage) => view.page.waitForSelector('[data-view="ready"]');

test('a page that is busy for long: that is said, and the report comes up once it is done', async ({
  chromium,
}) => {
  const server = await serveBlockedPage();
  try {
    const page = await chromium.open(server.address);
    await server.isBlocked;
    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    expect((await popup.report()).heading).toBe(messages.failTooSlowTitle.message);
    // Asked again, it is not given up either.
    await popup.page.click('[data-view="failed"] button');
    await popup.page.waitForSelector('[data-view="loading"]');
    server.letGo();
    await untilReady(popup);
    expect((await popup.report()).heading).toBe(FERRY.title);
  } finally {
    server.close();
  }
});

test('every core is busy with other things: the article is read all the same', async ({
  chromium,
  serve,
}) => {
  const server = await serve({
    'ferry.html': pageOf(`<main>${articleMarkup(FERRY)}</main>`, { title: FERRY.title }),
  });
  const loops: ChildProcess[] = Array.from({ length: 4 }, () =>
    // Ends by itself, should this process be killed.
    spawn(process.execPath, ['-e', 'const end = Date.now() + 60_000; while (Date.now() < end);']),
  );
  try {
    const page = await chromium.open(server.address('ferry.html'));
    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    await untilReady(popup);
    const panel = new ReportPage(await chromium.openPanel(popup.page));
    await untilReady(panel);
    expect((await panel.report()).speakers.map(({ name }) => name)).toContain(FERRY.speaker);
  } finally {
    for (const loop of loops) loop.kill();
  }
});
