import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pagePicker } from '../lib/page/choosing/pick-area.ts';
import type { ReaderInPage } from '../lib/page/reading/reader-in-page.ts';
import type { PagePicker } from '../lib/exchange/picking.ts';

declare global {
  var whoseWordsPicker: PagePicker | undefined;
  var whoseWordsReader: ReaderInPage | undefined;
}

/** Injected when the reader wants to choose the text by hand, after the page reader, which it tells the choice. */
export default defineUnlistedScript(() => {
  globalThis.whoseWordsPicker ??= pagePicker(document, (element) => {
    globalThis.whoseWordsReader?.choose(element);
  });
  return true;
});
