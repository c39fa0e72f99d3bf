import { classNames } from '../shared/class-names.ts';
import type { Voice } from '../../lib/report/voice-shares.ts';
import styles from './KindSwatch.module.css';

/** The colour and pattern of a kind. It says nothing to a screen reader: the kind's name stands beside it. */
export function KindSwatch({ voice }: { readonly voice: Voice }) {
  return <span class={classNames(styles.swatch, 'voice')} data-voice={voice} aria-hidden="true" />;
}
