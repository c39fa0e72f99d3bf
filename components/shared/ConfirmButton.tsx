import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../wording/messages.ts';
import styles from '../options/OptionsPage.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  /** What will be gone, asked before it is. */
  readonly question: string;
  readonly disabled?: boolean;
  /** Resolves with what to say afterwards. */
  readonly run: () => Promise<string>;
}

/** A button for what cannot be undone: it asks first, and the answer that keeps everything has the focus. */
export function ConfirmButton({ id, label, question, disabled = false, run }: Props) {
  const asked = useId();
  const [isAsking, setAsking] = useState(false);
  const [told, setTold] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  const close = (): void => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <div class={styles.confirm}>
      <button
        type="button"
        id={id}
        class={styles.plain}
        disabled={disabled && !isAsking}
        ref={button}
        aria-expanded={isAsking}
        onClick={() => {
          setTold('');
          setAsking(!isAsking);
        }}
      >
        {label}
      </button>
      {isAsking && (
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
        <div
          role="group"
          aria-labelledby={asked}
          class={styles.ask}
          onKeyDown={({ key }) => {
            if (key === 'Escape') close();
          }}
        >
          <p id={asked}>{question}</p>
          <div class={styles.answers}>
            <button
              type="button"
              class={styles.danger}
              data-confirm
              onClick={() => {
                close();
                void run().then(setTold, (error: unknown) => {
                  console.error('What was to be deleted may be there still', error);
                  setTold(t('failUnexpectedTitle'));
                });
              }}
            >
              {t('deleteNow')}
            </button>
            <button type="button" class={styles.plain} ref={keep} onClick={close}>
              {t('deleteKeep')}
            </button>
          </div>
        </div>
      )}
      <span role="status" class={styles.told}>
        {told}
      </span>
    </div>
  );
}
