import { classNames } from '../shared/class-names.ts';
import type { Voice } from '../../lib/report/voice-shares.ts';
import styles from './KindSwatch.module.css';

interface Props {
  readonly voice: Voice;
  /** Some of the kind have a name and some have none. */
  readonly partly?: boolean;
}

/** The colour and pattern of a voice. It says nothing to a screen reader: the kind's name stands beside it. */
export function KindSwatch({ voice, partly = false }: Props) {
  return (
    <span
      class={classNames(styles.swatch, 'voice')}
      data-voice={voice}
      data-partly={partly ? '' : undefined}
      aria-hidden="true"
    />
  );
}
