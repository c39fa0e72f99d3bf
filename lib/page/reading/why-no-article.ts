import type { ReadFailure } from '../../exchange/read-failure.ts';

/** A page with fewer words than this shows pictures, a form or nothing at all. */
const FEW_WORDS = 20;
/** Headings that are links: so many stand on front pages and section lists, not in articles. */
const MIN_LINKED_HEADINGS = 8;
/** A frame with an article takes up at least this share of the window. */
const FRAME_SHARE = 0.3;
/** With more words beside it, the frame is a video or an advertisement in a page of its own. */
const MAX_WORDS_AROUND_FRAME = 150;

/** Why a page has no article to read, and, for a text in another site's frame, the address of that frame. */
export function whyNoArticle(document: Document): { error: ReadFailure; detail?: string } {
  if (document.contentType === 'application/pdf') return { error: 'pdf' };
  const words = wordsInSight(document);
  const frame = words <= MAX_WORDS_AROUND_FRAME ? frameOfAnotherSite(document) : null;
  if (frame) return { error: 'other-site-frame', detail: frame.src };
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

/** The largest frame that is closed to the page itself and takes up a good part of the window. */
function frameOfAnotherSite(document: Document): HTMLIFrameElement | null {
  const { innerWidth = 1, innerHeight = 1 } = document.defaultView ?? {};
  const areaOf = (frame: Element): number => {
    const { width, height } = frame.getBoundingClientRect();
    return width * Math.min(height, innerHeight);
  };
  const closed = Array.from(document.getElementsByTagName('iframe'))
    .filter((frame) => frame.contentDocument === null && /^https?:/iu.test(frame.src))
    .toSorted((a, b) => areaOf(b) - areaOf(a));
  const [largest] = closed;
  return largest && areaOf(largest) >= innerWidth * innerHeight * FRAME_SHARE ? largest : null;
}
