import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const FRONT_PAGE = `<!doctype html><title>Halden Courier</title><nav>${Array.from(
  { length: 30 },
  (_, i) => `<a href="/${i}">Story number ${i}</a> `,
).join('')}</nav>`;

test.for([
  ['chrome://version/', messages.failBrowserPageTitle.message],
  ['about:blank', messages.failBrowserPageTitle.message],
  ['front.html', messages.failNoArticleTitle.message],
  ['empty.txt', messages.failNoTextTitle.message],
] as const)('%s: “%s”', async ([place, sentence], { chromium, serve }) => {
  const server = await serve({ 'front.html': FRONT_PAGE, 'empty.txt': '' });
  const page = await chromium.open(place.includes(':') ? place : server.address(place));
  const { view, heading } = await new ReportPage(await chromium.clickToolbarButton(page)).report();
  expect({ view, heading }).toEqual({ view: 'failed', heading: sentence });
});

test('a page the browser cannot open', async ({ chromium, serve }) => {
  const server = await serve({});
  const address = server.address('gone.html');
  await server.close();
  const page = await chromium.open('about:blank');
  await expect(page.goto(address)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  // The browser puts its own page about the error there a moment later.
  await page.waitForFunction(() => location.protocol === 'chrome-error:');
  const { view, heading } = await new ReportPage(await chromium.clickToolbarButton(page)).report();
  expect({ view, heading }).toEqual({ view: 'failed', heading: messages.failErrorPageTitle.message });
});
