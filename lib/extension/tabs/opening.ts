import { browser } from 'wxt/browser';
import type { ReadFailure } from '../../exchange/read-failure.ts';
import type { Result } from '../../exchange/result.ts';
import type { StoredReport } from '../storage/stored-report.ts';
import { openReport } from './open-report.ts';
import { storedSettings } from '../storage/stored-settings.ts';

/** A tab that a view shows the report of. */
export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
}

/** The report of the tab that was active when a view began to open. */
export interface OpenedReport {
  readonly tab: ActiveTab;
  readonly answer: Result<StoredReport, ReadFailure>;
}

/** A view that is opening: what it will show is on its way before there is anything to show it in. */
export interface Opening {
  /** When it began (ms since 1970): what was read before that, was read for another view. */
  readonly since: number;
  readonly tab: Promise<ActiveTab | null>;
  /** It stands in a tab of its own and stays with that of its article; else it goes along with the tabs of its window. */
  readonly staysWithTab: boolean;
  readonly report: Promise<OpenedReport | null>;
  /** What the reader has set, as stored. */
  readonly settings: Promise<unknown>;
  /** The report once it is there, for a view that is drawn after that. */
  opened: OpenedReport | null;
}

declare global {
  /** Set by `entrypoints/popup-start.ts`. */
  var whoseWordsOpening: Opening | undefined;
}

/** Finds the active tab of this window, or the one that is named, and asks for its report. */
export function beginOpening(articleTab: number | null = null): Opening {
  const since = Date.now();
  const tab = articleTab === null ? activeTab() : namedTab(articleTab);
  const settings = storedSettings();
  const report = tab.then(async (active): Promise<OpenedReport | null> => {
    if (!active) return null;
    const answer = await openReport(active.id, false);
    return (opening.opened = { tab: active, answer });
  });
  const opening: Opening = { since, tab, staysWithTab: articleTab !== null, report, settings, opened: null };
  return opening;
}

async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

/** Of a tab that is gone, the report says so. */
async function namedTab(id: number): Promise<ActiveTab> {
  try {
    const { windowId } = await browser.tabs.get(id);
    return { id, windowId };
  } catch (error) {
    console.info(`Tab ${id} is gone`, error);
    return { id, windowId: browser.windows.WINDOW_ID_NONE };
  }
}
