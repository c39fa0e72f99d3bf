import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';
import type { Opening } from '../../lib/extension/tabs/opening.ts';
import { openPanel, watchPanelCommand } from '../../lib/extension/tabs/open-panel.ts';
import { turnToArticle } from '../../lib/extension/tabs/panel-in-tab.ts';
import { placesOnPage, showOnPage } from '../../lib/extension/tabs/page-in-tab.ts';
import { watchKept } from '../../lib/extension/storage/kept-changed.ts';
import type { Settings } from '../../lib/extension/storage/settings.ts';
import { ReportView } from './ReportView.tsx';
import type { ReportActions, ReportForm, ReportState } from './report-state.ts';
import { useChoosing } from '../article/use-choosing.ts';
import { useCorrectingActions } from '../correcting/use-correcting-actions.ts';
import { useHistorySource } from '../history/use-history-source.ts';
import { useMarkOnAnalysis } from '../marks/use-mark-on-analysis.ts';
import { useMarks } from '../marks/use-marks.ts';
import { useReport } from './use-report.ts';
import type { PickedMark } from '../quotes/use-reviewing.ts';

interface Props {
  readonly form: ReportForm;
  readonly opening: Opening;
  readonly settings: Settings;
}

/** The whole of a popup or side panel: the report of the active tab, and what can be done with it. */
export function App({ form, opening, settings }: Props) {
  const { state, tab, analyzeAgain, cancel, forget, replace } = useReport(opening);
  const correcting = useCorrectingActions(tab?.id ?? null, state, replace, settings.codes);
  const stored = state.status === 'ready' ? state.stored : null;
  const [picked, setPicked] = useState<PickedMark | null>(null);
  const pick = useCallback((attribution: number) => setPicked({ attribution }), []);
  const marks = useMarks(
    tab?.id ?? null,
    stored?.report ?? null,
    form === 'panel' ? pick : undefined,
    settings.palette,
  );
  const toggleMarks = marks.toggle;
  useMarkOnAnalysis(settings.markOnAnalysis, stored, opening.since, toggleMarks);
  const history = useHistorySource(settings, tab?.id ?? null);
  useEffect(
    () =>
      watchKept((what) => {
        if (what === 'imported') analyzeAgain();
        if (what === 'deleted') forget();
      }),
    [analyzeAgain, forget],
  );
  const choosing = useChoosing(tab?.id ?? null, analyzeAgain);
  const isClosed = state.status === 'failed';
  useEffect(() => {
    // The key that opens the panel also gives it the page.
    if (form === 'panel' && isClosed) return watchPanelCommand(analyzeAgain);
  }, [form, isClosed, analyzeAgain]);
  const actions = useMemo((): ReportActions => {
    if (!tab)
      return {
        show: () => Promise.resolve('unanswered'),
        toggleMarks: () => Promise.resolve(false),
        analyzeAgain,
      };
    return {
      show: (spans) => showOnPage(tab.id, spans),
      places: (spans) => placesOnPage(tab.id, spans),
      toggleMarks,
      analyzeAgain,
      cancel,
      ...(stored ? { kept: keptOfShown(stored) } : {}),
      ...(opening.staysWithTab ? { turnToPage: () => void turnToArticle(tab.id) } : {}),
      ...(form === 'popup'
        ? { openPanel: () => openPanel(tab) }
        : { choosing, correcting, history, openOptions }),
    };
  }, [tab, stored, form, opening, toggleMarks, analyzeAgain, cancel, choosing, correcting, history]);
  return (
    <ReportView
      state={form === 'popup' ? afterTheClick(state) : state}
      form={form}
      actions={actions}
      marksOn={marks.on}
      picked={picked}
    />
  );
}

/** What is kept of the article on the screen; fetched when asked for. */
function keptOfShown({ url, review }: StoredReport): NonNullable<ReportActions['kept']> {
  return async (report) => (await import('../../lib/extension/storage/kept.ts')).keptOf(report, url, review);
}

function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** The popup opens by the click that gives access: a page still closed to us is one no extension may read. */
function afterTheClick(state: ReportState): ReportState {
  const isClosed = state.status === 'failed' && state.error === 'not-granted';
  return isClosed ? { status: 'failed', error: 'browser-page' } : state;
}
