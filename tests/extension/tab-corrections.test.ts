import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeCorrections } from '../../lib/corrections/correction-log.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import type { AnalysisTask, Analyst } from '../../lib/extension/background/analyst.ts';
import { analyzeReading } from '../../lib/extension/background/analyze-reading.ts';
import { correctReport } from '../../lib/extension/background/correct-report.ts';
import { database } from '../../lib/extension/storage/database.ts';
import type { PageReading } from '../../lib/exchange/page-reading.ts';
import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';
import { keepReport, storedReport } from '../../lib/extension/storage/reports.ts';
import { correctionStore, type CorrectionStore } from '../../lib/extension/storage/correction-store.ts';
import {
  tabCorrections as reviewsIn,
  type TabCorrections,
} from '../../lib/extension/storage/tab-corrections.ts';
import { identityOf } from '../../lib/history/article-identity.ts';
import { cutOffAfter } from '../support/cut-off.ts';
import { eventually } from '../support/eventually.ts';
import { sampleReport } from '../support/sample-report.ts';

const report = sampleReport({ blocks: ['The dam was closed on Monday, said Ana Ruiz.'] });
const URL_OF_PAGE = 'https://example.org/dam';
const READING: PageReading = { article: report.article, url: URL_OF_PAGE, fingerprint: 'f', notes: [] };
const TIMED = { ...READING, readAt: 5 };
const DAM = identityOf(report.article, URL_OF_PAGE);
const PRIVATE_TAB = 13;

const word = (entry: string): Correction => ({ kind: 'dismiss-word', entry });
const correct = (correction: Correction, remember = false) =>
  ({ kind: 'correct', correction, remember }) as const;
const ALIAS: Correction = {
  kind: 'merge-speakers',
  into: { name: 'Wang Yiwei', at: [] },
  from: { name: 'Yiwei', at: [] },
};

let runs = 0;
let store: CorrectionStore;
let reviews: TabCorrections;
let asked: AnalysisTask[];
const analyst: Analyst = {
  prepare: () => undefined,
  analyze: (task) => {
    asked.push(task);
    return Promise.resolve(report);
  },
};

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  store = correctionStore(database(`corrected-${runs++}`));
  reviews = reviewsIn(store);
  const get = vi.fn((id: number) => Promise.resolve({ id, incognito: id === PRIVATE_TAB }));
  Object.assign(browser.tabs, { get });
  Object.assign(browser.runtime, { sendMessage: () => Promise.resolve() });
  vi.spyOn(console, 'error').mockReturnValue();
});

const entries = (task: AnalysisTask | undefined) =>
  task?.corrections.map((made) => (made.kind === 'dismiss-word' ? made.entry : made.kind));

async function corrected(
  tabId: number,
  change: Parameters<TabCorrections['change']>[2],
): Promise<StoredReport> {
  const answer = await correctReport(tabId, TIMED, change, reviews, analyst);
  if (!answer.ok) throw new Error(`Expected a corrected report, got ${answer.error}`);
  return answer.value;
}

describe('a correction', () => {
  test('is on disk before it is answered, and the report is made with it', async () => {
    const stored = await corrected(1, correct(word('regime')));
    expect(entries(asked[0])).toEqual(['regime']);
    expect(stored.readAt).toBe(TIMED.readAt);
    const kept = await store.load(DAM);
    expect(kept.ok && kept.value?.log).toEqual(stored.review.log);
    await eventually(async () => expect((await storedReport(1))?.at).toBe(stored.at));
  });

  test('holds when the page is read again', async () => {
    await corrected(1, correct(word('regime')));
    const again = await analyzeReading(2, READING, reviews, analyst);
    expect(entries(asked.at(-1))).toEqual(['regime']);
    expect(again.ok && activeCorrections(again.value.review.log)).toHaveLength(1);
  });

  test('is undone and made again', async () => {
    await corrected(1, correct(word('regime')));
    await corrected(1, correct(word('puppet')));
    await corrected(1, { kind: 'undo' });
    expect(entries(asked.at(-1))).toEqual(['regime']);
    await corrected(1, { kind: 'redo' });
    expect(entries(asked.at(-1))).toEqual(['regime', 'puppet']);
    await corrected(1, { kind: 'take-back', correction: word('regime') });
    expect(entries(asked.at(-1))).toEqual(['puppet']);
    await corrected(1, { kind: 'redo' });
    expect(entries(asked.at(-1))).toEqual(['puppet', 'regime']);
  });

  test('reaches the same article in another tab', async () => {
    const first = await analyzeReading(2, READING, reviews, analyst);
    if (!first.ok) throw new Error('Expected a report');
    await keepReport(first.value);
    await corrected(1, correct(word('regime')));
    await eventually(async () =>
      expect(activeCorrections((await storedReport(2))?.review.log ?? first.value.review.log)).toHaveLength(
        1,
      ),
    );
  });

  test('that cannot be saved is not shown', async () => {
    const full: CorrectionStore = { ...store, change: () => Promise.resolve({ ok: false, error: 'full' }) };
    const answer = await correctReport(1, TIMED, correct(word('regime')), reviewsIn(full), analyst);
    expect(answer).toEqual({ ok: false, error: 'full' });
    expect(asked).toEqual([]);
  });
});

