import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '../../lib/extension/messaging/ask-background.ts';
import { openReport } from '../../lib/extension/tabs/open-report.ts';
import { sampleReport } from '../support/sample-report.ts';

const { article } = sampleReport({ blocks: ['The quay was closed, said Ana Ruiz.'] });
const REPORT = { ok: true, value: { tabId: 1 } };
const READING = { ok: true, value: { article, url: 'https://example.org/', fingerprint: 'one', notes: [] } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  Object.assign(fakeBrowser, {
    scripting: { executeScript: vi.fn(() => Promise.resolve([{ result: READING }])) },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const GONE = [
  ['ends before it has answered', () => Promise.resolve(undefined)],
  ['cannot be reached', () => Promise.reject(new Error('Could not establish connection.'))],
] as const;

/** A background that is gone the first so many times it is asked for an analysis; how often that was. */
function goneAtFirst(times: number, gone: () => Promise<unknown>): () => number {
  let asked = 0;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: ({ name }: { readonly name: string }) => {
      if (name === 'analyzeReading') asked++;
      return asked <= times ? gone() : Promise.resolve(REPORT);
    },
  });
  return () => asked;
}

test.each(GONE)('a background that %s is asked once more', async (_, gone) => {
  const asked = goneAtFirst(1, gone);
  expect(await openReport(1, true)).toEqual(REPORT);
  expect(asked()).toBe(2);
});

test.each(GONE)('one that %s again is a failure with a sentence of its own', async (_, gone) => {
  const asked = goneAtFirst(Infinity, gone);
  expect(await openReport(1, true)).toEqual({ ok: false, error: 'analysis-stopped' });
  expect(asked()).toBe(2);
  await expect(askBackground('prepare')).rejects.toThrow();
});

test('a background that gives no sign is not waited for without end', async () => {
  vi.useFakeTimers();
  Object.assign(fakeBrowser.runtime, { sendMessage: () => new Promise(() => undefined) });
  const opened = openReport(1, true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await opened).toEqual({ ok: false, error: 'background-silent' });
});

test('nor is one that ended, and then gives no sign', async () => {
  vi.useFakeTimers();
  let ended = false;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: ({ name }: { readonly name: string }) => {
      if (ended) return new Promise(() => undefined);
      ended = name === 'analyzeReading';
      return Promise.resolve(ended ? undefined : null);
    },
  });
  const opened = openReport(1, true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await opened).toEqual({ ok: false, error: 'background-silent' });
});

test('a long analysis of a background that has given a sign is waited for', async () => {
  vi.useFakeTimers();
  Object.assign(fakeBrowser.runtime, {
    sendMessage: ({ name }: { readonly name: string }) =>
      name === 'prepare'
        ? Promise.resolve(null)
        : new Promise((resolve) => setTimeout(() => resolve(REPORT), 600_000)),
  });
  const opened = openReport(1, true);
  await vi.advanceTimersByTimeAsync(700_000);
  expect(await opened).toEqual(REPORT);
});

test.each([
  ['a named failure', { ok: false, error: 'cancelled' }],
  ['a report', { ok: true, value: { tabId: 1 } }],
])('%s is handed on as it is', async (_, answer) => {
  Object.assign(fakeBrowser.runtime, { sendMessage: () => Promise.resolve(answer) });
  expect(await openReport(1, true)).toEqual(answer);
});

test('an answer of nothing in particular is an answer', async () => {
  Object.assign(fakeBrowser.runtime, { sendMessage: () => Promise.resolve(null) });
  expect(await askBackground('prepare')).toBeNull();
});
