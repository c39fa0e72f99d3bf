import { useLayoutEffect, useRef } from 'preact/hooks';

/** Pixels between what is scrolled to and what lies over the page. */
const AIR = 8;

/**
 * What the keyboard goes to is scrolled free of what stays in sight: the tabs above, and below the element that gets the reference
 * this gives, whose height depends on what there is to undo. Nothing while not `on`.
 */
export function useScrollRoom(on: boolean) {
  const below = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [dock, root] = [below.current, document.documentElement];
    if (!on || !dock) return;
    const bar = document.querySelector('[role="tablist"]')?.parentElement;
    const measure = (): void => {
      const above = bar ? Number.parseFloat(getComputedStyle(bar).insetBlockStart) + bar.offsetHeight : 0;
      root.style.scrollPaddingBlock = `${above + AIR}px ${dock.offsetHeight + AIR}px`;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(dock);
    if (bar) observer.observe(bar);
    return () => {
      observer.disconnect();
      root.style.removeProperty('scroll-padding-block');
    };
  });
  return below;
}
