import { useContext, useEffect, useState } from 'preact/hooks';
import { relayOf } from '../../lib/report/relay-of.ts';
import type { Report } from '../../lib/report/report.ts';
import { UNCERTAIN_BELOW } from '../../lib/report/certainty-class.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import type { StatementState } from '../../lib/speakers/reader-notes.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import { lookOf } from '../../lib/speakers/speaker.ts';
import { speakersOf, type SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { PanelPartsContext } from '../app/panel-parts.ts';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { classNames } from '../shared/class-names.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { opening } from '../wording/describe-correction.ts';
import { TYPE_LABELS } from '../wording/kind-labels.ts';
import { formatList, plural, t } from '../wording/messages.ts';
import { whoItCouldBe } from '../wording/who-it-could-be.ts';
import { CopyQuotation } from './CopyQuotation.tsx';
import { QuoteDetails } from './QuoteDetails.tsx';
import { SingleKeysContext } from './single-keys.ts';
import { StateMark } from './StateMark.tsx';
import { quoteOwner, type Reviewing } from './use-reviewing.ts';
import { FormsRow } from '../shared/FormsRow.tsx';
import styles from './StatementItem.module.css';

interface Props {
  readonly report: Report;
  readonly attribution: SpokenAttribution;
  readonly speakers: ReadonlyMap<string, ReportedSpeaker>;
  /** Statements that stand in this one. */
  readonly inside: readonly SpokenAttribution[];
  /** Number of the paragraph it begins in; a heading has none. */
  readonly paragraph: number | undefined;
  readonly state: StatementState;
  /** The statement one is at. */
  readonly current: number | null;
  readonly goal: number | null;
  readonly decide: Reviewing['decide'];
}

/** A statement as it is gone through: its words, whose they are, and, of the one one is at, why and what can be done. */
export function StatementItem({ inside, ...props }: Props) {
  const { attribution, current, goal } = props;
  const isInside = (id: number | null): boolean => inside.some((one) => one.id === id);
  const [unfolded, setUnfolded] = useState(false);
  const isGoalInside = isInside(goal);
  useEffect(() => {
    if (isGoalInside) setUnfolded(true);
  }, [isGoalInside, goal]);
  const names = inside.map((one) => nameOf(props, one));
  return (
    <li
      class={classNames(styles.item, (current === attribution.id || isInside(current)) && styles.now)}
      data-quote={attribution.id}
      data-state={props.state}
    >
      <Statement {...props} />
      {inside.length > 0 && (
        <details
          class={styles.inside}
          open={unfolded || isGoalInside}
          onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
        >
          <summary class={styles.fold}>
            {plural('statementsInside', inside.length)}{' '}
            <bdi class={styles.folded}>{names.join(t('listSeparator'))}</bdi>
          </summary>
          <ul>
            {inside.map((one) => (
              <li key={one.id} class={styles.inner} data-quote={one.id}>
                <Statement {...props} attribution={one} paragraph={undefined} isInside />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface StatementProps extends Omit<Props, 'inside' | 'goal'> {
  readonly isInside?: boolean;
}

function Statement(props: StatementProps) {
  const { report, attribution, speakers, paragraph, state, current, isInside = false } = props;
  const parts = useContext(PanelPartsContext);
  const speaker = speakers.get(attribution.speaker ?? '');
  const relay = relayOf(report, attribution);
  const isCurrent = current === attribution.id;
  const Heading = isInside ? 'h4' : 'h3';
  return (
    <div class={styles.row}>
      <div class={classNames(styles.quote, 'voice-edge')} data-voice={lookOf(speaker)}>
        <Heading class={styles.heading}>
          <EvidenceButton
            owner={quoteOwner(attribution.id)}
            passages={[attribution.content]}
            class={styles.button}
            data-attribution={attribution.id}
          >
            <span
              class={classNames(styles.text, !isCurrent && styles.short)}
              dir="auto"
              lang={report.article.language ?? undefined}
            >
              {wordsOf(report, attribution.content)}
            </span>
          </EvidenceButton>
        </Heading>
        <p class={styles.by}>
          <KindSwatch voice={lookOf(speaker)} />
          <span class={styles.who}>
            <bdi
              class={classNames(speaker?.named === false && styles.unnamed, styles.name)}
              lang={report.article.language ?? undefined}
            >
              {nameOf(props, attribution)}
            </bdi>
            {' · '}
            {t(TYPE_LABELS[attribution.type])}
            {relay !== '' && ` · ${t('via', { name: relay })}`}
            {attribution.certainty < UNCERTAIN_BELOW && (
              <span class={styles.uncertain}> · {t('uncertain')}</span>
            )}
          </span>
          {!isCurrent && hasNotes(attribution) && (
            <span class={styles.noted}>{notesInShort(attribution)}</span>
          )}
          {paragraph !== undefined && (
            <span class={styles.paragraph}>
              <span aria-hidden="true">{t('paragraphMark', { number: paragraph })}</span>
              <span class="unseen">{t('paragraphMarkLabel', { number: paragraph })}</span>
            </span>
          )}
        </p>
        {isCurrent && (
          <>
            <details class={styles.why} data-why>
              <summary class={styles.fold}>
                {t('whyQuestion')}
                <span class="unseen"> {quotedOpening(props)}</span>
              </summary>
              <QuoteDetails report={report} attribution={attribution} />
            </details>
            <Deciding {...props} />
            {parts && <parts.StatementNotes attribution={attribution} about={quotedOpening(props)} />}
            {parts && (
              <FormsRow>
                <parts.CorrectQuote report={report} attribution={attribution} withWhy={false} />
                <CopyQuotation report={report} attribution={attribution} />
              </FormsRow>
            )}
          </>
        )}
      </div>
      {!isInside && <StateMark state={state} />}
    </div>
  );
}

/** Right or none at all; that it is somebody else’s, or other words, is said in a form. */
function Deciding({ attribution, state, decide, isInside = false, ...props }: StatementProps) {
  const keys = useContext(SingleKeysContext);
  if (useContext(PanelPartsContext) === null) return null;
  const about = <span class="unseen"> {quotedOpening({ ...props, attribution })}</span>;
  return (
    <p class={styles.do}>
      {!isInside && state === 'open' && (
        <button
          type="button"
          class={classNames(styles.act, styles.main)}
          data-decide="checked"
          aria-keyshortcuts={keys.on ? 'Enter R' : 'Enter'}
          onClick={() => decide('checked', attribution)}
        >
          {t('statementRight')} <kbd aria-hidden="true">↵</kbd>
          {about}
        </button>
      )}
      {!isInside && state === 'checked' && (
        <button
          type="button"
          class={styles.act}
          data-decide="open"
          onClick={() => decide('open', attribution)}
        >
          {t('statementOpenAgain')}
          {about}
        </button>
      )}
      <button
        type="button"
        class={styles.act}
        data-decide="not-a-statement"
        aria-keyshortcuts={keys.on ? 'X' : undefined}
        onClick={() => decide('not-a-statement', attribution)}
      >
        {t('notAStatement')} {keys.on && <kbd aria-hidden="true">X</kbd>}
        {about}
      </button>
    </p>
  );
}

function nameOf({ report, speakers }: Pick<Props, 'report' | 'speakers'>, one: SpokenAttribution): string {
  const all = speakersOf(one).flatMap((id) => speakers.get(id) ?? []);
  if (all.length === 0) return whoItCouldBe(report, one);
  return formatList(all.map(({ name, named }) => (named ? name : t('quoted', { text: name }))));
}

function hasNotes({ noted }: SpokenAttribution): boolean {
  return noted?.note !== undefined || (noted?.codes ?? []).length > 0;
}

/** The codes; of a note only that there is one. */
function notesInShort({ noted }: SpokenAttribution): string {
  return [...(noted?.codes ?? []), ...(noted?.note === undefined ? [] : [t('noteThere')])].join(' · ');
}

function quotedOpening({ report, attribution }: Pick<Props, 'report' | 'attribution'>): string {
  return t('quoted', { text: opening(wordsOf(report, attribution.content)) });
}
