import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginOpening } from '../lib/extension/tabs/opening.ts';

/** Runs before the popup's style sheet and components are there: the page is read, and the background wakes, while they load. */
export default defineUnlistedScript(() => {
  globalThis.whoseWordsOpening = beginOpening();
});
