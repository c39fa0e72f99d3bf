import styles from './Icon.module.css';

/** Drawings of 16 by 16, as lines. */
export const ICONS = {
  speakers: 'M8 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.8 13.6c.6-2.5 2.6-3.6 5.2-3.6s4.6 1.1 5.2 3.6',
  quotes: 'M6.5 4C4 4.6 3 6.4 3 9v2.5h3.5v-3H3M13 4c-2.5.6-3.5 2.4-3.5 5v2.5H13v-3H9.5',
  repeats: 'M5.5 2.8h7.7v7.7H5.5zM10.5 10.5v2.7H2.8V5.5h2.7',
  framing: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M5.5 6.5h5M5.5 9.5h3',
  history: 'M8 13.8A5.8 5.8 0 1 0 8 2.2a5.8 5.8 0 0 0 0 11.6M8 4.8V8l2.3 1.6',
  again: 'M13.2 8a5.2 5.2 0 1 1-1.6-3.7M13.4 2.2v2.9h-2.9',
  options:
    'M2.5 4.5h5M11.5 4.5h2M2.5 11.5h2M8.5 11.5h5M9.5 2.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 1 0 0-3.6M6.5 9.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 1 0 0-3.6',
  export: 'M8 9.8V2.5M5.2 5.2 8 2.4l2.8 2.8M2.8 9.5v3.7h10.4V9.5',
  highlight: 'M9.8 2.8l3.4 3.4-5.6 5.6H4.2V8.4zM2.5 14h11',
} as const;

export type IconName = keyof typeof ICONS;

interface Props {
  readonly of: IconName;
}

/** Stands for words where they have no room. It says nothing to a screen reader: the words are there, unseen. */
export function Icon({ of }: Props) {
  return (
    <svg class={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[of]} />
    </svg>
  );
}
