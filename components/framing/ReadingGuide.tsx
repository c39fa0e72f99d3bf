import type { Report } from '../../lib/report/report.ts';
import { FRAME_LABELS } from '../wording/framing-labels.ts';
import { t } from '../wording/messages.ts';
import styles from './ReadingGuide.module.css';

/** What the figures mean and what they cannot mean, with where the definitions are from. */
export function ReadingGuide({ report }: { readonly report: Report }) {
  const frames = report.framing.frames.filter(({ shown }) => shown);
  return (
    <details class={styles.guide} data-guide>
      <summary class={styles.title}>{t('guideHeading')}</summary>
      <div class={styles.text}>
        <p>{t('guideCounts')}</p>
        <p>{t('guideVoices')}</p>
        <p>{t('guideLoaded')}</p>
        <p>{t('guideFrames')}</p>
        {frames.length > 0 && (
          <dl class={styles.frames}>
            {frames.map(({ frame }) => (
              <div key={frame}>
                <dt>{t(FRAME_LABELS[frame].name)}</dt>
                <dd>{t(FRAME_LABELS[frame].meaning)}</dd>
              </div>
            ))}
          </dl>
        )}
        <p>{t('guideReferences')}</p>
      </div>
    </details>
  );
}
