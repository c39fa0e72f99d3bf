import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageGently } from '../lib/page/reading/read-page.ts';
import { readerInPage } from '../lib/page/reading/reader-in-page.ts';
import type { PageReading } from '../lib/exchange/page-reading.ts';
import type { ReadFailure } from '../lib/exchange/read-failure.ts';
import type { Result } from '../lib/exchange/result.ts';

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
