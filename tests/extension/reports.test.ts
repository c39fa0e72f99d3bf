import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_LOG } from '../../lib/corrections/correction-log.ts';
import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';
import {
  forgetReports,
  keepReport,
  storedReport,
  storedReports,
} from '../../lib/extension/storage/reports.ts';
import { REPORT_VERSION } from '../../lib/report/report.ts';
import { sampleReport } from '../support/sample-report.ts';

// Both browsers have these; Node 24 has not.
Object.assign(Uint8Array, {
  fromBase64: (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)),
});
Object.assign(Uint8Array.prototype, {
  toBase64(this: Uint8Array) {
    return Buffer.from(this).toString('base64');
  },
});

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.tabs, { get: (id: number) => Promise.resolve({ id, incognito: false }) });
  vi.spyOn(console, 'info').mockReturnValue();
});

function stored(tabId: number, text: string): StoredReport {
  const review = { log: EMPTY_LOG, aliases: [], kept: true };
  const report = sampleReport({ blocks: [text] });
  return { tabId, url: 'https://example.org/lock', fingerprint: 'f', at: tabId, readAt: 5, report, review };
}

describe('a report comes back as it was kept', () => {
  test.each([
    ['short', 'The lock was opened at noon.'],
    ['long, which is kept packed', 'The lock was opened at noon. '.repeat(30_000)],
  ])('%s', async (_, text) => {
    await keepReport(stored(1, text));
    expect(await storedReport(1)).toEqual(stored(1, text));
  });
});

describe('what is kept and cannot be read is none: the page is read again', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'report'],
    ['a report of another version', { ...stored(1, 'a'), report: { version: -1 } }],
    ['packed: no base64', { at: 1, version: REPORT_VERSION, packed: '%' }],
    ['packed: nothing', { at: 1, version: REPORT_VERSION, packed: '' }],
    ['packed: no gzip', { at: 1, version: REPORT_VERSION, packed: btoa('not packed at all') }],
    // The packed form of “{”.
    ['packed: no JSON', { at: 1, version: REPORT_VERSION, packed: 'H4sIAAAAAAACA6sGAECPB78BAAAA' }],
  ])('%s', async (_, value) => {
    await keepReport(stored(1, 'a'));
    await keepReport(stored(2, 'b'));
    if (value === undefined) await browser.storage.session.remove('report:1');
    else await browser.storage.session.set({ 'report:1': value });
    expect(await storedReport(1)).toBeNull();
    expect((await storedReports()).map(({ tabId }) => tabId)).toEqual([2]);
  });
});

test('the newest eight are kept, a report made again among them', async () => {
  for (const tabId of [1, 2, 3, 4, 5, 6, 7, 8, 1, 9]) await keepReport(stored(tabId, 'a'));
  expect((await storedReports()).map(({ tabId }) => tabId)).toEqual([9, 1, 8, 7, 6, 5, 4, 3]);
  expect(await storedReport(2)).toBeNull();
});

test('reports that are kept at once are all kept', async () => {
  await Promise.all([1, 2, 3].map((tabId) => keepReport(stored(tabId, 'a'))));
  expect((await storedReports()).map(({ tabId }) => tabId)).toEqual([3, 2, 1]);
});

test('a report that is being kept is among those of all tabs', async () => {
  const kept = keepReport(stored(1, 'a'));
  expect((await storedReports()).map(({ tabId }) => tabId)).toEqual([1]);
  await kept;
});

test('forgotten are the reports of all tabs, and nothing else', async () => {
  await browser.storage.session.set({ 'private-review:1': 'x' });
  for (const tabId of [1, 2]) await keepReport(stored(tabId, 'a'));
  await forgetReports();
  expect(await storedReports()).toEqual([]);
  expect(await browser.storage.session.get(null)).toEqual({ 'private-review:1': 'x' });
});

test('where the store is full, the reports of other tabs make room', async () => {
  for (const tabId of [1, 2]) await keepReport(stored(tabId, 'a'));
  vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await keepReport(stored(3, 'c'));
  expect((await storedReports()).map(({ tabId }) => tabId)).toEqual([3]);
});
