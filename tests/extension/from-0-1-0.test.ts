import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { fromJson } from '../../lib/export/from-json.ts';
import { database, DATABASE_VERSION } from '../../lib/extension/storage/database.ts';
import { historyStore } from '../../lib/extension/storage/history-store.ts';
import { correctionStore } from '../../lib/extension/storage/correction-store.ts';
import { cutOffAfter } from '../support/cut-off.ts';

/** What version 0.1.0 kept of three invented articles: a database as it left it, and the files that it exported. */
const FOLDER = new URL('../fixtures/0.1.0/', import.meta.url);
const textOfFile = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

interface Dump {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, readonly { readonly key: IDBValidKey; readonly value: unknown }[]>
  >;
}
function isDump(value: unknown): value is Dump {
  return typeof value === 'object' && value !== null && 'version' in value && 'stores' in value;
}
const read: unknown = JSON.parse(textOfFile('database.json'));
if (!isDump(read)) throw new TypeError('Expected a dump of a database');
const DUMP = read;

async function left(name: string): Promise<void> {
  const db = await openDB(name, DUMP.version, {
    upgrade(made) {
      made.createObjectStore('reviews', { keyPath: 'address' }).createIndex('fingerprint', 'fingerprint');
      made.createObjectStore('aliases', { keyPath: 'alias' });
      made.createObjectStore('aside', { autoIncrement: true });
      made.createObjectStore('history', { keyPath: 'address' }).createIndex('slot', 'slot');
      for (const store of ['voices', 'heads', 'paragraphs']) made.createObjectStore(store);
    },
  });
  for (const [store, rows] of Object.entries(DUMP.stores))
    for (const { key, value } of rows)
      await (/^(?:reviews|aliases|history)$/u.test(store) ? db.put(store, value) : db.put(store, value, key));
  db.close();
}

async function counts(name: string): Promise<Record<string, number>> {
  const db = await openDB(name);
  const all = await Promise.all(
    Object.keys(DUMP.stores).map(async (store) => [store, await db.count(store)] as const),
  );
  db.close();
  return Object.fromEntries<number>(all);
}
const COUNTS = Object.fromEntries(Object.entries(DUMP.stores).map(([store, rows]) => [store, rows.length]));

const WALL = 'https://courier.example/wall';
const MILL = 'https://herald.example/mill';
/** Of the speakers that were remembered, what they are now. */
const WALL_NOW: readonly (readonly [string, string, boolean])[] = [
  // Chosen by the reader: “company”, “politician” by their new names, “organization” kept.
  ['Tidewall Holding', 'business', true],
  ['Runa Tofte', 'official', true],
  ['Lena Marsh', 'official', true],
  ['Harbour Union', 'organization', true],
  ['Norvik Analysts', 'organization', true],
  ['Emil Brandt', 'expert', true],
  // “organization” that the program had said: decided anew.
  ['Ministry of Works of Torva', 'official', true],
  // Without a name: decided anew.
  ['residents', 'person', false],
  ['study', 'expert', false],
];

function kindsOf(speakers: readonly { name: string; kind: string; named: boolean }[]) {
  return WALL_NOW.map(([name]) => {
    const found = speakers.find((one) => one.name === name);
    return [name, found?.kind, found?.named];
  });
}

describe('a database of 0.1.0', () => {
  test('loses nothing, and its kinds are today’s', async () => {
    const name = 'from-0-1-0';
    await left(name);
    const store = historyStore(database(name));
    const wall = await store.entry(WALL);
    expect(wall.ok && wall.value && kindsOf(wall.value.speakers)).toEqual(WALL_NOW);
    expect(await counts(name)).toEqual(COUNTS);
    const db = await openDB(name);
    expect(db.version).toBe(DATABASE_VERSION);
    db.close();
  });

  test('its corrections hold: a kind that there is no more is asked for', async () => {
    const name = 'corrections-0-1-0';
    await left(name);
    const mill = (await correctionStore(database(name)).all()).ok
      ? await correctionStore(database(name)).load({ address: MILL, fingerprint: '', title: '' })
      : null;
    const made = mill?.ok ? (mill.value?.log.corrections ?? []) : [];
    expect([mill?.ok && mill.value?.log.position, made.length]).toEqual([3, 4]);
    expect(made.flatMap((one) => (one.kind === 'edit-speaker' ? [one.changes] : []))).toEqual([
      { named: false, chooseKind: true },
      { named: false, chooseKind: true },
    ]);
  });

  test('speakers are found in later articles', async () => {
    const name = 'appearances-0-1-0';
    await left(name);
    const store = historyStore(database(name));
    const entry = await store.entry(MILL);
    if (!entry.ok || !entry.value) throw new Error('Expected the article');
    const { version, ...here } = entry.value;
    const related = await store.related({ ...here, version, address: 'https://new.example/' });
    expect(related.ok && related.value.speakers.map(({ name: who }) => who)).toContain('Runa Tofte');
  });

  test.each([0, 2, 5, 11, 17])(
    'is as it was when cut off at step %i, and is brought up the next time',
    async (steps) => {
      const name = `cut-0-1-0-${steps}`;
      await left(name);
      const { wasCut } = await cutOffAfter(steps, () => historyStore(database(name)).count());
      if (wasCut) {
        const db = await openDB(name);
        expect(db.version).toBe(DUMP.version);
        db.close();
      }
      const wall = await historyStore(database(name)).entry(WALL);
      expect(wall.ok && wall.value && kindsOf(wall.value.speakers)).toEqual(WALL_NOW);
      expect(await counts(name)).toEqual(COUNTS);
    },
  );
});

describe('a file of 0.1.0', () => {
  test.each([
    ['everything-kept.json', 2, 3, 3],
    ['one-article.json', 1, 1, 3],
  ])('%s comes in whole', (file, reviews, history, aliases) => {
    const kept = fromJson(textOfFile(file));
    expect([kept.reviews.length, kept.history.length, kept.aliases.length, kept.unreadable]).toEqual([
      reviews,
      history,
      aliases,
      0,
    ]);
    const wall = kept.history.find(({ address }) => address === WALL);
    expect(kindsOf(wall?.speakers ?? [])).toEqual(WALL_NOW);
  });

  test('comes in twice as once', async () => {
    const store = correctionStore(database('file-0-1-0'));
    const { reviews } = fromJson(textOfFile('everything-kept.json'));
    await store.restore(reviews);
    await store.restore(reviews);
    const all = await store.all();
    expect(all.ok && all.value.map(({ log }) => log.position).sort()).toEqual([3, 8]);
  });
});
