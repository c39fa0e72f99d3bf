import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Pages of the browser project have no extension API of their own: components and the polyfill get this one. */
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
