import type { AnalysisProgress } from '../../lib/extension/messaging/background-requests.ts';
import { t } from '../wording/messages.ts';
import styles from './LoadingView.module.css';

interface Props {
  /** Known for long articles only. */
  readonly progress?: AnalysisProgress | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** The shape of a report while there is none. It stays unseen for a moment: an instant answer must not flash. */
export function LoadingView({ progress, onCancel }: Props) {
  return (
    <div class={styles.loading} aria-busy="true">
      <p class="unseen" role="status">
        {t('reading')}
      </p>
      {progress === undefined ? (
        <p class={styles.long}>{t('readingLong')}</p>
      ) : (
        <div class={styles.progress}>
          <label>
            {t('analysisProgress', { done: progress.done, total: progress.total })}
            <progress value={progress.done} max={progress.total} />
          </label>
          {onCancel !== undefined && (
            <button type="button" id="cancel-analysis" onClick={onCancel}>
              {t('analysisCancel')}
            </button>
          )}
        </div>
      )}
      <div class={styles.bones} aria-hidden="true">
        <span class={styles.small} />
        <span class={styles.title} />
        <span class={styles.titleEnd} />
        <span class={styles.line} />
        <span class={styles.line} />
        <span class={styles.lineEnd} />
        <span class={styles.bar} />
        <span class={styles.line} />
        <span class={styles.lineEnd} />
        <span class={styles.line} />
        <span class={styles.lineEnd} />
      </div>
    </div>
  );
}
