import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { toCitation } from '../../lib/export/to-citation.ts';
import { copyText } from './copy-text.ts';
import { opening } from '../wording/describe-correction.ts';
import { formatDate, t } from '../wording/messages.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import styles from './CopyQuotation.module.css';

/** Address of the page that the report is of; null where there is none to quote from. */
export const PageAddressContext = createContext<string | null>(null);

interface Props {
  readonly report: Report;
  readonly attribution: SpokenAttribution;
}

/** Copies one statement with its speaker, the outlet and a link to its words. */
export function CopyQuotation({ report, attribution }: Props) {
  const url = useContext(PageAddressContext);
  const [told, setTold] = useState('');
  if (url === null) return null;
  const copy = (): void => {
    const { text, link, isAmbiguous } = toCitation(report, attribution, url, {
      relayed: (name) => t('via', { name }),
      date: formatDate,
    });
    const done = link === null ? t('quotationWithoutLink') : t(isAmbiguous ? 'quotationAmbiguous' : 'copied');
    void copyText(text).then((copied) => setTold(copied ? done : t('copyFailed')));
  };
  return (
    <span class={styles.copy}>
      <button type="button" class={styles.button} data-copy-quotation={attribution.id} onClick={copy}>
        {t('copyQuotation')}
        <span class="unseen"> {t('quoted', { text: opening(wordsOf(report, attribution.content)) })}</span>
      </button>
      <span class={styles.told} role="status">
        {told}
      </span>
    </span>
  );
}
