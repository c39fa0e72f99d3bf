import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '../../lib/corrections/correction.ts';
import type { AnalysisTask, Analyst, Waiting } from '../../lib/extension/background/analyst.ts';
import { analyzeReading, cancelAnalysis } from '../../lib/extension/background/analyze-reading.ts';
import { correctReport } from '../../lib/extension/background/correct-report.ts';
import { database } from '../../lib/extension/storage/database.ts';
import type { PageReading } from '../../lib/exchange/page-reading.ts';
import { storedReport, storedReports } from '../../lib/extension/storage/reports.ts';
import { correctionStore } from '../../lib/extension/storage/correction-store.ts';
import {
  tabCorrections as reviewsIn,
  type TabCorrections,
} from '../../lib/extension/storage/tab-corrections.ts';
import type { Report } from '../../lib/report/report.ts';
import { eventually } from '../support/eventually.ts';
import { sampleReport } from '../support/sample-report.ts';

const TAB = 1;
const PAGE = 'https://example.org/quay';
const WORD: Correction = { kind: 'dismiss-word', entry: 'grim' };

interface Run {
  readonly task: AnalysisTask;
  readonly signal: AbortSignal;
  readonly finish: () => void;
}

let databases = 0;
let reviews: TabCorrections;
let runs: Run[];

/** Finishes when told to, or with the signal. */
const analyst: Analyst = {
  prepare: () => undefined,
  analyze: (task, { signal }: Waiting) =>
    new Promise<Report>((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(new Error('The analysis was stopped')));
      const finish = (): void =>
        resolve(sampleReport({ article: task.article, blocks: [task.article.title] }));
      runs.push({ task, signal, finish });
    }),
};

// Reports are kept after they are answered.
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await storedReports();
});

beforeEach(() => {
  fakeBrowser.reset();
  runs = [];
  reviews = reviewsIn(correctionStore(database(`analysed-${databases++}`)));
  Object.assign(browser.tabs, { get: (id: number) => Promise.resolve({ id, incognito: false }) });
  Object.assign(browser.runtime, { sendMessage: () => Promise.resolve() });
  vi.spyOn(console, 'error').mockReturnValue();
});

/** What was read of the page, told by its title; `chosen` for a part of the page that the reader has pointed at. */
function reading(title: string, chosen = false): PageReading {
  const { article } = sampleReport({ article: { title }, blocks: ['The quay was closed, said Ana Ruiz.'] });
  return { article, url: PAGE, fingerprint: 'f', notes: chosen ? [{ kind: 'chosen-by-hand' }] : [] };
}

const analyze = (of: PageReading) => analyzeReading(TAB, of, reviews, analyst);

/** The run of this number, once it has begun. */
async function run(number: number): Promise<Run> {
  return eventually(() => {
    const begun = runs[number];
    if (!begun) throw new Error(`Expected run ${String(number)} to begin`);
    return begun;
  });
}

const titleOf = (answer: Awaited<ReturnType<typeof analyze>>): string =>
  answer.ok ? answer.value.report.article.title : answer.error;

describe('of two analyses of one tab', () => {
  test('the second waits for the first when both are of the same text', async () => {
    const both = [analyze(reading('page')), analyze(reading('page'))];
    (await run(0)).finish();
    expect((await Promise.all(both)).map(titleOf)).toEqual(['page', 'page']);
    expect(runs).toHaveLength(1);
  });

  test.each([
    ['two parts chosen by hand', reading('first', true), reading('second', true)],
    ['the program’s choice after one by hand', reading('first', true), reading('second')],
    ['one by hand after the program’s choice', reading('first'), reading('second', true)],
    ['the page after it has changed', reading('first'), { ...reading('second'), fingerprint: 'g' }],
  ])('the newer ends the older, and whoever waits gets the newer: %s', async (_, older, newer) => {
    const first = analyze(older);
    const { signal } = await run(0);
    const second = analyze(newer);
    const last = await run(1);
    expect(signal.aborted).toBe(true);
    last.finish();
    expect((await Promise.all([first, second])).map(titleOf)).toEqual(['second', 'second']);
    await eventually(async () => expect((await storedReport(TAB))?.report.article.title).toBe('second'));
  });

  test('the older may not have begun yet', async () => {
    const first = analyze(reading('first', true));
    const second = analyze(reading('second', true));
    (await run(0)).finish();
    expect((await Promise.all([first, second])).map(titleOf)).toEqual(['second', 'second']);
    expect(runs).toHaveLength(1);
  });

  test('stopped, both are', async () => {
    const first = analyze(reading('first'));
    await run(0);
    const second = analyze(reading('second', true));
    await run(1);
    cancelAnalysis(TAB);
    expect((await Promise.all([first, second])).map(titleOf)).toEqual(['cancelled', 'cancelled']);
    expect(await storedReport(TAB)).toBeNull();
  });
});

test('stopped before it has begun, it does not begin', async () => {
  const answer = analyze(reading('page'));
  cancelAnalysis(TAB);
  expect(titleOf(await answer)).toBe('cancelled');
  expect(runs).toEqual([]);
});

test('what is corrected in another tab meanwhile holds in the report', async () => {
  const answer = analyze(reading('page'));
  const first = await run(0);
  const change = { kind: 'correct', correction: WORD, remember: false } as const;
  const corrected = correctReport(2, { ...reading('page'), readAt: 1 }, change, reviews, analyst);
  (await run(1)).finish();
  await corrected;
  first.finish();
  const again = await run(2);
  expect(again.task.corrections).toEqual([WORD]);
  again.finish();
  const stored = await answer;
  expect(stored.ok && stored.value.review.log.corrections).toEqual([WORD]);
});
