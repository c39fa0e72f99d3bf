import { listStatements } from '../../lib/history/reading/list-statements.ts';
import { fill, formatPercent, t } from '../wording/messages.ts';
import type { ReadingPart } from './reading-part.ts';
import styles from './Reading.module.css';

/** The whole reading in a sentence; nothing where there is too little for shares. */
export function ReadingLede({ articles, filter, figures, open }: ReadingPart) {
  const { others, unnamed } = figures.all.divided;
  const { total } = figures.all.words;
  if (others.percent === null || others.words === 0) return null;
  const everything = { ...filter, kind: null, named: null };
  return (
    <p class={styles.lede}>
      {fill('manyLede', {
        others: (
          <button
            type="button"
            class={styles.number}
            data-lede="others"
            onClick={() => open({ title: t('manyOthers'), statements: listStatements(articles, everything) })}
          >
            {formatPercent(others.words / total)}
          </button>
        ),
        unnamed: (
          <button
            type="button"
            class={styles.number}
            data-lede="unnamed"
            onClick={() =>
              open({
                title: t('manyUnnamedHeading'),
                statements: listStatements(articles, everything, { named: false }),
              })
            }
          >
            {formatPercent(unnamed.words / others.words)}
          </button>
        ),
      })}
    </p>
  );
}