describe('names for later articles', () => {
  test.each([
    ['remembered when the reader agrees', true, [{ alias: 'Yiwei', name: 'Wang Yiwei' }]],
    ['not without', false, []],
  ])('%s', async (_, remember, names) => {
    await corrected(1, correct(ALIAS, remember));
    await analyzeReading(2, READING, reviews, analyst);
    expect(asked.at(-1)?.aliases).toEqual(names);
  });

  test('forgotten with the correction that is undone, else it would be made again', async () => {
    await corrected(1, correct(ALIAS, true));
    await corrected(1, { kind: 'undo' });
    expect(asked.at(-1)).toMatchObject({ aliases: [], corrections: [] });
  });

  test.each([
    ['redone', { kind: 'redo' }, [{ alias: 'Yiwei', name: 'Wang Yiwei' }]],
    ['made anew without', correct(ALIAS), []],
  ] as const)('remembered again when it is %s', async (_, change, names) => {
    await corrected(1, correct(ALIAS, true));
    for (const undone of [{ kind: 'undo' }, { kind: 'take-back', correction: ALIAS }] as const) {
      await corrected(1, undone);
      await corrected(1, change);
      expect(asked.at(-1)).toMatchObject({ aliases: names, corrections: [ALIAS] });
    }
    await corrected(1, { kind: 'undo' });
    expect(await store.aliases()).toEqual({ ok: true, value: [] });
  });

  test('once forgotten on demand, not remembered again by undoing and redoing', async () => {
    await corrected(1, correct(ALIAS, true));
    await corrected(1, { kind: 'forget', alias: 'Yiwei' });
    await corrected(1, { kind: 'undo' });
    await corrected(1, { kind: 'redo' });
    expect(asked.at(-1)).toMatchObject({ aliases: [], corrections: [ALIAS] });
  });

  test('saved with the correction or not at all, wherever the process ends', async () => {
    const outcomes = new Set<string>();
    for (let steps = 0, wasCut = true; wasCut; steps++) {
      const own = correctionStore(database(`cut-${runs++}`));
      ({ wasCut } = await cutOffAfter(steps, () => reviewsIn(own).change(1, DAM, correct(ALIAS, true))));
      const [review, aliases] = [await own.load(DAM), await own.aliases()];
      const [corrections, names] = [
        review.ok && review.value ? activeCorrections(review.value.log).length : 0,
        aliases.ok && aliases.value.length,
      ];
      outcomes.add(`${corrections} ${names}`);
    }
    expect([...outcomes]).toEqual(['0 0', '1 1']);
  });

  test('forgotten on demand', async () => {
    await corrected(1, correct(ALIAS, true));
    await corrected(1, { kind: 'forget', alias: 'Yiwei' });
    expect(asked.at(-1)).toMatchObject({ aliases: [], corrections: [ALIAS] });
  });
});

describe('in a private window', () => {
  test('corrections hold while the tab is there, and nothing is on disk', async () => {
    const stored = await corrected(PRIVATE_TAB, correct(ALIAS, true));
    expect(stored.review).toMatchObject({ kept: false, aliases: [] });
    await analyzeReading(PRIVATE_TAB, READING, reviews, analyst);
    expect(asked.at(-1)?.corrections).toEqual([ALIAS]);
    expect(await store.all()).toEqual({ ok: true, value: [] });
    expect(await store.aliases()).toEqual({ ok: true, value: [] });
  });

  test('what was corrected outside holds too, and is not changed from there', async () => {
    await corrected(1, correct(word('regime')));
    await corrected(PRIVATE_TAB, { kind: 'undo' });
    expect(entries(asked.at(-1))).toEqual([]);
    const kept = await store.load(DAM);
    expect(kept.ok && kept.value && activeCorrections(kept.value.log)).toHaveLength(1);
  });
});

test('corrections that cannot be read do not keep the article from being read, and the view is told', async () => {
  const damaged: CorrectionStore = { ...store, load: () => Promise.resolve({ ok: false, error: 'damaged' }) };
  const answer = await analyzeReading(1, READING, reviewsIn(damaged), analyst);
  expect(answer.ok && answer.value.review.failure).toBe('damaged');
});
