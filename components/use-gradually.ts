import { useEffect, useState } from 'preact/hooks';

/** Drawn at once: more than a panel shows. */
const FIRST = 60;
/** Drawn in one go after that: a few milliseconds' work. */
const STEP = 60;

/** How many of a list's items to draw now: the first at once, the others bit by bit between frames, so that a thousand hold nothing up. */
export function useGradually(length: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= length) return undefined;
    const next = setTimeout(() => setDrawn(drawn + STEP), 0);
    return () => clearTimeout(next);
  }, [drawn, length]);
  return Math.min(drawn, length);
}
