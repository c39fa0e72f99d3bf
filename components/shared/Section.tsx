import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classNames } from './class-names.ts';
import styles from './Section.module.css';

interface Props {
  readonly heading: string;
  readonly note?: string;
  /** A group within a section has the smaller heading. */
  readonly level?: 2 | 3;
  /** The heading is for screen readers; the eye sees what it is. */
  readonly unseen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the report under its heading. */
export function Section({ heading, note, level = 2, unseen = false, children }: Props) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      class={level === 3 ? styles.group : classNames(styles.section, !unseen && styles.ruled)}
      aria-labelledby={id}
    >
      <div class={unseen ? 'unseen' : styles.head}>
        <Heading class={level === 2 ? styles.heading : styles.subheading} id={id}>
          {heading}
        </Heading>
        {note !== undefined && <p class={styles.note}>{note}</p>}
      </div>
      {children}
    </section>
  );
}
