import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ArticleCorrections } from '../../lib/corrections/article-corrections.ts';
import type { StoreFailure } from '../../lib/extension/storage/database.ts';
import type { ReadingSource, RoomForHistory } from '../../lib/extension/storage/reading-source.ts';
import type { RememberedArticle } from '../../lib/history/reading/remembered-article.ts';

/** How far the page is with reading what is kept. */
export type ReadingState =
  | { readonly status: 'private' }
  | { readonly status: 'reading' }
  | { readonly status: 'failed'; readonly error: StoreFailure }
  | {
      readonly status: 'ready';
      readonly articles: readonly RememberedArticle[];
      readonly reviews: readonly ArticleCorrections[];
      readonly room: RoomForHistory;
      /** How many there are; more than are read so far while the page is still reading. */
      readonly total: number;
    };

/** Drawn for the first time from so many articles, and again from four times as many, so that the whole is counted little more than once. */
const FIRST_PICTURE = 250;
const GROWTH = 4;

/** Everything that is kept of articles, read some at a time; `again` reads anew. */
export function useReading(source: ReadingSource): {
  readonly state: ReadingState;
  readonly again: () => void;
} {
  const [state, setState] = useState<ReadingState>({ status: 'reading' });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let current = true;
    const show = (next: ReadingState): void => {
      if (current) setState(next);
    };
    readAll(source, show, () => current).catch((error: unknown) => {
      console.error('What is kept could not be read', error);
      show({ status: 'failed', error: 'unavailable' });
    });
    return () => {
      current = false;
    };
  }, [source, times]);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  return { state, again };
}

async function readAll(
  source: ReadingSource,
  show: (state: ReadingState) => void,
  isCurrent: () => boolean,
): Promise<void> {
  if (await source.isPrivate()) {
    show({ status: 'private' });
    return;
  }
  const [count, room, reviews] = await Promise.all([source.count(), source.room(), source.reviews()]);
  if (!count.ok) {
    show({ status: 'failed', error: count.error });
    return;
  }
  const articles: RememberedArticle[] = [];
  const ready = (total: number): void =>
    show({
      status: 'ready',
      articles: [...articles],
      reviews: reviews.ok ? reviews.value : [],
      room,
      total,
    });
  let next = FIRST_PICTURE;
  for await (const batch of source.readings()) {
    if (!isCurrent()) return;
    if (!batch.ok) {
      show({ status: 'failed', error: batch.error });
      return;
    }
    articles.push(...batch.value);
    if (articles.length < next || articles.length >= count.value) continue;
    ready(count.value);
    next *= GROWTH;
    // What was drawn can be seen before the next are read.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  ready(articles.length);
}
