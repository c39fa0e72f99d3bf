import { browser } from 'wxt/browser';
import type { ArticleCorrections } from '../../corrections/article-corrections.ts';
import type { Result } from '../../exchange/result.ts';
import type { RememberedArticle } from '../../history/reading/remembered-article.ts';
import type { StoreFailure } from './database.ts';
import { keptCorrections, keptHistory, optionsStore } from './kept.ts';
import { forgetRoomMade, roomMade, type RoomMade } from './room-made.ts';

/** What “Your reading” is made from, and what it can do with it. */
export interface ReadingSource {
  readonly count: () => Promise<Result<number, StoreFailure>>;
  /** All articles, some at a time. */
  readonly readings: () => AsyncGenerator<Result<RememberedArticle[], StoreFailure>>;
  readonly reviews: () => Promise<Result<ArticleCorrections[], StoreFailure>>;
  readonly deleteHistory: () => Promise<Result<null, StoreFailure>>;
  readonly room: () => Promise<RoomForHistory>;
  readonly forgetRoomMade: () => Promise<void>;
  /** Whether the page stands in a private window, where nothing of it is shown. */
  readonly isPrivate: () => Promise<boolean>;
}

export interface RoomForHistory {
  /** 0 … 1 of what the browser grants; null where it does not say. */
  readonly used: number | null;
  /** Articles that had to go. */
  readonly made: RoomMade | null;
}

export const readingSource: ReadingSource = {
  count: () => keptHistory.count(),
  readings: () => keptHistory.readings(),
  reviews: () => keptCorrections.all(),
  deleteHistory: async () => {
    await forgetRoomMade();
    return optionsStore.deleteHistory();
  },
  room: async () => {
    const { usage, quota } = await navigator.storage.estimate();
    const used = usage === undefined || quota === undefined || quota === 0 ? null : usage / quota;
    return { used, made: await roomMade() };
  },
  forgetRoomMade,
  isPrivate: async () => (await browser.tabs.getCurrent())?.incognito ?? false,
};
