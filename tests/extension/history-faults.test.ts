import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { database } from '../../lib/extension/storage/database.ts';
import { HISTORY_STORES } from '../../lib/extension/storage/history-records.ts';
import { historyStore, type HistoryStore } from '../../lib/extension/storage/history-store.ts';
import type { HistoryEntry } from '../../lib/history/history-entry.ts';
import { cutOffAfter } from '../support/cut-off.ts';
import { historyOf } from '../support/history-of.ts';

/** Few articles of the same words and people, so that they share rows, and little room, so that the oldest go. */
const ARTICLES = 5;
const ROOM = 3;

function article(number: number, readAt: number): HistoryEntry {
  return historyOf(
    `https://paper.example/${number}`,
    {
      article: { title: `Story ${number}` },
      blocks: [
        'The two ministers met for six hours in the border town on Monday and left without naming a date.',
        `“Mill number ${number} must turn again before winter,” said Runa Tofte.`,
      ],
      speakers: [{ name: readAt % 3 === 0 ? 'Ada Tofte' : 'Runa Tofte', kind: 'person' }],
      statements: [
        {
          block: 1,
          words: `“Mill number ${number} must turn again before winter,”`,
          by: readAt % 3 === 0 ? 'Ada Tofte' : 'Runa Tofte',
        },
      ],
    },
    readAt,
  );
}

type Change =
  | { readonly kind: 'remember' | 'delete'; readonly number: number }
  | { readonly kind: 'restore'; readonly numbers: readonly number[] }
  | { readonly kind: 'delete-all' };

const number = fc.nat(ARTICLES - 1);
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('remember' as const), number }) },
  fc.record({ kind: fc.constant('delete' as const), number }),
  fc.record({ kind: fc.constant('restore' as const), numbers: fc.array(number, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('delete-all' as const) }),
);

function apply(store: HistoryStore, made: Change, at: number): Promise<{ readonly ok: boolean }> {
  if (made.kind === 'remember')
    return store.remember(article(made.number, at), { isOn: true, isPrivate: false });
  if (made.kind === 'delete') return store.deleteArticle(`https://paper.example/${made.number}`);
  if (made.kind === 'restore') return store.restore(made.numbers.map((each, i) => article(each, at + i)));
  return store.deleteAll();
}

/** Everything in the stores of the history, by store and key. */
async function dump(name: string): Promise<string> {
  const raw = await openDB(name);
  const rows: unknown[] = [];
  for (const store of HISTORY_STORES) {
    const keys = await raw.getAllKeys(store);
    const values: unknown[] = await raw.getAll(store);
    for (const [i, value] of values.entries())
      rows.push([store, keys[i], value instanceof Uint32Array ? [...value] : value]);
  }
  raw.close();
  return JSON.stringify(rows);
}

let runs = 0;
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'info').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

const step = fc.record({ change, cutAt: fc.oneof(fc.nat(8), fc.nat(60), fc.constant(Infinity)) });

test('cut off at whatever step, a change of the history is there as a whole or not at all', async () => {
  let cuts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const names = { cut: `cut-${runs}`, whole: `whole-${runs++}` };
      const store = historyStore(database(names.cut), ROOM);
      // The same changes where nobody cuts anything off: only those that were told to be done.
      const model = historyStore(database(names.whole), ROOM);
      await Promise.all([store.count(), model.count()]);
      for (const [i, { change: made, cutAt }] of steps.entries()) {
        const at = 10 * i + 1;
        const { value, wasCut } = await cutOffAfter(cutAt, () => apply(store, made, at));
        if (wasCut) cuts++;
        expect(value.ok).toBe(!wasCut);
        if (value.ok) await apply(model, made, at);
        expect(await dump(names.cut)).toBe(await dump(names.whole));
      }
    }),
    { numRuns: 60 },
  );
  expect(cuts).toBeGreaterThan(15);
});

test('nothing is left of articles that are gone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
      const name = `gone-${runs++}`;
      const store = historyStore(database(name), ROOM);
      for (const [i, made] of changes.entries()) await apply(store, made, 10 * i + 1);
      expect(await store.count()).toMatchObject({ ok: true });
      for (let each = 0; each < ARTICLES; each++) await store.deleteArticle(`https://paper.example/${each}`);
      expect(await dump(name)).toBe('[]');
    }),
    { numRuns: 40 },
  );
});

/** Values of wrong types, and rows that break off. */
const torn = fc.oneof(
  fc.constantFrom<unknown>(
    'torn',
    7,
    null,
    [],
    {},
    new Uint32Array(0),
    Uint32Array.of(3),
    Uint8Array.of(1, 2),
  ),
  fc.anything(),
);

test('whatever stands where lines, voices and keys should be, the history answers, and other articles are there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(torn, { minLength: 1, maxLength: 6 }), async (values) => {
      const name = `torn-${runs++}`;
      const store = historyStore(database(name), 50);
      for (let each = 0; each < ARTICLES; each++)
        await apply(store, { kind: 'remember', number: each }, each + 1);
      const raw = await openDB(name);
      for (const [i, value] of values.entries()) {
        const [head] = await raw.getAllKeys('heads', null, 1);
        const [voice] = await raw.getAllKeys('voices', null, 1);
        const keys = await raw.getAllKeys('paragraphs');
        for (const [from, key] of [
          ['heads', head],
          ['voices', voice],
          ['paragraphs', keys[i % keys.length]],
        ] as const)
          if (key !== undefined) await raw.put(from, value, key).catch(() => undefined);
      }
      raw.close();
      expect(await store.articles()).toMatchObject({ ok: true });
      expect(await store.related(article(1, 99))).toMatchObject({ ok: true });
      expect(await store.all()).toMatchObject({ ok: true, value: { length: ARTICLES } });
      expect(await apply(store, { kind: 'remember', number: 1 }, 200)).toEqual({ ok: true, value: true });
      expect(await store.articles(1)).toMatchObject({ ok: true, value: [{ title: 'Story 1', readAt: 200 }] });
      await store.deleteAll();
      expect(await dump(name)).toBe('[]');
    }),
    { numRuns: 40 },
  );
});

test('an article that cannot be read is passed over, and makes room when it is read again', async () => {
  const name = `torn-${runs++}`;
  const store = historyStore(database(name), 50);
  await apply(store, { kind: 'restore', numbers: [0, 1, 2] }, 1);
  const raw = await openDB(name);
  await raw.put('history', { address: 'https://paper.example/1', readAt: 'never', slot: 1 });
  raw.close();
  expect(await store.all()).toMatchObject({ ok: true, value: [{ title: 'Story 2' }, { title: 'Story 0' }] });
  expect(await store.entry('https://paper.example/1')).toEqual({ ok: true, value: null });
  expect(await store.related(article(3, 9))).toMatchObject({ ok: true, value: { articles: { length: 2 } } });
  await apply(store, { kind: 'remember', number: 1 }, 20);
  expect(await store.related(article(3, 30))).toMatchObject({ ok: true, value: { articles: { length: 3 } } });
});

test('the disk is full: it is said, and what was there stays', async () => {
  const name = `full-${runs++}`;
  const store = historyStore(database(name), 50);
  await apply(store, { kind: 'remember', number: 0 }, 1);
  const before = await dump(name);
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await apply(store, { kind: 'restore', numbers: [1, 2] }, 5)).toEqual({ ok: false, error: 'full' });
  full.mockRestore();
  expect(await dump(name)).toBe(before);
});
