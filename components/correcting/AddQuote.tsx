import { useContext, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../lib/corrections/correction.ts';
import type { Report } from '../../lib/report/report.ts';
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

const UNDECIDED: SpeakerDraft = { entry: 'else', name: '' };

function Adding({ report, correcting }: { readonly report: Report; readonly correcting: Correcting }) {
  const [selected, setSelected] = useState<readonly TextSpan[]>([]);
  const [told, setTold] = useState<MessageKey | null>(null);
  const [draft, setDraft] = useState(UNDECIDED);
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
    setTold(message);
    start.current?.focus({ preventScroll: true });
  };
  const chosen = chosenIn(draft);
  const add = async (): Promise<void> => {
    if (chosen === undefined) return;
    const made: Correction[] = [];
    const added = await correcting.correct((maker) => {
      const correction = maker.addQuote(selected, chosen);
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
        <form
          class={styles.body}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <p class={styles.words} dir="auto" lang={report.article.language ?? undefined}>
            {wordsOf(report, selected)}
          </p>
          <SpeakerChoice report={report} label={t('whoseWordsAreThese')} draft={draft} onDraft={setDraft} />
          <p class={styles.row}>
            <button type="submit" class={styles.button} data-add>
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
