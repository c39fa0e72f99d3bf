import { render } from 'preact';
import { ReportView } from '../../components/ReportView.tsx';
import type { ReportActions } from '../../components/report-state.ts';
import '../../components/theme.css';

const actions: ReportActions = { show: () => Promise.resolve('gone'), toggleMarks: () => undefined };
const app = document.getElementById('app');
if (app !== null) render(<ReportView state={{ status: 'loading' }} form="panel" actions={actions} />, app);
