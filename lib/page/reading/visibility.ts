import { documentOf } from '../true-members.ts';
/** Text in a box of at most this size (CSS pixels) is meant for screen readers only. */
const UNREADABLE_SIZE = 1;

/** `clip: rect(0, 0, 0, 0)`, `clip-path: inset(50%)`: nothing of the box is painted. */
const CLIPPED_AWAY = /^rect\((?:0|1)(?:px)?,? (?:0|1)(?:px)?,? (?:0|1)(?:px)?,? (?:0|1)(?:px)?\)$/;
const CLIP_PATH_AWAY = /^inset\((?:[5-9]\d|100)%|^circle\(0/;

/**
 * True when the element's own style keeps its text from being seen, whatever its ancestors do. `opacity: 0` does not
 * count: pages fade their text in.
 */
export function hidesItsText(
  element: Element,
  style: CSSStyleDeclaration,
  display: string = style.display,
): boolean {
  if (display === 'none') return true;
  if (style.visibility !== 'visible') return true;
  const { position } = style;
  const takenOut = position === 'absolute' || position === 'fixed';
  if (takenOut && (isClippedAway(style) || isOffThePage(element))) return true;
  // Lines of text do not clip what is in them.
  return display !== 'inline' && style.overflowX !== 'visible' && isTiny(element);
}

function isClippedAway(style: CSSStyleDeclaration): boolean {
  return CLIP_PATH_AWAY.test(style.clipPath) || CLIPPED_AWAY.test(style.getPropertyValue('clip'));
}

/** True when the browser itself would not paint the element: also closed `<details>` and `content-visibility`. */
export function isNotRendered(element: Element): boolean {
  return !element.checkVisibility({ visibilityProperty: true });
}

function isTiny(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= UNREADABLE_SIZE || height <= UNREADABLE_SIZE;
}

/** `left: -9999px`: no scrolling reaches it. */
function isOffThePage(element: Element): boolean {
  const { right, bottom, width } = element.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = documentOf(element).defaultView ?? {};
  return width > 0 && (right + scrollX <= 0 || bottom + scrollY <= 0);
}

/** True when the element's text can be seen, now or by scrolling. */
export function isSeen(element: Element): boolean {
  if (isNotRendered(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > UNREADABLE_SIZE && height > UNREADABLE_SIZE;
}
