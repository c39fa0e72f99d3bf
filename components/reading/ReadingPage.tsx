import { useEffect, useMemo, useState } from 'preact/hooks';
import { errorRates } from '../../lib/corrections/agreement/error-rates.ts';
import { safeName } from '../../lib/export/file-name.ts';
import { readingToCsv } from '../../lib/export/reading-to-csv.ts';
import { readingToJson } from '../../lib/export/reading-to-json.ts';
import type { ReadingSource, RoomForHistory } from '../../lib/extension/storage/reading-source.ts';
import { corpusFigures, type CorpusFigures } from '../../lib/history/reading/corpus-figures.ts';
import { EVERYTHING, type ReadingFilter } from '../../lib/history/reading/reading-filter.ts';
import { outletOf, type RememberedArticle } from '../../lib/history/reading/remembered-article.ts';
import { saveFile } from '../files/save-file.ts';
import { ConfirmButton } from '../shared/ConfirmButton.tsx';
import { formatDate, formatDay, plural, t } from '../wording/messages.ts';
import { STORE_FAILURE_TEXTS } from '../wording/store-failure-texts.ts';
import { ErrorRateTable } from './ErrorRateTable.tsx';
import { MonthChart } from './MonthChart.tsx';
import { OpenedList, type Opened } from './OpenedList.tsx';
import { OutletShares } from './OutletShares.tsx';
import { ReadingFilterBar } from './ReadingFilterBar.tsx';
import { ReadingLede } from './ReadingLede.tsx';
import { SharedWordsList } from './SharedWordsList.tsx';
import { SideBySideArticles } from './SideBySideArticles.tsx';
import { UnheardRanking } from './UnheardRanking.tsx';
import { UnnamedShares } from './UnnamedShares.tsx';
import { useReading, type ReadingState } from './use-reading.ts';
import { VoiceOverTime } from './VoiceOverTime.tsx';
import { VoiceRanking } from './VoiceRanking.tsx';
import styles from './Reading.module.css';

interface Props {
  readonly source: ReadingSource;
  /** Articles that are read are remembered. */
  readonly isOn: boolean;
}

/** Figures over everything that was read and is kept on this machine. */
export function ReadingPage({ source, isOn }: Props) {
  const { state, again } = useReading(source);
  useEffect(() => {
    document.title = t('manyTitle');
  }, []);
  return (
    <main class={styles.page} data-view="reading" data-reading={state.status}>
      <header class={styles.head}>
        <h1 class={styles.title}>{t('manyTitle')}</h1>
        {state.status !== 'ready' && (
          <p class={styles.sub} role="status">
            {stateInWords(state)}
          </p>
        )}
      </header>
      {!isOn && state.status !== 'private' && <p class={styles.notice}>{t('manyOff')}</p>}
      {state.status === 'ready' && <Ready state={state} source={source} again={again} />}
    </main>
  );
}

function stateInWords(state: Exclude<ReadingState, { status: 'ready' }>): string {
  if (state.status === 'private') return t('manyPrivate');
  if (state.status === 'failed') return t(STORE_FAILURE_TEXTS[state.error]);
  return t('manyReading');
}

interface ReadyProps {
  readonly state: Extract<ReadingState, { status: 'ready' }>;
  readonly source: ReadingSource;
  readonly again: () => void;
}

