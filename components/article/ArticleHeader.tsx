import type { ComponentChildren } from 'preact';
import type { Article } from '../../lib/text/article.ts';
import { formatDate, t } from '../wording/messages.ts';
import styles from './ArticleHeader.module.css';

interface Props {
  readonly article: Article;
}

/** Where the article is from in one line, and its title in two. */
export function ArticleHeader({ article }: Props) {
  return (
    <header class={styles.header}>
      <Origin article={article} />
      <Title article={article} />
    </header>
  );
}

/** Publisher and title in one line that stays in sight; beside them what belongs to the panel as a whole. */
export function PanelHeader({ article, children }: Props & { readonly children: ComponentChildren }) {
  const { publisher } = article;
  return (
    <header class={styles.line} data-report-owner>
      {publisher !== null && <bdi class={styles.publisher}>{publisher}</bdi>}
      <Title article={article} />
      {children}
    </header>
  );
}

/** Publisher, date and byline, as far as the page gives them; cut off at the end of the line. */
export function Origin({ article }: Props) {
  const { publisher, published, byline } = article;
  const parts = [
    publisher !== null && (
      <bdi key="publisher" class={styles.publisher}>
        {publisher}
      </bdi>
    ),
    published !== null && (
      <time key="date" class={styles.date}>
        {formatDate(published)}
      </time>
    ),
    byline !== null && <bdi key="byline">{byline}</bdi>,
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  const whole = [publisher, published === null ? null : formatDate(published), byline];
  return (
    <p class={styles.origin} title={whole.filter((part) => part !== null).join(' · ')}>
      {parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part]))}
    </p>
  );
}

function Title({ article: { title, language } }: Props) {
  return (
    <h1 class={styles.title} dir="auto" lang={language ?? undefined} title={title}>
      {title === '' ? t('articleUntitled') : title}
    </h1>
  );
}
