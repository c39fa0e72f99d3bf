import { useMemo, useRef } from 'preact/hooks';
import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';
import { readingOf } from '../../lib/extension/background/reading-of.ts';
import { askBackground } from '../../lib/extension/messaging/ask-background.ts';
import { selectionOnPage } from '../../lib/extension/tabs/page-in-tab.ts';
import type { CorrectingActions, ReportState } from '../app/report-state.ts';

/** Corrections of the report that is shown: the background saves each and answers with the report made again. */
export function useCorrectingActions(
  tabId: number | null,
  state: ReportState,
  replace: (stored: StoredReport) => void,
  codes: readonly string[],
): CorrectingActions {
  const shown = useRef<StoredReport | null>(null);
  shown.current = state.status === 'ready' ? state.stored : null;
  return useMemo(
    () => ({
      codes,
      async change(change) {
        const stored = shown.current;
        if (!stored) return 'unexpected';
        try {
          const answer = await askBackground('correct', stored.tabId, readingOf(stored), change);
          if (!answer.ok) return answer.error;
          replace(answer.value);
          return null;
        } catch (error) {
          console.error('The background could not be asked to correct the report', error);
          return 'unexpected';
        }
      },
      selection: () =>
        tabId === null ? Promise.resolve({ ok: false, error: 'page-gone' } as const) : selectionOnPage(tabId),
    }),
    [tabId, replace, codes],
  );
}
