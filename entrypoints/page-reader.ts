import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageGently } from '../lib/dom/read-page.ts';
import { readerInPage } from '../lib/dom/reader-in-page.ts';
import type { PageReading, ReadFailure, Result } from '../lib/extension/messages.ts';

/** Injected on the click; what the promise resolves to comes back through `scripting.executeScript`. */
export default defineUnlistedScript((): unknown => {
  globalThis.whoseWordsReader ??= readerInPage(document);
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
