import { EMPTY_LOG } from '../../lib/corrections/correction-log.ts';
import { render } from 'preact';
import { speak } from '../../components/wording/messages.ts';
import { wordReportsIn } from '../../components/wording/report-in-language.ts';
import { ReportView } from '../../components/app/ReportView.tsx';
import { WithPanelParts } from '../../components/app/WithPanelParts.tsx';
import type { ReportActions, ReportState } from '../../components/app/report-state.ts';
import '../../components/shared/theme.css';
import { READ_FAILURES } from '../../lib/exchange/read-failure.ts';
import { SAMPLES } from '../../tests/support/sample-articles.ts';

/** Shows one view outside the extension: `?form=panel&report=rich`, `?report=loading`, `?report=pdf`; `&language=zh_CN`. */
const query = new URLSearchParams(location.search);
const name = query.get('report') ?? 'rich';
const language = await speak(query.get('language') === 'zh_CN' ? 'zh_CN' : 'en', 'en');
document.documentElement.lang = language;
await wordReportsIn(language);
const actions: ReportActions = {
  show: () => Promise.resolve(query.has('gone') ? 'gone' : 'shown'),
  toggleMarks: () => Promise.resolve(true),
  openPanel: () => undefined,
  analyzeAgain: () => undefined,
  kept: () => Promise.resolve({}),
  ...(query.get('form') === 'panel'
    ? {
        openOptions: () => undefined,
        correcting: {
          change: () => Promise.resolve(null),
          selection: () => Promise.resolve({ ok: true, value: [] } as const),
          codes: ['anonymous without need', 'numbers unsourced'],
        },
        history: {
          standing: 'on',
          related: () => Promise.resolve({ ok: true, value: { speakers: [], articles: [] } }),
          articles: () => Promise.resolve({ ok: true, value: [] }),
          entry: () => Promise.resolve({ ok: true, value: null }),
        },
      }
    : {}),
};

const app = document.getElementById('app');
if (app === null) throw new Error('Expected #app in the gallery page, got none');
const form = query.get('form') === 'panel' ? 'panel' : 'popup';
const view = <ReportView state={stateOf(name)} form={form} actions={actions} marksOn={query.has('marks')} />;
render(form === 'panel' ? <WithPanelParts>{view}</WithPanelParts> : view, app);

function stateOf(report: string): ReportState {
  const sample = Object.entries(SAMPLES).find(([key]) => key === report)?.[1];
  if (sample !== undefined) {
    return {
      status: 'ready',
      stored: {
        tabId: 1,
        url: 'https://example.org/',
        fingerprint: report,
        at: 0,
        readAt: 0,
        report: sample,
        review: { log: EMPTY_LOG, aliases: [], kept: true },
      },
    };
  }
  const error = READ_FAILURES.find((failure) => failure === report);
  return error === undefined ? { status: 'loading' } : { status: 'failed', error };
}
