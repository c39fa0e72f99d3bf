import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

/** Asks in a script of ours in the page, as one that the page has taken over would. */
const ASK_IN_PAGE = `
  chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async (tabs) => {
    const tab = tabs.find(({ url }) => url?.startsWith('http'));
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: async () => {
        const asked = async (work) => { try { await work(); return 'done'; } catch { return 'refused'; } };
        return {
          read: await asked(() => chrome.storage.local.get(null)),
          written: await asked(() => chrome.storage.local.set({ settings: { version: 1, language: 'zh' } })),
        };
      },
    });
    return answer.result;
  })`;

test('what is kept can be neither read nor written from a page', async ({ chromium, serve }) => {
  const server = await serve({ 'page.html': pageOf(articleMarkup(FERRY)) });
  const page = await chromium.open(server.address('page.html'));
  const popup = await chromium.clickToolbarButton(page);
  await new ReportPage(popup).report();
  expect(await popup.evaluate(ASK_IN_PAGE)).toEqual({ read: 'refused', written: 'refused' });
});
