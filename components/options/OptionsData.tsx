import { useState } from 'preact/hooks';
import type { StoreFailure } from '../../lib/extension/storage/database.ts';
import type { KeptCounts, OptionsStore } from '../../lib/extension/storage/kept.ts';
import type { Result } from '../../lib/exchange/result.ts';
import { safeName } from '../../lib/export/file-name.ts';
import { keptFile } from '../../lib/export/report-file.ts';
import { ConfirmButton } from '../shared/ConfirmButton.tsx';
import { ImportFile } from '../files/ImportFile.tsx';
import { correctionsInWords } from '../wording/kept-in-words.ts';
import { plural, t } from '../wording/messages.ts';
import { saveFile } from '../files/save-file.ts';
import { Section } from '../shared/Section.tsx';
import { STORE_FAILURE_TEXTS } from '../wording/store-failure-texts.ts';
import styles from './OptionsPage.module.css';

interface Props {
  readonly counts: KeptCounts;
  readonly store: OptionsStore;
  /** Waits for a change, then shows what is kept after it; resolves with what to say. */
  readonly ask: (changing: Promise<Result<unknown, StoreFailure>>) => Promise<string>;
}

/** Everything that is kept: to take along, to bring back, to delete. */
export function OptionsData({ counts, store, ask }: Props) {
  const [told, setTold] = useState('');
  const exportAll = async (): Promise<void> => {
    const all = await store.all();
    if (!all.ok) {
      setTold(t(STORE_FAILURE_TEXTS[all.error]));
      return;
    }
    const now = new Date();
    const name = safeName(`Whose Words ${now.toISOString().slice(0, 10)}`, 'json');
    saveFile(name, 'application/json', `${JSON.stringify(keptFile(all.value, now.getTime()))}\n`);
    setTold(t('exportSaved'));
  };
  const isEmpty = counts.articles + counts.reviews + counts.aliases === 0;
  return (
    <Section heading={t('optionsData')}>
      <p class={styles.note}>{t('optionsDataNote')}</p>
      <p class={styles.row}>
        <button
          type="button"
          id="export-all"
          class={styles.plain}
          disabled={isEmpty}
          onClick={() => {
            exportAll().catch((error: unknown) => {
              console.error('What is kept could not be exported', error);
              setTold(t('exportFailed'));
            });
          }}
        >
          {t('exportAll')}
        </button>
        <span role="status" class={styles.told}>
          {told}
        </span>
      </p>
      <ImportFile store={store} onImported={() => void ask(Promise.resolve({ ok: true, value: null }))} />
      <div class={styles.apart}>
        <p class={styles.note}>{t('deleteAllNote')}</p>
        <ConfirmButton
          id="delete-all"
          label={t('deleteAll')}
          question={t('deleteAllAsk', {
            articles: plural('countArticles', counts.articles),
            corrections: correctionsInWords(counts),
            names: plural('countNames', counts.aliases),
          })}
          run={() => ask(store.deleteAll())}
        />
      </div>
    </Section>
  );
}
