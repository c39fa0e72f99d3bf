import { Fragment } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { relayOf } from '../../lib/report/relay-of.ts';
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
  /** The only one who speaks: the card is open from the start, with the first statements. */
  readonly alone?: boolean;
}

/** Reporting words named on a card; the rest are in the passages. */
const VERBS_SHOWN = 4;
/** Statements of a lone speaker that leave the findings in sight. */
const FIRST_STATEMENTS = 2;

/** One speaker in two lines and, opened, every statement the figures were counted from. */
export function SpeakerCard({ report, speaker, alone = false }: Props) {
  const [open, setOpen] = useState(alone);
  const look = lookOf(speaker);
  const about = aboutSpeaker(report, speaker);
  return (
    <li class={styles.card} data-speaker={speaker.id}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class={styles.summary}>
          <span class={styles.swatch}>
            <KindSwatch voice={look} />
          </span>
          <span class={classNames(styles.name, !speaker.named && styles.unnamed)} data-name={speaker.name}>
            <bdi lang={report.article.language ?? undefined}>
              {speaker.named ? speaker.name : t('quoted', { text: speaker.name })}
            </bdi>
          </span>
          <span class={styles.words} data-words={speaker.words}>
            <span class={styles.number}>{formatNumber(speaker.words)}</span>{' '}
            <span class={styles.unit}>{plural('wordsUnit', speaker.words)}</span>
          </span>
          <span class={styles.description}>
            <span class={classNames(about.length > 0 && 'unseen')}>
              {t(KIND_LABELS[speaker.kind])}
              {about.length > 0 && t('listSeparator')}
            </span>
            {about.length === 0 && speaker.verbs.length > 0 && (
              <>
                {' · '}
                <span data-verbs>{verbs(speaker)}</span>
              </>
            )}
            {about.map((part, i) => (
              <Fragment key={part}>
                {i > 0 && t('listSeparator')}
                <bdi>{part}</bdi>
              </Fragment>
            ))}
            {!speaker.named && <span class="unseen">{`${t('listSeparator')}${t('kindUnnamed')}`}</span>}
          </span>
          <span class={styles.statements} data-attributions={speaker.attributions.length}>
            {speaker.kindByReader === 'to choose' && <span data-kind-to-choose>{t('kindToChoose')} · </span>}
            {speaker.corrected && <span class={styles.corrected}>{t('corrected')} · </span>}
            {plural('statements', speaker.attributions.length)}
          </span>
        </summary>
        {open && <Opened report={report} speaker={speaker} alone={alone} hasAbout={about.length > 0} />}
      </details>
    </li>
  );
}

/** `hasAbout`: the second line of the card says who they are; else it has the verbs already. */
function Opened({ report, speaker, alone = false, hasAbout }: Props & { readonly hasAbout: boolean }) {
  const parts = useContext(PanelPartsContext);
  const said = speakerAttributions(report, speaker);
  // What two say together is counted for the first of them.
  const firsts = new Set(said.flatMap((one) => (one.speaker === speaker.id ? [] : (one.speaker ?? []))));
  const together = report.speakers.flatMap(({ id, name }) => (firsts.has(id) ? [name] : []));
  const [all, setAll] = useState(false);
  const folded = alone && !all && said.length > FIRST_STATEMENTS + 1;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button is gone once pressed: the focus goes to the first statement it brought.
    if (all) list.current?.children.item(FIRST_STATEMENTS)?.querySelector('button')?.focus();
  }, [all]);
  const shown = folded ? said.slice(0, FIRST_STATEMENTS) : said;
  return (
    <div class={styles.opened}>
      <p class={styles.fact}>
        {t(speaker.named ? 'kindWithName' : 'kindWithoutName', { kind: t(KIND_LABELS[speaker.kind]) })}
        {' · '}
        {howQuoted(speaker)}
      </p>
      {speaker.verbs.length > 0 && hasAbout && (
        <p class={styles.verbs} data-verbs>
          <span class="unseen">{t('verbsLabel')}: </span>
          {verbs(speaker)}
        </p>
      )}
      {speaker.aliases.length > 0 && (
        <p class={styles.fact}>{t('printedAlso', { names: formatList(speaker.aliases) })}</p>
      )}
      {together.length > 0 && (
        <p class={styles.fact} data-together>
          {t('saidTogether', { names: formatList(together) })}
        </p>
      )}
      {!folded && <SpeakerOrigin speaker={speaker} />}
      {parts && <parts.CorrectSpeaker report={report} speaker={speaker} />}
      <ul class={styles.quotes} ref={list}>
        {shown.map((attribution) => (
          <li key={placeKey(attribution)}>
            <AttributionQuote
              report={report}
              attribution={attribution}
              voice={lookOf(speaker)}
              place="speaker"
              speaker={speaker.id}
            />
          </li>
        ))}
      </ul>
      {folded && (
        <button type="button" class={styles.more} data-all-statements onClick={() => setAll(true)}>
          {t('allStatements', { count: said.length })}
        </button>
      )}
    </div>
  );
}

/** Role and affiliation, and the outlet that passed on all they said. */
function aboutSpeaker(report: Report, speaker: ReportedSpeaker): string[] {
  const relays = speakerAttributions(report, speaker).map((attribution) => relayOf(report, attribution));
  const relay = relays.every((name) => name !== '' && name === relays[0]) ? relays[0] : undefined;
  return [
    ...[speaker.role, speaker.affiliation].filter((part) => part !== null),
    ...(relay === undefined ? [] : [t('via', { name: relay })]),
  ];
}

function howQuoted({ direct, indirect }: ReportedSpeaker): string {
  return [
    ...(direct > 0 ? [t('countDirect', { count: direct })] : []),
    ...(indirect > 0 ? [t('countIndirect', { count: indirect })] : []),
  ].join(t('listSeparator'));
}

function verbs(speaker: ReportedSpeaker): string {
  return speaker.verbs
    .slice(0, VERBS_SHOWN)
    .map(({ verb, count }) => (count === 1 ? verb : t('verbTimes', { verb, count })))
    .join(t('listSeparator'));
}
