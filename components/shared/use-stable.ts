import { useCallback, useRef } from 'preact/hooks';

/** The same function for as long as a view lives; it calls the one that was given last. */
export function useStable<Args extends readonly unknown[]>(
  call: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(call);
  latest.current = call;
  return useCallback((...args: Args) => latest.current(...args), []);
}
