import type { Report } from '../../lib/report/report.ts';
import { t } from '../wording/messages.ts';
import { Section } from '../shared/Section.tsx';
import { SummaryWords } from './SummaryWords.tsx';
import styles from './SummarySection.module.css';

/** The summary in full, sentence by sentence; what the lede and the findings say is not said again. */
export function SummarySection({ report }: { readonly report: Report }) {
  const { lede, findings, full } = report.summary;
  const told = new Set([lede, ...findings].map((sentence) => sentence?.text));
  const rest = full.filter(({ text }) => !told.has(text));
  if (rest.length === 0) return null;
  return (
    <Section heading={t('summaryFull')}>
      <ul class={styles.list}>
        {rest.map(({ text, parts }, i) => (
          <li key={text} class={styles.sentence} data-full={i}>
            <SummaryWords owner={`full-${i}`} parts={parts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
