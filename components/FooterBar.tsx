import { useEffect, useState } from 'preact/hooks';
import { t } from './messages.ts';
import type { ReportActions, ReportForm } from './report-state.ts';
import styles from './FooterBar.module.css';

interface Props {
  readonly form: ReportForm;
  readonly actions: ReportActions;
  /** Whether the page is highlighted; when that changes without us, the switch follows. */
  readonly marksOn: boolean;
}

/** What can be done with the report; stays in sight while the report scrolls. */
export function FooterBar({ form, actions, marksOn }: Props) {
  const [marked, setMarked] = useState(marksOn);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { openPanel, analyzeAgain, copyReport } = actions;
  useEffect(() => setMarked(marksOn), [marksOn]);
  const toggle = (): void => {
    actions.toggleMarks(!marked);
    setMarked(!marked);
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
      {form === 'panel' && analyzeAgain !== undefined && (
        <button type="button" class={styles.plain} onClick={analyzeAgain}>
          {t('readAgain')}
        </button>
      )}
      {copyReport !== undefined && (
        <button
          type="button"
          class={styles.plain}
          aria-label={copied === null ? t('copyReport') : undefined}
          aria-live="polite"
          onClick={() => void copyReport().then(setCopied, () => setCopied(false))}
        >
          {copied === null ? t('copy') : t(copied ? 'copied' : 'copyFailed')}
        </button>
      )}
    </footer>
  );
}
