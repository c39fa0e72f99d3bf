import { useMemo } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import {
  ALL_SPEAKERS,
  EVERYBODY,
  isEverybody,
  statementFinder,
  type StatementFilter,
  type VoiceFilter,
} from '../../lib/report/statement-filter.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import { Section } from '../shared/Section.tsx';
import { PART_LABELS } from '../wording/kind-labels.ts';
import { formatNumber, plural, t, type MessageKey } from '../wording/messages.ts';
import { SpeakerCard } from './SpeakerCard.tsx';
import { SpeakerCards } from './SpeakerCards.tsx';
import { UnsettledList } from './UnsettledList.tsx';
import styles from './SpeakerList.module.css';

interface Props {
  readonly report: Report;
  readonly filter: VoiceFilter;
  readonly onFilter: (filter: VoiceFilter) => void;
  /** How many are shown before the rest, which stands further down. */
  readonly rows: number;
}

/** Everybody with a statement, most words first, with a name or without; of few, the first, the rest below. */
export function speakersInRows(report: Report, rows: number) {
  const all = report.speakers
    .filter(({ attributions }) => attributions.length > 0)
    .toSorted((a, b) => b.words - a.words);
  const rest = all.slice(rows);
  return {
    first: all.slice(0, rows),
    named: rest.filter(({ named }) => named),
    unnamed: rest.filter(({ named }) => !named),
  };
}

/** The first who speak, two lines each, and how many more; or everybody of the kind the reader has chosen in the legend. */
export function WhoSpeaks({ report, filter, onFilter, rows }: Props) {
  const { first, named, unnamed } = useMemo(() => speakersInRows(report, rows), [report, rows]);
  if (!isEverybody(filter)) return <Chosen report={report} filter={filter} onFilter={onFilter} />;
  const [only] = first;
  return (
    <Section heading={t('whoSpeaks')} note={t(first.length === 1 ? 'oneVoice' : 'mostWordsFirst')}>
      {first.length === 1 && only !== undefined ? (
        <ul>
          <SpeakerCard report={report} speaker={only} alone />
        </ul>
      ) : (
        <SpeakerCards report={report} speakers={first} />
      )}
      {first.length === 0 && <UnsettledList report={report} bare />}
      {named.length + unnamed.length > 0 && (
        <p class={styles.further}>
          <More to={named} name="named" label={plural('moreSpeakers', named.length)} />
          <More
            to={unnamed}
            name="unnamed"
            label={plural(
              first.some((speaker) => !speaker.named) ? 'moreUnnamed' : 'sourcesUnnamed',
              unnamed.length,
            )}
          />
        </p>
      )}
    </Section>
  );
}

interface MoreProps {
  readonly to: readonly ReportedSpeaker[];
  readonly name: 'named' | 'unnamed';
  readonly label: string;
}

/** Goes to the speakers further down. */
function More({ to, name, label }: MoreProps) {
  if (to.length === 0) return null;
  return (
    <button
      type="button"
      class={styles.link}
      data-more={name}
      onClick={() => {
        const section = document.querySelector(`[data-further="${name}"]`);
        section?.scrollIntoView({ block: 'start', behavior: 'instant' });
        section?.querySelector('summary')?.focus({ preventScroll: true });
      }}
    >
      {label}
    </button>
  );
}

/** Those who do not stand among the first: with a name, without one, and what is not settled. */
export function FurtherSpeakers({ report, rows }: Pick<Props, 'report' | 'rows'>) {
  const { first, named, unnamed } = useMemo(() => speakersInRows(report, rows), [report, rows]);
  return (
    <>
      {named.length > 0 && (
        <div data-further="named">
          <Section heading={t('furtherHeading')} note={plural('countSpeakers', named.length)}>
            <SpeakerCards report={report} speakers={named} />
          </Section>
        </div>
      )}
      {unnamed.length > 0 && (
        <div data-further="unnamed">
          <Section heading={t('unnamedHeading')} note={plural('countSources', unnamed.length)}>
            <SpeakerCards report={report} speakers={unnamed} />
          </Section>
        </div>
      )}
      {first.length > 0 && <UnsettledList report={report} />}
    </>
  );
}

const NAMINGS = {
  all: 'chosenAll',
  named: 'filterNamed',
  unnamed: 'filterUnnamed',
} as const satisfies Record<StatementFilter['naming'], MessageKey>;
const NAMING_KEYS = ['all', 'named', 'unnamed'] as const;

/** Who is of the kind that was chosen, all or only those with or without a name. */
function Chosen({ report, filter, onFilter }: Omit<Props, 'rows'>) {
  const finder = useMemo(() => statementFinder(report), [report]);
  const { kind, naming } = filter;
  const found = (of: VoiceFilter): ReportedSpeaker[] => finder.speakers({ ...ALL_SPEAKERS, ...of });
  const speakers = found(filter);
  const total = found(EVERYBODY).length;
  const sorts = NAMING_KEYS.map((each) => ({ each, count: found({ kind, naming: each }).length }));
  const isMixed = sorts.every(({ count }) => count > 0);
  return (
    <Section
      heading={t(kind === 'all' ? 'whoSpeaks' : PART_LABELS[kind])}
      {...(kind === 'unclear' ? {} : { note: t('chosenOf', { shown: speakers.length, total }) })}
    >
      <p class={styles.further}>
        {isMixed && (
          <span class={styles.sorts}>
            {sorts.map(({ each, count }) => (
              <button
                key={each}
                type="button"
                class={styles.sort}
                data-naming={each}
                aria-pressed={each === naming}
                onClick={() => onFilter({ kind, naming: each })}
              >
                {t(NAMINGS[each])} <b>{formatNumber(count)}</b>
              </button>
            ))}
          </span>
        )}
        <button type="button" class={styles.link} data-everybody onClick={() => onFilter(EVERYBODY)}>
          {t('filterClear')}
        </button>
      </p>
      <SpeakerCards key={`${kind} ${naming}`} report={report} speakers={speakers} unfolded />
      {kind === 'unclear' && <UnsettledList report={report} bare />}
    </Section>
  );
}
