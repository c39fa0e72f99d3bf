import * as v from 'valibot';
import { nameKey, sharedParagraphs, type SharedParagraph } from '../history/compare-articles.ts';
import { findCutQuotes, type CutQuote } from '../history/find-cut-quotes.ts';
import type { HeardSpeaker, HistoryEntry } from '../history/history-entry.ts';
import { bandsOf } from '../history/min-hash.ts';
import { heardSpeakerSchema, readHistoryEntry } from '../history/read-history-entry.ts';
import type { Database, StoreFailure, VoiceKey, Within } from './database.ts';
import type { Result } from './messages.ts';

/** Articles that are remembered; the oldest make room. */
export const MAX_ARTICLES = 10_000;
/** Articles with the same paragraphs that are told; a wire story may stand in hundreds. */
const MAX_RELATED = 12;
/** Earlier articles of one speaker that are told, newest first; how many there are is counted. */
const MAX_APPEARANCES = 6;

/** An article that was read, in a line. */
export type ArticleHead = Pick<
  HistoryEntry,
  'address' | 'title' | 'publisher' | 'published' | 'readAt' | 'fingerprint'
>;

/** A speaker in an earlier article, with role and outlet as they were then. */
export interface Appearance {
  readonly article: ArticleHead;
  readonly speaker: HeardSpeaker;
}

/** What earlier articles have in common with one. */
export interface Related {
  /** Named speakers who were heard before, in the order of this article. */
  readonly speakers: readonly {
    readonly name: string;
    /** In how many earlier articles. */
    readonly times: number;
    /** The newest of them, newest first. */
    readonly appearances: readonly Appearance[];
    readonly quotes: readonly (CutQuote & { readonly article: ArticleHead })[];
  }[];
  /** Articles that print the same or nearly the same paragraphs, most of them first. */
  readonly articles: readonly {
    readonly article: ArticleHead;
    readonly paragraphs: readonly SharedParagraph[];
  }[];
}

/** Remembers what was read, on this machine only. */
export interface HistoryStore {
  /** Remembers an article, in place of an earlier reading. Keeps nothing when history is off or the window is private: `false`. */
  remember(
    entry: HistoryEntry,
    permit: { readonly isOn: boolean; readonly isPrivate: boolean },
  ): Promise<Result<boolean, StoreFailure>>;
  related(entry: HistoryEntry): Promise<Result<Related, StoreFailure>>;
  /** What was read, newest first. */
  articles(most?: number): Promise<Result<ArticleHead[], StoreFailure>>;
  /** How many articles are remembered. */
  count(): Promise<Result<number, StoreFailure>>;
  /** One entry in full, such as for `compareArticles`; null when it is not there. */
  entry(address: string): Promise<Result<HistoryEntry | null, StoreFailure>>;
  /** All entries in full, newest first; for export. */
  all(): Promise<Result<HistoryEntry[], StoreFailure>>;
  /** Adds entries from a file; of two readings of one article the later one stays. */
  restore(entries: readonly HistoryEntry[]): Promise<Result<undefined, StoreFailure>>;
  deleteArticle(address: string): Promise<Result<undefined, StoreFailure>>;
  deleteAll(): Promise<Result<undefined, StoreFailure>>;
}

export function historyStore(database: Database, maxArticles = MAX_ARTICLES): HistoryStore {
  return {
    remember: async (entry, { isOn, isPrivate }) => {
      if (!isOn || isPrivate) return { ok: true, value: false };
      const work = async (within: Within<'readwrite'>): Promise<boolean> => {
        await put(within, entry);
        await makeRoom(within, maxArticles);
        return true;
      };
      // Nobody waits for it, and an article can be read again.
      return database.write(['history', 'voices'], work, 'relaxed');
    },

    related: (entry) =>
      database.read(['history', 'voices'], async (within) => {
        const [articles, speakers] = await Promise.all([
          articlesAlike(within, entry),
          speakersBefore(within, entry),
        ]);
        return { articles, speakers };
      }),

    articles: (most = 200) =>
      database.read(['history'], async (within) => {
        const heads: ArticleHead[] = [];
        let cursor = await within.objectStore('history').index('readAt').openCursor(null, 'prev');
        while (cursor && heads.length < most) {
          const entry = readHistoryEntry(cursor.value);
          if (entry) heads.push(headOf(entry));
          cursor = await cursor.continue();
        }
        return heads;
      }),

    count: () => database.read(['history'], (within) => within.objectStore('history').count()),

    entry: (address) =>
      database.read(['history'], async (within) =>
        readHistoryEntry(await within.objectStore('history').get(address)),
      ),

    all: () =>
      database.read(['history'], async (within) => {
        const found: unknown[] = await within.objectStore('history').getAll();
        return found.flatMap((value) => readHistoryEntry(value) ?? []).sort((a, b) => b.readAt - a.readAt);
      }),

    restore: (entries) =>
      database.write(['history', 'voices'], async (within) => {
        for (const entry of entries) {
          const kept = readHistoryEntry(await within.objectStore('history').get(entry.address));
          if (!kept || kept.readAt < entry.readAt) await put(within, entry);
        }
        await makeRoom(within, maxArticles);
        return undefined;
      }),

    deleteArticle: (address) =>
      database.write(['history', 'voices'], async (within) => remove(within, address)),

    deleteAll: () =>
      database.write(['history', 'voices'], async (within) => {
        await within.objectStore('history').clear();
        await within.objectStore('voices').clear();
        return undefined;
      }),
  };
}

