import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { inject } from '../../lib/extension/tabs/inject.ts';

/** What `tabs.get` tells of a tab the reader has clicked on. */
function refuse(words: string, address: string | undefined): void {
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error(words));
  const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  // The declared type takes the last overload, which answers through a callback.
  const get = vi.fn(() => Promise.resolve({ ...tab, ...(address === undefined ? {} : { url: address }) }));
  Object.assign(browser.tabs, { get });
}

function answerWithNothing(): void {
  Object.assign(browser.scripting, { executeScript: vi.fn(() => Promise.resolve([])) });
}

const CHROMIUM_REFUSAL =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
const FIREFOX_REFUSAL = 'Missing host permission for the tab';

describe('a page no script may enter is told by what the browser says and where the tab is', () => {
  test.each<[string, string, string | undefined, string]>([
    ['Chrome’s store', 'The extensions gallery cannot be scripted.', undefined, 'extension-store'],
    [
      'Edge’s store',
      'Cannot access contents of the page.',
      'https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home',
      'extension-store',
    ],
    ['Firefox’s store', FIREFOX_REFUSAL, 'https://addons.mozilla.org/en-US/firefox/', 'extension-store'],
    [
      'Chrome’s store, by its address',
      CHROMIUM_REFUSAL,
      'https://chromewebstore.google.com/',
      'extension-store',
    ],
    ['settings', 'Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['about:', FIREFOX_REFUSAL, 'about:config', 'browser-page'],
    ['view-source', FIREFOX_REFUSAL, 'view-source:https://courier.example/', 'browser-page'],
    ['a PDF in Firefox', FIREFOX_REFUSAL, 'https://courier.example/report.pdf', 'pdf'],
    ['a file', CHROMIUM_REFUSAL, 'file:///home/reader/story.html', 'local-file'],
    ['an error page', 'Frame with ID 0 is showing error page', undefined, 'error-page'],
    ['a closed tab, Chromium', 'No tab with id: 7.', undefined, 'page-gone'],
    ['a closed tab, Firefox', 'Invalid tab ID: 7', undefined, 'page-gone'],
    ['a page not clicked on', CHROMIUM_REFUSAL, undefined, 'not-granted'],
    [
      'an article about a store',
      FIREFOX_REFUSAL,
      'https://courier.example/addons.mozilla.org',
      'not-granted',
    ],
    ['words never heard before', 'The moon is full.', undefined, 'unexpected'],
  ])('%s', async (_, words, address, failure) => {
    refuse(words, address);
    expect(await inject(7, { file: '/page-reader.js' })).toEqual({ ok: false, error: failure });
  });
});

describe('a page that the browser has stopped is told by its tab', () => {
  const stopped = {
    id: 7,
    index: 0,
    highlighted: true,
    active: true,
    pinned: false,
    incognito: false,
    status: 'unloaded',
  };

  test.each([
    ['which is refused', true],
    ['which answers with nothing', false],
  ])('%s', async (_, isRefused) => {
    refuse(CHROMIUM_REFUSAL, undefined);
    if (!isRefused) answerWithNothing();
    Object.assign(browser.tabs, { get: vi.fn(() => Promise.resolve(stopped)) });
    expect(await inject(7, { file: '/page-reader.js' })).toEqual({ ok: false, error: 'page-stopped' });
  });

  test('one of the browser’s own pages that answers with nothing is not', async () => {
    refuse('', 'about:blank');
    answerWithNothing();
    expect(await inject(7, { file: '/page-reader.js' })).toEqual({ ok: false, error: 'browser-page' });
  });
});
