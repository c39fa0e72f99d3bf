import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchMarkClicks } from '../../lib/extension/messaging/watch-mark-clicks.ts';
import { marksOfReport } from '../../lib/extension/background/marks-of-report.ts';
import { marksArePainted, paintOnPage } from '../../lib/extension/tabs/page-in-tab.ts';
import type { Palette } from '../../lib/exchange/palette.ts';
import { tellViews, watchNews } from '../../lib/extension/messaging/view-news.ts';
import type { Report } from '../../lib/report/report.ts';

interface Painting {
  readonly report: Report;
  readonly palette: Palette;
  readonly done: Promise<boolean>;
}

/** Whether the page is highlighted, and how to switch that. */
export interface Marks {
  readonly on: boolean;
  /** False where the page could not be reached: then it is not highlighted. */
  readonly toggle: (on: boolean) => Promise<boolean>;
}

/**
 * The highlights of a tab's page. The page is asked when the view opens, when the report changes, and whenever the view comes
 * to the front again; whoever switches them tells all views that are open. While they are on, they are those of the report that is
 * shown: a corrected one is painted again.
 *
 * @param onPicked is called with the statement whose mark the reader clicks on; without it the page does not listen for clicks
 */
export function useMarks(
  tabId: number | null,
  report: Report | null,
  onPicked?: (attribution: number) => void,
  palette: Palette = 'standard',
): Marks {
  // Of which tab it is known: marks of one page say nothing of the next.
  const [known, setKnown] = useState<{ readonly tabId: number; readonly on: boolean } | null>(null);
  const on = known !== null && known.tabId === tabId && known.on;
  /** How often the reader has switched: an answer to a question asked before that is out of date. */
  const switched = useRef(0);
  /** How many of these the page has not answered. */
  const underWay = useRef(0);
  /** The report whose marks were painted last, and when that is done. */
  const painting = useRef<Painting | null>(null);

  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    const ask = (): void => {
      // The page would tell how it was before.
      if (underWay.current > 0) return;
      const before = switched.current;
      void marksArePainted(tabId).then((now) => {
        if (current && switched.current === before)
          setKnown((known) => (known?.tabId === tabId && known.on === now ? known : { tabId, on: now }));
      });
    };
    ask();
    window.addEventListener('focus', ask);
    return () => {
      current = false;
      window.removeEventListener('focus', ask);
    };
  }, [tabId, report]);

  useEffect(() => {
    if (tabId === null) return;
    return watchNews('marks', tabId, (now) => {
      switched.current++;
      // They are on the page already: painted once more, they could come after the key that takes them off.
      painting.current = now.on && report ? { report, palette, done: Promise.resolve(true) } : null;
      setKnown({ tabId, on: now.on });
    });
  }, [tabId, report, palette]);

  useEffect(() => {
    if (tabId === null || report === null || !on) return;
    let current = true;
    let stop = (): void => undefined;
    const paint = async (): Promise<void> => {
      if (painting.current?.report !== report || painting.current.palette !== palette)
        painting.current = { report, palette, done: paintOnPage(tabId, marksOfReport(report), palette) };
      const isDone = await painting.current.done;
      if (!isCurrent()) return;
      if (!isDone) setKnown({ tabId, on: false });
      else if (onPicked) stop = watchMarkClicks(tabId, onPicked);
    };
    // TypeScript takes `current` for unchanged across the wait.
    const isCurrent = (): boolean => current;
    void paint();
    return () => {
      current = false;
      stop();
    };
  }, [tabId, report, on, onPicked, palette]);

  const toggle = useCallback(
    async (next: boolean): Promise<boolean> => {
      if (tabId === null) return false;
      const own = ++switched.current;
      const done = paintOnPage(tabId, next && report ? marksOfReport(report) : [], palette);
      painting.current = next && report ? { report, palette, done } : null;
      setKnown({ tabId, on: next });
      underWay.current++;
      const isDone = await done;
      underWay.current--;
      // What was switched once more meanwhile is told by that.
      if (switched.current !== own) return isDone;
      if (isDone) tellViews({ name: 'marks', tabId, on: next });
      else setKnown({ tabId, on: false });
      return isDone;
    },
    [tabId, report, palette],
  );
  return { on, toggle };
}
