import { createContext } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Report } from '../lib/report/report.ts';

/** Loaded words that the reader has left out. */
export interface LeftOut {
  /** Entries of the list of loaded words. */
  readonly entries: ReadonlySet<string>;
  /** Leaves an entry out, or counts it again. */
  readonly toggle: (entry: string) => void;
  /** The report without those words: counts and summary follow. */
  readonly report: Report;
}

export const NOTHING_LEFT_OUT: ReadonlySet<string> = new Set<string>();

/** What every part of a view needs to know of words left out: which they are, and how to switch them. */
export const LeftOutContext = createContext<Omit<LeftOut, 'report'>>({
  entries: NOTHING_LEFT_OUT,
  toggle: () => undefined,
});

/**
 * Keeps which loaded words are left out and makes the report anew without them.
 *
 * @param atFirst entries left out when the view opens, such as those kept from before
 * @param onChange is told of every change, so that it can be kept
 */
export function useLeftOut(
  report: Report,
  atFirst: ReadonlySet<string>,
  onChange?: (entries: ReadonlySet<string>) => void,
): LeftOut {
  const [entries, setEntries] = useState(atFirst);
  const [made, setMade] = useState({ of: report, without: report });
  useEffect(() => {
    if (entries.size === 0) return;
    let current = true;
    // Fetched when first needed: most views never put a summary into words.
    void import('../lib/report/leave-out-words.ts').then(({ leaveOutWords }) => {
      if (current) setMade({ of: report, without: leaveOutWords(report, entries) });
    });
    return () => {
      current = false;
    };
  }, [report, entries]);
  const without = entries.size > 0 && made.of === report ? made.without : report;
  const toggle = useCallback(
    (entry: string) => {
      const next = new Set(entries);
      if (!next.delete(entry)) next.add(entry);
      setEntries(next);
      onChange?.(next);
    },
    [entries, onChange],
  );
  return useMemo(() => ({ entries, toggle, report: without }), [entries, toggle, without]);
}
