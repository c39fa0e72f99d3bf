import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../wording/messages.ts';
import styles from './Reading.module.css';

/** Drawn with each press. */
const STEP = 60;

/** The first of a long list, and a button that shows more of it. */
export function useShowMore<Item>(
  items: readonly Item[],
  first: number,
): { readonly shown: readonly Item[]; readonly more: ComponentChild } {
  const [drawn, setDrawn] = useState(first);
  const left = items.length - drawn;
  const more =
    left > 0 ? (
      <p>
        <button type="button" class={styles.more} onClick={() => setDrawn(drawn + STEP)}>
          {t('andMore', { count: left })}
        </button>
      </p>
    ) : null;
  return { shown: items.slice(0, drawn), more };
}
