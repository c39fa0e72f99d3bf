import { useMemo } from 'preact/hooks';
import { marksOfReport } from '../lib/extension/marks-of-report.ts';
import { openPanel } from '../lib/extension/open-panel.ts';
import { paintOnPage, showOnPage } from '../lib/extension/page.ts';
import { ReportView } from './ReportView.tsx';
import type { ReportActions, ReportForm, ReportState } from './report-state.ts';
import { useReport } from './use-report.ts';

/** The whole of a popup or side panel: the report of the active tab, and what can be done with it. */
export function App({ form }: { readonly form: ReportForm }) {
  const { state, tab, analyzeAgain } = useReport();
  const report = state.status === 'ready' ? state.stored.report : null;
  const actions = useMemo((): ReportActions => {
    if (!tab) return { show: () => Promise.resolve('gone'), toggleMarks: () => undefined, analyzeAgain };
    return {
      show: (spans) => showOnPage(tab.id, spans),
      toggleMarks: (on) => void paintOnPage(tab.id, on && report ? marksOfReport(report) : []),
      analyzeAgain,
      ...(form === 'popup' ? { openPanel: () => openPanel(tab.windowId) } : {}),
    };
  }, [tab, report, form, analyzeAgain]);
  return <ReportView state={form === 'popup' ? afterTheClick(state) : state} form={form} actions={actions} />;
}

/** The popup opens by the click that gives access: a page still closed to us is one no extension may read. */
function afterTheClick(state: ReportState): ReportState {
  const isClosed = state.status === 'failed' && state.error === 'not-granted';
  return isClosed ? { status: 'failed', error: 'browser-page' } : state;
}
