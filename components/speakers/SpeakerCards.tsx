import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import { t } from '../wording/messages.ts';
import { SpeakerCard } from './SpeakerCard.tsx';
import styles from './SpeakerList.module.css';

interface Props {
  readonly report: Report;
  readonly speakers: readonly ReportedSpeaker[];
  /** All of them: the reader has said which. */
  readonly unfolded?: boolean;
}

/** Speakers shown at first; a list longer than this and a few more waits behind a button. */
const FIRST_SHOWN = 12;
/** A button that would only bring this many more is not worth a click. */
const FEW_MORE = 2;

/** Speakers one under the other; of many, the first. */
export function SpeakerCards({ report, speakers, unfolded = false }: Props) {
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
          <SpeakerCard key={speaker.id} report={report} speaker={speaker} />
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
