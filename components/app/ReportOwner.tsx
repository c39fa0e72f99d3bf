import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../lib/text/article.ts';
import { t } from '../wording/messages.ts';
import styles from './ReportOwner.module.css';

/** Whose report this is, once the article's own heading has been scrolled away. A screen reader has the heading. */
export function ReportOwner({ article }: { readonly article: Article }) {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const heading = document.querySelector('main > header');
    if (heading === null) return;
    const observer = new IntersectionObserver(([entry]) => setAway(entry?.isIntersecting === false));
    observer.observe(heading);
    return () => observer.disconnect();
  }, []);
  if (!away) return null;
  const { title, publisher } = article;
  return (
    <p class={styles.owner} aria-hidden="true" data-report-owner>
      {publisher !== null && <bdi class={styles.publisher}>{publisher}</bdi>}
      <bdi>{title === '' ? t('articleUntitled') : title}</bdi>
    </p>
  );
}
