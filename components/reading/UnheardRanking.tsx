import { listArticles } from '../../lib/history/reading/list-statements.ts';
import { Section } from '../shared/Section.tsx';
import { plural, t } from '../wording/messages.ts';
import type { ReadingPart } from './reading-part.ts';
import styles from './Reading.module.css';
import { useShowMore } from './use-show-more.tsx';

const SHOWN = 6;

/** Who is named often and never heard in anything that was read. */
export function UnheardRanking({ articles, filter, figures, open }: ReadingPart) {
  const { shown, more } = useShowMore(figures.unheard, SHOWN);
  if (figures.unheard.length === 0) return null;
  return (
    <Section heading={t('manyUnheard')} note={t('manyUnheardNote')}>
      <ol>
        {shown.map(({ key, name, sentences, articles: count, outlets }) => (
          <li key={key} class={styles.voice} data-unheard={key}>
            <span />
            <span class={styles.who}>
              <bdi class={styles.strong}>{name}</bdi>
              <span class={styles.small}>
                {plural('manySentences', sentences)}, {plural('countOutlets', outlets.length)}
              </span>
            </span>
            <button
              type="button"
              class={styles.figure}
              onClick={() =>
                open({ title: name, articles: listArticles(articles, filter, { unheard: key }) })
              }
            >
              {plural('countArticles', count)}
            </button>
          </li>
        ))}
      </ol>
      {more}
    </Section>
  );
}
