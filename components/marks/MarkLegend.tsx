import { markLine } from '../../lib/exchange/mark-lines.ts';
import { copiedSpans } from '../../lib/report/copied-spans.ts';
import type { Report } from '../../lib/report/report.ts';
import { kindsIn } from '../../lib/report/statement-filter.ts';
import type { VoiceLook } from '../../lib/speakers/speaker.ts';
import { PART_LABELS } from '../wording/kind-labels.ts';
import { t, type MessageKey } from '../wording/messages.ts';
import styles from './MarkLegend.module.css';

const LINES: readonly (readonly [VoiceLook, MessageKey])[] = [
  ['expert', 'legendNamed'],
  ['expert-unnamed', 'legendUnnamed'],
  ['unclear', 'legendUnclear'],
];

/** What the marks on the page mean: the colour of each kind that is heard, and the three lines. */
export function MarkLegend({ report }: { readonly report: Report }) {
  const kinds = kindsIn(report);
  if (kinds.length === 0) return null;
  return (
    <details class={styles.legend} data-mark-legend>
      <summary class={styles.summary}>{t('legendLabel')}</summary>
      <ul class={styles.list}>
        {kinds.flatMap((kind) =>
          kind === 'unclear' ? [] : <Entry key={kind} look={kind} label={PART_LABELS[kind]} />,
        )}
      </ul>
      <ul class={styles.list}>
        {LINES.map(([look, label]) => (
          <Entry key={look} look={look} label={label} />
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
        <li class={styles.item}>{t('legendOwn')}</li>
      </ul>
    </details>
  );
}

function Entry({ look, label }: { readonly look: VoiceLook; readonly label: MessageKey }) {
  return (
    <li class={styles.item}>
      <span
        class={styles.sample}
        data-voice={look}
        style={{ textDecoration: `${markLine(look)} var(--voice)` }}
        aria-hidden="true"
      >
        {t('legendSample')}
      </span>
      {t(label)}
    </li>
  );
}