function Ready({ state: { articles, reviews, room, total }, source, again }: ReadyProps) {
  const [filter, setFilter] = useState<ReadingFilter>(EVERYTHING);
  const [opened, setOpened] = useState<Opened | null>(null);
  const figures = useMemo(() => corpusFigures(articles, filter), [articles, filter]);
  const rates = useMemo(() => errorRates(reviews, articles), [reviews, articles]);
  const choose = (change: Partial<ReadingFilter>): void => setFilter({ ...filter, ...change });
  const remove = (
    <ConfirmButton
      id="delete-reading"
      label={t('manyDelete')}
      question={plural('deleteHistoryAsk', articles.length)}
      disabled={articles.length === 0}
      run={async () => {
        const outcome = await source.deleteHistory();
        again();
        return outcome.ok ? t('deleted') : t(STORE_FAILURE_TEXTS[outcome.error]);
      }}
    />
  );
  if (articles.length === 0)
    return (
      <>
        <RoomNotice room={room} source={source} />
        <p class={styles.empty} data-empty>
          {t('manyEmpty')}
        </p>
      </>
    );
  const parts = { articles, filter, figures, open: setOpened };
  return (
    <>
      <p class={styles.sub} role="status" data-counted={figures.articles}>
        {spanInWords(figures)}
      </p>
      {articles.length < total && (
        <p class={styles.notice} role="status" data-still-reading>
          {t('manyLoading', { done: articles.length, total })}
        </p>
      )}
      <RoomNotice room={room} source={source} />
      {figures.earlier > 0 && <p class={styles.notice}>{plural('manyEarlier', figures.earlier)}</p>}
      <ReadingFilterBar
        outlets={outletsOf(articles)}
        months={monthsOf(articles)}
        filter={filter}
        onChange={choose}
        save={(format) => save(format, figures, filter)}
      />
      {figures.articles === 0 ? (
        <p class={styles.empty}>
          {t('manyNone')}{' '}
          <button type="button" class={styles.number} data-show-all onClick={() => setFilter(EVERYTHING)}>
            {t('manyShowAll')}
          </button>
        </p>
      ) : (
        <>
          <ReadingLede {...parts} />
          <div class={styles.columns}>
            <div>
              <OutletShares {...parts} onOutlet={(outlet) => choose({ outlet })} />
              <MonthChart {...parts} />
              <VoiceOverTime {...parts} />
              <SharedWordsList articles={articles} filter={filter} />
              <SideBySideArticles articles={articles} filter={filter} />
            </div>
            <div>
              <VoiceRanking {...parts} />
              <UnnamedShares {...parts} />
              <UnheardRanking {...parts} />
              <ErrorRateTable rates={rates} />
            </div>
          </div>
        </>
      )}
      <footer class={styles.foot}>
        <p>{t('manyFoot')}</p>
        {remove}
      </footer>
      {opened !== null && <OpenedList opened={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

/** The browser grants this much and no more: from here on it is said. */
const NEARLY_FULL = 0.8;

interface RoomProps {
  readonly room: RoomForHistory;
  readonly source: ReadingSource;
}

function RoomNotice({ room: { used, made }, source }: RoomProps) {
  const [isRead, setRead] = useState(false);
  return (
    <>
      {used !== null && used > NEARLY_FULL && (
        <p class={styles.notice} role="status">
          {t('manyNearlyFull')}
        </p>
      )}
      {made !== null && !isRead && (
        <p class={styles.notice} role="status" data-room-made={made.articles}>
          {plural('manyRoomMade', made.articles, { date: formatDay(made.at) })}{' '}
          <button
            type="button"
            class={styles.number}
            onClick={() => {
              setRead(true);
              void source.forgetRoomMade();
            }}
          >
            {t('manyUnderstood')}
          </button>
        </p>
      )}
    </>
  );
}

function spanInWords({ articles, outlets, days }: CorpusFigures): string {
  const counted = t('manyCounted', {
    articles: plural('countArticles', articles),
    outlets: plural('countOutlets', outlets.length),
  });
  if (days === null) return t('manyKept', { counted });
  const [first, last] = [formatDate(days.first), formatDate(days.last)];
  return first === last
    ? t('manyKeptOn', { counted, day: first })
    : t('manyKeptFrom', { counted, first, last });
}

function outletsOf(articles: readonly RememberedArticle[]): string[] {
  return [...new Set(articles.map(outletOf))].sort((a, b) => a.localeCompare(b));
}

function monthsOf(articles: readonly RememberedArticle[]): string[] {
  return corpusFigures(articles, EVERYTHING)
    .months.filter(({ articles: count }) => count > 0)
    .map(({ month }) => month);
}

function save(format: 'csv' | 'json', figures: CorpusFigures, filter: ReadingFilter): void {
  const now = Date.now();
  const name = safeName(`Whose Words ${new Date(now).toISOString().slice(0, 10)} reading`, format);
  if (format === 'csv') saveFile(name, 'text/csv;charset=utf-8', readingToCsv(figures));
  else
    saveFile(name, 'application/json', `${JSON.stringify(readingToJson(figures, filter, now), null, 2)}\n`);
}
