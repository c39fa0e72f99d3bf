import { Fragment } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import { AttributionQuote } from '../quotes/AttributionQuote.tsx';
import { classNames } from '../shared/class-names.ts';
import { KIND_LABELS } from '../wording/kind-labels.ts';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { formatList, formatNumber, plural, t } from '../wording/messages.ts';
import { PanelPartsContext } from '../app/panel-parts.ts';
import { placeKey } from '../../lib/report/place-key.ts';
import { SpeakerOrigin } from './SpeakerOrigin.tsx';
import { speakerAttributions } from '../../lib/report/voice-shares.ts';
import { lookOf } from '../../lib/speakers/speaker.ts';
import styles from './SpeakerCard.module.css';

interface Props {
  readonly report: Report;
  readonly speaker: ReportedSpeaker;
  /** Words of the speaker who has most: the length of a full rule. */
  readonly most: number;
}

/** Reporting words named on a card; the rest are in the passages. */
const VERBS_SHOWN = 4;

/** One speaker and, opened, every statement the figures were counted from. */
export function SpeakerCard({ report, speaker, most }: Props) {
  const [open, setOpen] = useState(false);
  const parts = useContext(PanelPartsContext);
  const look = lookOf(speaker);
  const description = [speaker.role, speaker.affiliation].filter((part) => part !== null);
  return (
    <li class={styles.card} data-speaker={speaker.id}>
      <span class={styles.rule} aria-hidden="true">
        <span
          class={classNames(styles.length, 'voice')}
          data-voice={look}
          style={{ inlineSize: `${most > 0 ? (100 * speaker.words) / most : 0}%` }}
        />
      </span>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class={styles.summary}>
          <span class={styles.who}>
            <span class={styles.name} data-name={speaker.name}>
              <bdi>{speaker.name}</bdi>
            </span>
            {description.length > 0 && (
              <span class={styles.description}>
                {description.map((part, i) => (
                  <Fragment key={part}>
                    {i > 0 && t('listSeparator')}
                    <bdi>{part}</bdi>
                  </Fragment>
                ))}
              </span>
            )}
            <span class={styles.facts}>
              <span class={styles.fact}>
                <KindSwatch voice={look} /> {t(KIND_LABELS[speaker.kind])}
                {!speaker.named && `${t('listSeparator')}${t('kindUnnamed')}`}
              </span>
              <span class={styles.fact} data-attributions={speaker.attributions.length}>
                {statements(speaker)}
              </span>
              {speaker.kindByReader === 'to choose' && (
                <span class={styles.fact} data-kind-to-choose>
                  {t('kindToChoose')}
                </span>
              )}
              {speaker.corrected && <span class={styles.corrected}>{t('corrected')}</span>}
            </span>
            {speaker.verbs.length > 0 && (
              <span class={styles.verbs}>
                <span class="unseen">{t('verbsLabel')}: </span>
                {verbs(speaker)}
              </span>
            )}
          </span>
          <span class={styles.words} data-words={speaker.words}>
            <span class={styles.number}>{formatNumber(speaker.words)}</span>{' '}
            <span class={styles.unit}>{plural('wordsUnit', speaker.words)}</span>
          </span>
        </summary>
        {open && (
          <div class={styles.passages}>
            {speaker.aliases.length > 0 && (
              <p class={styles.aliases}>{t('printedAlso', { names: formatList(speaker.aliases) })}</p>
            )}
            <SpeakerOrigin speaker={speaker} />
            {parts && <parts.CorrectSpeaker report={report} speaker={speaker} />}
            <ul class={styles.quotes}>
              {speakerAttributions(report, speaker).map((attribution) => (
                <li key={placeKey(attribution)}>
                  <AttributionQuote report={report} attribution={attribution} voice={look} place="speaker" />
                </li>
              ))}
            </ul>
          </div>
        )}
      </details>
    </li>
  );
}

function statements({ attributions, direct, indirect }: ReportedSpeaker): string {
  const all = plural('statements', attributions.length);
  if (indirect === 0) return t('statementAllDirect', { statements: all });
  if (direct === 0) return t('statementAllIndirect', { statements: all });
  return t('statementSplit', { statements: all, direct, indirect });
}

function verbs(speaker: ReportedSpeaker): string {
  return speaker.verbs
    .slice(0, VERBS_SHOWN)
    .map(({ verb, count }) => (count === 1 ? verb : t('verbTimes', { verb, count })))
    .join(t('listSeparator'));
}
