import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

test('what a page sends the extension arrives nowhere, and the answer stays the page’s own', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'page.html': pageOf(articleMarkup(FERRY)) });
  const page = await chromium.open(server.address('page.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const before = await popup.report();
  const answers = await page.evaluate(async (id) => {
    const forged = { to: 'background', name: 'prepare', args: [] };
    const cancel = { to: 'background', name: 'cancelAnalysis', args: [1] };
    for (const message of [forged, cancel]) {
      postMessage(message, '*');
      dispatchEvent(new CustomEvent('message', { detail: message }));
    }
    const heard: unknown[] = [];
    addEventListener('message', ({ data, source }) => {
      if (source !== window) heard.push(data);
    });
    const runtime: unknown = Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'runtime');
    const loaded = await fetch(`chrome-extension://${id}/popup.html`).then(
      () => 'loaded',
      () => 'refused',
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    return {
      heard,
      loaded,
      canSend: runtime !== undefined,
      reader: ['whoseWordsReader', 'whoseWordsMarks', 'whoseWordsPicker'].filter(
        (name) => name in globalThis,
      ),
    };
  }, chromium.extension.id);
  expect(answers).toEqual({ heard: [], loaded: 'refused', canSend: false, reader: [] });
  const again = new ReportPage(await chromium.clickToolbarButton(page));
  expect((await again.report()).speakers).toEqual(before.speakers);
});
