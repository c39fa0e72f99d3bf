import { MARK_LINES } from '../../lib/exchange/mark-lines.ts';
import { copiedSpans } from '../../lib/report/copied-spans.ts';
import type { Report } from '../../lib/report/report.ts';
import { VOICE_LOOKS } from '../../lib/speakers/speaker.ts';
import { VOICE_LABELS } from '../wording/kind-labels.ts';
import { t } from '../wording/messages.ts';
import { looksIn } from '../../lib/report/statement-filter.ts';
import styles from './MarkLegend.module.css';

/** What the marks on the page mean: for each kind its colour, its line and its name. */
export function MarkLegend({ report }: { readonly report: Report }) {
  const voices = looksIn(report);
  // A statement whose speaker is not clear is marked like a voice without a name.
  const kinds = VOICE_LOOKS.filter(
    (kind) => voices.includes(kind) || (kind === 'unnamed' && voices.includes('unclear')),
  );
  if (kinds.length === 0) return null;
  return (
    <details class={styles.legend} data-mark-legend>
      <summary class={styles.summary}>{t('legendLabel')}</summary>
      <ul class={styles.list}>
        {kinds.map((kind) => (
          <li key={kind} class={styles.item}>
            <span
              class={styles.sample}
              data-voice={kind}
              style={{ textDecoration: `${MARK_LINES[kind]} var(--voice)` }}
              aria-hidden="true"
            >
              {t('legendSample')}
            </span>
            {t(VOICE_LABELS[kind])}
          </li>
        ))}
        {copiedSpans(report).length > 0 && (
          <li class={styles.item}>
            <span class={styles.dimmed} aria-hidden="true">
              {t('legendSample')}
            </span>
            {t('legendRepeats')}
          </li>
        )}
        <li class={styles.item}>
          <span class={styles.shown} aria-hidden="true">
            {t('legendSample')}
          </span>
          {t('legendShown')}
        </li>
      </ul>
    </details>
  );
}
