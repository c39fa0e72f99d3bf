import { useEffect, useState } from 'preact/hooks';

/**
 * False while a component is drawn for the first time, true once that can be seen. For what lies below the first screen, or has
 * no looks of its own: the reader need not wait for it.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}
