import { useEffect, useState } from 'preact/hooks';
import type { StoreFailure } from '../../lib/extension/storage/database.ts';
import type { Related } from '../../lib/extension/storage/find-earlier-articles.ts';
import type { HistoryStore } from '../../lib/extension/storage/history-store.ts';
import type { ArticleHead, HistoryEntry } from '../../lib/history/history-entry.ts';

/** Where earlier articles come from, and whether this one is remembered. */
export interface HistorySource extends Pick<HistoryStore, 'related' | 'articles' | 'entry'> {
  /** `private`: of a private window nothing is remembered. Asked again whenever the section is drawn again. */
  readonly standing: 'on' | 'off' | 'private';
  /** How often history was deleted since the view is open; changes with it, so that the section is looked up again. */
  readonly deleted?: number;
}

export type HistoryState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: StoreFailure }
  | {
      readonly status: 'ready';
      readonly related: Related;
      /** Other articles that were read, newest first. */
      readonly articles: readonly ArticleHead[];
    };

/** Looks up what earlier articles have in common with this one. */
export function useHistory(source: HistorySource, entry: HistoryEntry): HistoryState {
  const [state, setState] = useState<HistoryState>({ status: 'loading' });
  useEffect(() => {
    let current = true;
    void Promise.all([source.related(entry), source.articles()]).then(([related, articles]) => {
      if (!current) return;
      if (!related.ok) setState({ status: 'failed', error: related.error });
      else if (!articles.ok) setState({ status: 'failed', error: articles.error });
      else {
        const others = articles.value.filter(({ address }) => address !== entry.address);
        setState({ status: 'ready', related: related.value, articles: others });
      }
    });
    return () => {
      current = false;
    };
  }, [source, entry]);
  return state;
}
