import * as v from 'valibot';
import { nameKey } from '../../history/compare-articles.ts';
import { headOf, type HeardSpeaker, type HistoryEntry } from '../../history/history-entry.ts';
import { readHistoryEntry, type ChosenKinds } from '../../history/read-history-entry.ts';
import { changedKeyRow, paragraphKeys } from '../../history/paragraph-keys.ts';
import type { Within } from './database-schema.ts';
import type { VoiceKey } from './database-schema.ts';
import type { HeadKey } from './database-schema.ts';

/** What an article leaves: itself, a line of it for lists, its speakers by name, and the keys of its paragraphs. */
export const HISTORY_STORES = ['history', 'heads', 'voices', 'paragraphs'] as const;

type Writing = Within<'readwrite' | 'versionchange'>;

/** A record of an article: the entry, and a number of its own by which rows of keys name it. */
type HistoryRecord = HistoryEntry & { readonly slot: number };

/** Writes entries in place of earlier readings. Rows of keys are written last, each once. */
export async function putRecords(within: Writing, entries: readonly HistoryEntry[]): Promise<void> {
  const changes: KeyChanges = new Map();
  let free = await firstFreeSlot(within);
  for (const entry of entries) {
    const before = await removeRecord(within, entry.address, changes);
    const slot = before ?? free++;
    for (const { key, check } of paragraphKeys(entry)) change(changes, key, slot, check);
    await putRecord(within, { ...entry, slot });
  }
  await changeKeys(within, changes);
}

/** Writes an article of an earlier version anew, in its place and under its keys; one that cannot be read stays as it is. */
export async function renewRecord(within: Writing, value: unknown, chosen?: ChosenKinds): Promise<void> {
  const entry = readHistoryEntry(value, chosen);
  if (entry && v.is(slotSchema, value)) await putRecord(within, { ...entry, slot: value.slot });
}

async function putRecord(within: Writing, record: HistoryRecord): Promise<void> {
  const article = headOf(record);
  const named = record.speakers.filter((speaker) => speaker.named);
  await all([
    () => within.objectStore('history').put(record),
    () => within.objectStore('heads').put(article, headKey(record)),
    ...named.map(
      (speaker) => () => within.objectStore('voices').put({ article, speaker }, voiceKey(record, speaker)),
    ),
  ]);
}

/** Asks the database several things at once; when one of them fails at once, those before it are not left without anybody to hear of it. */
async function all(questions: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(questions.map(async (ask) => ask()));
}

async function firstFreeSlot(within: Writing): Promise<number> {
  const last = await within.objectStore('history').index('slot').openKeyCursor(null, 'prev');
  return last ? last.key + 1 : 0;
}

export async function removeRecords(within: Writing, addresses: readonly string[]): Promise<void> {
  const changes: KeyChanges = new Map();
  for (const address of addresses) await removeRecord(within, address, changes);
  await changeKeys(within, changes);
}

/** Removes an article but for its keys, which are added to `changes`; the slot that it had, if any. */
async function removeRecord(within: Writing, address: string, changes: KeyChanges): Promise<number | null> {
  const found: unknown = await within.objectStore('history').get(address);
  if (found === undefined) return null;
  const slot = v.is(slotSchema, found) ? found.slot : null;
  await within.objectStore('history').delete(address);
  const entry = readHistoryEntry(found);
  if (!entry) return slot;
  await all([
    () => within.objectStore('heads').delete(headKey(entry)),
    ...entry.speakers.map((one) => () => within.objectStore('voices').delete(voiceKey(entry, one))),
  ]);
  if (slot !== null) for (const { key } of paragraphKeys(entry)) change(changes, key, slot, null);
  return slot;
}

const slotSchema = v.object({ slot: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });

/** Of each key, the articles whose checks change, with the checks that they have then. */
type KeyChanges = Map<number, Map<number, number[]>>;

/** Notes what an article shall have under a key: one more check, or, with null, none of those before. */
function change(changes: KeyChanges, key: number, slot: number, check: number | null): void {
  const articles = changes.get(key) ?? new Map<number, number[]>();
  changes.set(key, articles);
  const checks = articles.get(slot) ?? [];
  articles.set(slot, check === null ? [] : [...checks, check]);
}

async function changeKeys(within: Writing, changes: KeyChanges): Promise<void> {
  const rows = within.objectStore('paragraphs');
  const changeRow = async ([key, articles]: [
    number,
    ReadonlyMap<number, readonly number[]>,
  ]): Promise<void> => {
    let row: unknown = await rows.get(key);
    for (const [slot, checks] of articles) row = changedKeyRow(row, slot, checks);
    if (row === null) await rows.delete(key);
    else await rows.put(row, key);
  };
  await Promise.all([...changes].map(changeRow));
}

/** The oldest go. */
export async function makeRoom(within: Writing, maxArticles: number): Promise<void> {
  // Browsers count by reading all records, and reading lines is faster than reading articles.
  const surplus = (await within.objectStore('heads').count()) - maxArticles;
  if (surplus > 0) await removeOldest(within, surplus);
}

/** Removes the articles that were read longest ago; says how many there were to remove. */
export async function removeOldest(within: Writing, most: number): Promise<number> {
  const heads = within.objectStore('heads');
  const oldest: HeadKey[] = [];
  let cursor = await heads.openKeyCursor(null, 'prev');
  while (cursor && oldest.length < most) {
    oldest.push(cursor.key);
    cursor = await cursor.continue();
  }
  await removeRecords(
    within,
    oldest.map(([, address]) => address),
  );
  // A line whose article could not be read is not found by it.
  for (const key of oldest) await heads.delete(key);
  return oldest.length;
}

/** Newest first. */
function headKey({ address, readAt }: HistoryEntry): HeadKey {
  return [-readAt, address];
}

/** Names in the order of the alphabet, of one name the newest first. */
function voiceKey({ address, readAt }: HistoryEntry, { name }: HeardSpeaker): VoiceKey {
  return [nameKey(name), -readAt, address];
}
