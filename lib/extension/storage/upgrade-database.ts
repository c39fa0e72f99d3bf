import type { IDBPDatabase } from 'idb';
import { chosenKinds } from '../../corrections/chosen-kinds.ts';
import { readArticleCorrections } from '../../corrections/article-corrections.ts';
import { readHistoryEntry, type ChosenKinds } from '../../history/read-history-entry.ts';
import type { DatabaseSchema, Within } from './database-schema.ts';
import { putRecords, renewRecord } from './history-records.ts';

/** Articles brought up at a time: what a browser holds of them in memory meanwhile. */
const AT_ONCE = 200;

/**
 * Makes the stores of this version, from nothing or from an older version's (0: there is none). What the older one kept is kept;
 * articles of its history that cannot be read go. When it rejects or is cut off, the older database stands.
 */
export async function upgradeDatabase(
  db: IDBPDatabase<DatabaseSchema>,
  from: number,
  within: Within<'versionchange'>,
): Promise<void> {
  if (from < 1) {
    db.createObjectStore('reviews', { keyPath: 'address' }).createIndex('fingerprint', 'fingerprint');
    db.createObjectStore('aliases', { keyPath: 'alias' });
    db.createObjectStore('aside', { autoIncrement: true });
    db.createObjectStore('history', { keyPath: 'address' });
    db.createObjectStore('voices');
  }
  if (from < 2) {
    within.objectStore('history').createIndex('slot', 'slot');
    db.createObjectStore('heads');
    db.createObjectStore('paragraphs');
  }
  if (from === 1) await fromVersion1(within);
  if (from === 1 || from === 2) await fromVersion2(within);
}

/** Version 1 found articles by two indexes over whole records, one of them with a key for each key of each paragraph. */
async function fromVersion1(within: Within<'versionchange'>): Promise<void> {
  const history = within.objectStore('history');
  const indexes: readonly string[] = [...history.indexNames];
  for (const index of indexes) if (index !== 'slot') history.deleteIndex(index);
  await within.objectStore('voices').clear();
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const addresses: string[] = await history.getAllKeys(range, AT_ONCE);
    const found: unknown[] = await history.getAll(range, AT_ONCE);
    const last = addresses.at(-1);
    if (last === undefined) return;
    after = last;
    for (const address of addresses) await history.delete(address);
    await putRecords(
      within,
      found.flatMap((value) => readHistoryEntry(value) ?? []),
    );
  }
}

/**
 * Version 2 had other kinds of speakers. Corrections, articles and their speakers are written anew with those of today; what cannot
 * be read stays as it is.
 */
async function fromVersion2(within: Within<'versionchange'>): Promise<void> {
  const kindsOf = new Map<string, ChosenKinds>();
  const reviews = within.objectStore('reviews');
  await eachRecord(within, 'reviews', async (value) => {
    const review = readArticleCorrections(value);
    if (!review) return;
    kindsOf.set(review.address, chosenKinds(review.log));
    await reviews.put(review);
  });
  await eachRecord(within, 'history', (value, address) => renewRecord(within, value, kindsOf.get(address)));
}

/** Goes through a store a few records at a time, in the order of their addresses. */
async function eachRecord(
  within: Within<'versionchange'>,
  name: 'reviews' | 'history',
  renew: (value: unknown, address: string) => Promise<void>,
): Promise<void> {
  const store = within.objectStore(name);
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const addresses: string[] = await store.getAllKeys(range, AT_ONCE);
    const found: unknown[] = await store.getAll(range, AT_ONCE);
    const last = addresses.at(-1);
    if (last === undefined) return;
    after = last;
    for (const [i, address] of addresses.entries()) await renew(found[i], address);
  }
}
