import { useId, useState } from 'preact/hooks';
import { countKept, type OptionsStore } from '../../lib/extension/storage/kept.ts';
import { fromJson, NotAWhoseWordsFileError, type Imported } from '../../lib/export/from-json.ts';
import { classNames } from '../shared/class-names.ts';
import { correctionsInWords } from '../wording/kept-in-words.ts';
import { IMPORT_REFUSAL_TEXTS } from '../wording/import-refusal-texts.ts';
import { plural, t } from '../wording/messages.ts';
import { STORE_FAILURE_TEXTS } from '../wording/store-failure-texts.ts';
import styles from '../options/OptionsPage.module.css';

interface Props {
  readonly store: Pick<OptionsStore, 'restore'>;
  /** Called when something was imported. */
  readonly onImported: () => void;
}

type Step =
  | { readonly status: 'waiting' }
  | { readonly status: 'read'; readonly file: string; readonly imported: Imported }
  | { readonly status: 'told'; readonly text: string };

/** Takes a file of ours, says what it brings, and adds that to what is kept once the reader agrees. */
export function ImportFile({ store, onImported }: Props) {
  const id = useId();
  const [step, setStep] = useState<Step>({ status: 'waiting' });
  const [isOver, setOver] = useState(false);
  const open = (file: File | undefined): void => {
    if (file !== undefined) void read(file).then(setStep);
  };
  const restore = async (imported: Imported): Promise<void> => {
    setStep({ status: 'told', text: await restored(store, imported) });
    onImported();
  };
  return (
    <div
      class={classNames(styles.drop, isOver && styles.over)}
      data-drop
      role="group"
      aria-labelledby={`${id}-heading`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        open(event.dataTransfer?.files[0]);
      }}
    >
      <h3 class={styles.subheading} id={`${id}-heading`}>
        {t('importHeading')}
      </h3>
      <p class={styles.note} id={`${id}-note`}>
        {t('importNote')}
      </p>
      <label class={styles.file} for={id}>
        {t('importChoose')}
        <input
          type="file"
          id={id}
          class="unseen"
          accept=".json,application/json"
          aria-describedby={`${id}-note`}
          onChange={({ currentTarget }) => {
            open(currentTarget.files?.[0]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status" data-import={step.status}>
        {step.status === 'told' && <p class={styles.told}>{step.text}</p>}
        {step.status === 'read' && (
          <p class={styles.told}>
            {bringsInWords(step.file, step.imported)}
            {step.imported.unreadable > 0 && ` ${plural('importUnreadable', step.imported.unreadable)}`}
          </p>
        )}
      </div>
      {step.status === 'read' && !isEmpty(step.imported) && (
        <div class={styles.answers}>
          <button
            type="button"
            class={styles.main}
            id="import-now"
            onClick={() => void restore(step.imported)}
          >
            {t('importNow')}
          </button>
          <button type="button" class={styles.plain} onClick={() => setStep({ status: 'waiting' })}>
            {t('chooseCancel')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Imports, and says how that went. */
async function restored(store: Props['store'], imported: Imported): Promise<string> {
  try {
    const outcome = await store.restore(imported);
    return outcome.ok ? t('importDone') : t(STORE_FAILURE_TEXTS[outcome.error]);
  } catch (error) {
    console.error('The file could not be imported', error);
    return t('failUnexpectedTitle');
  }
}

async function read(file: File): Promise<Step> {
  try {
    return { status: 'read', file: file.name, imported: fromJson(await file.text()) };
  } catch (error) {
    if (error instanceof NotAWhoseWordsFileError)
      return { status: 'told', text: t(IMPORT_REFUSAL_TEXTS[error.reason]) };
    console.error('The file could not be opened', error);
    return { status: 'told', text: t('importUnopened') };
  }
}

function isEmpty({ reviews, history, aliases, codes }: Imported): boolean {
  return reviews.length + history.length + aliases.length + codes.length === 0;
}

function bringsInWords(file: string, imported: Imported): string {
  if (isEmpty(imported)) return t('importNothing', { file });
  const counts = countKept(imported);
  const brings = t('importBrings', {
    file,
    articles: plural('countArticles', counts.articles),
    corrections: correctionsInWords(counts),
    names: plural('countNames', counts.aliases),
  });
  const { codes } = imported;
  return codes.length === 0 ? brings : `${brings} ${plural('importCodes', codes.length)}`;
}
