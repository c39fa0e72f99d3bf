import { browser } from 'wxt/browser';
import type { RememberedAlias } from '../../corrections/aliases.ts';
import { EMPTY_LOG, TooManyCorrectionsError } from '../../corrections/correction-log.ts';
import { readArticleCorrections, type ArticleCorrections } from '../../corrections/article-corrections.ts';
import { changedReview, type Review, type ReviewChange } from '../../corrections/review-change.ts';
import type { ArticleIdentity } from '../../history/article-identity.ts';
import type { StoreFailure } from './database.ts';
import type { Result } from '../../exchange/result.ts';
import { isInPrivateWindow } from '../tabs/private-window.ts';
import type { CorrectionStore } from './correction-store.ts';
import { tabIsOpen } from '../tabs/tab-is-open.ts';

/** What the analysis of an article is corrected with, as a view shows it too. */
export interface CorrectionsInView extends Review {
  /** Names remembered for all articles. */
  readonly aliases: readonly RememberedAlias[];
  /** False in a private window: nothing is written to disk, and the corrections go with their tab. */
  readonly kept: boolean;
  /** Why the corrections of this article could not be read. */
  readonly failure?: StoreFailure;
}

/** The corrections of the article in a tab: from disk, or, in a private window, from the browser's memory. */
export interface TabCorrections {
  /** Opens what the first answer would otherwise wait for. */
  prepare(): void;
  load(tabId: number, article: ArticleIdentity): Promise<CorrectionsInView>;
  /** How many changes were saved from here: what was loaded holds while that is the same. */
  changes(): number;
  /** Resolves when the change is on disk; in a private window, when it is in the memory of the session. */
  change(
    tabId: number,
    article: ArticleIdentity,
    change: ReviewChange,
  ): Promise<Result<CorrectionsInView, StoreFailure>>;
}

const privateKey = (tabId: number) => `private-review:${tabId}`;

export function tabCorrections(store: CorrectionStore): TabCorrections {
  const remembered = async (): Promise<readonly RememberedAlias[]> => {
    const aliases = await store.aliases();
    return aliases.ok ? aliases.value : [];
  };

  const load = async (tabId: number, article: ArticleIdentity): Promise<CorrectionsInView> => {
    const [review, aliases, isPrivate] = await Promise.all([
      store.load(article),
      remembered(),
      isInPrivateWindow(tabId),
    ]);
    const own = isPrivate ? await privateReview(tabId, article.address) : null;
    const kept = own ?? (review.ok ? review.value : null);
    return {
      ...shownOf(kept ?? { log: EMPTY_LOG }),
      aliases,
      kept: !isPrivate,
      ...(review.ok ? {} : { failure: review.error }),
    };
  };

  const changePrivately = async (
    tabId: number,
    article: ArticleIdentity,
    change: ReviewChange,
  ): Promise<Result<CorrectionsInView, StoreFailure>> => {
    const before = await load(tabId, article);
    try {
      // Names that are remembered outside are not a private window's to change.
      const { review } = changedReview(before, [], change);
      await keepPrivately(tabId, article, review);
      return { ok: true, value: { ...before, ...review } };
    } catch (error) {
      if (error instanceof TooManyCorrectionsError) return { ok: false, error: 'too-many' };
      console.info('The correction does not fit into the memory of the session', error);
      return { ok: false, error: 'full' };
    }
  };

  let changes = 0;
  return {
    prepare: () => void remembered(),
    load,
    changes: () => changes,
    async change(tabId, article, change) {
      try {
        if (await isInPrivateWindow(tabId)) return await changePrivately(tabId, article, change);
        const changed = await store.change(article, (review, aliases) =>
          changedReview(review, aliases, change),
        );
        if (!changed.ok) return changed;
        return { ok: true, value: { ...shownOf(changed.value), aliases: await remembered(), kept: true } };
      } finally {
        changes++;
      }
    },
  };
}

/** Of a review, what a view shows. */
function shownOf({ log, statements, speakers }: Review): Review {
  return { log, ...(statements ? { statements } : {}), ...(speakers ? { speakers } : {}) };
}

async function privateReview(tabId: number, address: string): Promise<Review | null> {
  const key = privateKey(tabId);
  const found = readArticleCorrections((await browser.storage.session.get(key))[key]);
  return found?.address === address ? found : null;
}

/** Keeps a private window's corrections in memory, until their tab is closed. */
async function keepPrivately(
  tabId: number,
  { address, fingerprint, title }: ArticleIdentity,
  review: Review,
): Promise<void> {
  const kept: ArticleCorrections = { address, fingerprint, title, changedAt: Date.now(), ...shownOf(review) };
  await browser.storage.session.set({ [privateKey(tabId)]: kept });
  // Closed meanwhile, nobody would forget them any more.
  if (!(await tabIsOpen(tabId))) await forgetPrivateCorrections(tabId);
}

export async function forgetPrivateCorrections(tabId: number): Promise<void> {
  await browser.storage.session.remove(privateKey(tabId));
}

/** The browser has put another tab in the place of a private one. */
export async function movePrivateCorrections(from: number, to: number): Promise<void> {
  const found: unknown = (await browser.storage.session.get(privateKey(from)))[privateKey(from)];
  await forgetPrivateCorrections(from);
  if (found !== undefined) await browser.storage.session.set({ [privateKey(to)]: found });
}
