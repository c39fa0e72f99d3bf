import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { compareArticles, type Comparison } from '../../lib/history/compare-articles.ts';
import {
  MAX_SPEAKERS,
  type ArticleHead,
  type HeardSpeaker,
  type HistoryEntry,
} from '../../lib/history/history-entry.ts';
import type { Report } from '../../lib/report/report.ts';
import type { WordShare } from '../../lib/report/divide-words.ts';
import { lookOf, SPEAKER_KINDS } from '../../lib/speakers/speaker.ts';
import { headInWords, HistoryPlace, SharedParagraphs } from './HistoryArticle.tsx';
import { PART_LABELS } from '../wording/kind-labels.ts';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { formatShareOrWords, plural, t } from '../wording/messages.ts';
import { Section } from '../shared/Section.tsx';
import { TextPair } from '../repeats/TextPair.tsx';
import type { HistorySource } from './use-history.ts';
import styles from './HistorySection.module.css';

interface Props {
  readonly report: Report;
  readonly entry: HistoryEntry;
  readonly articles: readonly ArticleHead[];
  readonly source: HistorySource;
  /** Address of the article that is laid beside this one. */
  readonly chosen: string | null;
  readonly onChoose: (address: string | null) => void;
}

/** An earlier article to pick, and both side by side. */
export function HistoryComparison({ report, entry, articles, source, chosen, onChoose }: Props) {
  const id = useId();
  const other = useEntry(source, chosen);
  const result = useRef<HTMLDivElement>(null);
  const choice = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    // A button further up asked for it: the reader is taken there.
    if (other === null || document.activeElement === choice.current) return;
    result.current?.focus();
    result.current?.scrollIntoView({ block: 'start' });
  }, [other]);
  const isListed = chosen === null || articles.some(({ address }) => address === chosen);
  return (
    <Section heading={t('historySideBySide')} level={3}>
      <label class={styles.choose} for={id}>
        {t('historyChoose')}
      </label>
      <select
        id={id}
        class={styles.select}
        ref={choice}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
      >
        <option value="">{t('historyChooseNone')}</option>
        {!isListed && <option value={chosen}>{other === null ? chosen : headInWords(other)}</option>}
        {articles.map((article) => (
          <option key={article.address} value={article.address}>
            {headInWords(article)}
          </option>
        ))}
      </select>
      <div ref={result} tabIndex={-1} class={styles.result} aria-live="polite">
        {other !== null && <SideBySide report={report} here={entry} there={other} />}
      </div>
    </Section>
  );
}

/** The remembered article of an address, once it is there. */
function useEntry(source: HistorySource, address: string | null): HistoryEntry | null {
  const [entry, setEntry] = useState<HistoryEntry | null>(null);
  useEffect(() => {
    let current = true;
    setEntry(null);
    if (address !== null)
      void source.entry(address).then((found) => {
        if (current && found.ok) setEntry(found.value);
      });
    return () => {
      current = false;
    };
  }, [source, address]);
  return entry;
}

interface BothProps {
  readonly report: Report;
  readonly here: HistoryEntry;
  readonly there: HistoryEntry;
}

function SideBySide({ report, here, there }: BothProps) {
  const compared = useMemo(() => compareArticles(here, there), [here, there]);
  return (
    <div data-side-by-side>
      <Shares
        here={{ entry: here, shares: compared.shares.here }}
        there={{ entry: there, shares: compared.shares.there }}
      />
      <SpeakerGroup
        heading={t('historyInBoth')}
        none={t('historyNobodyInBoth')}
        speakers={compared.inBoth.map(({ here: own, there: other }) => ({ speaker: own, other }))}
      />
      <SpeakerGroup
        heading={t('historyOnlyHere')}
        speakers={compared.onlyHere.map((speaker) => ({ speaker }))}
      />
      <SpeakerGroup
        heading={t('historyOnlyThere')}
        speakers={compared.onlyThere.map((speaker) => ({ speaker }))}
      />
      <h4 class={styles.subheading}>{t('historySharedHeading')}</h4>
      {compared.paragraphs.length === 0 ? (
        <p class={styles.note}>{t('historyNoShared')}</p>
      ) : (
        <SharedParagraphs report={report} article={there} paragraphs={compared.paragraphs} />
      )}
      {compared.quotes.length > 0 && (
        <>
          <h4 class={styles.subheading}>{t('historyQuotes')}</h4>
          {compared.quotes.map((quote) => (
            <TextPair
              key={`${quote.here} ${quote.there}`}
              here={quote.here}
              there={quote.there}
              hereLabel={t('historyHere')}
              thereLabel={<HistoryPlace article={there} />}
              language={report.article.language}
            />
          ))}
        </>
      )}
    </div>
  );
}

