import { shownParentOf } from '../shown-parent-of.ts';
import { documentOf, parentOf } from '../true-members.ts';

/** Further than this many screens a smooth scroll is a wait. */
const SMOOTH_SCREENS = 2;

/** Scrolls every scrolling element around the range, and the page itself, so that the range comes to the middle. */
export function scrollToRange(range: Range): void {
  const window = documentOf(range.startContainer).defaultView;
  if (!window) return;
  for (let box = scrollerAround(range.startContainer); box; box = scrollerAround(box)) {
    const { top, height } = box.getBoundingClientRect();
    box.scrollTop += middleOf(range) - (top + height / 2);
  }
  const distance = middleOf(range) - window.innerHeight / 2;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.abs(distance) > SMOOTH_SCREENS * window.innerHeight;
  window.scrollBy({ top: distance, behavior: still || far ? 'instant' : 'smooth' });
  window.frameElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** The vertical middle of the range in the window; of the nearest rendered element where the text itself is hidden. */
function middleOf(range: Range): number {
  const rect = range.getClientRects()[0];
  if (rect) return rect.top + rect.height / 2;
  let element = parentOf(range.startContainer);
  while (element?.getClientRects().length === 0) element = parentOf(element);
  const around = element?.getBoundingClientRect();
  return around ? around.top : 0;
}

/** The nearest element around a node that scrolls its content, the page's own scroller left out. */
function scrollerAround(node: Node): Element | null {
  const page = documentOf(node).scrollingElement;
  for (let at = shownParentOf(node); at; at = shownParentOf(at)) {
    if (at === page || at.scrollHeight <= at.clientHeight) continue;
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return null;
}
