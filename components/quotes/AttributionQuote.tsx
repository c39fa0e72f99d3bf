import { useContext } from 'preact/hooks';
import { relayOf } from '../../lib/report/relay-of.ts';
import type { Report } from '../../lib/report/report.ts';
import type { SpeakerId } from '../../lib/speakers/speaker.ts';
import { speakersOf, type SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { UNCERTAIN_BELOW } from '../../lib/report/certainty-class.ts';
import { classNames } from '../shared/class-names.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { TYPE_LABELS } from '../wording/kind-labels.ts';
import { formatList, t } from '../wording/messages.ts';
import { PanelPartsContext } from '../app/panel-parts.ts';
import { placeKey } from '../../lib/report/place-key.ts';
import type { Voice } from '../../lib/report/voice-shares.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import { FormsRow } from '../shared/FormsRow.tsx';
import styles from './AttributionQuote.module.css';

interface Props {
  readonly report: Report;
  readonly attribution: SpokenAttribution;
  readonly voice: Voice;
  /** The list it stands in: the same statement may stand in two lists of one view. */
  readonly place: string;
  /** Whose list it is: who says it with them is named. */
  readonly speaker?: SpeakerId;
}

/** One attributed passage as printed; pressed, it is shown on the page. */
export function AttributionQuote({ report, attribution, voice, place, speaker }: Props) {
  const parts = useContext(PanelPartsContext);
  const relay = relayOf(report, attribution);
  const others = speaker === undefined ? [] : speakersOf(attribution).filter((id) => id !== speaker);
  const names = report.speakers.flatMap(({ id, name }) => (others.includes(id) ? [name] : []));
  return (
    <blockquote class={classNames(styles.quote, 'voice-edge')} data-voice={voice}>
      <EvidenceButton
        owner={`${place}-${placeKey(attribution)}`}
        passages={[attribution.content]}
        class={styles.button}
        data-attribution={attribution.id}
      >
        <span
          class={classNames(styles.text, styles.short)}
          dir="auto"
          lang={report.article.language ?? undefined}
        >
          {wordsOf(report, attribution.content)}
        </span>
        <span class={styles.facts}>
          <span>{t(TYPE_LABELS[attribution.type])}</span>
          {names.length > 0 && <span data-said-with>{t('saidWith', { names: formatList(names) })}</span>}
          {relay !== '' && <span>{t('via', { name: relay })}</span>}
          {attribution.certainty < UNCERTAIN_BELOW && <span class={styles.uncertain}>{t('uncertain')}</span>}
          {attribution.corrected && <span class={styles.corrected}>{t('corrected')}</span>}
        </span>
      </EvidenceButton>
      <FormsRow>{parts && <parts.CorrectQuote report={report} attribution={attribution} withWhy />}</FormsRow>
    </blockquote>
  );
}
