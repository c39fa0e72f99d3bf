import { useEffect, useId, useRef } from 'preact/hooks';
import type { StatementInArticle } from '../../lib/history/reading/list-statements.ts';
import type { RememberedArticle } from '../../lib/history/reading/remembered-article.ts';
import { lookOf } from '../../lib/speakers/speaker.ts';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { plural, t } from '../wording/messages.ts';
import { ArticleLine } from './ArticleLine.tsx';
import styles from './Reading.module.css';
import { useShowMore } from './use-show-more.tsx';

/** What a number was counted from: statements, or articles. */
export type Opened = { readonly title: string } & (
  { readonly statements: readonly StatementInArticle[] } | { readonly articles: readonly RememberedArticle[] }
);

interface Props {
  readonly opened: Opened;
  readonly onClose: () => void;
}

const SHOWN = 60;

/** The statements or articles that a number was counted from, over the page. Esc closes it. */
export function OpenedList({ opened, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const count =
    'statements' in opened
      ? plural('statements', opened.statements.length)
      : plural('countArticles', opened.articles.length);
  return (
    <dialog class={styles.dialog} ref={dialog} aria-labelledby={id} onClose={onClose} data-opened>
      <div class={styles.dialogHead}>
        <h2 id={id} class={styles.dialogTitle} dir="auto">
          {opened.title}
        </h2>
        <span class={styles.small} data-opened-count>
          {count}
        </span>
        <button type="button" class={styles.plain} onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      {'statements' in opened ? (
        <StatementRows statements={opened.statements} />
      ) : (
        <ArticleRows articles={opened.articles} />
      )}
    </dialog>
  );
}

function StatementRows({ statements }: { readonly statements: readonly StatementInArticle[] }) {
  const { shown, more } = useShowMore(statements, SHOWN);
  return (
    <>
      <ol>
        {shown.map(({ article, statement }, i) => (
          <li key={i} class={styles.row} data-statement>
            <p class={styles.quote} dir="auto">
              {statement.words}
            </p>
            <p class={styles.small}>
              <KindSwatch voice={lookOf(statement.speaker ?? undefined)} />{' '}
              <bdi>{statement.speaker?.name ?? t('voiceUnclear')}</bdi>
              {statement.via !== null && ` · ${t('manyVia', { via: statement.via })}`}
              {statement.paragraph !== null && ` · ${t('paragraphNumber', { number: statement.paragraph })}`}
            </p>
            <ArticleLine article={article} />
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}

function ArticleRows({ articles }: { readonly articles: readonly RememberedArticle[] }) {
  const { shown, more } = useShowMore(articles, SHOWN);
  return (
    <>
      <ol>
        {shown.map((article) => (
          <li key={article.address} class={styles.row} data-article>
            <ArticleLine article={article} />
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}
