import { useEffect, useRef } from 'preact/hooks';
import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';

/**
 * Marks the page once for each time it is read since the view was opened, where the reader wants that. A page that was read before
 * stays as it is: its marks may have been switched off since. So does one whose report is corrected, which is no new reading.
 *
 * @param since when the view began to open (ms since 1970)
 */
export function useMarkOnAnalysis(
  isWanted: boolean,
  stored: StoredReport | null,
  since: number,
  toggleMarks: (on: boolean) => Promise<boolean>,
): void {
  const latest = useRef(since - 1);
  const readAt = stored?.readAt ?? 0;
  useEffect(() => {
    if (!isWanted || readAt <= latest.current) return;
    latest.current = readAt;
    void toggleMarks(true);
  }, [isWanted, readAt, toggleMarks]);
}
