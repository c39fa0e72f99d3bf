import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  activeCorrections,
  EMPTY_LOG,
  MAX_CORRECTIONS,
  push,
  undo,
  LOG_VERSION,
} from '../../lib/corrections/correction-log.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import { database } from '../../lib/extension/storage/database.ts';
import { correctionStore, type CorrectionStore } from '../../lib/extension/storage/correction-store.ts';
import { identityOf, type ArticleIdentity } from '../../lib/history/article-identity.ts';
import { articleFrom } from '../support/article-from.ts';

const DAM: ArticleIdentity = { address: 'https://example.org/dam', fingerprint: 'f1', title: 'The dam' };
const word = (entry: string): Correction => ({ kind: 'dismiss-word', entry });
let name = '';
let runs = 0;
let store: CorrectionStore;

beforeEach(() => {
  name = `reviews-${runs++}`;
  store = correctionStore(database(name));
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'info').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

async function entries(of: CorrectionStore, article = DAM): Promise<string[]> {
  const found = await of.load(article);
  if (!found.ok) throw new Error(found.error);
  return activeCorrections(found.value?.log ?? EMPTY_LOG).map((made) =>
    made.kind === 'dismiss-word' ? made.entry : '',
  );
}
const add = (of: CorrectionStore, entry: string, article = DAM) =>
  of.change(article, (review) => ({ review: { ...review, log: push(review.log, word(entry)) } }));

/** Puts something into the store as an older, newer or broken program would. */
async function plant(value: unknown): Promise<void> {
  const raw = await openDB(name);
  await raw.put('reviews', value);
  raw.close();
}

describe('corrections are kept', () => {
  test('from one opening to the next', async () => {
    await add(store, 'a');
    await add(store, 'b');
    await store.change(DAM, ({ log }) => ({ review: { log: undo(log) } }));
    const later = correctionStore(database(name));
    expect(await entries(later)).toEqual(['a']);
    expect((await later.load(DAM)).ok).toBe(true);
  });

  test('none are none', async () => {
    expect(await store.load(DAM)).toEqual({ ok: true, value: null });
    expect(await store.all()).toEqual({ ok: true, value: [] });
  });

  test('a changed text at the same address has them still, and the same text at another one', async () => {
    await add(store, 'a');
    expect(await entries(store, { ...DAM, fingerprint: 'changed' })).toEqual(['a']);
    const elsewhere = { ...DAM, address: 'https://m.example.org/dam' };
    expect(await entries(store, elsewhere)).toEqual(['a']);
    await add(store, 'b', elsewhere);
    expect(await entries(store, elsewhere)).toEqual(['a', 'b']);
    expect(await entries(store, { ...DAM, address: 'https://example.org/other', fingerprint: 'f2' })).toEqual(
      [],
    );
  });

  test('two windows at once lose nothing to each other', async () => {
    const other = correctionStore(database(name));
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((entry, i) => add(i % 2 ? store : other, entry)));
    expect((await entries(store)).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('from a file they are added, each once', async () => {
    await add(store, 'a');
    const kept = await store.all();
    const other = correctionStore(database(`${name}-fresh`));
    await add(other, 'b');
    if (kept.ok) await other.restore(kept.value);
    if (kept.ok) await other.restore(kept.value);
    expect(await entries(other)).toEqual(['b', 'a']);
  });

  test('until all are deleted', async () => {
    await add(store, 'a');
    await store.remember([{ alias: 'Yiwei', name: 'Wang Yiwei' }]);
    await store.deleteAll();
    expect(await entries(store)).toEqual([]);
    expect(await store.aliases()).toEqual({ ok: true, value: [] });
  });
});

test('names are remembered and forgotten', async () => {
  await store.remember([
    { alias: 'Yiwei', name: 'Wang Yiwei' },
    { alias: 'Bob', name: 'Robert' },
  ]);
  await store.forget('Bob');
  expect(await store.aliases()).toEqual({ ok: true, value: [{ alias: 'Yiwei', name: 'Wang Yiwei' }] });
});

describe('what fails has a name, and nothing is lost', () => {
  test('the disk is full: the old log is there', async () => {
    await add(store, 'a');
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await add(store, 'b')).toEqual({ ok: false, error: 'full' });
    full.mockRestore();
    expect(await entries(store)).toEqual(['a']);
  });

  test('an article has as many corrections as are kept', async () => {
    const corrections = Array.from({ length: MAX_CORRECTIONS }, (_, i) => word(String(i)));
    await store.change(DAM, () => ({
      review: { log: { version: LOG_VERSION, corrections, position: MAX_CORRECTIONS } },
    }));
    expect(await add(store, 'one more')).toEqual({ ok: false, error: 'too-many' });
    expect(await entries(store)).toHaveLength(MAX_CORRECTIONS);
  });

  test('a title and an address beyond all measure keep no correction from being saved', async () => {
    const article = articleFrom(`# ${'The dam '.repeat(2000)}\nIt held, said Runa Tofte.`);
    const long = identityOf(
      { ...article, title: 'The dam '.repeat(2000) },
      `https://example.org/?state=${'x'.repeat(20_000)}`,
    );
    expect((await add(store, 'a', long)).ok).toBe(true);
    expect(await entries(store, long)).toEqual(['a']);
    const all = await store.all();
    expect(all.ok && all.value).toHaveLength(1);
  });

  test('a correction that could not be read again is not written', async () => {
    await add(store, 'a');
    expect(await add(store, '')).toEqual({ ok: false, error: 'refused' });
    expect(await add(store, 'x'.repeat(1000))).toEqual({ ok: false, error: 'refused' });
    expect(await entries(store)).toEqual(['a']);
  });

  test('a newer version has written: nothing is touched', async () => {
    await add(store, 'a');
    const newer = { ...DAM, changedAt: 1, log: { version: LOG_VERSION + 1, steps: ['x'] } };
    await plant(newer);
    expect(await store.load(DAM)).toEqual({ ok: false, error: 'newer' });
    expect(await add(store, 'b')).toEqual({ ok: false, error: 'newer' });
    const raw = await openDB(name);
    expect(await raw.get('reviews', DAM.address)).toEqual(newer);
    raw.close();
  });

  test('a database of a newer version is left alone', async () => {
    const newer = await openDB(`${name}-newer`, 99);
    newer.close();
    expect(await correctionStore(database(`${name}-newer`)).load(DAM)).toEqual({ ok: false, error: 'newer' });
  });

  test('a log that cannot be read is put aside before a new one begins', async () => {
    await add(store, 'a');
    const broken = { ...DAM, changedAt: 1, log: { version: 1, corrections: 'eaten', position: 3 } };
    await plant(broken);
    expect(await store.load(DAM)).toEqual({ ok: false, error: 'damaged' });
    expect((await add(store, 'b')).ok).toBe(true);
    expect(await entries(store)).toEqual(['b']);
    const raw = await openDB(name);
    expect(await raw.getAll('aside')).toEqual([broken]);
    raw.close();
  });

  test('a log of an older version is read as it was', async () => {
    await add(store, 'a');
    await plant({ ...DAM, changedAt: 1, log: [word('old')] });
    expect(await entries(store)).toEqual(['old']);
  });

  test('the browser keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await store.load(DAM)).toEqual({ ok: false, error: 'unavailable' });
    vi.restoreAllMocks();
    expect((await add(store, 'a')).ok).toBe(true);
  });

  test('the database was deleted meanwhile: it is opened anew', async () => {
    await add(store, 'a');
    await deleteDB(name);
    expect((await add(store, 'b')).ok).toBe(true);
    expect(await entries(store)).toEqual(['b']);
  });
});

/** Where the process may end: while it reads, while it makes the change, while it writes, or not at all. */
const dead = (): never => {
  throw new DOMException('killed', 'AbortError');
};
const STOPS = {
  reading: () => vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(dead),
  finding: () => vi.spyOn(IDBIndex.prototype, 'get').mockImplementation(dead),
  writing: () => vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(dead),
  committing: () => vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(dead),
  nothing: () => null,
} as const;

test('stopped at any step, a change is there as a whole or not at all', async () => {
  const stop = fc.constantFrom(...Object.values(STOPS));
  await fc.assert(
    fc.asyncProperty(fc.array(stop, { minLength: 1, maxLength: 8 }), async (stops) => {
      const kept = correctionStore(database(`${name}-${runs++}`));
      const expected: string[] = [];
      for (const [i, begin] of stops.entries()) {
        const spy = begin();
        const outcome = await add(kept, String(i));
        spy?.mockRestore();
        if (outcome.ok) expected.push(String(i));
        expect(await entries(kept)).toEqual(expected);
      }
    }),
    { numRuns: 30 },
  );
});
