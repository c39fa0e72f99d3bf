import { useMemo, useState } from 'preact/hooks';
import type { Related } from '../../lib/extension/storage/find-earlier-articles.ts';
import { identityOf } from '../../lib/history/article-identity.ts';
import { historyEntry, type HistoryEntry } from '../../lib/history/history-entry.ts';
import type { Report } from '../../lib/report/report.ts';
import { HistoryComparison } from './HistoryComparison.tsx';
import { HistoryArticle, HistoryPlace, SharedParagraphs } from './HistoryArticle.tsx';
import { formatNumber, plural, t } from '../wording/messages.ts';
import { Section } from '../shared/Section.tsx';
import { STORE_FAILURE_TEXTS } from '../wording/store-failure-texts.ts';
import { TextPair } from '../repeats/TextPair.tsx';
import { useHistory, type HistorySource } from './use-history.ts';
import styles from './HistorySection.module.css';

interface Props {
  readonly report: Report;
  readonly url: string;
  readonly source: HistorySource;
}

/** What earlier articles say about this one. */
export function HistorySection({ report, url, source }: Props) {
  const entry = useMemo(() => historyEntry(report, identityOf(report.article, url), 0), [report, url]);
  return (
    <Section heading={t('historyHeading')} unseen>
      {source.standing !== 'on' && (
        <p class={styles.standing} data-standing={source.standing}>
          {t(source.standing === 'off' ? 'historyOff' : 'historyPrivate')}
        </p>
      )}
      <Earlier report={report} entry={entry} source={source} />
      {source.standing !== 'private' && (
        <p class={styles.item}>
          <a href="/reading.html" target="_blank" rel="noreferrer" data-open-reading>
            {t('manyOpen')}
          </a>
        </p>
      )}
    </Section>
  );
}

interface EarlierProps {
  readonly report: Report;
  readonly entry: HistoryEntry;
  readonly source: HistorySource;
}

function Earlier({ report, entry, source }: EarlierProps) {
  const state = useHistory(source, entry);
  const [chosen, setChosen] = useState<string | null>(null);
  if (state.status === 'loading') return <p class={styles.empty}>{t('historyLoading')}</p>;
  if (state.status === 'failed')
    return (
      <p class={styles.empty} role="status">
        {t(STORE_FAILURE_TEXTS[state.error])}
      </p>
    );
  const { related, articles } = state;
  if (articles.length === 0)
    return <p class={styles.empty}>{t(source.standing === 'off' ? 'historyNoneOff' : 'historyNone')}</p>;
  const nothing = related.speakers.length === 0 && related.articles.length === 0;
  return (
    <>
      {nothing && <p class={styles.empty}>{t('historyNothingShared')}</p>}
      <HeardBefore related={related} onCompare={setChosen} />
      <SameParagraphs report={report} related={related} onCompare={setChosen} />
      <CutQuotes report={report} related={related} />
      <HistoryComparison
        report={report}
        entry={entry}
        articles={articles}
        source={source}
        chosen={chosen}
        onChoose={setChosen}
      />
    </>
  );
}

interface ListProps {
  readonly related: Related;
  /** Shows the article of this address beside the one that is read. */
  readonly onCompare: (address: string) => void;
}

/** Speakers of this article in earlier ones, with outlet, date and role then. */
function HeardBefore({ related: { speakers }, onCompare }: ListProps) {
  if (speakers.length === 0) return null;
  return (
    <Section heading={t('historySpeakers')} note={formatNumber(speakers.length)} level={3}>
      <ul class={styles.list}>
        {speakers.map(({ name, times, appearances }) => (
          <li key={name} class={styles.item} data-heard-before={name}>
            <p class={styles.head}>
              <bdi class={styles.name}>{name}</bdi>
              <span class={styles.note}>{plural('historyTimes', times)}</span>
            </p>
            <ul class={styles.appearances}>
              {appearances.map(({ article, speaker }) => (
                <li key={article.address}>
                  <HistoryArticle
                    article={article}
                    about={[speaker.role, speaker.affiliation]
                      .filter((part) => part !== null && part !== '')
                      .join(t('listSeparator'))}
                    words={speaker.words}
                    onCompare={onCompare}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Articles that print paragraphs of this one. */
function SameParagraphs({
  report,
  related: { articles },
  onCompare,
}: ListProps & { readonly report: Report }) {
  if (articles.length === 0) return null;
  return (
    <Section heading={t('historyParagraphs')} note={formatNumber(articles.length)} level={3}>
      <ul class={styles.list}>
        {articles.map(({ article, paragraphs }) => (
          <li key={article.address} class={styles.item} data-same-paragraphs={article.address}>
            <HistoryArticle article={article} onCompare={onCompare} />
            <SharedParagraphs report={report} article={article} paragraphs={paragraphs} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Statements that another article prints at another length, or with other words around them. */
function CutQuotes({
  report,
  related: { speakers },
}: {
  readonly report: Report;
  readonly related: Related;
}) {
  const quotes = speakers.flatMap(({ name, quotes: own }) => own.map((quote) => ({ name, quote })));
  if (quotes.length === 0) return null;
  return (
    <Section heading={t('historyQuotes')} note={formatNumber(quotes.length)} level={3}>
      <ul class={styles.list}>
        {quotes.map(({ name, quote }) => (
          <li
            key={`${quote.article.address} ${quote.here} ${quote.there}`}
            class={styles.item}
            data-cut-quote
          >
            <p class={styles.head}>
              <bdi class={styles.name}>{name}</bdi>
              <span class={styles.note}>{t(CUT_TEXTS[quote.cut])}</span>
            </p>
            <TextPair
              here={quote.here}
              there={quote.there}
              hereLabel={t('historyHere')}
              thereLabel={<HistoryPlace article={quote.article} />}
              language={report.article.language}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const CUT_TEXTS = { here: 'historyCutHere', there: 'historyCutThere', both: 'historyCutBoth' } as const;
