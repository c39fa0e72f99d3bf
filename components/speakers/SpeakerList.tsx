import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import { plural, t } from '../wording/messages.ts';
import { QuoteFilter } from '../quotes/QuoteFilter.tsx';
import { Section } from '../shared/Section.tsx';
import { SpeakerCard } from './SpeakerCard.tsx';
import { leavesOut } from '../../lib/report/statement-filter.ts';
import { UnsettledList } from './UnsettledList.tsx';
import { ReviewingContext } from '../quotes/use-reviewing.ts';
import styles from './SpeakerList.module.css';

/** Speakers shown at first; a list longer than this and a few more waits behind a button. */
const FIRST_SHOWN = 12;
/** A button that would only bring this many more is not worth a click. */
const FEW_MORE = 2;

/** Who speaks, most words first: those with a name, then voices without one, then what we could not settle. */
export function SpeakerList({ report }: { readonly report: Report }) {
  const review = useContext(ReviewingContext);
  const all = report.speakers
    .filter(({ attributions }) => attributions.length > 0)
    .toSorted((a, b) => b.words - a.words);
  const speaking = review?.listed ?? all;
  const filtered = review !== null && leavesOut(review.speakers);
  const named = speaking.filter((speaker) => speaker.named);
  const unnamed = speaking.filter((speaker) => !speaker.named);
  const most = all[0]?.words ?? 0;
  return (
    <>
      {review !== null && (
        <QuoteFilter
          report={report}
          filter={review.speakers}
          onFilter={review.filterSpeakers}
          shown={speaking.length}
          total={all.length}
          list="speakers"
        />
      )}
      {speaking.length === 0 && all.length > 0 && <p class={styles.none}>{t('noneListed')}</p>}
      {named.length > 0 && (
        <Section heading={t('speakersHeading')} note={plural('namedCount', named.length)}>
          <Cards report={report} speakers={named} most={most} unfolded={filtered} />
        </Section>
      )}
      {unnamed.length > 0 && (
        <Section heading={t('unnamedHeading')} note={t('unnamedNote')}>
          <Cards report={report} speakers={unnamed} most={most} unfolded={filtered} />
        </Section>
      )}
      {!filtered && <UnsettledList report={report} />}
    </>
  );
}

interface CardsProps {
  readonly report: Report;
  readonly speakers: readonly ReportedSpeaker[];
  readonly most: number;
  /** All of them: the reader has said which. */
  readonly unfolded: boolean;
}

function Cards({ report, speakers, most, unfolded }: CardsProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button is gone once pressed: the focus goes to the first speaker it brought.
    if (all) list.current?.children.item(FIRST_SHOWN)?.querySelector('summary')?.focus();
  }, [all]);
  const folded = !all && !unfolded && speakers.length > FIRST_SHOWN + FEW_MORE;
  const shown = folded ? speakers.slice(0, FIRST_SHOWN) : speakers;
  return (
    <>
      <ul ref={list}>
        {shown.map((speaker) => (
          <SpeakerCard key={speaker.id} report={report} speaker={speaker} most={most} />
        ))}
      </ul>
      {folded && (
        <button type="button" class={styles.more} onClick={() => setAll(true)}>
          {t('showAllSpeakers', { count: speakers.length })}
        </button>
      )}
    </>
  );
}
