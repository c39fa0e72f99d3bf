import { useContext } from 'preact/hooks';
import { findingCorrections } from '../../lib/corrections/correction-log.ts';
import type { Report } from '../../lib/report/report.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import { lookOf } from '../../lib/speakers/speaker.ts';
import type { RemovedStatement } from '../../lib/speakers/spoken-attribution.ts';
import { CorrectingContext } from '../correcting/use-correcting.ts';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { classNames } from '../shared/class-names.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { opening } from '../wording/describe-correction.ts';
import { t } from '../wording/messages.ts';
import { StateMark } from './StateMark.tsx';
import { quoteOwner } from './use-reviewing.ts';
import styles from './StatementItem.module.css';

interface Props {
  readonly report: Report;
  readonly removed: RemovedStatement;
  readonly paragraph: number | undefined;
}

/** What the reader has said is no statement: struck through where it stood, and brought back from there. */
export function RemovedItem({ report, removed, paragraph }: Props) {
  const correcting = useContext(CorrectingContext);
  const { content, by, id } = removed;
  const words = wordsOf(report, content);
  const made = correcting && findingCorrections(correcting.review.log)[removed.correction];
  return (
    <li class={styles.item} data-quote={id} data-state="not-a-statement">
      <div class={styles.row}>
        <div class={classNames(styles.quote, 'voice-edge')} data-voice={lookOf(by ?? undefined)}>
          <h3 class={styles.heading}>
            <EvidenceButton
              owner={quoteOwner(id)}
              passages={[content]}
              class={styles.button}
              data-attribution={id}
            >
              <span
                class={classNames(styles.text, styles.short, styles.gone)}
                dir="auto"
                lang={report.article.language ?? undefined}
              >
                {words}
              </span>
            </EvidenceButton>
          </h3>
          <p class={styles.by}>
            <KindSwatch voice={lookOf(by ?? undefined)} />
            <span class={styles.who}>
              {by !== null && <bdi>{by.name}</bdi>}
              {made && (
                <button
                  type="button"
                  class={styles.back}
                  data-bring-back
                  onClick={() => void correcting.change({ kind: 'take-back', correction: made })}
                >
                  {t(made.kind === 'not-a-voice' ? 'bringBackVoice' : 'bringBack')}
                  <span class="unseen"> {t('quoted', { text: opening(words) })}</span>
                </button>
              )}
            </span>
            {paragraph !== undefined && (
              <span class={styles.paragraph}>{t('paragraphMark', { number: paragraph })}</span>
            )}
          </p>
        </div>
        <StateMark state="not-a-statement" />
      </div>
    </li>
  );
}
