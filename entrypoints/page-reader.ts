import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageFingerprint } from '../lib/dom/page-fingerprint.ts';
import { readPage } from '../lib/dom/read-page.ts';

declare global {
  var whoseWordsFingerprint: (() => string) | undefined;
}

/** Injected on the click; its value comes back through `scripting.executeScript`. A thrown error would come back as nothing. */
export default defineUnlistedScript(() => {
  try {
    globalThis.whoseWordsFingerprint = () => pageFingerprint(document);
    return readPage(document, document.location.href);
  } catch (error) {
    console.error('Whose Words could not read this page.', error);
    return { ok: false, error: 'unexpected' };
  }
});
