import { useContext, useRef, useState } from 'preact/hooks';
import type { AttributionType } from '../../lib/attribution/attribution.ts';
import type { Report } from '../../lib/report/report.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { certaintyInWords } from '../wording/certainty-in-words.ts';
import { opening } from '../wording/describe-correction.ts';
import { TYPE_LABELS } from '../wording/kind-labels.ts';
import { t } from '../wording/messages.ts';
import { SingleKeysContext } from '../quotes/single-keys.ts';
import { reasonInWords } from '../wording/reason-in-words.ts';
import { closeForm, closeOnEscape } from './close-form.ts';
import { chosenIn, draftOf, nameInList, SpeakerChoice } from './SpeakerChoice.tsx';
import { CorrectingContext, type Correcting, type MakeCorrection } from './use-correcting.ts';
import { WordsForm } from './WordsForm.tsx';
import { wordsOf } from '../../lib/report/words-of.ts';
import styles from './Correct.module.css';

interface Props {
  readonly report: Report;
  readonly attribution: SpokenAttribution;
  /** Also says why we think so, where the list it stands in does not. */
  readonly withWhy: boolean;
}

const TYPES: readonly AttributionType[] = ['direct', 'indirect', 'mixed'];

/** Puts a statement right: whose words they are, how they are quoted, or that they are no quote. Nothing where nothing can be corrected. */
export function CorrectQuote(props: Props) {
  const correcting = useContext(CorrectingContext);
  return correcting && <Disclosure {...props} correcting={correcting} />;
}

function Disclosure({ correcting, ...props }: Props & { readonly correcting: Correcting }) {
  const [open, setOpen] = useState(false);
  const keys = useContext(SingleKeysContext);
  const details = useRef<HTMLDetailsElement>(null);
  const correct = async (make: MakeCorrection): Promise<void> => {
    if (!(await correcting.correct(make)) || !details.current) return;
    closeForm(details.current);
  };
  return (
    // The keys of the fields inside, which are what is focused.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <details
      class={styles.correct}
      data-correct={props.attribution.id}
      ref={details}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={closeOnEscape}
    >
      <summary class={styles.summary}>
        {t(props.withWhy ? 'correct' : 'edit')}
        {keys.on && !props.withWhy && (
          <>
            {' '}
            <kbd class={styles.key} aria-hidden="true">
              E
            </kbd>
          </>
        )}
        <span class="unseen">
          {' '}
          {t('quoted', { text: opening(wordsOf(props.report, props.attribution.content)) })}
        </span>
      </summary>
      {open && <Forms {...props} correct={correct} selection={correcting.selection} />}
    </details>
  );
}

interface FormsProps extends Props {
  readonly correct: (make: MakeCorrection) => Promise<void>;
  readonly selection: Correcting['selection'];
}

function Forms({ report, attribution, withWhy, correct, selection }: FormsProps) {
  const { id, speaker, type } = attribution;
  const [draft, setDraft] = useState(() => draftOf(speaker));
  const likely = likelySpeakers(attribution);
  const chosen = chosenIn(draft);
  return (
    <div class={styles.body}>
      {withWhy && (
        <>
          <Why report={report} attribution={attribution} />
          <button
            type="button"
            class={styles.button}
            data-not-a-quote
            onClick={() => void correct((maker) => maker.notAQuote(id))}
          >
            {t('notAStatement')}
          </button>
        </>
      )}
      {likely.length > 0 && (
        <div class={styles.fields} role="group" aria-label={t('couldAlsoBe')}>
          <p class={styles.title}>{t('couldAlsoBe')}</p>
          <p class={styles.row}>
            {report.speakers
              .filter((one) => likely.includes(one.id))
              .map((one) => (
                <button
                  key={one.id}
                  type="button"
                  class={styles.button}
                  data-candidate-speaker={one.id}
                  onClick={() => void correct((maker) => maker.reassign(id, { id: one.id }))}
                >
                  {nameInList(report, one)}
                </button>
              ))}
          </p>
        </div>
      )}
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== undefined) void correct((maker) => maker.reassign(id, chosen));
        }}
      >
        <SpeakerChoice
          report={report}
          label={t('whoseWordsAreThese')}
          draft={draft}
          onDraft={setDraft}
          candidates={likely}
        />
        <button type="submit" class={`${styles.button} ${styles.primary}`} data-reassign>
          {t('saveSpeaker')}
        </button>
      </form>
      <fieldset class={styles.fields}>
        <legend class={styles.title}>{t('howQuoted')}</legend>
        <p class={styles.row}>
          {TYPES.map((one) => (
            <button
              key={one}
              type="button"
              class={styles.button}
              aria-pressed={one === type}
              data-type={one}
              onClick={() => {
                if (one !== type) void correct((maker) => maker.changeType(id, one));
              }}
            >
              {t(TYPE_LABELS[one])}
            </button>
          ))}
        </p>
      </fieldset>
      <WordsForm report={report} attribution={attribution} selection={selection} correct={correct} />
    </div>
  );
}

/** Who else it may be: those who fit equally well, and who passes the words on. */
function likelySpeakers({ candidates, viaSpeaker, speaker }: SpokenAttribution): string[] {
  const likely = viaSpeaker === null ? candidates : [...candidates, viaSpeaker];
  return [...new Set(likely)].filter((id) => id !== speaker);
}

function Why({ report, attribution }: Pick<Props, 'report' | 'attribution'>) {
  const { source, cue, certainty, why } = attribution;
  const sure = certaintyInWords(certainty);
  const printed = [
    { term: t('sourceAsPrinted'), words: wordsOf(report, source) },
    { term: t('cueAsPrinted'), words: wordsOf(report, cue) },
  ].filter(({ words }) => words !== '');
  return (
    <dl class={styles.why}>
      {printed.map(({ term, words }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{words}</dd>
        </div>
      ))}
      <div>
        <dt>{t('why')}</dt>
        <dd>{why === '' ? sure : t('certaintyWhy', { certainty: sure, why: reasonInWords(why) })}</dd>
      </div>
    </dl>
  );
}
