import { createContext } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';

/** Whether single keys, such as N, do anything in the panel, and how to switch that; kept in this browser. */
export interface SingleKeys {
  readonly on: boolean;
  readonly switchTo: (on: boolean) => void;
}

const KEYS_OFF = 'single-keys-off';

/** Off where there is no panel. */
export const SingleKeysContext = createContext<SingleKeys>({ on: false, switchTo: () => undefined });

export function useSingleKeys(): SingleKeys {
  const [on, setOn] = useState(() => localStorage.getItem(KEYS_OFF) === null);
  const switchTo = useCallback((next: boolean) => {
    if (next) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, 'yes');
    setOn(next);
  }, []);
  return useMemo(() => ({ on, switchTo }), [on, switchTo]);
}
