import type { StatementState } from '../../lib/speakers/reader-notes.ts';
import { STATE_LABELS } from '../wording/state-labels.ts';
import { t } from '../wording/messages.ts';
import styles from './StateMark.module.css';

const SIGNS: Readonly<Record<StatementState, string>> = {
  open: '',
  checked: '✓',
  corrected: '✎',
  'not-a-statement': '✕',
};

/** How far the reader is with a statement, by a sign and in words. */
export function StateMark({ state }: { readonly state: StatementState }) {
  return (
    <span class={styles.mark} data-sign={state} title={t(STATE_LABELS[state])}>
      <span aria-hidden="true">{SIGNS[state]}</span>
      <span class="unseen">{t(STATE_LABELS[state])}</span>
    </span>
  );
}
