import type { Report, SpokenAttribution } from '../lib/report/report.ts';
import { textOf, type TextSpan } from '../lib/text/article.ts';
import { classNames } from './class-names.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import { TYPE_LABELS } from './kind-labels.ts';
import { t } from './messages.ts';
import type { Voice } from './voice-shares.ts';
import styles from './AttributionQuote.module.css';

interface Props {
  readonly report: Report;
  readonly attribution: SpokenAttribution;
  readonly voice: Voice;
  /** The list it stands in: the same statement may stand in two lists of one view. */
  readonly place: string;
  /** In full, rather than its first lines. */
  readonly whole?: boolean;
}

/** Below this the reader is told that we may be wrong about who said it. */
export const UNCERTAIN_BELOW = 0.6;

/** One attributed passage as printed; pressed, it is shown on the page. */
export function AttributionQuote({ report, attribution, voice, place, whole = false }: Props) {
  const relay = relayOf(report, attribution);
  return (
    <blockquote class={classNames(styles.quote, 'voice-edge')} data-voice={voice}>
      <EvidenceButton
        owner={`${place}-${attribution.id}`}
        passages={[attribution.content]}
        class={styles.button}
        data-attribution={attribution.id}
      >
        <span
          class={classNames(styles.text, !whole && styles.short)}
          dir="auto"
          lang={report.article.language ?? undefined}
        >
          {wordsOf(report, attribution.content)}
        </span>
        <span class={styles.facts}>
          <span>{t(TYPE_LABELS[attribution.type])}</span>
          {relay !== '' && <span>{t('via', { name: relay })}</span>}
          {attribution.certainty < UNCERTAIN_BELOW && <span class={styles.uncertain}>{t('uncertain')}</span>}
        </span>
      </EvidenceButton>
    </blockquote>
  );
}

/** The words of spans that belong together, gaps shown as dots. */
export function wordsOf(report: Report, spans: readonly TextSpan[]): string {
  return spans.map((span) => textOf(report.article, span)).join(' … ');
}

/** Who passes the words on: the speaker's name, else the words as printed; empty if nobody does. */
function relayOf(report: Report, { via, viaSpeaker }: SpokenAttribution): string {
  return report.speakers.find(({ id }) => id === viaSpeaker)?.name ?? wordsOf(report, via);
}
