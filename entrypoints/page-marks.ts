import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageMarks } from '../lib/dom/paint-marks.ts';
import type { ReaderInPage } from '../lib/dom/reader-in-page.ts';
import type { PageMarks } from '../lib/extension/messages.ts';

declare global {
  var whoseWordsMarks: PageMarks | undefined;
  var whoseWordsReader: ReaderInPage | undefined;
}

/**
 * Injected when the first passage is shown or marked, after the page reader, whose reading it uses; `lib/extension/page.ts`
 * calls what it leaves in this world's global.
 */
export default defineUnlistedScript(() => {
  globalThis.whoseWordsMarks ??= pageMarks(
    () => globalThis.whoseWordsReader?.page() ?? null,
    () => globalThis.whoseWordsReader?.blocksNow() ?? [],
  );
  return true;
});
