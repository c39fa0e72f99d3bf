import { useLayoutEffect, useRef } from 'preact/hooks';

interface Place {
  readonly element: HTMLElement;
  /** Distance from the top of what is in sight. */
  readonly top: number;
}

/**
 * Keeps the reader where they are when what is drawn changes with `version`: the focus stays on its element, which stays where it
 * is in sight even when lists are reordered. If the element is gone, `fallback` chooses what gets the focus.
 */
export function useKeptPlace(version: unknown, fallback: () => HTMLElement | null): void {
  const drawn = useRef(version);
  const before = useRef<Place | null>(null);
  if (drawn.current !== version) {
    // This is called before the new version is drawn.
    drawn.current = version;
    before.current = placeNow();
  }
  useLayoutEffect(() => {
    const place = before.current;
    before.current = null;
    if (place) restore(place, fallback);
    // The place of a version is restored once.
  }, [version]);
}

function placeNow(): Place | null {
  const element = document.activeElement;
  return element instanceof HTMLElement && element !== document.body
    ? { element, top: element.getBoundingClientRect().top }
    : null;
}

function restore({ element, top }: Place, fallback: () => HTMLElement | null): void {
  // Whatever has taken the focus meanwhile keeps it.
  const isLost = document.activeElement === null || document.activeElement === document.body;
  if (isLost && element.isConnected) element.focus({ preventScroll: true });
  if (document.activeElement === element) window.scrollBy(0, element.getBoundingClientRect().top - top);
  else if (isLost) fallback()?.focus({ preventScroll: true });
}
