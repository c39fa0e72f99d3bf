import { useContext, useEffect } from 'preact/hooks';
import { findingCorrections, nextRedone, nextUndone } from '../../lib/corrections/correction-log.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import type { ReviewChange } from '../../lib/corrections/review-change.ts';
import type { Report } from '../../lib/report/report.ts';
import { describeCorrection } from '../wording/describe-correction.ts';
import { plural, t } from '../wording/messages.ts';
import { STORE_FAILURE_TEXTS } from '../wording/store-failure-texts.ts';
import { CorrectingContext } from './use-correcting.ts';
import styles from './CorrectionBar.module.css';

/** What the reader has corrected in this article: how many, which, and back. Nothing before the first correction. */
export function CorrectionBar({ report }: { readonly report: Report }) {
  const correcting = useContext(CorrectingContext);
  const change = correcting?.change;
  const steps = correcting?.review.log;
  useEffect(() => {
    if (!change || !steps) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const wanted = stepOf(event);
      if (wanted === null || isTextField(event.target)) return;
      event.preventDefault();
      // Nothing to undo is nothing to save.
      const step = wanted === 'undo' ? nextUndone(steps) : nextRedone(steps);
      if (step !== null) void change({ kind: wanted });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [change, steps]);
  if (!correcting) return null;
  const { review, busy, failure } = correcting;
  const { log, kept } = review;
  const applied = review.aliases.filter(({ alias, name }) =>
    report.speakers.some((speaker) => speaker.name === name && speaker.aliases.includes(alias)),
  );
  const isNeeded = log.corrections.length + applied.length > 0 || failure !== null;
  return (
    <section class={isNeeded || !kept ? styles.bar : undefined} aria-label={t('correctionsLabel')}>
      {isNeeded && <Steps undone={nextUndone(log)} redone={nextRedone(log)} change={correcting.change} />}
      <Corrections
        report={report}
        active={findingCorrections(log)}
        aliases={applied}
        canForget={kept}
        change={correcting.change}
      />
      {!kept && <p class={styles.note}>{t('correctionsPrivate')}</p>}
      <p class="unseen" role="status">
        {busy ? t('correctionSaving') : ''}
      </p>
      <p class={styles.failure} role="alert">
        {failure === null
          ? ''
          : t(failure === 'unexpected' ? 'correctionFailed' : STORE_FAILURE_TEXTS[failure])}
      </p>
    </section>
  );
}

type Change = (change: ReviewChange) => Promise<boolean>;

interface StepsProps {
  readonly undone: Correction | null;
  readonly redone: Correction | null;
  readonly change: Change;
}

/** Both stay when there is nothing left to do, and keep the focus. */
function Steps({ undone, redone, change }: StepsProps) {
  const steps = [
    { kind: 'undo', made: undone, label: t('undo'), keys: 'Control+Z Meta+Z' },
    { kind: 'redo', made: redone, label: t('redo'), keys: 'Control+Shift+Z Meta+Shift+Z' },
  ] as const;
  return (
    <div class={styles.buttons}>
      {steps.map(({ kind, made, label, keys }) => {
        const what = made === null ? null : describeCorrection(made);
        return (
          <button
            key={kind}
            type="button"
            id={`correction-${kind}`}
            class={styles.step}
            aria-disabled={made === null}
            aria-keyshortcuts={keys}
            title={what ?? undefined}
            onClick={() => {
              if (made !== null) void change({ kind });
            }}
          >
            {label}
            {what !== null && <span> {what}</span>}
          </button>
        );
      })}
    </div>
  );
}

interface CorrectionsProps {
  readonly report: Report;
  readonly active: readonly Correction[];
  readonly aliases: readonly { readonly alias: string; readonly name: string }[];
  /** What is on disk can be changed: not from a private window. */
  readonly canForget: boolean;
  readonly change: Change;
}

function Corrections({ report, active, aliases, canForget, change }: CorrectionsProps) {
  if (active.length + aliases.length === 0) return null;
  const unplaced = new Set(report.unplaced);
  const counted = plural('correctionCount', active.length);
  return (
    <details data-corrections={active.length}>
      <summary class={styles.summary}>
        {unplaced.size === 0
          ? counted
          : t('correctionCountUnplaced', {
              corrections: counted,
              unplaced: plural('correctionUnplaced', unplaced.size),
            })}
      </summary>
      <ul class={styles.list} aria-label={t('correctionsLabel')}>
        {active.map((correction, i) => (
          <li key={i} class={styles.item} data-unplaced={unplaced.has(i) ? true : undefined}>
            {describeCorrection(correction)}{' '}
            {unplaced.has(i) && <span class={styles.lost}>{t('correctionUnplacedWhy')} </span>}
            <button
              type="button"
              class={styles.remove}
              onClick={() => void change({ kind: 'take-back', correction })}
            >
              {t('takeBack')}
              <span class="unseen"> {describeCorrection(correction)}</span>
            </button>
          </li>
        ))}
        {aliases.map(({ alias, name }) => (
          <li key={alias} class={styles.item} data-alias={alias}>
            {t('rememberedName', { alias, name })}{' '}
            {canForget && (
              <button
                type="button"
                class={styles.remove}
                onClick={() => void change({ kind: 'forget', alias })}
              >
                {t('forgetName')}
                <span class="unseen"> {alias}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (ctrlKey === metaKey || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}

/** There the keys mean the text that is typed. */
function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox') ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
