import { useContext } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import { leavesOut } from '../../lib/report/statement-filter.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import { QuoteFilter } from '../quotes/QuoteFilter.tsx';
import { ReviewingContext } from '../quotes/use-reviewing.ts';
import { Section } from '../shared/Section.tsx';
import { plural, t } from '../wording/messages.ts';
import { SpeakerCards } from './SpeakerCards.tsx';
import { UnsettledList } from './UnsettledList.tsx';
import styles from './SpeakerList.module.css';

/** Everybody who speaks, most words first: those with a name, then voices without one, then what we could not settle. */
export function SpeakerList({ report }: { readonly report: Report }) {
  const review = useContext(ReviewingContext);
  if (review === null) return null;
  const { listed, speakers: filter, filterSpeakers } = review;
  const total = report.speakers.filter(({ attributions }) => attributions.length > 0).length;
  const filtered = leavesOut(filter);
  const named = listed.filter((speaker) => speaker.named);
  const unnamed = listed.filter((speaker) => !speaker.named);
  const onlyUnsettled = filter.kind === 'unclear';
  return (
    <>
      <QuoteFilter
        report={report}
        filter={filter}
        onFilter={filterSpeakers}
        shown={listed.length}
        total={total}
        list="speakers"
      />
      {listed.length === 0 && total > 0 && !onlyUnsettled && <p class={styles.none}>{t('noneListed')}</p>}
      {named.length > 0 && (
        <Section heading={t('namedHeading')} note={countedIn('countSpeakers', named)}>
          <SpeakerCards report={report} speakers={named} unfolded={filtered} />
        </Section>
      )}
      {unnamed.length > 0 && (
        <Section heading={t('unnamedHeading')} note={countedIn('countSources', unnamed)}>
          <SpeakerCards report={report} speakers={unnamed} unfolded={filtered} />
        </Section>
      )}
      {(!filtered || onlyUnsettled) && <UnsettledList report={report} />}
    </>
  );
}

/** “9 speakers · 520 words”. */
function countedIn(key: 'countSpeakers' | 'countSources', speakers: readonly ReportedSpeaker[]): string {
  const words = speakers.reduce((sum, speaker) => sum + speaker.words, 0);
  return `${plural(key, speakers.length)} · ${plural('words', words)}`;
}
