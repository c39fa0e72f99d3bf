import { useEffect, useState } from 'preact/hooks';
import type { StoredReport } from '../lib/extension/messages.ts';

/**
 * Marks the page once for each report that is made while the view is open, where the reader wants that. A report that was made
 * before leaves the page as it is: its marks may have been switched off since.
 */
export function useMarkOnAnalysis(
  isWanted: boolean,
  stored: StoredReport | null,
  toggleMarks: (on: boolean) => void,
): void {
  const [openedAt] = useState(() => Date.now());
  const [marked, setMarked] = useState(openedAt);
  const at = stored?.at ?? 0;
  useEffect(() => {
    if (!isWanted || at < marked) return;
    setMarked(at + 1);
    toggleMarks(true);
  }, [isWanted, at, marked, toggleMarks]);
}
