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
 * or another article in its place.
 */
export type PageStanding = 'same' | 'changed' | 'gone';
