import type { ErrorRate } from '../../lib/corrections/agreement/error-rates.ts';
import { Section } from '../shared/Section.tsx';
import { plural, t } from '../wording/messages.ts';
import styles from './Reading.module.css';
import { useShowMore } from './use-show-more.tsx';

interface Props {
  readonly rates: readonly ErrorRate[];
}

const SHOWN = 6;

/** How often the program erred, by the reader’s own corrections. */
export function ErrorRateTable({ rates }: Props) {
  const { shown, more } = useShowMore(rates, SHOWN);
  if (rates.length === 0) return null;
  return (
    <Section heading={t('manyErrors')} note={t('manyErrorsNote')}>
      <ul>
        {shown.map(({ outlet, articles, found, changed, missed }) => (
          <li key={outlet} class={styles.rate} data-errors={outlet}>
            <span class={styles.strong} dir="auto">
              {outlet}
            </span>
            <span class={styles.small}>
              {t('manyChanged', { changed, found, articles: plural('countArticles', articles) })}
              {missed > 0 && ` ${plural('manyMissed', missed)}`}
            </span>
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
