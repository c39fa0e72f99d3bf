import { useEffect, useState } from 'preact/hooks';

/**
 * False while a component is drawn for the first time, true once that can be seen. For what lies below the first screen, or has
 * no looks of its own: the reader need not wait for it.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // Effects do not wait for a frame that is late, as the first of a popup is: the browser has to give it its size.
    let after: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => setPainted(true), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
    };
  }, []);
  return painted;
}
