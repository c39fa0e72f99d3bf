import { useContext } from 'preact/hooks';
import type { Repeat, RepeatedPassage } from '../../lib/repeats/repeat.ts';
import { t } from '../wording/messages.ts';
import { CorrectingContext } from '../correcting/use-correcting.ts';
import styles from '../correcting/Correct.module.css';

interface Props {
  /** What the reader sees as one repeat. */
  readonly printed: readonly (Repeat | RepeatedPassage)[];
}

/** Says that what is printed there is no repeat: both are read and counted then. */
export function DismissRepeat({ printed }: Props) {
  const correcting = useContext(CorrectingContext);
  if (!correcting) return null;
  const dismiss = async (): Promise<void> => {
    for (const one of printed) if (!(await correcting.correct((maker) => maker.dismissRepeat(one)))) return;
  };
  return (
    <button type="button" class={styles.quiet} data-dismiss-repeat onClick={() => void dismiss()}>
      {t('notARepeat')}
    </button>
  );
}
