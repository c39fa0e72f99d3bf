import { frameElements, framesOf, type FrameElement } from './frames-of.ts';
import { isSeen } from './visibility.ts';

/** A frame that may hold an article takes up at least this share of the window. */
const WINDOW_SHARE = 0.3;
/** A frame whose text stands in its own attribute holds an article with at least this many words. */
const MIN_WORDS = 20;

/** A frame that neither the page nor we can look into. */
export interface ClosedFrame {
  /** `other-site-frame`, or `sealed-frame`: the page's own, which the page has closed. */
  readonly kind: 'other-site-frame' | 'sealed-frame';
  /** Where its document can be opened on its own; null where it has no address. */
  readonly address: string | null;
}

/** The largest closed frame of a page that is seen and takes up a good part of the window; in frames that can be read, too. */
export function closedFrame(document: Document): ClosedFrame | null {
  const { innerWidth = 1, innerHeight = 1 } = document.defaultView ?? {};
  const areaOf = (frame: Element): number => {
    const { width, height } = frame.getBoundingClientRect();
    return Math.min(width, innerWidth) * Math.min(height, innerHeight);
  };
  const closed = [document, ...framesOf(document)]
    .flatMap((each) => frameElements(each))
    .filter((frame) => frame.contentDocument === null && mayHoldText(frame) && isSeen(frame))
    .toSorted((a, b) => areaOf(b) - areaOf(a));
  const [largest] = closed;
  if (!largest || areaOf(largest) < innerWidth * innerHeight * WINDOW_SHARE) return null;
  const address = addressOf(largest);
  const isOther = address !== null && new URL(address).origin !== document.location.origin;
  return { kind: isOther ? 'other-site-frame' : 'sealed-frame', address };
}

/** A document with an address may hold anything; one that stands in an attribute can be counted. */
function mayHoldText(frame: FrameElement): boolean {
  const written = frame.getAttribute('srcdoc');
  if (written === null) return addressOf(frame) !== null;
  const text = new DOMParser().parseFromString(written, 'text/html').documentElement.textContent;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_WORDS;
}

/** Its address, where that leads to a page that can be opened in a tab. */
function addressOf(frame: FrameElement): string | null {
  if (frame.hasAttribute('srcdoc')) return null;
  const address = frame.src ?? frame.data ?? '';
  return /^https?:\/\/./iu.test(address) && URL.canParse(address) ? address : null;
}
