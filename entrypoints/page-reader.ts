import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerInPage } from '../lib/page/reading/reader-in-page.ts';

/** Injected on the click; what the promise resolves to comes back through `scripting.executeScript`. */
export default defineUnlistedScript((): unknown => {
  globalThis.whoseWordsReader ??= readerInPage(document);
  return globalThis.whoseWordsReader.read();
});
