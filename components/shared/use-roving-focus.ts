import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

/** One stop for the Tab key among many things; arrow keys, Home and End move between them. */
export interface RovingFocus {
  /** Of the thing with this number; in SVG it must be written `tabindex`, the attribute as it is. */
  readonly tabIndexOf: (index: number) => 0 | -1;
  readonly onFocus: (index: number) => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<Element>) => void;
}

/**
 * Moves the focus among `count` elements that have `data-roving` and stand in one element with `data-roving-group`.
 *
 * @param inRows where arrow up (-1) and down (1) go from an element, for what stands in rows; else they go one on or back
 */
export function useRovingFocus(
  count: number,
  inRows: (index: number, rows: -1 | 1) => number = (index, rows) => index + rows,
): RovingFocus {
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, count - 1);
  const next = (key: string): number | null => {
    if (key === 'ArrowRight') return stop + 1;
    if (key === 'ArrowLeft') return stop - 1;
    if (key === 'ArrowDown') return inRows(stop, 1);
    if (key === 'ArrowUp') return inRows(stop, -1);
    if (key === 'Home') return 0;
    return key === 'End' ? count - 1 : null;
  };
  const onKeyDown = (event: TargetedKeyboardEvent<Element>): void => {
    const to = next(event.key);
    if (to === null) return;
    event.preventDefault();
    const group = event.currentTarget.closest('[data-roving-group]');
    const elements = group?.querySelectorAll<HTMLElement | SVGElement>('[data-roving]');
    elements?.[Math.max(0, Math.min(count - 1, to))]?.focus();
  };
  return { tabIndexOf: (index) => (index === stop ? 0 : -1), onFocus: setCurrent, onKeyDown };
}
