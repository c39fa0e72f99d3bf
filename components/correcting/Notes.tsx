import type { TargetedKeyboardEvent } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import { MAX_LISTED_CODE } from '../../lib/corrections/listed-codes.ts';
import type { ReaderNotes } from '../../lib/speakers/reader-notes.ts';
import { t } from '../wording/messages.ts';
import { closeOnEscape } from './close-form.ts';
import { CorrectingContext } from './use-correcting.ts';
import styles from './Notes.module.css';

interface Props {
  /** What it is noted of, as a screen reader says it. */
  readonly about: string;
  readonly noted: ReaderNotes | undefined;
  readonly keep: (notes: ReaderNotes) => Promise<boolean>;
}

/** As long as a thought beside a statement needs. */
const MAX_NOTE = 10_000;

/** A note and codes of the reader’s own list: kept as soon as the field is left. Nothing where nothing can be kept. */
export function Notes({ about, noted, keep }: Props) {
  const correcting = useContext(CorrectingContext);
  const id = useId();
  const [note, setNote] = useState(noted?.note ?? '');
  const [typed, setTyped] = useState('');
  const [codes, keepCodes] = useCodes(noted?.codes, keep);
  if (!correcting) return null;
  const keepNote = (): void => {
    if (note.trim() !== (noted?.note ?? '')) void keep({ note: note.trim() });
  };
  const add = (): void => {
    const code = typed.replaceAll(/\s+/gu, ' ').trim();
    setTyped('');
    if (code !== '' && !codes.includes(code)) keepCodes([...codes, code]);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add();
  };
  const known = correcting.codes.filter((code) => !codes.includes(code));
  return (
    // The keys of the fields inside, which are what is focused.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <details class={styles.notes} data-notes open={noted !== undefined} onKeyDown={closeOnEscape}>
      <summary class={styles.summary}>
        {t('noteAndCodes')}
        <span class="unseen"> {about}</span>
      </summary>
      <div class={styles.fields}>
        <div class={styles.codes}>
          {codes.map((code) => (
            <button
              key={code}
              type="button"
              class={styles.code}
              data-code={code}
              onClick={() => keepCodes(codes.filter((other) => other !== code))}
            >
              <bdi>{code}</bdi> <span aria-hidden="true">×</span>
              <span class="unseen"> {t('codeRemove')}</span>
            </button>
          ))}
          <input
            class={styles.add}
            data-add-code
            list={`${id}-codes`}
            aria-label={t('codeAdd')}
            placeholder={t('codeAdd')}
            maxLength={MAX_LISTED_CODE}
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget: { value } }) => setTyped(value)}
            onKeyDown={onKeyDown}
            onBlur={add}
          />
          <datalist id={`${id}-codes`}>
            {known.map((code) => (
              <option key={code} value={code} />
            ))}
          </datalist>
        </div>
        <textarea
          class={styles.note}
          data-note
          rows={2}
          dir="auto"
          aria-label={t('noteLabel')}
          placeholder={t('noteLabel')}
          maxLength={MAX_NOTE}
          value={note}
          onInput={({ currentTarget: { value } }) => setNote(value)}
          onBlur={keepNote}
        />
      </div>
    </details>
  );
}

/** The codes as the reader has left them: what is still on its way to the disk is not undone by what was there before. */
function useCodes(
  kept: readonly string[] | undefined,
  keep: Props['keep'],
): [readonly string[], (codes: readonly string[]) => void] {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [underWay, setUnderWay] = useState(0);
  const change = (next: readonly string[]): void => {
    setCodes(next);
    setUnderWay((before) => before + 1);
    void keep({ codes: next }).finally(() => setUnderWay((before) => before - 1));
  };
  return [(underWay > 0 ? codes : null) ?? kept ?? [], change];
}
