import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '../lib/extension/messenger.ts';
import type { StoredReport } from '../lib/extension/messages.ts';
import { currentFingerprint } from '../lib/extension/page.ts';
import { storedReport, watchReports } from '../lib/extension/reports.ts';
import { watchPage } from '../lib/extension/watch-page.ts';
import type { ReportState } from './report-state.ts';

/** The report of the window's active tab, and how to ask for it anew. */
export interface ActiveReport {
  readonly state: ReportState;
  readonly tab: ActiveTab | null;
  readonly analyzeAgain: () => void;
}

interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
}

/**
 * Follows the active tab of this window. A report kept for the page as it is now is shown at once; otherwise the page is
 * read and analysed. An answer for a tab that is no longer the active one is dropped, and a report of a page that has changed
 * since is not passed off as its report.
 */
export function useReport(): ActiveReport {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [state, setState] = useState<ReportState>({ status: 'loading' });
  const [asked, setAsked] = useState(0);
  const analyzeAgain = useCallback(() => setAsked((times) => times + 1), []);
  const readAnew = useRef(0);
  const status = useRef(state.status);
  status.current = state.status;

  useEffect(
    () =>
      followActiveTab(setTab, () => {
        // A report that is shown is looked after by watchPage; single-page sites report a load before their text is there.
        if (status.current === 'failed') analyzeAgain();
      }),
    [analyzeAgain],
  );

  useEffect(() => {
    if (!tab) return;
    const tabId = tab.id;
    let current = true;
    const show = (next: ReportState) => {
      if (current) setState(next);
    };
    // The report of another tab or of the page before must not stand there meanwhile.
    setState({ status: 'loading' });
    const anew = readAnew.current !== asked;
    readAnew.current = asked;
    void reportOf(tabId, anew).then(show);
    const stop = watchReports((changed) => {
      if (changed === tabId)
        void storedReport(tabId).then((stored) => stored && show({ status: 'ready', stored }));
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

  return { state, tab, analyzeAgain };
}

async function reportOf(tabId: number, anew: boolean): Promise<ReportState> {
  if (!anew) {
    const [stored, fingerprint] = await Promise.all([storedReport(tabId), currentFingerprint(tabId)]);
    if (isOfThisPage(stored, fingerprint)) return { status: 'ready', stored };
  }
  const answer = await askBackground('analyzeTab', tabId);
  if (answer.ok) return { status: 'ready', stored: answer.value };
  return {
    status: 'failed',
    error: answer.error,
    ...(answer.detail === undefined ? {} : { detail: answer.detail }),
  };
}

function isOfThisPage(stored: StoredReport | null, fingerprint: string | null): stored is StoredReport {
  return stored !== null && fingerprint !== null && stored.fingerprint === fingerprint;
}

/** Tells which tab of this window is active, now and later, and when it has loaded another page. Returns how to stop. */
function followActiveTab(onTab: (tab: ActiveTab) => void, onPage: () => void): () => void {
  let active: ActiveTab | undefined;
  const turnTo = (tab: ActiveTab) => {
    active = tab;
    onTab(tab);
  };
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    if (tab?.id !== undefined) turnTo({ id: tab.id, windowId: tab.windowId });
  });
  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId === active?.windowId) turnTo({ id: tabId, windowId });
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
