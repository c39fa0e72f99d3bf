import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageMarks } from '../lib/extension/messages.ts';
import { keepLivePage, keptLivePage } from '../lib/dom/live-page.ts';
import { pageMarks } from '../lib/dom/paint-marks.ts';
import { readLivePage } from '../lib/dom/read-page.ts';

declare global {
  var whoseWordsMarks: PageMarks | undefined;
}

/** Injected when the first passage is shown or marked; `lib/extension/page.ts` calls what it leaves in this world's global. */
export default defineUnlistedScript(() => {
  const readNow = () => readLivePage(document, document.location.href);
  globalThis.whoseWordsMarks ??= pageMarks(
    () => {
      const kept = keptLivePage(document);
      if (kept) return kept;
      // The reading is gone (the extension was updated meanwhile): the page as it is now gives the same blocks.
      const page = readNow();
      if (page) keepLivePage(page);
      return page;
    },
    () => readNow()?.blocks ?? [],
  );
  return true;
});
