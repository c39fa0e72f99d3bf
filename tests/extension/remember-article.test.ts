import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countKept, keptHistory, keptOf, optionsStore } from '../../lib/extension/storage/kept.ts';
import { watchKept } from '../../lib/extension/storage/kept-changed.ts';
import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';
import { rememberArticle } from '../../lib/extension/storage/remember-article.ts';
import { changeSettings, loadSettings } from '../../lib/extension/storage/settings.ts';
import { EMPTY_LOG, push } from '../../lib/corrections/correction-log.ts';
import { sampleReport } from '../support/sample-report.ts';

const REPORT = sampleReport({
  article: { title: 'The mill' },
  blocks: ['“It turns,” said Runa Tofte.'],
  speakers: [{ name: 'Runa Tofte', kind: 'person' }],
  statements: [{ block: 0, words: '“It turns,”', by: 'Runa Tofte' }],
});
const REVIEW = { log: EMPTY_LOG, aliases: [], kept: true };

let incognito: boolean | null = false;
beforeEach(async () => {
  fakeBrowser.reset();
  await optionsStore.deleteAll();
  incognito = false;
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  Object.assign(fakeBrowser.tabs, {
    get: () =>
      incognito === null
        ? Promise.reject(new Error('No tab with id: 7'))
        : Promise.resolve({ id: 7, incognito }),
  });
});

const read = (more: Partial<StoredReport> = {}) =>
  rememberArticle({
    tabId: 7,
    url: 'https://a.example/mill',
    fingerprint: 'f',
    at: 5,
    readAt: 5,
    report: REPORT,
    review: REVIEW,
    ...more,
  });
const titles = async () => {
  const articles = await keptHistory.articles();
  return articles.ok ? articles.value.map(({ title }) => title) : articles.error;
};

test('an article that was read is remembered', async () => {
  await read();
  expect(await titles()).toEqual(['The mill']);
  expect(await optionsStore.counts()).toMatchObject({ value: { articles: 1 } });
});

test('an article corrected later was not read later', async () => {
  await read({ at: 5, readAt: 5 });
  await read({ at: 90, readAt: 5 });
  const articles = await keptHistory.articles();
  expect(articles.ok && articles.value.map(({ readAt }) => readAt)).toEqual([5]);
});

test.each([
  ['in a private window', true, true],
  ['in a tab that is gone, which may have been private', null, true],
  ['when history is off', false, false],
])('not %s', async (_, isPrivate, isOn) => {
  incognito = isPrivate;
  await changeSettings({ history: isOn });
  await read();
  expect(await titles()).toEqual([]);
});

test('an article’s file takes its corrections, its history and the names in it along, no others', async () => {
  await read();
  await optionsStore.restore({
    reviews: [],
    history: [],
    aliases: [
      { alias: 'Tofte', name: 'Runa Tofte' },
      { alias: 'Yiwei', name: 'Wang Yiwei' },
    ],
    codes: [],
  });
  const kept = await keptOf(REPORT, 'https://a.example/mill', REVIEW);
  expect(kept.aliases).toEqual([{ alias: 'Tofte', name: 'Runa Tofte' }]);
  expect(kept.history?.map(({ title }) => title)).toEqual(['The mill']);
  expect(kept.reviews).toEqual([]);
});

test('in a private window the corrections come from the screen, where alone they are', async () => {
  const log = push(EMPTY_LOG, { kind: 'dismiss-word', entry: 'grim' });
  const kept = await keptOf(REPORT, 'https://a.example/mill', { ...REVIEW, log, kept: false });
  expect(countKept({ reviews: [], history: [], aliases: [], codes: [], ...kept }).corrections).toBe(1);
});

test('what is kept goes into a file and comes back', async () => {
  await read();
  const all = await optionsStore.all();
  if (!all.ok) throw new Error(all.error);
  await optionsStore.deleteAll();
  expect(await titles()).toEqual([]);
  await optionsStore.restore(all.value);
  expect(await titles()).toEqual(['The mill']);
});

test('the list of codes goes into each file; what a file brings is added to one’s own, which stays as it is', async () => {
  await read();
  await changeSettings({ codes: ['promise', 'safety'] });
  expect(await keptOf(REPORT, 'https://a.example/mill', REVIEW)).toMatchObject({
    codes: ['promise', 'safety'],
  });
  const all = await optionsStore.all();
  if (!all.ok) throw new Error(all.error);
  expect(all.value.codes).toEqual(['promise', 'safety']);
  const restored = await optionsStore.restore({ ...all.value, codes: ['blame', 'safety', 'money'] });
  expect(restored.ok).toBe(true);
  expect((await loadSettings()).codes).toEqual(['promise', 'safety', 'blame', 'money']);
  await optionsStore.restore({ ...all.value, codes: [] });
  expect((await loadSettings()).codes).toEqual(['promise', 'safety', 'blame', 'money']);
});

describe('open views are told what became of all that is kept, each time', () => {
  test.each([
    [
      'an import',
      () => optionsStore.restore({ reviews: [], history: [], aliases: [], codes: [] }),
      'imported',
      false,
    ],
    ['deleting everything', () => optionsStore.deleteAll(), 'deleted', false],
    [
      'deleting history, with which reports have nothing to do',
      () => optionsStore.deleteHistory(),
      'history-deleted',
      true,
    ],
  ])('after %s', async (_, act, what, keepsReports) => {
    await browser.storage.session.set({ 'report:7': { at: 1 }, 'tabs-with-reports': [7], other: 1 });
    const told: string[] = [];
    const stop = watchKept((change) => told.push(change));
    await act();
    await act();
    stop();
    await act();
    expect(told).toEqual([what, what]);
    expect(Object.keys(await browser.storage.session.get(null)).includes('report:7')).toBe(keepsReports);
  });

  test('of other things nothing', async () => {
    const told: string[] = [];
    onTestFinished(watchKept((change) => told.push(change)));
    await browser.storage.session.set({ 'kept-changed': 5, other: { what: 'deleted' } });
    await browser.storage.local.set({ 'kept-changed': { what: 'deleted' } });
    expect(told).toEqual([]);
  });
});
