import type { SharedParagraph } from '../../lib/history/compare-articles.ts';
import type { ArticleHead } from '../../lib/history/history-entry.ts';
import type { Report } from '../../lib/report/report.ts';
import { isProse } from '../../lib/text/article.ts';
import { formatDate, formatDay, formatPercent, plural, t } from '../wording/messages.ts';
import { TextPair } from '../repeats/TextPair.tsx';
import styles from './HistorySection.module.css';

interface Props {
  readonly article: ArticleHead;
  /** Role and affiliation of a speaker as they were there. */
  readonly about?: string;
  /** That a speaker had there. */
  readonly words?: number;
  readonly onCompare: (address: string) => void;
}

/** An earlier article: where and when, its title as a link, and a button that lays it beside this one. */
export function HistoryArticle({ article, about = '', words, onCompare }: Props) {
  const title = article.title === '' ? t('articleUntitled') : article.title;
  return (
    <div class={styles.article} data-earlier={article.address}>
      <p class={styles.place}>
        <HistoryPlace article={article} />
      </p>
      <p class={styles.title} dir="auto">
        {/^https?:/iu.test(article.address) ? (
          <a href={article.address} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </p>
      {(about !== '' || words !== undefined) && (
        <p class={styles.about}>
          {about !== '' && <span dir="auto">{about}</span>}
          {words !== undefined && <span>{plural('words', words)}</span>}
        </p>
      )}
      <button
        type="button"
        class={styles.action}
        data-compare
        aria-label={t('historyCompareWith', { title })}
        onClick={() => onCompare(article.address)}
      >
        {t('historyCompare')}
      </button>
    </div>
  );
}

/** Outlet and date; where it has none, when it was read. */
export function HistoryPlace({ article }: { readonly article: ArticleHead }) {
  const { publisher, published, readAt } = article;
  const when =
    published === null || published === ''
      ? t('historyRead', { date: formatDay(readAt) })
      : formatDate(published);
  return (
    <>
      <bdi>{publisher === null || publisher === '' ? siteOf(article.address) : publisher}</bdi> · {when}
    </>
  );
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

interface SharedProps {
  readonly report: Report;
  readonly article: ArticleHead;
  readonly paragraphs: readonly SharedParagraph[];
}

/** More pairs than this are opened on demand. */
const SHOWN = 3;

/** Paragraphs that both articles print, side by side. */
export function SharedParagraphs({ report, article, paragraphs }: SharedProps) {
  const texts = report.article.blocks.filter(isProse).map(({ text }) => text);
  const pairs = paragraphs.map(({ here, there, resemblance }) => (
    <li key={here.number} data-shared-paragraph={here.number}>
      <TextPair
        here={asLongAs(texts[here.number - 1] ?? here.opening, here.opening)}
        there={there.opening}
        hereLabel={t('historyParagraphHere', { number: here.number })}
        thereLabel={
          <>
            <HistoryPlace article={article} />, {t('paragraphNumber', { number: there.number })}
            {resemblance < 1 && ` (${t('historyAlike', { share: formatPercent(resemblance) })})`}
          </>
        }
        language={report.article.language}
      />
    </li>
  ));
  return (
    <>
      <p class={styles.note}>{plural('historyShared', paragraphs.length)}</p>
      <ul>{pairs.slice(0, SHOWN)}</ul>
      {pairs.length > SHOWN && (
        <details>
          <summary class={styles.more}>{t('andMore', { count: pairs.length - SHOWN })}</summary>
          <ul>{pairs.slice(SHOWN)}</ul>
        </details>
      )}
    </>
  );
}

/** A paragraph as far as it is kept of the other article: what is longer would seem to be left out there. */
function asLongAs(text: string, opening: string): string {
  return text.length > opening.length ? opening : text;
}

/** The article in a line, such as for a list to choose from. */
export function headInWords({ title, publisher }: ArticleHead): string {
  const named = title === '' ? t('articleUntitled') : title;
  return publisher === null || publisher === '' ? named : t('historyTitleAt', { title: named, publisher });
}