async function put(within: Within<'readwrite'>, entry: HistoryEntry): Promise<void> {
  await remove(within, entry.address);
  const bands = [...new Set(entry.paragraphs.flatMap(({ signature }) => bandsOf(signature)))];
  const article = headOf(entry);
  await Promise.all([
    within.objectStore('history').put({ ...entry, bands }),
    ...entry.speakers
      .filter(({ named }) => named)
      .map((speaker) => within.objectStore('voices').put({ article, speaker }, voiceKey(entry, speaker))),
  ]);
}

async function remove(within: Within<'readwrite'>, address: string): Promise<undefined> {
  const found: unknown = await within.objectStore('history').get(address);
  if (found === undefined) return;
  await within.objectStore('history').delete(address);
  const entry = readHistoryEntry(found);
  if (!entry) return;
  const voices = within.objectStore('voices');
  await Promise.all(entry.speakers.map((speaker) => voices.delete(voiceKey(entry, speaker))));
}

async function makeRoom(within: Within<'readwrite'>, maxArticles: number): Promise<void> {
  const history = within.objectStore('history');
  const surplus = (await history.count()) - maxArticles;
  if (surplus <= 0) return;
  const byAge = history.index('readAt');
  for (const address of await byAge.getAllKeys(null, surplus)) await remove(within, address);
}

/** Articles that share keys with this one, compared paragraph by paragraph. */
async function articlesAlike(within: Within<'readonly'>, entry: HistoryEntry): Promise<Related['articles']> {
  const history = within.objectStore('history');
  const index = history.index('bands');
  const bands = new Set(entry.paragraphs.flatMap(({ signature }) => bandsOf(signature)));
  const hits = await Promise.all([...bands].map((band) => index.getAllKeys(band, 10 * MAX_RELATED)));
  const shared = new Map<string, number>();
  for (const address of hits.flat()) shared.set(address, (shared.get(address) ?? 0) + 1);
  shared.delete(entry.address);
  const likeliest = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MAX_RELATED);
  const found: unknown[] = await Promise.all(likeliest.map(([address]) => history.get(address)));
  return found
    .flatMap((value) => readHistoryEntry(value) ?? [])
    .map((other) => ({ article: headOf(other), paragraphs: sharedParagraphs(entry, other) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .sort((a, b) => b.paragraphs.length - a.paragraphs.length);
}

async function speakersBefore(within: Within<'readonly'>, entry: HistoryEntry): Promise<Related['speakers']> {
  const voices = within.objectStore('voices');
  const known = await Promise.all(
    entry.speakers
      .filter(({ named }) => named)
      .map(async (speaker) => {
        const name = nameKey(speaker.name);
        // Numbers come before arrays in the order of keys: all of this name, newest first.
        const range = IDBKeyRange.bound([name], [name, []]);
        const found = await voices.getAll(range, MAX_APPEARANCES + 1);
        const isAll = found.length <= MAX_APPEARANCES;
        const times = isAll ? found.length : await voices.count(range);
        return { speaker, found, times };
      }),
  );
  return known.flatMap(({ speaker, found, times }) => {
    const all = found.flatMap((value: unknown) => readAppearance(value) ?? []);
    const earlier = all.some(({ article }) => article.address === entry.address) ? times - 1 : times;
    const appearances = all
      .filter(({ article }) => article.address !== entry.address)
      .slice(0, MAX_APPEARANCES);
    const quotes = appearances.flatMap(({ article, speaker: before }) =>
      findCutQuotes(speaker.quotes, before.quotes).map((quote) => ({ ...quote, article })),
    );
    return appearances.length === 0 ? [] : [{ name: speaker.name, times: earlier, appearances, quotes }];
  });
}

const appearanceSchema: v.GenericSchema<unknown, Appearance> = v.object({
  article: v.object({
    address: v.string(),
    title: v.string(),
    publisher: v.nullable(v.string()),
    published: v.nullable(v.string()),
    readAt: v.number(),
    fingerprint: v.string(),
  }),
  speaker: heardSpeakerSchema,
});

function readAppearance(value: unknown): Appearance | null {
  const read = v.safeParse(appearanceSchema, value);
  return read.success ? read.output : null;
}

/** Names in the order of the alphabet, of one name the newest first. */
function voiceKey({ address, readAt }: HistoryEntry, { name }: HeardSpeaker): VoiceKey {
  return [nameKey(name), -readAt, address];
}

function headOf({ address, title, publisher, published, readAt, fingerprint }: HistoryEntry): ArticleHead {
  return { address, title, publisher, published, readAt, fingerprint };
}
