import { useEffect, useId, useRef } from 'preact/hooks';
import { t, type MessageKey } from '../wording/messages.ts';
import { nameOfKey, STANDING_KEYS } from '../quotes/standing-keys.ts';
import { REVIEW_KEYS } from '../quotes/use-review-keys.ts';
import styles from './KeyHelp.module.css';

interface Props {
  readonly open: boolean;
  /** Whether single keys do anything. */
  readonly keysOn: boolean;
  readonly onKeysOn: (on: boolean) => void;
  readonly onClose: () => void;
}

interface ListProps {
  readonly list: readonly { readonly keys: readonly string[]; readonly label: MessageKey }[];
}

function KeyList({ list }: ListProps) {
  return (
    <dl class={styles.list}>
      {list.map(({ keys, label }) => (
        <div key={label} class={styles.row}>
          <dt class={styles.keys}>
            {keys.map((key) => (
              <kbd key={key} class={styles.key} data-key={key}>
                {nameOfKey(key)}
              </kbd>
            ))}
          </dt>
          <dd>{t(label)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The keys of the panel, and a switch for those who speak to their computer or press keys by accident. */
export function KeyHelp({ open, keysOn, onKeysOn, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    // A modal dialog keeps the focus and gives it back to where it was.
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby={heading} onClose={onClose} data-key-help>
      <h2 class={styles.heading} id={heading}>
        {t('keysHeading')}
      </h2>
      <KeyList list={REVIEW_KEYS} />
      <label class={styles.switch}>
        <input type="checkbox" checked={keysOn} onChange={(event) => onKeysOn(event.currentTarget.checked)} />
        {t('keysOn')}
      </label>
      <h3 class={styles.subheading}>{t('keysAlways')}</h3>
      <KeyList list={STANDING_KEYS} />
      <button type="button" class={styles.close} onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  );
}
