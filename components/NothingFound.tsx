import type { Report } from '../lib/report/report.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import { fill, plural, t } from './messages.ts';
import { narratorSpans } from './narrator-spans.ts';
import { RepeatList } from './RepeatList.tsx';
import { SummarySection } from './SummarySection.tsx';
import styles from './NothingFound.module.css';

/** An article in which nobody is quoted: that is a finding, not a failure. */
export function NothingFound({ report }: { readonly report: Report }) {
  const { total } = report.words;
  const passages = narratorSpans(report).map((span) => [span]);
  return (
    <>
      <section class={styles.nothing}>
        <h2 class={styles.title}>{t('nothingTitle')}</h2>
        <p>
          {total === 0
            ? t('noText')
            : fill('nothingText', {
                words: (
                  <EvidenceButton owner="nothing-words" passages={passages} class={styles.words}>
                    {plural('words', total)}
                  </EvidenceButton>
                ),
              })}
        </p>
      </section>
      <SummarySection report={report} />
      <RepeatList report={report} />
    </>
  );
}
