import { useEffect, useState } from 'preact/hooks';
import { differingWords } from '../../lib/history/differing-words.ts';
import { findSharedWords, type SharedWords } from '../../lib/history/reading/find-shared-words.ts';
import type { ReadingFilter } from '../../lib/history/reading/reading-filter.ts';
import type { RememberedArticle } from '../../lib/history/reading/remembered-article.ts';
import { Section } from '../shared/Section.tsx';
import { t } from '../wording/messages.ts';
import { ArticleLine } from './ArticleLine.tsx';
import styles from './Reading.module.css';
import { useShowMore } from './use-show-more.tsx';

interface Props {
  readonly articles: readonly RememberedArticle[];
  readonly filter: ReadingFilter;
}

const SHOWN = 3;
/** Of one statement. */
const PRINTINGS = 4;

/** The same words of one person in several articles: cut, or passed on. Looked for when the page can be seen. */
export function SharedWordsList({ articles, filter }: Props) {
  const [groups, setGroups] = useState<readonly SharedWords[]>([]);
  useEffect(() => {
    const later = setTimeout(() => setGroups(findSharedWords(articles, filter)), 0);
    return () => clearTimeout(later);
  }, [articles, filter]);
  const { shown, more } = useShowMore(groups, SHOWN);
  if (groups.length === 0) return null;
  return (
    <Section heading={t('manyShared')} note={t('manySharedNote')}>
      <ul>
        {shown.map((group, i) => (
          <li key={i} class={styles.group} data-shared-words>
            <p class={styles.strong}>
              <bdi>{group.name}</bdi>
            </p>
            <SharedWordsGroup group={group} />
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

/** Each printing of the same words; what it leaves out or adds to the longest form is told apart. */
export function SharedWordsGroup({ group: { printings, longest } }: { readonly group: SharedWords }) {
  const whole = printings[longest]?.statement.words ?? '';
  const { shown, more } = useShowMore(printings, PRINTINGS);
  return (
    <>
      <ol>
        {shown.map(({ article, statement }, i) => {
          const isCut = i !== longest && statement.words !== whole;
          const runs = isCut ? differingWords(whole, statement.words) : null;
          return (
            <li key={article.address} class={styles.row}>
              <p class={styles.quote} dir="auto">
                {runs === null
                  ? statement.words
                  : runs.here.map((run, j) =>
                      run.isShared ? <mark key={j}>{run.text}</mark> : <s key={j}>{run.text}</s>,
                    )}
              </p>
              {runs?.there.some(({ isShared }) => !isShared) === true && (
                <p class={styles.small} dir="auto">
                  {t('manyPrintedAs', { words: statement.words })}
                </p>
              )}
              <p class={styles.small}>
                {[
                  i === 0 && t('manyHadFirst'),
                  i === longest && t('manyLongest'),
                  statement.via !== null && t('manyVia', { via: statement.via }),
                ]
                  .filter((part) => part !== false)
                  .join(' · ')}
              </p>
              <ArticleLine article={article} />
            </li>
          );
        })}
      </ol>
      {more}
    </>
  );
}
