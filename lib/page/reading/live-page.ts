import type { PageReading } from '../../exchange/page-reading.ts';
import type { LiveBlock } from './live-block.ts';

/** A reading together with the live text nodes it was made from: the way back from block offsets to the page. */
export interface LivePage {
  readonly document: Document;
  readonly reading: PageReading;
  /** The element that holds the article. */
  readonly root: Element;
  /** `blocks[i]` is the live side of `reading.article.blocks[i]`. */
  readonly blocks: readonly LiveBlock[];
}

declare global {
  // `var` is the only declaration that makes a property of globalThis.
  var whoseWordsPage: LivePage | undefined;
}

/** Keeps the reading in this world's own global, which the page's scripts cannot see. */
export function keepLivePage(page: LivePage): void {
  globalThis.whoseWordsPage = page;
}

/** The reading kept last for this document, if any. */
export function keptLivePage(document: Document): LivePage | null {
  const page = globalThis.whoseWordsPage;
  return page?.document === document ? page : null;
}
