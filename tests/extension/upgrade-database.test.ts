import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_LOG, push } from '../../lib/corrections/correction-log.ts';
import { database, DATABASE_VERSION } from '../../lib/extension/storage/database.ts';
import { historyStore } from '../../lib/extension/storage/history-store.ts';
import { correctionStore } from '../../lib/extension/storage/correction-store.ts';
import type { HistoryEntry } from '../../lib/history/history-entry.ts';
import { cutOffAfter } from '../support/cut-off.ts';
import { historyOf } from '../support/history-of.ts';

const WIRE =
  'The two ministers met for six hours in the border town on Monday and left without naming a date for the next meeting.';

const article = (number: number): HistoryEntry =>
  historyOf(
    `https://paper${number}.example/story`,
    {
      article: { title: `Story ${number}` },
      blocks: [WIRE, '“The mill must turn,” said Runa Tofte.'],
      speakers: [{ name: 'Runa Tofte', kind: 'person' }],
      statements: [{ block: 1, words: '“The mill must turn,”', by: 'Runa Tofte' }],
    },
    number,
  );
const REVIEW = {
  address: 'https://example.org/dam',
  fingerprint: 'f1',
  title: 'The dam',
  changedAt: 5,
  log: push(EMPTY_LOG, { kind: 'dismiss-word', entry: 'brazen' }),
};

/** A database as the first version of the extension left it, with these values in its history. */
async function version1(name: string, history: readonly unknown[]): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade(made) {
      made.createObjectStore('reviews', { keyPath: 'address' }).createIndex('fingerprint', 'fingerprint');
      made.createObjectStore('aliases', { keyPath: 'alias' });
      made.createObjectStore('aside', { autoIncrement: true });
      const articles = made.createObjectStore('history', { keyPath: 'address' });
      articles.createIndex('readAt', 'readAt');
      articles.createIndex('bands', 'bands', { multiEntry: true });
      made.createObjectStore('voices');
    },
  });
  await db.put('reviews', REVIEW);
  await db.put('aliases', { alias: 'Yiwei', name: 'Wang Yiwei' });
  await db.add('aside', { address: 'https://example.org/old', log: 'torn' });
  for (const value of history) await db.put('history', value);
  await db.put('voices', { article: {}, speaker: {} }, ['runa tofte', -1, 'https://paper1.example/story']);
  db.close();
}

let runs = 0;
let name = '';
beforeEach(() => {
  name = `older-${runs++}`;
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'info').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

const withBands = (entry: HistoryEntry) => ({ ...entry, bands: [1, 2, 3] });

describe('what version 1 of the database kept', () => {
  test('corrections and names are there', async () => {
    await version1(name, []);
    const store = correctionStore(database(name));
    expect(await store.all()).toEqual({ ok: true, value: [REVIEW] });
    expect(await store.aliases()).toEqual({ ok: true, value: [{ alias: 'Yiwei', name: 'Wang Yiwei' }] });
    const raw = await openDB(name);
    expect(raw.version).toBe(DATABASE_VERSION);
    expect(await raw.getAll('aside')).toEqual([{ address: 'https://example.org/old', log: 'torn' }]);
    raw.close();
  });

  test('articles are listed and found, more of them than are brought up at a time', async () => {
    const articles = Array.from({ length: 450 }, (_, i) => article(i + 1));
    await version1(name, articles.map(withBands));
    const store = historyStore(database(name));
    expect(await store.all()).toEqual({ ok: true, value: articles.toReversed() });
    expect(await store.articles(1)).toMatchObject({ ok: true, value: [{ title: 'Story 450' }] });
    expect(await store.related(article(500))).toMatchObject({
      ok: true,
      value: { articles: { length: 12 }, speakers: [{ name: 'Runa Tofte', times: 450 }] },
    });
  });

  test('articles that cannot be read are gone, the others are there', async () => {
    await version1(name, [withBands(article(1)), { address: 'https://torn.example/', readAt: 'never' }]);
    const store = historyStore(database(name));
    expect(await store.count()).toEqual({ ok: true, value: 1 });
    expect(await store.articles()).toMatchObject({ ok: true, value: [{ title: 'Story 1' }] });
  });

  test.each([0, 1, 2, 3, 5, 8, 13, 21])(
    'is all there when the browser is killed at step %i of bringing it up, and is brought up the next time',
    async (steps) => {
      await version1(
        name,
        [1, 2, 3].map((number) => withBands(article(number))),
      );
      const { value, wasCut } = await cutOffAfter(steps, () => historyStore(database(name)).count());
      expect([wasCut, value.ok]).toEqual([true, false]);
      const raw = await openDB(name);
      expect([raw.version, await raw.count('history'), await raw.count('reviews')]).toEqual([1, 3, 1]);
      raw.close();
      const store = historyStore(database(name));
      expect(await store.articles()).toMatchObject({ ok: true, value: { length: 3 } });
      expect(await correctionStore(database(name)).all()).toEqual({ ok: true, value: [REVIEW] });
    },
  );
});
