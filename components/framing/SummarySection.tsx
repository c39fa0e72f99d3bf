import type { Report } from '../../lib/report/report.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { t } from '../wording/messages.ts';
import { Section } from '../shared/Section.tsx';
import { summaryPassages } from '../../lib/report/summary-passages.ts';
import styles from './SummarySection.module.css';

interface Props {
  readonly report: Report;
  /** Only the sentences that belong to the short form. */
  readonly brief?: boolean;
}

/** The summary, sentence by sentence; each shows on the page what it was counted from. */
export function SummarySection({ report, brief = false }: Props) {
  const sentences = report.summary.filter((sentence) => sentence.brief || !brief);
  if (sentences.length === 0) return null;
  return (
    <Section heading={t('summaryHeading')} unseen>
      <ul class={styles.list}>
        {sentences.map((sentence, i) => (
          <li key={sentence.text} class={styles.sentence} data-summary={i}>
            <EvidenceButton
              owner={`summary-${i}`}
              passages={summaryPassages(report, sentence)}
              class={sentence.evidence.length > 0 ? styles.button : undefined}
            >
              {withFigures(sentence.text)}
            </EvidenceButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const FIGURE = /(\p{N}[\p{N}.,]*(?<![.,])(?:\s?%)?)/u;

/** The sentence with its figures set apart, so that the eye finds them. */
function withFigures(text: string) {
  return text.split(FIGURE).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <b key={i} class={styles.figure}>
        {part}
      </b>
    ),
  );
}
