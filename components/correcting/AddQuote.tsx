import { useContext, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../lib/corrections/correction.ts';
import type { Report } from '../../lib/report/report.ts';
import type { AttributionType } from '../../lib/attribution/attribution.ts';
import { SPEAKER_KINDS, type SpeakerKind } from '../../lib/speakers/speaker.ts';
import { KIND_LABELS, TYPE_LABELS } from '../wording/kind-labels.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { t, type MessageKey } from '../wording/messages.ts';
import { chosenIn, SpeakerChoice, type SpeakerDraft } from './SpeakerChoice.tsx';
import { CorrectingContext, type Correcting } from './use-correcting.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import styles from './Correct.module.css';

/** Adds what the reader has selected on the page as a statement. Nothing where nothing can be corrected. */
export function AddQuote({ report }: { readonly report: Report }) {
  const correcting = useContext(CorrectingContext);
  return correcting && <Adding report={report} correcting={correcting} />;
}

const TYPES: readonly AttributionType[] = ['direct', 'mixed', 'indirect'];

/** Some of the words are a statement's already. */
function hasWordsOf({ attributions }: Report, selected: readonly TextSpan[]): boolean {
  return attributions.some(({ content }) =>
    content.some((span) =>
      selected.some(({ block, start, end }) => block === span.block && start < span.end && span.start < end),
    ),
  );
}

const UNDECIDED: SpeakerDraft = { entry: 'else', name: '' };

function Adding({ report, correcting }: { readonly report: Report; readonly correcting: Correcting }) {
  const [selected, setSelected] = useState<readonly TextSpan[]>([]);
  const [told, setTold] = useState<MessageKey | null>(null);
  const [draft, setDraft] = useState(UNDECIDED);
  const [type, setType] = useState<AttributionType | null>(null);
  const [over, setOver] = useState<'replace' | 'split'>('replace');
  const [role, setRole] = useState('');
  const [kind, setKind] = useState<SpeakerKind | null>(null);
  const start = useRef<HTMLButtonElement>(null);
  const ask = async (): Promise<void> => {
    const answer = await correcting.selection();
    setSelected(answer.ok ? answer.value : []);
    if (!answer.ok) setTold(answer.error === 'not-granted' ? 'addNotGranted' : 'addNoPage');
    else setTold(answer.value.length === 0 ? 'addNothingSelected' : null);
  };
  const end = (message: MessageKey | null): void => {
    setSelected([]);
    setDraft(UNDECIDED);
    setType(null);
    setOver('replace');
    setRole('');
    setKind(null);
    setTold(message);
    start.current?.focus({ preventScroll: true });
  };
  const chosen = chosenIn(draft);
  const isNew = chosen !== undefined && chosen !== null && 'name' in chosen;
  const isOver = hasWordsOf(report, selected);
  const add = async (): Promise<void> => {
    if (chosen === undefined) return;
    const made: Correction[] = [];
    const added = await correcting.correct((maker) => {
      const facts = { ...(role.trim() === '' ? {} : { role: role.trim() }), ...(kind ? { kind } : {}) };
      const correction = maker.addQuote(selected, chosen, {
        ...(type ? { type } : {}),
        ...(isOver ? { over } : {}),
        ...(isNew && Object.keys(facts).length > 0 ? { facts } : {}),
      });
      if (correction) made.push(correction);
      return correction;
    });
    if (added) end('addDone');
    // A heading or a caption is no running text.
    else if (made.length === 0) end('addNothingSelected');
  };
  return (
    <div class={styles.add} data-add-quote>
      <button type="button" id="add-selection" class={styles.button} ref={start} onClick={() => void ask()}>
        {t('addSelection')}
      </button>
      <p class={styles.note} role="status">
        {told === null ? '' : t(told)}
      </p>
      {selected.length > 0 && (
        // The keys of the fields inside, which are what is focused.
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
        <form
          class={styles.body}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            // Not the panel as well.
            event.preventDefault();
            end(null);
          }}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <p class={styles.words} dir="auto" lang={report.article.language ?? undefined}>
            {wordsOf(report, selected)}
          </p>
          <SpeakerChoice report={report} label={t('whoseWordsAreThese')} draft={draft} onDraft={setDraft} />
          {isNew && (
            <>
              <label class={styles.field}>
                {t('speakerRole')}
                <input
                  class={styles.input}
                  data-add-role
                  maxLength={200}
                  autocomplete="off"
                  value={role}
                  onInput={({ currentTarget: { value } }) => setRole(value)}
                />
              </label>
              <label class={styles.field}>
                {t('speakerKind')}
                <select
                  class={styles.input}
                  data-add-kind
                  value={kind ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    setKind(SPEAKER_KINDS.find((one) => one === value) ?? null)
                  }
                >
                  <option value="">{t('addByWords')}</option>
                  {SPEAKER_KINDS.map((one) => (
                    <option key={one} value={one}>
                      {t(KIND_LABELS[one])}
                    </option>
                  ))}
                </select>
              </label>
            </>
          )}
          <label class={styles.field}>
            {t('howQuoted')}
            <select
              class={styles.input}
              data-add-type
              value={type ?? ''}
              onChange={({ currentTarget: { value } }) => setType(TYPES.find((one) => one === value) ?? null)}
            >
              <option value="">{t('addByMarks')}</option>
              {TYPES.map((one) => (
                <option key={one} value={one}>
                  {t(TYPE_LABELS[one])}
                </option>
              ))}
            </select>
          </label>
          {isOver && (
            <label class={styles.field}>
              {t('addOver')}
              <select
                class={styles.input}
                data-add-over
                value={over}
                onChange={({ currentTarget: { value } }) => setOver(value === 'split' ? 'split' : 'replace')}
              >
                <option value="replace">{t('addReplace')}</option>
                <option value="split">{t('addSplit')}</option>
              </select>
            </label>
          )}
          <p class={styles.row}>
            <button type="submit" class={`${styles.button} ${styles.primary}`} data-add>
              {t('addThis')}
            </button>
            <button type="button" class={styles.button} onClick={() => end(null)}>
              {t('addCancel')}
            </button>
          </p>
        </form>
      )}
    </div>
  );
}
