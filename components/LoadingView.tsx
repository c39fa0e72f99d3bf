import { t } from './messages.ts';
import styles from './LoadingView.module.css';

/** The shape of a report while there is none. It stays unseen for a moment: an instant answer must not flash. */
export function LoadingView() {
  return (
    <div class={styles.loading} aria-busy="true">
      <p class="unseen" role="status">
        {t('reading')}
      </p>
      <p class={styles.long}>{t('readingLong')}</p>
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
