import { browser } from 'wxt/browser';
import { REPORT_VERSION } from '../report/report.ts';
import type { StoredReport } from './messages.ts';

/** Reports kept at once: those of the tabs read last. Session storage holds 10 MB, and a long article's report is about 1 MB. */
const KEPT_REPORTS = 8;

const keyOf = (tabId: number) => `report:${tabId}`;

/** The report kept for a tab, if there is one of this version. It may be of a page the tab has left: compare fingerprints. */
export async function storedReport(tabId: number): Promise<StoredReport | null> {
  const key = keyOf(tabId);
  const found: unknown = (await browser.storage.session.get(key))[key];
  return isStoredReport(found) ? found : null;
}

/** Keeps a tab's report until the browser is closed; the oldest make room. One too large for the store is not kept. */
export async function keepReport(stored: StoredReport): Promise<void> {
  const kept = Object.entries(await browser.storage.session.get(null))
    .flatMap(([key, value]: [string, unknown]) => (isStoredReport(value) ? [{ key, at: value.at }] : []))
    .sort((a, b) => b.at - a.at);
  const surplus = kept.slice(KEPT_REPORTS - 1).map(({ key }) => key);
  if (surplus.length > 0) await browser.storage.session.remove(surplus);
  try {
    await browser.storage.session.set({ [keyOf(stored.tabId)]: stored });
  } catch (error) {
    console.info('Session storage is full: other tabs’ reports make room', error);
    await browser.storage.session.remove(kept.map(({ key }) => key));
    try {
      await browser.storage.session.set({ [keyOf(stored.tabId)]: stored });
    } catch (tooLarge) {
      console.info('The report is too large to be kept; the page will be read again', tooLarge);
    }
  }
}

/** Calls back whenever a report is kept, with the tab it belongs to. Returns how to stop. */
export function watchReports(onChange: (tabId: number) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) {
      const tabId = /^report:(\d+)$/.exec(key)?.[1];
      if (tabId) onChange(Number(tabId));
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Only our own background writes here: a report of this version is trusted, anything else is read again. */
function isStoredReport(value: unknown): value is StoredReport {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tabId' in value &&
    'at' in value &&
    'fingerprint' in value &&
    'report' in value &&
    typeof value.report === 'object' &&
    value.report !== null &&
    'version' in value.report &&
    value.report.version === REPORT_VERSION
  );
}
