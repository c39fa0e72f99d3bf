import { Fragment } from 'preact';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { fill, t, type MessageKey } from '../wording/messages.ts';
import type { Passage } from '../../lib/report/passage.ts';
import styles from './SpeakerOrigin.module.css';

/** Where name, role and affiliation of a speaker were read, each as a button that shows the place on the page. */
export function SpeakerOrigin({ speaker }: { readonly speaker: ReportedSpeaker }) {
  const origins = originsOf(speaker);
  if (origins.length === 0) return null;
  const places = origins.map(({ label, passages }, i) => (
    <Fragment key={label}>
      {i > 0 && t('listSeparator')}
      <EvidenceButton owner={`origin-${speaker.id}-${label}`} passages={passages} class={styles.place}>
        {t(label)}
      </EvidenceButton>
    </Fragment>
  ));
  return (
    <p class={styles.origin} data-origin={speaker.id}>
      {fill('readFrom', { places })}
    </p>
  );
}

interface Origin {
  readonly label: MessageKey;
  readonly passages: readonly Passage[];
}

/** The name stands wherever it is printed as shown, else wherever it is printed in full; role and affiliation in one place. */
function originsOf({ named, mentions, name, evidence }: ReportedSpeaker): Origin[] {
  const inFull = mentions.filter(({ form }) => form === 'name');
  const asShown = inFull.filter(({ span }) => span.end - span.start === name.length);
  const [places = []] = [asShown, inFull, mentions].filter((some) => some.length > 0);
  const origins: Origin[] = [
    { label: named ? 'readName' : 'readWords', passages: places.map(({ span }) => [span]) },
    { label: 'readRole', passages: evidence.role === null ? [] : [[evidence.role]] },
    { label: 'readAffiliation', passages: evidence.affiliation === null ? [] : [[evidence.affiliation]] },
  ];
  return origins.filter(({ passages }) => passages.length > 0);
}
