import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Pages of the browser project have no extension API of their own: components get this one. */
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

/** Scripts of a page are given no closed shadow root; `tests/e2e/closed-shadow-root-is-read.test.ts` has a real one. */
Object.assign(fakeBrowser.dom, { openOrClosedShadowRoot: () => null });
