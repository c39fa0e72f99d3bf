import { useContext } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import { AddQuote } from '../correcting/AddQuote.tsx';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { fill, plural, t } from '../wording/messages.ts';
import { narratorSpans } from '../../lib/report/narrator-spans.ts';
import { PanelPartsContext } from '../app/panel-parts.ts';
import { RepeatList } from '../repeats/RepeatList.tsx';
import { SummarySection } from '../framing/SummarySection.tsx';
import styles from './NothingFound.module.css';

/** An article in which nobody is quoted: that is a finding, not a failure. */
export function NothingFound({ report }: { readonly report: Report }) {
  const parts = useContext(PanelPartsContext);
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
      <AddQuote report={report} />
      {parts !== null && report.framing.sentences.length > 0 ? (
        <parts.FramingSection report={report} />
      ) : (
        <SummarySection report={report} brief />
      )}
      <RepeatList report={report} />
    </>
  );
}
