import type { Article } from '../../lib/text/article.ts';
import { formatDate, t } from '../wording/messages.ts';
import styles from './ArticleHeader.module.css';

/** Title, publisher, date and byline, as far as the page gives them. */
export function ArticleHeader({ article }: { readonly article: Article }) {
  const { title, publisher, published, byline } = article;
  return (
    <header class={styles.header}>
      {(publisher !== null || published !== null) && (
        <p class={styles.origin}>
          {publisher !== null && <bdi class={styles.publisher}>{publisher}</bdi>}
          {published !== null && <time class={styles.date}>{formatDate(published)}</time>}
        </p>
      )}
      <h1 class={styles.title} dir="auto" lang={article.language ?? undefined} title={title}>
        {title === '' ? t('articleUntitled') : title}
      </h1>
      {byline !== null && (
        <p class={styles.byline} dir="auto">
          {byline}
        </p>
      )}
    </header>
  );
}
