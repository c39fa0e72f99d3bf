import { database } from '../../lib/extension/storage/database.ts';
import { historyStore } from '../../lib/extension/storage/history-store.ts';
import type { RememberedArticle } from '../../lib/history/reading/remembered-article.ts';
import { corpusFigures } from '../../lib/history/reading/corpus-figures.ts';
import { EVERYTHING } from '../../lib/history/reading/reading-filter.ts';
import { HISTORY_VERSION, type HeardSpeaker, type HistoryEntry } from '../../lib/history/history-entry.ts';
import { signatureOf } from '../../lib/history/min-hash.ts';

/** Bundled into one script and run in a page of a real browser by `with-history.ts`. */

const PARAGRAPHS = 30;
const WORDS = 60;
const SPEAKERS = 8;
/** People who speak in the articles of ten thousand readings: most are heard again and again. */
const PEOPLE = 3000;
const VOCABULARY = 20_000;

const stored = database('bench-history');
const store = historyStore(stored);

/**
 * Remembers articles `from` … `to`, each with a paragraph of the article a hundred before it; milliseconds it took.
 *
 * @param kinds if given, only so many of them are made, and the others copied from them: quicker, where nothing is looked up
 */
export async function fill(from: number, to: number, kinds?: number): Promise<number> {
  const entries = Array.from({ length: to - from }, (_, i) =>
    kinds === undefined ? article(from + i) : copyOf(from + i, kinds),
  );
  const started = performance.now();
  const outcome = await store.restore(entries);
  if (!outcome.ok) throw new Error(outcome.error);
  return performance.now() - started;
}

/** What is asked of the history: all that the panel shows of it, or a part. */
export type Asked = 'everything' | 'paragraphs' | 'speakers' | 'list';

/** What looking up one article takes (ms), and what was found: articles with a shared paragraph, speakers heard before. */
export async function lookUp(
  number: number,
  asked: Asked,
): Promise<{ ms: number; articles: number; speakers: number }> {
  const whole = article(number);
  const entry = {
    ...whole,
    ...(asked === 'paragraphs' ? { speakers: [] } : {}),
    ...(asked === 'speakers' ? { paragraphs: [] } : {}),
  };
  const started = performance.now();
  const [related, list] = await Promise.all([
    asked === 'list' ? { ok: true as const, value: { articles: [], speakers: [] } } : store.related(entry),
    asked === 'list' || asked === 'everything' ? store.articles() : { ok: true as const, value: [] },
  ]);
  const ms = performance.now() - started;
  if (!related.ok) throw new Error(related.error);
  if (!list.ok) throw new Error(list.error);
  return { ms, articles: related.value.articles.length, speakers: related.value.speakers.length };
}

/** Milliseconds for the least that can be asked: one record that is not there. */
export async function emptyGet(): Promise<number> {
  const started = performance.now();
  const outcome = await stored.read(['aliases'], (within) => within.objectStore('aliases').get('nobody'));
  if (!outcome.ok) throw new Error(outcome.error);
  return performance.now() - started;
}

/** Milliseconds to remember one article. */
export async function remember(number: number): Promise<number> {
  const entry = article(number);
  const started = performance.now();
  const outcome = await store.remember(entry, { isOn: true, isPrivate: false });
  if (!outcome.ok) throw new Error(outcome.error);
  return performance.now() - started;
}

/**
 * What “Your reading” takes (ms): to its first picture, until all articles are read and counted; and the longest that the page
 * stood still meanwhile, which is one of its parts.
 */
export async function picture(): Promise<{
  first: number;
  ms: number;
  counting: number;
  longest: number;
  articles: number;
}> {
  const started = performance.now();
  const articles: RememberedArticle[] = [];
  let [first, longest, resumed] = [0, 0, started];
  for await (const batch of store.readings()) {
    if (!batch.ok) throw new Error(batch.error);
    articles.push(...batch.value);
    if (first === 0) {
      corpusFigures(articles, EVERYTHING);
      first = performance.now() - started;
    }
    longest = Math.max(longest, performance.now() - resumed);
    resumed = performance.now();
  }
  const counted = performance.now();
  const figures = corpusFigures(articles, EVERYTHING);
  const done = performance.now();
  return {
    first,
    ms: done - started,
    counting: done - counted,
    longest: Math.max(longest, done - counted),
    articles: figures.articles,
  };
}

/** Milliseconds to the first picture alone. */
export async function firstPicture(): Promise<number> {
  const started = performance.now();
  for await (const batch of store.readings()) {
    if (!batch.ok) throw new Error(batch.error);
    corpusFigures(batch.value, EVERYTHING);
    break;
  }
  return performance.now() - started;
}

export async function bytes(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

const made = new Map<number, HistoryEntry>();

function copyOf(number: number, kinds: number): HistoryEntry {
  const kind = number % kinds;
  const one = made.get(kind) ?? article(kind);
  made.set(kind, one);
  return { ...one, address: addressOf(number), fingerprint: `f${number}`, readAt: number + 1 };
}

function addressOf(number: number): string {
  return `https://paper.example/${number}`;
}

function article(number: number): HistoryEntry {
  const texts = Array.from({ length: PARAGRAPHS }, (_, i) => paragraph(number * PARAGRAPHS + i));
  // One paragraph is an earlier article's, a word changed.
  if (number >= 100) texts[3] = `${paragraph((number - 100) * PARAGRAPHS + 5)} indeed`;
  return {
    version: HISTORY_VERSION,
    address: addressOf(number),
    fingerprint: `f${number}`,
    title: `Story ${number} of the river and the mill`,
    publisher: `Paper ${number % 40}`,
    published: '2031-03-18',
    readAt: number + 1,
    words: { total: PARAGRAPHS * WORDS, attributed: 600 },
    speakers: Array.from({ length: SPEAKERS }, (_, i) => speaker(number * SPEAKERS + i)),
    statements: Array.from({ length: SPEAKERS * 3 }, (_, i) => ({
      speaker: i % SPEAKERS,
      kind: 'expert' as const,
      named: true,
      direct: i % 3 !== 0,
      via: null,
      words: paragraph(number * 31 + i).slice(0, 200),
      paragraph: (i % PARAGRAPHS) + 1,
    })),
    unheard: [{ name: `Silent ${mix(number) % 500}`, sentences: 3 }],
    paragraphs: texts.flatMap((text, i) => {
      const signature = signatureOf(text);
      return signature ? [{ number: i + 1, opening: text, words: WORDS, signature }] : [];
    }),
  };
}

function speaker(seed: number): HeardSpeaker {
  return {
    name: `Person Number ${mix(seed) % PEOPLE}`,
    named: true,
    kind: 'expert',
    role: 'research fellow',
    affiliation: 'the Institute of River Studies',
    words: 75,
    direct: 2,
    indirect: 1,
    quotes: [0, 1].map((i) => paragraph(seed * 7 + i).slice(0, 200)),
  };
}

function paragraph(seed: number): string {
  return Array.from({ length: WORDS }, (_, i) => `w${mix(seed * WORDS + i) % VOCABULARY}`).join(' ');
}

function mix(value: number): number {
  let hash = Math.imul(value ^ 0x5bd1e995, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
