import type { ComponentChildren } from 'preact';
import styles from './FormsRow.module.css';

interface Props {
  readonly children: ComponentChildren;
  readonly 'data-correct-speaker'?: string;
}

/** Folded forms beside each other; one that is opened takes the whole width. */
export function FormsRow({ children, ...data }: Props) {
  return (
    <div class={styles.row} {...data}>
      {children}
    </div>
  );
}
