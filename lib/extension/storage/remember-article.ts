import { identityOf } from '../../history/article-identity.ts';
import { historyEntry } from '../../history/history-entry.ts';
import { keptHistory } from './kept.ts';
import type { StoredReport } from './stored-report.ts';
import { isInPrivateWindow } from '../tabs/private-window.ts';
import { loadSettings } from './settings.ts';

/**
 * Remembers an article that was read, unless the reader has turned history off or the tab is a private one. Nobody waits
 * for it.
 */
export async function rememberArticle({ tabId, url, readAt, report }: StoredReport): Promise<void> {
  const [settings, isPrivate] = await Promise.all([loadSettings(), isInPrivateWindow(tabId)]);
  const permit = { isOn: settings.history, isPrivate };
  if (!permit.isOn || permit.isPrivate) return;
  const outcome = await keptHistory.remember(
    historyEntry(report, identityOf(report.article, url), readAt),
    permit,
  );
  if (!outcome.ok) console.info('The article could not be remembered:', outcome.error);
}
