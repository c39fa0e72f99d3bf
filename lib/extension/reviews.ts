import { browser } from 'wxt/browser';
import type { RememberedAlias } from '../corrections/aliases.ts';
import { EMPTY_LOG, TooManyCorrectionsError, type CorrectionLog } from '../corrections/correction-log.ts';
import { readCorrectionLog } from '../corrections/read-correction-log.ts';
import { changedLog, forgottenBy, rememberedBy, type ReviewChange } from '../corrections/review-change.ts';
import type { ArticleIdentity } from '../history/article-identity.ts';
import type { StoreFailure } from './database.ts';
import type { Result } from './messages.ts';
import { isInPrivateWindow } from './private-window.ts';
import type { ReviewStore } from './review-store.ts';
import { tabIsOpen } from './tab-is-open.ts';

/** What the analysis of an article is corrected with, as a view shows it too. */
export interface ArticleReview {
  readonly log: CorrectionLog;
  /** Names remembered for all articles. */
  readonly aliases: readonly RememberedAlias[];
  /** False in a private window: nothing is written to disk, and the corrections go with their tab. */
  readonly kept: boolean;
  /** Why the corrections of this article could not be read, or a name not be remembered or forgotten with one of them. */
  readonly failure?: StoreFailure;
}

/** The corrections of the article in a tab: from disk, or, in a private window, from the browser's memory. */
export interface Reviews {
  /** Opens what the first answer would otherwise wait for. */
  prepare(): void;
  load(tabId: number, article: ArticleIdentity): Promise<ArticleReview>;
  /** Resolves when the change is on disk; in a private window, when it is in the memory of the session. */
  change(
    tabId: number,
    article: ArticleIdentity,
    change: ReviewChange,
  ): Promise<Result<ArticleReview, StoreFailure>>;
}

const privateKey = (tabId: number) => `private-review:${tabId}`;

export function reviews(store: ReviewStore): Reviews {
  const remembered = async (): Promise<readonly RememberedAlias[]> => {
    const aliases = await store.aliases();
    return aliases.ok ? aliases.value : [];
  };

  const load = async (tabId: number, article: ArticleIdentity): Promise<ArticleReview> => {
    const [review, aliases, isPrivate] = await Promise.all([
      store.load(article),
      remembered(),
      isInPrivateWindow(tabId),
    ]);
    const own = isPrivate ? await privateLog(tabId, article.address) : null;
    const log = own ?? (review.ok ? (review.value?.log ?? EMPTY_LOG) : EMPTY_LOG);
    return { log, aliases, kept: !isPrivate, ...(review.ok ? {} : { failure: review.error }) };
  };

  const changePrivately = async (
    tabId: number,
    article: ArticleIdentity,
    change: ReviewChange,
  ): Promise<Result<ArticleReview, StoreFailure>> => {
    const before = await load(tabId, article);
    try {
      const log = changedLog(before.log, change);
      await keepPrivately(tabId, article.address, log);
      return { ok: true, value: { ...before, log } };
    } catch (error) {
      if (error instanceof TooManyCorrectionsError) return { ok: false, error: 'too-many' };
      console.info('The correction does not fit into the memory of the session', error);
      return { ok: false, error: 'full' };
    }
  };

  return {
    prepare: () => void remembered(),
    load,
    async change(tabId, article, change) {
      if (await isInPrivateWindow(tabId)) return changePrivately(tabId, article, change);
      const forgotten: RememberedAlias[] = [];
      const changed = await store.change(article, (log) => {
        forgotten.push(...[forgottenBy(change, log) ?? []].flat());
        return changedLog(log, change);
      });
      if (!changed.ok) return changed;
      const { log } = changed.value;
      const names = await changeNames(store, change, forgotten);
      const failure = names.ok ? {} : { failure: names.error };
      return { ok: true, value: { log, aliases: await remembered(), kept: true, ...failure } };
    },
  };
}

/** What a change means for the names remembered: one more, one less, or nothing. */
async function changeNames(
  store: ReviewStore,
  change: ReviewChange,
  forgotten: readonly RememberedAlias[],
): Promise<Result<undefined, StoreFailure>> {
  const alias = rememberedBy(change);
  if (alias) return store.remember([alias]);
  if (change.kind === 'forget') return store.forget(change.alias);
  const [lost] = forgotten;
  if (!lost) return { ok: true, value: undefined };
  const known = await store.aliases();
  if (!known.ok) return known;
  const isKnown = known.value.some(({ alias: from, name }) => from === lost.alias && name === lost.name);
  return isKnown ? store.forget(lost.alias) : { ok: true, value: undefined };
}

async function privateLog(tabId: number, address: string): Promise<CorrectionLog | null> {
  const key = privateKey(tabId);
  const found: unknown = (await browser.storage.session.get(key))[key];
  const isOfArticle =
    typeof found === 'object' && found !== null && 'address' in found && found.address === address;
  return isOfArticle && 'log' in found ? readCorrectionLog(found.log) : null;
}

/** Keeps a private window's corrections in memory, until their tab is closed. */
async function keepPrivately(tabId: number, address: string, log: CorrectionLog): Promise<void> {
  await browser.storage.session.set({ [privateKey(tabId)]: { address, log } });
  // Closed meanwhile, nobody would forget them any more.
  if (!(await tabIsOpen(tabId))) await forgetPrivateReview(tabId);
}

export async function forgetPrivateReview(tabId: number): Promise<void> {
  await browser.storage.session.remove(privateKey(tabId));
}
