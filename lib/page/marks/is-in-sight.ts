import { hidesItsText, isNotRendered } from '../reading/visibility.ts';
import { documentOf, parentOf } from '../true-members.ts';

/** Whether a passage can be seen, now or by scrolling: the page may have folded it away since it was read. */
export function isInSight(range: Range): boolean {
  const element = parentOf(range.startContainer);
  if (element === null) return true;
  if (isNotRendered(element)) return false;
  const page = documentOf(element);
  for (let at: Element | null = element; at && at !== page.body; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (hidesItsText(at, style) || cutsOff(at, style, range)) return false;
  }
  return true;
}

/** A box that shows a part of its content only and has no bar to scroll the rest: “read more”. */
function cutsOff(box: Element, { overflowY, display }: CSSStyleDeclaration, range: Range): boolean {
  if (display === 'inline' || (overflowY !== 'hidden' && overflowY !== 'clip')) return false;
  const [words, shown] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
  return words.height > 0 && (words.top >= shown.bottom || words.bottom <= shown.top);
}
