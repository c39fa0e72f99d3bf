import type { Article } from '../text/article.ts';
import type { ReadingNote } from '../text/reading-note.ts';

/** What `entrypoints/page-reader.ts` gives back from the page. */
export interface PageReading {
  readonly article: Article;
  readonly url: string;
  /** Changes when the page's text changes or the page navigates; see `lib/page/reading/page-fingerprint.ts`. */
  readonly fingerprint: string;
  readonly notes: readonly ReadingNote[];
}

/** A reading that a report was made of before. */
export interface TimedReading extends PageReading {
  readonly readAt: number;
}

/**
 * How a reading stands to the page as it is now: the same page; the article still there, with something added or changed;
 * another article in its place; or a page of which that is not the last reading: one that was never read, or read when it was another.
 */
export type PageStanding = 'same' | 'changed' | 'gone' | 'unread';
