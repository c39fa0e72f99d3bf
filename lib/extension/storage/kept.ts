import { browser } from 'wxt/browser';
import type { RememberedAlias } from '../../corrections/aliases.ts';
import type { ArticleCorrections } from '../../corrections/article-corrections.ts';
import { identityOf } from '../../history/article-identity.ts';
import type { Kept } from '../../export/report-file.ts';
import type { Report } from '../../report/report.ts';
import { database, type StoreFailure } from './database.ts';
import { noteRoomMade } from './room-made.ts';
import { historyStore, MAX_ARTICLES } from './history-store.ts';
import { tellKeptChanged } from './kept-changed.ts';
import { forgetReports } from './reports.ts';
import type { Result } from '../../exchange/result.ts';
import { joinedCodes } from '../../corrections/listed-codes.ts';
import { correctionStore } from './correction-store.ts';
import { changeSettings, loadSettings } from './settings.ts';
import type { CorrectionsInView } from './tab-corrections.ts';

/** Everything that is kept on this machine, behind one connection a context. */
const kept = database();
export const keptCorrections = correctionStore(kept);
export const keptHistory = historyStore(kept, MAX_ARTICLES, (articles) => void noteRoomMade(articles));

/** How much is kept; what “delete everything” names. */
export interface KeptCounts {
  readonly articles: number;
  readonly reviews: number;
  readonly corrections: number;
  readonly aliases: number;
}

/** What a file brings, or what is kept. */
export function countKept({ history, reviews, aliases }: Kept): KeptCounts {
  return { articles: history.length, ...countReviews(reviews), aliases: aliases.length };
}

function countReviews(reviews: readonly ArticleCorrections[]): Pick<KeptCounts, 'reviews' | 'corrections'> {
  return { reviews: reviews.length, corrections: reviews.reduce((sum, { log }) => sum + log.position, 0) };
}

/** What the options page can do with what is kept. */
export interface OptionsStore {
  readonly counts: () => Promise<Result<KeptCounts, StoreFailure>>;
  readonly aliases: () => Promise<Result<RememberedAlias[], StoreFailure>>;
  readonly forget: (alias: string) => Promise<Result<undefined, StoreFailure>>;
  readonly all: () => Promise<Result<Kept, StoreFailure>>;
  readonly restore: (kept: Kept) => Promise<Result<null, StoreFailure>>;
  readonly deleteHistory: () => Promise<Result<null, StoreFailure>>;
  readonly deleteAll: () => Promise<Result<null, StoreFailure>>;
}

export const optionsStore: OptionsStore = {
  counts: keptCounts,
  aliases: () => keptCorrections.aliases(),
  forget: (alias) => keptCorrections.forget(alias),
  all: allKept,
  restore: restoreKept,
  deleteHistory: async () => {
    const outcome = await keptHistory.deleteAll();
    await tellKeptChanged('history-deleted');
    return outcome.ok ? { ok: true, value: null } : outcome;
  },
  deleteAll: deleteKept,
};

async function keptCounts(): Promise<Result<KeptCounts, StoreFailure>> {
  const [articles, reviews, aliases] = await Promise.all([
    keptHistory.count(),
    keptCorrections.all(),
    keptCorrections.aliases(),
  ]);
  if (!articles.ok) return articles;
  if (!reviews.ok) return reviews;
  if (!aliases.ok) return aliases;
  const counts = { articles: articles.value, ...countReviews(reviews.value), aliases: aliases.value.length };
  return { ok: true, value: counts };
}

/** Everything that is kept, such as for a file to move to another machine. */
export async function allKept(): Promise<Result<Kept, StoreFailure>> {
  const [reviews, history, aliases, { codes }] = await Promise.all([
    keptCorrections.all(),
    keptHistory.all(),
    keptCorrections.aliases(),
    loadSettings(),
  ]);
  if (!reviews.ok) return reviews;
  if (!history.ok) return history;
  if (!aliases.ok) return aliases;
  return {
    ok: true,
    value: { reviews: reviews.value, history: history.value, aliases: aliases.value, codes },
  };
}

/**
 * What is kept of one article, for its file: its corrections, what history has of it, those remembered names that somebody in it
 * has, and the list of codes. What cannot be read is left out.
 *
 * @param review the corrections on the screen: in a private window they are nowhere else
 */
export async function keptOf(
  report: Report,
  url: string,
  { log, statements, speakers, kept: isKept }: CorrectionsInView,
): Promise<Partial<Kept>> {
  const identity = identityOf(report.article, url);
  const own = {
    ...identity,
    changedAt: Date.now(),
    log,
    ...(statements ? { statements } : {}),
    ...(speakers ? { speakers } : {}),
  };
  const [review, entry, aliases, { codes }] = await Promise.all([
    isKept
      ? keptCorrections.load(identity)
      : { ok: true as const, value: log.corrections.length > 0 ? own : null },
    keptHistory.entry(identity.address),
    keptCorrections.aliases(),
    loadSettings(),
  ]);
  const names = new Set(report.speakers.flatMap((speaker) => [speaker.name, ...speaker.aliases]));
  return {
    reviews: review.ok && review.value ? [review.value] : [],
    history: entry.ok && entry.value ? [entry.value] : [],
    aliases: aliases.ok ? aliases.value.filter(({ alias, name }) => names.has(alias) || names.has(name)) : [],
    codes,
  };
}

/**
 * Adds what a file brings to what is kept; of codes, those that the reader’s own list has not. Reports made before are forgotten:
 * they are made again, with the corrections.
 */
export async function restoreKept({
  reviews,
  history,
  aliases,
  codes,
}: Kept): Promise<Result<null, StoreFailure>> {
  const outcomes = [
    await keptCorrections.restore(reviews),
    await keptCorrections.remember(aliases),
    await keptHistory.restore(history),
    await addCodes(codes),
  ];
  await forgetReports();
  await tellKeptChanged('imported');
  return outcomes.find((outcome) => !outcome.ok) ?? { ok: true, value: null };
}

async function addCodes(codes: readonly string[]): Promise<Result<null, StoreFailure>> {
  if (codes.length === 0) return { ok: true, value: null };
  const isKept = await changeSettings((now) => ({ codes: joinedCodes(now.codes, codes) }));
  return isKept ? { ok: true, value: null } : { ok: false, error: 'unavailable' };
}

/** Deletes history, corrections, remembered names, and the reports of open tabs. Settings stay: “off” would else turn on. */
export async function deleteKept(): Promise<Result<null, StoreFailure>> {
  const outcomes = [await keptHistory.deleteAll(), await keptCorrections.deleteAll()];
  await browser.storage.session.clear();
  await tellKeptChanged('deleted');
  return outcomes.find((outcome) => !outcome.ok) ?? { ok: true, value: null };
}
