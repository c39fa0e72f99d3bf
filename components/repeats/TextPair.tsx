import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { differingWords, type WordRun } from '../../lib/history/differing-words.ts';
import styles from './TextPair.module.css';

interface Props {
  readonly here: string;
  readonly there: string;
  readonly hereLabel: ComponentChildren;
  readonly thereLabel: ComponentChildren;
  readonly language: string | null;
}

/** Two texts side by side; words that only one of them has are set apart. */
export function TextPair({ here, there, hereLabel, thereLabel, language }: Props) {
  const runs = useMemo(() => differingWords(here, there), [here, there]);
  return (
    <dl class={styles.pair} data-pair>
      <div>
        <dt class={styles.label}>{hereLabel}</dt>
        <dd class={styles.text} dir="auto" lang={language ?? undefined}>
          <Runs runs={runs.here} />
        </dd>
      </div>
      <div>
        <dt class={styles.label}>{thereLabel}</dt>
        <dd class={styles.text} dir="auto" lang={language ?? undefined}>
          <Runs runs={runs.there} />
        </dd>
      </div>
    </dl>
  );
}

function Runs({ runs }: { readonly runs: readonly WordRun[] }) {
  return runs.map(({ text, isShared }, i) =>
    isShared ? (
      text
    ) : (
      <mark key={i} class={styles.own}>
        {text}
      </mark>
    ),
  );
}