/** One of two articles: what is remembered of it, and whose words it is made of. */
interface Side {
  readonly entry: HistoryEntry;
  readonly shares: Comparison['shares']['here'];
}

/** Whose words each article is made of, kind by kind. */
function Shares({ here, there }: { readonly here: Side; readonly there: Side }) {
  const sides = [here, there];
  const isCut = sides.some(({ entry }) => entry.speakers.length >= MAX_SPEAKERS);
  const rows = [...SPEAKER_KINDS, 'unclear' as const]
    .map((voice) => ({
      voice,
      label: voice === 'unclear' && isCut ? t('historyRest', { count: MAX_SPEAKERS }) : t(PART_LABELS[voice]),
      cells: sides.map(({ shares }) => shares.parts.find((part) => part.voice === voice)),
    }))
    .filter(({ cells }) => cells.some((part) => part !== undefined));
  return (
    <table class={styles.shares}>
      <caption class={styles.note}>{t('historyShares')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('historyHere')}</th>
          <th scope="col">
            <HistoryPlace article={there.entry} />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ voice, label, cells }) => (
          <tr key={voice} data-share={voice}>
            <th scope="row">
              <KindSwatch voice={voice} /> {label}
            </th>
            {cells.map((part, i) => (
              <td key={i}>{formatShareOrWords(part ?? none(sides[i]))}</td>
            ))}
          </tr>
        ))}
        <tr data-share="unnamed">
          <th scope="row">{t('historyUnnamed')}</th>
          {sides.map(({ shares }, i) => (
            <td key={i}>{formatShareOrWords(shares.unnamed)}</td>
          ))}
        </tr>
        <tr data-share="attributed">
          <th scope="row">{t('historyAttributed')}</th>
          {sides.map(({ shares }, i) => (
            <td key={i}>{formatShareOrWords(shares.others)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** A kind that is not heard in an article. */
function none(side: Side | undefined): WordShare {
  return { words: 0, percent: side?.shares.others.percent == null ? null : 0 };
}

interface GroupProps {
  readonly heading: string;
  /** Said when there is nobody; without it the group is left out. */
  readonly none?: string;
  readonly speakers: readonly { readonly speaker: HeardSpeaker; readonly other?: HeardSpeaker }[];
}

function SpeakerGroup({ heading, none, speakers }: GroupProps) {
  if (speakers.length === 0 && none === undefined) return null;
  return (
    <>
      <h4 class={styles.subheading}>{heading}</h4>
      {speakers.length === 0 && <p class={styles.note}>{none}</p>}
      <ul class={styles.speakers}>
        {speakers.map(({ speaker, other }) => (
          <li key={speaker.name}>
            <KindSwatch voice={lookOf(speaker)} /> <bdi class={styles.name}>{speaker.name}</bdi>{' '}
            <span class={styles.note}>
              {other === undefined ? wordsAndRole(speaker) : bothRoles(speaker, other)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsAndRole({ words, role }: HeardSpeaker): string {
  return [role, plural('words', words)].filter((part) => part !== null && part !== '').join(' · ');
}

/** What they are here and there; said once where it is the same. */
function bothRoles(here: HeardSpeaker, there: HeardSpeaker): string {
  const [own, other] = [wordsAndRole(here), wordsAndRole(there)];
  return own === other ? own : t('historyHereThere', { here: own, there: other });
}
