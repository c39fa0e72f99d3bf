import { isShadowRoot } from '../shadow-root-of.ts';

/** A marked passage and the statement it belongs to. */
export interface MarkedRange {
  readonly attribution: number;
  readonly range: Range;
}

/** What a reader presses to do something else than to point at words. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]';

/**
 * Tells which statement's mark was clicked. The listeners only look: they sit in the bubbling phase, are passive, keep nothing
 * from the page and never speak of a click that was meant for a link or a selection, nor of one that a script made.
 *
 * @param documents that hold marks: the page's own, and those of frames of the same site
 * @param marked the marks as they are at the time of the click
 * @returns stops listening; nothing is left behind
 */
export function listenForMarkClicks(
  documents: Iterable<Document>,
  marked: () => readonly MarkedRange[],
  onClick: (attribution: number) => void,
): () => void {
  const stop = new AbortController();
  for (const document of documents) {
    const onPointed = (event: MouseEvent): void => {
      if (!isPointing(event, document)) return;
      const attribution = attributionAt(document, event.clientX, event.clientY, marked());
      if (attribution !== null) onClick(attribution);
    };
    document.addEventListener('click', onPointed, { passive: true, signal: stop.signal });
  }
  return () => stop.abort();
}

function isPointing(event: MouseEvent, document: Document): boolean {
  if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (document.getSelection()?.isCollapsed === false) return false;
  const [target] = event.composedPath();
  return !(isElement(target) && target.closest(CONTROLS) !== null);
}

/** The statement whose mark is painted at a point of the window; of several, the one with the shortest mark. Null if none. */
export function attributionAt(
  document: Document,
  x: number,
  y: number,
  marked: readonly MarkedRange[],
): number | null {
  const own = marked.filter(({ range }) => range.startContainer.ownerDocument === document);
  const roots = new Set(own.map(({ range }) => range.startContainer.getRootNode()).filter(isShadowRoot));
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
  if (caret === null) return null;
  const { offsetNode, offset } = caret;
  const hits = own.filter(({ range }) => holds(range, offsetNode, offset) && isPaintedAt(range, x, y));
  const [shortest] = hits.sort((a, b) => a.range.toString().length - b.range.toString().length);
  return shortest?.attribution ?? null;
}

/** In another tree (a shadow root) a node cannot be compared: it is not in the range. */
function holds(range: Range, node: Node, offset: number): boolean {
  return node.getRootNode() === range.startContainer.getRootNode() && range.isPointInRange(node, offset);
}

/** The browser gives the nearest words even for a click beside them. */
function isPaintedAt(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** By shape: an element of a frame is no `Element` of this window. */
function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'closest' in target;
}
