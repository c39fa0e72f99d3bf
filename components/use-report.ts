import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '../lib/extension/messenger.ts';
import type { StoredReport } from '../lib/extension/messages.ts';
import { currentFingerprint } from '../lib/extension/page.ts';
import { storedReport, watchReports } from '../lib/extension/reports.ts';
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
 * read and analysed. An answer for a tab that is no longer the active one is dropped.
 */
export function useReport(): ActiveReport {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [state, setState] = useState<ReportState>({ status: 'loading' });
  const [asked, setAsked] = useState(0);
  const analyzeAgain = useCallback(() => setAsked((times) => times + 1), []);

  useEffect(() => followActiveTab(setTab, analyzeAgain), [analyzeAgain]);

  useEffect(() => {
    if (!tab) return;
    const tabId = tab.id;
    let current = true;
    const show = (next: ReportState) => {
      if (current) setState(next);
    };
    void reportOf(tabId).then(show);
    const stop = watchReports((changed) => {
      if (changed === tabId)
        void storedReport(tabId).then((stored) => stored && show({ status: 'ready', stored }));
    });
    return () => {
      current = false;
      stop();
    };
  }, [tab, asked]);

  return { state, tab, analyzeAgain };
}

async function reportOf(tabId: number): Promise<ReportState> {
  const [stored, fingerprint] = await Promise.all([storedReport(tabId), currentFingerprint(tabId)]);
  if (isOfThisPage(stored, fingerprint)) return { status: 'ready', stored };
  const answer = await askBackground('analyzeTab', tabId);
  return answer.ok ? { status: 'ready', stored: answer.value } : { status: 'failed', error: answer.error };
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
