import { useMemo } from 'preact/hooks';
import type { Opening } from '../lib/extension/opening.ts';
import { openPanel } from '../lib/extension/open-panel.ts';
import { showOnPage } from '../lib/extension/page.ts';
import { toMarkdown } from '../lib/report/to-markdown.ts';
import { ReportView } from './ReportView.tsx';
import type { ReportActions, ReportForm, ReportState } from './report-state.ts';
import { useChoosing } from './use-choosing.ts';
import { useMarks } from './use-marks.ts';
import { useReport } from './use-report.ts';

interface Props {
  readonly form: ReportForm;
  readonly opening: Opening;
}

/** The whole of a popup or side panel: the report of the active tab, and what can be done with it. */
export function App({ form, opening }: Props) {
  const { state, tab, analyzeAgain, cancel } = useReport(opening);
  const stored = state.status === 'ready' ? state.stored : null;
  const marks = useMarks(tab?.id ?? null, stored?.report ?? null);
  const toggleMarks = marks.toggle;
  const choosing = useChoosing(tab?.id ?? null, analyzeAgain);
  const actions = useMemo((): ReportActions => {
    if (!tab) return { show: () => Promise.resolve('gone'), toggleMarks: () => undefined, analyzeAgain };
    return {
      show: (spans) => showOnPage(tab.id, spans),
      toggleMarks,
      analyzeAgain,
      cancel,
      ...(stored ? { copyReport: () => copy(toMarkdown(stored.report, stored.url)) } : {}),
      ...(form === 'popup' ? { openPanel: () => openPanel(tab.windowId) } : { choosing }),
    };
  }, [tab, stored, form, toggleMarks, analyzeAgain, cancel, choosing]);
  return (
    <ReportView
      state={form === 'popup' ? afterTheClick(state) : state}
      form={form}
      actions={actions}
      marksOn={marks.on}
    />
  );
}

/** Puts a text on the clipboard; false when the browser refuses, which it does without a click. */
async function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** The popup opens by the click that gives access: a page still closed to us is one no extension may read. */
function afterTheClick(state: ReportState): ReportState {
  const isClosed = state.status === 'failed' && state.error === 'not-granted';
  return isClosed ? { status: 'failed', error: 'browser-page' } : state;
}
