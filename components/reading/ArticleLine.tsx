import { dayOf, outletOf, type RememberedArticle } from '../../lib/history/reading/remembered-article.ts';
import { formatDate, t } from '../wording/messages.ts';
import styles from './Reading.module.css';

interface Props {
  readonly article: RememberedArticle;
}

/** An article in a line: outlet, day, and its title as a link. */
export function ArticleLine({ article }: Props) {
  const title = article.title === '' ? t('articleUntitled') : article.title;
  const day = dayOf(article);
  return (
    <span class={styles.small}>
      <bdi>{outletOf(article)}</bdi>
      {day !== null && ` · ${formatDate(day)}`} ·{' '}
      {/^https?:/iu.test(article.address) ? (
        <a href={article.address} target="_blank" rel="noreferrer" dir="auto">
          {title}
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
    </span>
  );
}
