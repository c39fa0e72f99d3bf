import { useEffect, useState } from 'preact/hooks';

/** Drawn at once: more than a panel shows. */
const FIRST = 60;
/** Drawn in one go after that: a few milliseconds' work. */
const STEP = 60;

/**
 * How many of a list's items to draw now: the first at once, the others bit by bit between frames, so that a thousand hold nothing up.
 *
 * @param needed at least so many are drawn at once: the reader is taken to the last of them
 */
export function useGradually(length: number, needed = 0): number {
  const [drawn, setDrawn] = useState(FIRST);
  const now = Math.max(drawn, needed);
  useEffect(() => {
    if (now >= length) return undefined;
    const next = setTimeout(() => setDrawn(now + STEP), 0);
    return () => clearTimeout(next);
  }, [now, length]);
  return Math.min(now, length);
}
