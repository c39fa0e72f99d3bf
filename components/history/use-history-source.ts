import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HistoryStore } from '../../lib/extension/storage/history-store.ts';
import { watchKept } from '../../lib/extension/storage/kept-changed.ts';
import { isInPrivateWindow } from '../../lib/extension/tabs/private-window.ts';
import type { Settings } from '../../lib/extension/storage/settings.ts';
import type { HistorySource } from './use-history.ts';

/** Fetched when history is looked at: a view opens without the database. */
async function keptHistory(): Promise<HistoryStore> {
  return (await import('../../lib/extension/storage/kept.ts')).keptHistory;
}

const EARLIER: Omit<HistorySource, 'standing'> = {
  related: async (entry) => (await keptHistory()).related(entry),
  articles: async (most) => (await keptHistory()).articles(most),
  entry: async (address) => (await keptHistory()).entry(address),
};

/** Earlier articles, and whether the one in this tab is remembered. */
export function useHistorySource({ history }: Settings, tabId: number | null): HistorySource {
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    void isInPrivateWindow(tabId).then((found) => {
      if (current) setPrivate(found);
    });
    return () => {
      current = false;
    };
  }, [tabId]);
  const [deleted, setDeleted] = useState(0);
  useEffect(() => watchKept((what) => what === 'history-deleted' && setDeleted((times) => times + 1)), []);
  const standing = isPrivate ? 'private' : history ? 'on' : 'off';
  return useMemo((): HistorySource => ({ ...EARLIER, standing, deleted }), [standing, deleted]);
}
