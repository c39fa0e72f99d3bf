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

/** Finds the active tab of this window and asks for its report. */
export function beginOpening(): Opening {
  const since = Date.now();
  const tab = activeTab();
  const settings = storedSettings();
  const report = tab.then(async (active): Promise<OpenedReport | null> => {
    if (!active) return null;
    const answer = await openReport(active.id, false);
    return (opening.opened = { tab: active, answer });
  });
  const opening: Opening = { since, tab, report, settings, opened: null };
  return opening;
}

async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}
