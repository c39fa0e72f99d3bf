import { useContext, useId, useState } from 'preact/hooks';
import type { Agreement } from '../../lib/corrections/agreement/cohens-kappa.ts';
import type { CodingComparison } from '../../lib/corrections/agreement/compare-codings.ts';
import type { Report } from '../../lib/report/report.ts';
import { CorrectingContext } from '../correcting/use-correcting.ts';
import { saveFile } from '../files/save-file.ts';
import { Section } from '../shared/Section.tsx';
import { formatNumber, formatPercent, plural, t, type MessageKey } from '../wording/messages.ts';
import { DisagreementList } from './DisagreementList.tsx';
import { useOtherCoding } from './use-other-coding.ts';
import styles from './TwoCoders.module.css';

interface Props {
  readonly report: Report;
  readonly url: string;
}

/** Another person's file of the same article beside one's own: how far both agree, and where they do not. */
export function TwoCoders({ report, url }: Props) {
  const correcting = useContext(CorrectingContext);
  const id = useId();
  const { file, comparison, refusal, open } = useOtherCoding(report);
  const [told, setTold] = useState<MessageKey | null>(null);
  if (correcting === null) return null;
  const save = async (): Promise<void> => {
    const [{ exportAs }, { keptOf }] = await Promise.all([
      import('../files/export-as.ts'),
      import('../../lib/extension/storage/kept.ts'),
    ]);
    const kept = await keptOf(report, url, correcting.review);
    const { name, type, text } = exportAs('json', { report, url, kept }, Date.now());
    saveFile(name, type, text);
  };
  return (
    <Section heading={t('codersHeading')}>
      <p class={styles.note} id={`${id}-note`}>
        {t('codersNote')}
      </p>
      <label class={styles.file} for={id}>
        {t('codersChoose')}
        <input
          type="file"
          id={id}
          class="unseen"
          data-other-coding
          accept=".json,application/json"
          aria-describedby={`${id}-note`}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen !== undefined) void open(chosen);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p role="status" class={styles.told} data-refused={refusal ?? undefined}>
        {refusal === null ? '' : t(refusal)}
      </p>
      {file !== null && comparison !== null && (
        <div data-two-coders>
          <AgreementTable file={file} comparison={comparison} />
          {comparison.notHere > 0 && <p class={styles.note}>{plural('codersNotHere', comparison.notHere)}</p>}
          <DisagreementList key={file} report={report} disagreements={comparison.disagreements} />
          <p class={styles.save}>
            <button
              type="button"
              class={styles.button}
              data-save-settled
              onClick={() => {
                save().then(
                  () => setTold('exportSaved'),
                  (error: unknown) => {
                    console.error('The settled file could not be saved', error);
                    setTold('exportFailed');
                  },
                );
              }}
            >
              {t('codersSave')}
            </button>
            <span role="status">{told === null ? '' : t(told)}</span>
          </p>
        </div>
      )}
    </Section>
  );
}

const QUESTIONS = [
  { question: 'isStatement', label: 'codersIsStatement' },
  { question: 'speaker', label: 'codersWho' },
  { question: 'kind', label: 'codersKind' },
] as const;

interface TableProps {
  readonly file: string;
  readonly comparison: CodingComparison;
}

function AgreementTable({ file, comparison }: TableProps) {
  return (
    <table class={styles.table}>
      <caption class={styles.caption}>{t('codersFile', { file })}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" colSpan={2}>
            {t('codersAgreed')}
          </th>
          <th scope="col">{t('codersKappa')}</th>
        </tr>
      </thead>
      <tbody>
        {QUESTIONS.map(({ question, label }) => (
          <tr key={question} data-agreement={question}>
            <th scope="row">{t(label)}</th>
            <td>{sharedInWords(comparison[question])}</td>
            <td>{countInWords(comparison[question])}</td>
            <td>{kappaInWords(comparison[question])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sharedInWords({ share }: Agreement): string {
  return share === null ? '–' : formatPercent(share);
}

function countInWords({ agreed, judged }: Agreement): string {
  return t('codersOf', { agreed, judged });
}

function kappaInWords({ kappa }: Agreement) {
  if (kappa === null)
    return (
      <>
        <span aria-hidden="true" title={t('codersNoKappa')}>
          –
        </span>
        <span class="unseen">{t('codersNoKappa')}</span>
      </>
    );
  return formatNumber(Math.round(kappa * 100) / 100);
}
