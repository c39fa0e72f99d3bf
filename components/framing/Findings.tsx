import type { Report } from '../../lib/report/report.ts';
import { Section } from '../shared/Section.tsx';
import { t } from '../wording/messages.ts';
import { SummaryWords } from './SummaryWords.tsx';
import styles from './Findings.module.css';

/** What is news about how the story is told: two or three sentences, each figure with its passages. */
export function Findings({ report }: { readonly report: Report }) {
  const { findings } = report.summary;
  if (findings.length === 0) return null;
  return (
    <Section heading={t('howTold')} note={t('everyNumber')}>
      <ul class={styles.list} data-findings>
        {findings.map((sentence, i) => (
          <li key={sentence.topic} class={styles.finding} data-summary={i}>
            <SummaryWords owner={`finding-${i}`} parts={sentence.parts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
