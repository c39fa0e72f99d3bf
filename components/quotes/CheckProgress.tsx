import { STATEMENT_STATES, type StatementState } from '../../lib/speakers/reader-notes.ts';
import { formatNumber, t } from '../wording/messages.ts';
import { STATE_LABELS } from '../wording/state-labels.ts';
import type { Reviewing } from './use-reviewing.ts';
import styles from './CheckProgress.module.css';

/** The states in the order in which a statement goes through them. */
const DONE_FIRST: readonly StatementState[] = ['checked', 'corrected', 'not-a-statement', 'open'];

/** How many statements the reader has gone through, as a bar, and which are listed by their state. */
export function CheckProgress({ review }: { readonly review: Reviewing }) {
  const { progress, quotes, filterQuotes } = review;
  if (progress.total === 0) return null;
  return (
    <div class={styles.progress}>
      <p class={styles.count} data-checked={progress.done} data-of={progress.total}>
        {t('checkedOf', { done: progress.done, total: progress.total })}
      </p>
      <div class={styles.bar} aria-hidden="true">
        {DONE_FIRST.filter((state) => progress.of[state] > 0).map((state) => (
          <i key={state} data-state={state} style={{ flexGrow: progress.of[state] }} />
        ))}
      </div>
      <p class={styles.chips} role="group" aria-label={t('filterState')}>
        {STATEMENT_STATES.map((state) => {
          const isOn = quotes.state === state;
          return (
            <button
              key={state}
              type="button"
              class={styles.chip}
              data-filter-state={state}
              aria-pressed={isOn}
              onClick={() => filterQuotes({ ...quotes, state: isOn ? 'all' : state })}
            >
              {t(STATE_LABELS[state])} <b>{formatNumber(progress.of[state])}</b>
            </button>
          );
        })}
      </p>
    </div>
  );
}
