import type { Result } from '../../exchange/result.ts';
import type { ArticleHead, HistoryEntry } from '../../history/history-entry.ts';
import type { RememberedArticle } from '../../history/reading/remembered-article.ts';
import { readHistoryEntry, readRememberedArticle } from '../../history/read-history-entry.ts';
import type { Database, StoreFailure } from './database.ts';
import type { Within } from './database-schema.ts';
import { findEarlierArticles, readHead, type Related } from './find-earlier-articles.ts';
import { HISTORY_STORES, makeRoom, putRecords, removeOldest, removeRecords } from './history-records.ts';

/** Articles that are remembered; the oldest make room. */
export const MAX_ARTICLES = 10_000;
/** Read at a time by `readings`: about eight megabytes. */
const AT_ONCE = 250;

/** Remembers what was read, on this machine only. */
export interface HistoryStore {
  /** Remembers an article, in place of an earlier reading. Keeps nothing when history is off or the window is private: `false`. */
  remember(
    entry: HistoryEntry,
    permit: { readonly isOn: boolean; readonly isPrivate: boolean },
  ): Promise<Result<boolean, StoreFailure>>;
  /** What earlier articles have in common with this one. */
  related(entry: HistoryEntry): Promise<Result<Related, StoreFailure>>;
  /** What was read, newest first. */
  articles(most?: number): Promise<Result<ArticleHead[], StoreFailure>>;
  /** How many articles are remembered. */
  count(): Promise<Result<number, StoreFailure>>;
  /** One entry in full, such as for `compareArticles`; null when it is not there. */
  entry(address: string): Promise<Result<HistoryEntry | null, StoreFailure>>;
  /** All entries in full, newest first; for export. */
  all(): Promise<Result<HistoryEntry[], StoreFailure>>;
  /** What is counted over all articles, some at a time, so that a view stays alive meanwhile. Ends after a failure. */
  readings(most?: number): AsyncGenerator<Result<RememberedArticle[], StoreFailure>>;
  /** Adds entries from a file; of two readings of one article the later one stays. */
  restore(entries: readonly HistoryEntry[]): Promise<Result<undefined, StoreFailure>>;
  deleteArticle(address: string): Promise<Result<undefined, StoreFailure>>;
  deleteAll(): Promise<Result<undefined, StoreFailure>>;
}

/** Articles that go at a time when the browser grants no more room, and how often in a row. */
const ROOM_FOR_ONE = 25;
const MOST_TIMES = 8;

/**
 * @param onRoomMade told how many of the oldest articles went since the browser granted no more room
 */
export function historyStore(
  database: Database,
  maxArticles = MAX_ARTICLES,
  onRoomMade: (articles: number) => void = () => undefined,
): HistoryStore {
  return {
    remember: async (entry, { isOn, isPrivate }) => {
      if (!isOn || isPrivate) return { ok: true, value: false };
      const work = async (within: Within<'readwrite'>): Promise<boolean> => {
        await putRecords(within, [entry]);
        await makeRoom(within, maxArticles);
        return true;
      };
      // Nobody waits for it, and an article can be read again.
      const write = () => database.write(HISTORY_STORES, work, 'relaxed');
      let outcome = await write();
      let gone = 0;
      for (let times = 0; !outcome.ok && outcome.error === 'full' && times < MOST_TIMES; times++) {
        const made = await database.write(HISTORY_STORES, (within) => removeOldest(within, ROOM_FOR_ONE));
        if (!made.ok || made.value === 0) break;
        gone += made.value;
        outcome = await write();
      }
      if (gone > 0) onRoomMade(gone);
      return outcome;
    },

    related: (entry) =>
      database.read(['history', 'voices', 'paragraphs'], (within) => findEarlierArticles(within, entry)),

    articles: (most = 200) =>
      database.read(['heads'], async (within) => {
        const found: unknown[] = await within.objectStore('heads').getAll(null, most);
        return found.flatMap((value) => readHead(value) ?? []);
      }),

    count: () => database.read(['heads'], (within) => within.objectStore('heads').count()),

    entry: (address) =>
      database.read(['history'], async (within) =>
        readHistoryEntry(await within.objectStore('history').get(address)),
      ),

    all: () =>
      database.read(['history'], async (within) => {
        const found: unknown[] = await within.objectStore('history').getAll();
        return found.flatMap((value) => readHistoryEntry(value) ?? []).sort((a, b) => b.readAt - a.readAt);
      }),

    async *readings(most = AT_ONCE) {
      let after: string | null = null;
      for (;;) {
        const batch = await readBatch(database, after, most);
        if (!batch.ok) {
          yield batch;
          return;
        }
        after = batch.value.last;
        if (after === null) return;
        yield { ok: true, value: batch.value.articles };
      }
    },

    restore: (entries) =>
      database.write(HISTORY_STORES, async (within) => {
        const newer = new Map<string, HistoryEntry>();
        for (const entry of entries) {
          const kept =
            newer.get(entry.address) ??
            readHistoryEntry(await within.objectStore('history').get(entry.address));
          if (!kept || kept.readAt < entry.readAt) newer.set(entry.address, entry);
        }
        await putRecords(within, [...newer.values()]);
        await makeRoom(within, maxArticles);
        return undefined;
      }),

    deleteArticle: (address) =>
      database.write(HISTORY_STORES, async (within) => {
        await removeRecords(within, [address]);
        return undefined;
      }),

    deleteAll: () =>
      database.write(HISTORY_STORES, async (within) => {
        for (const store of HISTORY_STORES) await within.objectStore(store).clear();
        return undefined;
      }),
  };
}

interface Batch {
  readonly articles: RememberedArticle[];
  /** The address of the last of them; null when there was none. */
  readonly last: string | null;
}

/** The next articles in the order of their addresses. */
function readBatch(
  database: Database,
  after: string | null,
  most: number,
): Promise<Result<Batch, StoreFailure>> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  return database.read(['history'], async (within) => {
    const store = within.objectStore('history');
    const [found, addresses]: [unknown[], string[]] = await Promise.all([
      store.getAll(range, most),
      store.getAllKeys(range, most),
    ]);
    return {
      articles: found.flatMap((value) => readRememberedArticle(value) ?? []),
      last: addresses.at(-1) ?? null,
    };
  });
}
