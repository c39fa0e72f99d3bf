import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import { ExportMenu } from '../files/ExportMenu.tsx';
import { t } from '../wording/messages.ts';
import type { ReportActions, ReportForm } from './report-state.ts';
import styles from './FooterBar.module.css';

interface Props {
  /** As it is on the screen. */
  readonly report: Report;
  readonly url: string;
  readonly form: ReportForm;
  readonly actions: ReportActions;
  /** Whether the page is highlighted; when that changes without us, the switch follows. */
  readonly marksOn: boolean;
}

/** What can be done with the report; stays in sight while the report scrolls. */
export function FooterBar({ report, url, form, actions, marksOn }: Props) {
  const [marked, setMarked] = useState(marksOn);
  const [failed, setFailed] = useState(false);
  const { openPanel, analyzeAgain, kept, openOptions } = actions;
  useEffect(() => setMarked(marksOn), [marksOn]);
  const toggle = (): void => {
    setMarked(!marked);
    void actions.toggleMarks(!marked).then((done) => {
      setFailed(!done);
      if (!done) setMarked(false);
    });
  };
  return (
    <footer class={styles.footer}>
      {form === 'popup' && openPanel !== undefined && (
        // The browser opens the panel only straight from the click: nothing may come before the call.
        <button type="button" id="open-panel" class={styles.main} onClick={openPanel}>
          {t('openPanel')}
        </button>
      )}
      <button type="button" id="toggle-marks" class={styles.toggle} aria-pressed={marked} onClick={toggle}>
        <span class={styles.switch} aria-hidden="true" />
        {t('highlights')}
      </button>
      <span class={styles.failure} role="status" data-marks-failed={failed}>
        {failed ? t('marksFailed') : ''}
      </span>
      {form === 'panel' && analyzeAgain !== undefined && (
        <button type="button" class={styles.plain} onClick={analyzeAgain}>
          {t('readAgain')}
        </button>
      )}
      {openOptions !== undefined && (
        <button type="button" id="open-options" class={styles.plain} onClick={openOptions}>
          {t('optionsTitle')}
        </button>
      )}
      {kept !== undefined && <ExportMenu report={report} url={url} form={form} kept={() => kept(report)} />}
    </footer>
  );
}
