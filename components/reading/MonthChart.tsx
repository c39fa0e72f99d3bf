import { listArticles } from '../../lib/history/reading/list-statements.ts';
import { Section } from '../shared/Section.tsx';
import { formatMonth, plural, t } from '../wording/messages.ts';
import type { ReadingPart } from './reading-part.ts';
import styles from './Reading.module.css';

const HEIGHT = 72;
const STEP = 26;
const BAR = 18;
/** Months that are drawn, the last of them: more do not fit side by side. */
const MOST = 24;

/** Articles by month of publication; a month opens its articles, with their outlets. */
export function MonthChart({ articles, filter, figures, open }: ReadingPart) {
  const months = figures.months.slice(-MOST);
  if (months.length < 2) return null;
  const most = Math.max(...months.map(({ articles: count }) => count));
  return (
    <Section heading={t('manyMonths')} note={t('manyMonthsNote')}>
      <ul class={styles.months}>
        {months.map(({ month, articles: count, outlets }) => (
          <li key={month} data-month={month}>
            <button
              type="button"
              class={styles.month}
              disabled={count === 0}
              title={[...outlets]
                .sort((a, b) => b[1] - a[1])
                .map(([outlet, of]) => `${outlet} ${of}`)
                .join(', ')}
              onClick={() =>
                open({ title: formatMonth(month), articles: listArticles(articles, filter, { month }) })
              }
            >
              <span class={styles.count} aria-hidden="true">
                {count}
              </span>
              <svg width={STEP} height={HEIGHT} viewBox={`0 0 ${STEP} ${HEIGHT}`} aria-hidden="true">
                <rect
                  class={styles.column}
                  x={(STEP - BAR) / 2}
                  y={HEIGHT - (HEIGHT * count) / most}
                  width={BAR}
                  height={(HEIGHT * count) / most}
                />
              </svg>
              <span class={styles.label} aria-hidden="true">
                {formatMonth(month, 'short')}
              </span>
              <span class="unseen">
                {t('manyMonthOf', {
                  month: formatMonth(month),
                  articles: plural('countArticles', count),
                  outlets: plural('countOutlets', outlets.size),
                })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
