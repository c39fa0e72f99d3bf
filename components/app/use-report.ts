import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReadFailure } from '../../lib/exchange/read-failure.ts';
import type { Result } from '../../lib/exchange/result.ts';
import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';
import { openReport } from '../../lib/extension/tabs/open-report.ts';
import type { ActiveTab, Opening } from '../../lib/extension/tabs/opening.ts';
import { storedReport, watchReports } from '../../lib/extension/storage/reports.ts';
import { watchPage } from '../../lib/extension/tabs/watch-page.ts';
import { askBackground } from '../../lib/extension/messaging/ask-background.ts';
import { watchNews } from '../../lib/extension/messaging/view-news.ts';
import type { ReportState } from './report-state.ts';
import { showCorrectedReport, showKeptReport } from './show-kept-report.ts';

/** The report of the window's active tab, and how to ask for it again. */
export interface ActiveReport {
  readonly state: ReportState;
  readonly tab: ActiveTab | null;
  readonly analyzeAgain: () => void;
  /** Stops the analysis that is under way. */
  readonly cancel: () => void;
  /** Takes the report off the screen, since all that was kept is deleted: read again unasked, the article would be remembered again. */
  readonly forget: () => void;
  /** Puts a report made again in the place of the one that is shown, if it is of the same reading. */
  readonly replace: (stored: StoredReport) => void;
}

/**
 * Follows the active tab of this window. A report kept for the page as it is now is shown at once; otherwise the page is
 * read and analysed. An answer for a tab that is no longer the active one is dropped, and a report of a page that has changed
 * since is not passed off as its report.
 *
 * @param opening the report that was asked for while the view was loading
 */
export function useReport(opening: Opening): ActiveReport {
  const [tab, setTab] = useState(opening.opened?.tab ?? null);
  const [state, setState] = useState<ReportState>(
    opening.opened ? stateOf(opening.opened.answer) : { status: 'loading' },
  );
  const [asked, setAsked] = useState(0);
  const analyzeAgain = useCallback(() => setAsked((times) => times + 1), []);
  const readAnew = useRef(0);
  /** The report on its way since before the view was there; taken once. */
  const first = useRef<Opening | null>(opening);
  const status = useRef(state.status);
  status.current = state.status;

  // Before the first paint, not after it: the report may be there by then.
  useLayoutEffect(
    () =>
      followTab(opening, setTab, () => {
        // A report that is shown is looked after by watchPage; single-page sites report a load before their text is there.
        if (status.current === 'failed') analyzeAgain();
      }),
    [opening, analyzeAgain],
  );

  useLayoutEffect(() => {
    if (!tab) return;
    const tabId = tab.id;
    let current = true;
    const show = (next: ReportState) => {
      if (current) setState(next);
    };
    const anew = readAnew.current !== asked;
    readAnew.current = asked;
    const ready = first.current;
    first.current = null;
    const since = Date.now();
    let kept: StoredReport | null = null;
    const showKept = (stored: StoredReport) => {
      if (!current) return;
      kept = stored;
      setState((now) => showKeptReport(now, stored, since));
    };
    if (ready?.opened?.tab !== tab) {
      // The report of another tab or of the page before must not stand there meanwhile.
      setState({ status: 'loading' });
      void reportOf(tab, anew, ready).then((answer) => {
        show(stateOf(answer));
        if (kept) showKept(kept);
      });
    }
    const stop = watchReports((changed) => {
      if (changed === tabId) void storedReport(tabId).then((stored) => stored && showKept(stored));
    });
    return () => {
      current = false;
      stop();
    };
  }, [tab, asked]);

  const stored = state.status === 'ready' ? state.stored : null;
  useEffect(() => {
    if (!tab || stored?.tabId !== tab.id) return;
    return watchPage(tab.id, stored.fingerprint, (standing) => {
      if (standing === 'unread') analyzeAgain();
      else if (standing === 'gone') setState({ status: 'changed' });
      else {
        const changed = standing === 'changed';
        setState((now) =>
          now.status === 'ready' && (now.changed ?? false) !== changed ? { ...now, changed } : now,
        );
      }
    });
  }, [tab, stored, analyzeAgain]);

  const tabId = tab?.id ?? null;
  useEffect(() => {
    if (tabId === null) return;
    return watchNews('progress', tabId, (progress) =>
      setState((now) => (now.status === 'loading' ? { status: 'loading', progress } : now)),
    );
  }, [tabId]);
  const cancel = useCallback(() => {
    if (tabId === null) return;
    setState({ status: 'failed', error: 'cancelled' });
    stopAnalysis(tabId);
  }, [tabId]);

  const forget = useCallback(() => {
    setState((now) => (now.status === 'failed' ? now : { status: 'failed', error: 'kept-deleted' }));
    if (tabId !== null) stopAnalysis(tabId);
  }, [tabId]);

  const replace = useCallback((next: StoredReport) => {
    setState((now) => showCorrectedReport(now, next));
  }, []);
  return { state, tab, analyzeAgain, cancel, forget, replace };
}

function stopAnalysis(tabId: number): void {
  void askBackground('cancelAnalysis', tabId).catch((error: unknown) => {
    // A background that is gone analyses nothing either.
    console.info('The background could not be told to stop', error);
  });
}

async function reportOf(
  tab: ActiveTab,
  anew: boolean,
  opening: Opening | null,
): Promise<Result<StoredReport, ReadFailure>> {
  if (!anew && opening) {
    const opened = await opening.report;
    if (opened?.tab === tab) return opened.answer;
  }
  return openReport(tab.id, anew);
}

function stateOf(answer: Result<StoredReport, ReadFailure>): ReportState {
  if (answer.ok) return { status: 'ready', stored: answer.value };
  return {
    status: 'failed',
    error: answer.error,
    ...(answer.detail === undefined ? {} : { detail: answer.detail }),
  };
}

/**
 * Tells which tab of this window is active, at first and later, or the one that the view stays with; and when it has loaded another
 * page. Returns how to stop.
 */
function followTab(
  { tab: atFirst, staysWithTab }: Opening,
  onTab: (tab: ActiveTab) => void,
  onPage: () => void,
): () => void {
  let active: ActiveTab | undefined;
  const turnTo = (tab: ActiveTab) => {
    active = tab;
    onTab(tab);
  };
  void atFirst.then((tab) => {
    if (tab) turnTo(tab);
  });
  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (!staysWithTab && windowId === active?.windowId) turnTo({ id: tabId, windowId });
  };
  const onUpdated = (tabId: number, change: { status?: string | undefined }) => {
    if (tabId === active?.id && change.status === 'complete') onPage();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
