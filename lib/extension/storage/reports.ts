import { browser } from 'wxt/browser';
import { REPORT_VERSION } from '../../report/report.ts';
import { isRecord } from '../messaging/is-record.ts';
import { inTurn } from './in-turn.ts';
import type { StoredReport } from './stored-report.ts';
import { tabIsOpen } from '../tabs/tab-is-open.ts';

/** Reports kept at once: those of the tabs read last. Session storage holds 10 MB. */
const KEPT_REPORTS = 8;
/**
 * A report longer than this (UTF-16 units of its JSON) is kept packed, in about a seventh of the room: that of 100,000 words takes
 * under 2 MB. Below it, unpacking would cost a second click more than the room is worth.
 */
const PACKED_ABOVE = 600_000;

/** A long report as it is kept: gzip in base64, and beside it what identifies it. */
interface PackedReport {
  readonly at: number;
  readonly version: number;
  readonly packed: string;
}

/** Under which the tabs with reports are listed. */
const ORDER_KEY = 'tabs-with-reports';

const keyOf = (tabId: number) => `report:${tabId}`;

function tabOf(key: string): number | null {
  const tabId = /^report:(\d+)$/.exec(key)?.[1];
  return tabId === undefined ? null : Number(tabId);
}

/** The report kept for a tab, if there is one of this version. It may be of a page the tab has left: compare fingerprints. */
export async function storedReport(tabId: number): Promise<StoredReport | null> {
  const key = keyOf(tabId);
  const found: unknown = (await browser.storage.session.get(key))[key];
  const report = isPacked(found) ? await unpack(found.packed) : found;
  return isStoredReport(report) ? report : null;
}

/** All reports that are kept, of all tabs, the newest first. */
export async function storedReports(): Promise<StoredReport[]> {
  const tabs = await inTurn('reports', tabsWithReports);
  const found = await Promise.all(tabs.map(storedReport));
  return found.filter((stored) => stored !== null);
}

/** Keeps a tab's report until the tab is closed; the oldest make room. One too large for the store is not kept. */
export function keepReport(stored: StoredReport): Promise<void> {
  return inTurn('reports', async () => {
    await storeReport(stored);
    // Closed meanwhile, nobody would forget it any more.
    if (!(await tabIsOpen(stored.tabId))) await removeReports([stored.tabId]);
  });
}

export function forgetReport(tabId: number): Promise<void> {
  return inTurn('reports', () => removeReports([tabId]));
}

/** The browser has put another tab in the place of one, as it does with one it had discarded: the report is that one's now. */
export function moveReport(from: number, to: number): Promise<void> {
  return inTurn('reports', async () => {
    const stored = await storedReport(from);
    await removeReports([from]);
    if (stored) await storeReport({ ...stored, tabId: to });
  });
}

/** Forgets the reports of all tabs. */
export function forgetReports(): Promise<void> {
  return inTurn('reports', async () => removeReports(await tabsWithReports()));
}

async function removeReports(gone: readonly number[]): Promise<void> {
  const tabs = await tabsWithReports();
  const left = tabs.filter((tabId) => !gone.includes(tabId));
  if (left.length > 0 && left.length < tabs.length) await browser.storage.session.set({ [ORDER_KEY]: left });
  await browser.storage.session.remove([...gone.map(keyOf), ...(left.length === 0 ? [ORDER_KEY] : [])]);
}

/** The tabs whose reports were kept, the newest first; to ask for all that is kept would bring every report along. */
async function tabsWithReports(): Promise<number[]> {
  const found: unknown = (await browser.storage.session.get(ORDER_KEY))[ORDER_KEY];
  return Array.isArray(found) ? found.filter((tabId) => typeof tabId === 'number') : [];
}

async function storeReport(stored: StoredReport): Promise<void> {
  const others = (await tabsWithReports()).filter((tabId) => tabId !== stored.tabId);
  const surplus = others.splice(KEPT_REPORTS - 1);
  if (surplus.length > 0) await browser.storage.session.remove(surplus.map(keyOf));
  const entry = { [keyOf(stored.tabId)]: await packed(stored), [ORDER_KEY]: [stored.tabId, ...others] };
  try {
    await browser.storage.session.set(entry);
  } catch (error) {
    console.info('Session storage is full: other tabs’ reports make room', error);
    await browser.storage.session.remove(others.map(keyOf));
    try {
      await browser.storage.session.set(entry);
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
      const tabId = tabOf(key);
      if (tabId !== null) onChange(tabId);
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function packed(stored: StoredReport): Promise<StoredReport | PackedReport> {
  const json = JSON.stringify(stored);
  if (json.length <= PACKED_ABOVE) return stored;
  const zipped = new Blob([json]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(zipped).arrayBuffer());
  return { at: stored.at, version: REPORT_VERSION, packed: bytes.toBase64() };
}

/** Null for what cannot be unpacked: its page is read again. */
async function unpack(base64: string): Promise<unknown> {
  try {
    const zipped = new Blob([Uint8Array.fromBase64(base64)]).stream();
    const report: unknown = await new Response(zipped.pipeThrough(new DecompressionStream('gzip'))).json();
    return report;
  } catch (error) {
    console.info('A kept report could not be unpacked', error);
    return null;
  }
}

function isPacked(value: unknown): value is PackedReport {
  return (
    isRecord(value) &&
    typeof value.at === 'number' &&
    typeof value.packed === 'string' &&
    value.version === REPORT_VERSION
  );
}

/** Only our own background writes here: a report of this version is trusted, anything else is read again. */
function isStoredReport(value: unknown): value is StoredReport {
  return (
    isRecord(value) &&
    typeof value.tabId === 'number' &&
    typeof value.at === 'number' &&
    typeof value.fingerprint === 'string' &&
    isRecord(value.report) &&
    value.report.version === REPORT_VERSION
  );
}
