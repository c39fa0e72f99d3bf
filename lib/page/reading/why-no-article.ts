import type { ReadFailure } from '../../exchange/read-failure.ts';
import { closedFrame } from './closed-frame.ts';
import { framesOf } from './frames-of.ts';

/** A page with fewer words than this shows pictures, a form or nothing at all. */
const FEW_WORDS = 20;
/** Headings that are links: so many stand on front pages and section lists, not in articles. */
const MIN_LINKED_HEADINGS = 8;
/** With more words beside it, the frame is a video or an advertisement in a page of its own. */
const MAX_WORDS_AROUND_FRAME = 150;

/** Why a page has no article to read, and, where that may stand in a frame that is closed to us, the address of the frame. */
export function whyNoArticle(document: Document): { error: ReadFailure; detail?: string } {
  if (document.contentType === 'application/pdf') return { error: 'pdf' };
  const words = [document, ...framesOf(document)].reduce((sum, each) => sum + wordsInSight(each), 0);
  const frame = words <= MAX_WORDS_AROUND_FRAME ? closedFrame(document) : null;
  if (frame)
    return frame.address === null
      ? { error: 'frame-without-address' }
      : { error: frame.kind, detail: frame.address };
  if (linkedHeadings(document.documentElement) >= MIN_LINKED_HEADINGS) return { error: 'front-page' };
  return { error: words < FEW_WORDS ? 'no-text' : 'no-article' };
}

/** Headings that lead elsewhere; those of navigation and of what stands beside the text are not looked at. */
export function linkedHeadings(root: Element): number {
  let count = 0;
  for (const heading of root.querySelectorAll('h1, h2, h3, h4')) {
    const isLink = heading.closest('a[href]') !== null || heading.querySelector('a[href]') !== null;
    if (isLink && heading.closest('nav, footer, aside') === null) count++;
  }
  return count;
}

function wordsInSight(document: Document): number {
  const shown = 'innerText' in document.documentElement ? document.documentElement.innerText : '';
  return shown.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
