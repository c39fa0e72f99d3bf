import { useCallback, useEffect, useState } from 'preact/hooks';
import { marksOfReport } from '../lib/extension/marks-of-report.ts';
import { marksArePainted, paintOnPage } from '../lib/extension/page.ts';
import type { Report } from '../lib/report/report.ts';

/** Whether the page is highlighted, and how to switch that. */
export interface Marks {
  readonly on: boolean;
  readonly toggle: (on: boolean) => void;
}

/**
 * The highlights of a tab's page. The page is asked when the view opens, when the report changes, and whenever the view comes
 * to the front again: another view may have switched them meanwhile.
 */
export function useMarks(tabId: number | null, report: Report | null): Marks {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    const ask = (): void => {
      void marksArePainted(tabId).then((painted) => {
        if (current) setOn(painted);
      });
    };
    ask();
    window.addEventListener('focus', ask);
    return () => {
      current = false;
      window.removeEventListener('focus', ask);
    };
  }, [tabId, report]);
  const toggle = useCallback(
    (next: boolean) => {
      setOn(next);
      if (tabId !== null) void paintOnPage(tabId, next && report ? marksOfReport(report) : []);
    },
    [tabId, report],
  );
  return { on, toggle };
}
