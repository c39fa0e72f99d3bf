import * as v from 'valibot';
import type { RememberedAlias } from '../../corrections/aliases.ts';
import { EMPTY_LOG, LOG_VERSION, TooManyCorrectionsError } from '../../corrections/correction-log.ts';
import type { ChangedReview, Review } from '../../corrections/review-change.ts';
import {
  joinArticleCorrections,
  readAlias,
  readArticleCorrections,
  type ArticleCorrections,
} from '../../corrections/article-corrections.ts';
import type { ArticleIdentity } from '../../history/article-identity.ts';
import { StoreError, type Database, type StoreFailure } from './database.ts';
import type { Result } from '../../exchange/result.ts';

/** Keeps corrections. Each change is one transaction: after a crash at any moment, either the old corrections are there or the new ones. */
export interface CorrectionStore {
  /** The corrections of an article: those kept for its address, else those of the same text at another one. Null when there are none. */
  load(article: ArticleIdentity): Promise<Result<ArticleCorrections | null, StoreFailure>>;
  /**
   * Changes the review of an article, and with it the names remembered, as they are in the store at that moment, so that two windows lose
   * nothing to each other: `change(article, ({ log }) => ({ review: { log: push(log, correction) } }))`. A log that cannot be read is put aside
   * first, not overwritten.
   */
  change(
    article: ArticleIdentity,
    how: (review: Review, aliases: readonly RememberedAlias[]) => ChangedReview,
  ): Promise<Result<ArticleCorrections, StoreFailure>>;
  /** Every review that can be read, changed last first. */
  all(): Promise<Result<ArticleCorrections[], StoreFailure>>;
  /** Adds reviews from a file to what is kept, in one transaction. */
  restore(reviews: readonly ArticleCorrections[]): Promise<Result<undefined, StoreFailure>>;
  aliases(): Promise<Result<RememberedAlias[], StoreFailure>>;
  remember(aliases: readonly RememberedAlias[]): Promise<Result<undefined, StoreFailure>>;
  forget(alias: string): Promise<Result<undefined, StoreFailure>>;
  /** Deletes all corrections and remembered names, and what was put aside. */
  deleteAll(): Promise<Result<undefined, StoreFailure>>;
}

export function correctionStore(database: Database): CorrectionStore {
  return {
    load: (article) =>
      database.read(['reviews'], async (within) => {
        const reviews = within.objectStore('reviews');
        const found =
          (await reviews.get(article.address)) ??
          (await reviews.index('fingerprint').get(article.fingerprint));
        if (found === undefined) return null;
        return readArticleCorrections(found) ?? fail(isNewer(found) ? 'newer' : 'damaged');
      }),

    change: (article, how) =>
      database.write(['reviews', 'aliases', 'aside'], async (within) => {
        const reviews = within.objectStore('reviews');
        const names = within.objectStore('aliases');
        const found =
          (await reviews.get(article.address)) ??
          (await reviews.index('fingerprint').get(article.fingerprint));
        const before = readArticleCorrections(found);
        if (found !== undefined && !before) {
          if (isNewer(found)) fail('newer');
          await within.objectStore('aside').add(found);
        }
        const aliases = readAliases(await names.getAll());
        const made = changed(() => how(before ?? { log: EMPTY_LOG }, aliases));
        const { remember, forget } = made;
        const review = reviewOf(article, made.review);
        // What could not be read again would lock away all the others.
        if (!readArticleCorrections(review)) fail('refused');
        await reviews.put(review);
        if (forget) await names.delete(forget);
        if (remember) await names.put(remember);
        return review;
      }),

    all: () =>
      database.read(['reviews'], async (within) => {
        const found: unknown[] = await within.objectStore('reviews').getAll();
        return found
          .flatMap((value) => readArticleCorrections(value) ?? [])
          .sort((a, b) => b.changedAt - a.changedAt);
      }),

    restore: (restored) =>
      database.write(['reviews', 'aside'], async (within) => {
        const reviews = within.objectStore('reviews');
        for (const review of restored) {
          const found: unknown = await reviews.get(review.address);
          const before = readArticleCorrections(found);
          if (found !== undefined && !before) {
            if (isNewer(found)) fail('newer');
            await within.objectStore('aside').add(found);
          }
          await reviews.put(before ? joinArticleCorrections(before, review) : review);
        }
        return undefined;
      }),

    aliases: () =>
      database.read(['aliases'], async (within) => {
        const found: unknown[] = await within.objectStore('aliases').getAll();
        return readAliases(found);
      }),

    remember: (aliases) =>
      database.write(['aliases'], async (within) => {
        for (const alias of aliases) await within.objectStore('aliases').put(alias);
        return undefined;
      }),

    forget: (alias) =>
      database.write(['aliases'], async (within) => {
        await within.objectStore('aliases').delete(alias);
        return undefined;
      }),

    deleteAll: () =>
      database.write(['reviews', 'aliases', 'aside'], async (within) => {
        for (const store of ['reviews', 'aliases', 'aside'] as const) await within.objectStore(store).clear();
        return undefined;
      }),
  };
}

function reviewOf(
  { address, fingerprint, title }: ArticleIdentity,
  { log, statements = [], speakers = [] }: Review,
): ArticleCorrections {
  return {
    address,
    fingerprint,
    title,
    changedAt: Date.now(),
    log,
    ...(statements.length > 0 ? { statements } : {}),
    ...(speakers.length > 0 ? { speakers } : {}),
  };
}

const newerSchema = v.object({ log: v.object({ version: v.pipe(v.number(), v.gtValue(LOG_VERSION)) }) });

function isNewer(value: unknown): boolean {
  return v.is(newerSchema, value);
}

function readAliases(found: readonly unknown[]): RememberedAlias[] {
  return found.flatMap((value) => readAlias(value) ?? []);
}

function changed(how: () => ChangedReview): ChangedReview {
  try {
    return how();
  } catch (error) {
    if (error instanceof TooManyCorrectionsError) fail('too-many');
    throw error;
  }
}

function fail(failure: StoreFailure): never {
  throw new StoreError(failure);
}
