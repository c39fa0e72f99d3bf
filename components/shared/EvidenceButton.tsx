import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { classNames } from './class-names.ts';
import { t } from '../wording/messages.ts';
import { notShown } from '../wording/not-shown.ts';
import type { Passage } from '../../lib/report/passage.ts';
import { EvidenceContext, useShownPassage } from './use-evidence.ts';
import styles from './EvidenceButton.module.css';

interface Props {
  /** Unique in the view. */
  readonly owner: string;
  readonly passages: readonly Passage[];
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
  readonly 'data-attribution'?: number;
  /** One of several buttons that are one stop of the Tab key. */
  readonly 'data-roving'?: boolean;
  readonly tabIndex?: 0 | -1;
  readonly onFocus?: () => void;
}

/** A button that shows, on the page, the passages its content was counted from. Without any, just the content. */
export function EvidenceButton({ owner, passages, children, class: className, ...data }: Props) {
  const { press, current } = useContext(EvidenceContext);
  const shown = useShownPassage(owner);
  const attribution = data['data-attribution'];
  // A statement is current wherever it is listed.
  const isCurrent = shown !== null || (attribution !== undefined && current?.attribution === attribution);
  const missing = shown && notShown(shown.outcome);
  if (passages.length === 0) return <span class={className}>{children}</span>;
  return (
    <button
      type="button"
      class={classNames(styles.button, className, isCurrent && styles.shown)}
      title={t('showOnPage')}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => press(owner, passages, attribution)}
      {...data}
    >
      {children}
      {missing !== null && <span class={styles.gone}> {missing}</span>}
      {shown !== null && missing === null && passages.length > 1 && (
        <span class={styles.step}> {t('passageStep', { step: shown.step + 1, total: shown.total })}</span>
      )}
    </button>
  );
}
