import * as v from 'valibot';
import { nameKey, sharedParagraphs, type SharedParagraph } from '../../history/compare-articles.ts';
import { findCutQuotes, type CutQuote } from '../../history/find-cut-quotes.ts';
import {
  headOf,
  type ArticleHead,
  type HeardSpeaker,
  type HistoryEntry,
} from '../../history/history-entry.ts';
import { heardSpeakerSchema, momentSchema, readHistoryEntry } from '../../history/read-history-entry.ts';
import { paragraphKeys, weighArticles } from '../../history/paragraph-keys.ts';
import type { Within } from './database-schema.ts';

/** Articles with the same paragraphs that are listed; a wire story may stand in hundreds. */
const MAX_RELATED = 12;
/** Earlier articles of one speaker that are listed, newest first; how many there are is counted. */
const MAX_APPEARANCES = 6;

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

/** Finds the articles read before that name the same speakers or print the same paragraphs. */
export async function findEarlierArticles(within: Within<'readonly'>, entry: HistoryEntry): Promise<Related> {
  const [articles, speakers] = await Promise.all([
    articlesAlike(within, entry),
    speakersBefore(within, entry),
  ]);
  return { articles, speakers };
}

/** Articles that share keys with this one, compared paragraph by paragraph. */
async function articlesAlike(within: Within<'readonly'>, entry: HistoryEntry): Promise<Related['articles']> {
  const keys = paragraphKeys(entry);
  const rows = within.objectStore('paragraphs');
  const weights = weighArticles(keys, await Promise.all(keys.map(({ key }): unknown => rows.get(key))));
  const likeliest = [...weights].sort((a, b) => b[1] - a[1]).slice(0, MAX_RELATED + 1);
  const bySlot = within.objectStore('history').index('slot');
  const found: unknown[] = await Promise.all(likeliest.map(([slot]) => bySlot.get(slot)));
  return found
    .flatMap((value) => readHistoryEntry(value) ?? [])
    .filter(({ address }) => address !== entry.address)
    .map((other) => ({ article: headOf(other), paragraphs: sharedParagraphs(entry, other) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .sort((a, b) => b.paragraphs.length - a.paragraphs.length)
    .slice(0, MAX_RELATED);
}

/** The named speakers of this article in earlier ones, by name. */
async function speakersBefore(within: Within<'readonly'>, entry: HistoryEntry): Promise<Related['speakers']> {
  const voices = within.objectStore('voices');
  const itself = await namedIn(within, entry.address);
  const known = await Promise.all(
    entry.speakers
      .filter(({ named }) => named)
      .map(async (speaker) => {
        const name = nameKey(speaker.name);
        // Numbers come before arrays in the order of keys: all of this name, newest first.
        const range = IDBKeyRange.bound([name], [name, []]);
        const [found, times] = await Promise.all([
          voices.getAll(range, MAX_APPEARANCES + 1),
          voices.count(range),
        ]);
        return { speaker, found, earlier: itself.has(name) ? times - 1 : times };
      }),
  );
  return known.flatMap(({ speaker, found, earlier }) => {
    const all = found.flatMap((value: unknown) => readAppearance(value) ?? []);
    const appearances = all
      .filter(({ article }) => article.address !== entry.address)
      .slice(0, MAX_APPEARANCES);
    const quotes = appearances.flatMap(({ article, speaker: before }) =>
      findCutQuotes(speaker.quotes, before.quotes).map((quote) => ({ ...quote, article })),
    );
    return appearances.length === 0 ? [] : [{ name: speaker.name, times: earlier, appearances, quotes }];
  });
}

/** By what key each named speaker of a remembered article is found. */
async function namedIn(within: Within<'readonly'>, address: string): Promise<ReadonlySet<string>> {
  const remembered = readHistoryEntry(await within.objectStore('history').get(address));
  const named = remembered?.speakers.filter((speaker) => speaker.named) ?? [];
  return new Set(named.map(({ name }) => nameKey(name)));
}

const headSchema: v.GenericSchema<unknown, ArticleHead> = v.object({
  address: v.string(),
  title: v.string(),
  publisher: v.nullable(v.string()),
  published: v.nullable(v.string()),
  readAt: momentSchema,
  fingerprint: v.string(),
});

export function readHead(value: unknown): ArticleHead | null {
  const read = v.safeParse(headSchema, value);
  return read.success ? read.output : null;
}

const appearanceSchema: v.GenericSchema<unknown, Appearance> = v.object({
  article: headSchema,
  speaker: heardSpeakerSchema,
});

function readAppearance(value: unknown): Appearance | null {
  const read = v.safeParse(appearanceSchema, value);
  return read.success ? read.output : null;
}
