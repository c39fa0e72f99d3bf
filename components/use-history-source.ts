import { useEffect, useMemo, useState } from 'preact/hooks';
import { keptHistory } from '../lib/extension/kept.ts';
import { isInPrivateWindow } from '../lib/extension/remember-article.ts';
import type { Settings } from '../lib/extension/settings.ts';
import type { HistorySource } from './use-history.ts';

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
  const standing = isPrivate ? 'private' : history ? 'on' : 'off';
  return useMemo(() => ({ ...keptHistory, standing }), [standing]);
}
