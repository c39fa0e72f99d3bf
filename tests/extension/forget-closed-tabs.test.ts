import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../lib/extension/storage/database.ts';
import { forgetClosedTabs } from '../../lib/extension/background/forget-closed-tabs.ts';
import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';
import { keepReport, storedReports } from '../../lib/extension/storage/reports.ts';
import { correctionStore } from '../../lib/extension/storage/correction-store.ts';
import { tabCorrections as reviewsIn } from '../../lib/extension/storage/tab-corrections.ts';
import { identityOf } from '../../lib/history/article-identity.ts';
import { EMPTY_LOG } from '../../lib/corrections/correction-log.ts';
import { eventually } from '../support/eventually.ts';
import { sampleReport } from '../support/sample-report.ts';

const REPORT = sampleReport({ blocks: ['The lock was opened at noon, said Ana Ruiz.'] });
const PAGE = 'https://example.org/lock';
const WORD = { kind: 'dismiss-word', entry: 'grim' } as const;

let open: Set<number>;
let replace: (added: number, removed: number) => void;
beforeEach(() => {
  fakeBrowser.reset();
  open = new Set([1, 2]);
  Object.assign(browser.tabs, {
    onReplaced: { addListener: (listener: typeof replace) => (replace = listener) },
    get: (id: number) =>
      open.has(id)
        ? Promise.resolve({ id, incognito: true })
        : Promise.reject(new Error(`No tab with id: ${id}`)),
  });
  vi.spyOn(console, 'info').mockReturnValue();
});

const reviews = reviewsIn(correctionStore(database('closed-tabs')));

/** Reads the article in the private tab and corrects it. */
async function readAndCorrect(tabId: number): Promise<void> {
  const review = { log: EMPTY_LOG, aliases: [], kept: false };
  const stored: StoredReport = {
    tabId,
    url: PAGE,
    fingerprint: 'f',
    at: 5,
    readAt: 5,
    report: REPORT,
    review,
  };
  await keepReport(stored);
  const change = { kind: 'correct', correction: WORD, remember: false } as const;
  await reviews.change(tabId, identityOf(REPORT.article, PAGE), change);
}
const inSession = async () => Object.keys(await browser.storage.session.get(null)).sort();

test('a closed tab leaves nothing in the memory of the session, and the others keep theirs', async () => {
  forgetClosedTabs();
  await readAndCorrect(1);
  await readAndCorrect(2);
  expect(await inSession()).toEqual([
    'private-review:1',
    'private-review:2',
    'report:1',
    'report:2',
    'tabs-with-reports',
  ]);
  open.delete(1);
  await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
  await eventually(async () =>
    expect(await inSession()).toEqual(['private-review:2', 'report:2', 'tabs-with-reports']),
  );
  expect((await storedReports()).map(({ tabId }) => tabId)).toEqual([2]);
});

test('nor does one that was closed while it was read or corrected', async () => {
  open.delete(1);
  await readAndCorrect(1);
  await readAndCorrect(2);
  expect(await inSession()).toEqual(['private-review:2', 'report:2', 'tabs-with-reports']);
});

test('a tab that the browser puts in the place of another has its report and its private corrections', async () => {
  forgetClosedTabs();
  await readAndCorrect(1);
  replace(7, 1);
  await eventually(async () => {
    expect(await inSession()).toEqual(['private-review:7', 'report:7', 'tabs-with-reports']);
  });
  expect((await storedReports()).map(({ tabId }) => tabId)).toEqual([7]);
});
