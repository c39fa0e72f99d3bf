import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageFingerprint } from '../lib/dom/page-fingerprint.ts';
import { readPageGently } from '../lib/dom/read-page.ts';
import type { PageReading, ReadFailure, Result } from '../lib/extension/messages.ts';

declare global {
  var whoseWordsFingerprint: (() => string) | undefined;
}

/** Injected on the click; what the promise resolves to comes back through `scripting.executeScript`. */
export default defineUnlistedScript((): unknown => {
  globalThis.whoseWordsFingerprint = () => pageFingerprint(document);
  return read();
});

/** A thrown error would come back as nothing, so it gets a name. */
async function read(): Promise<Result<PageReading, ReadFailure>> {
  try {
    return await readPageGently(document, document.location.href);
  } catch (error) {
    console.error('Whose Words could not read this page.', error);
    return { ok: false, error: 'unexpected' };
  }
}
