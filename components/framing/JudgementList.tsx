import type { ComponentChildren } from 'preact';
import type { UnsourcedJudgement } from '../../lib/framing/framing.ts';
import type { Report } from '../../lib/report/report.ts';
import { textOf } from '../../lib/text/article.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { JUDGEMENT_LABELS } from '../wording/framing-labels.ts';
import { plural, t } from '../wording/messages.ts';
import { Section } from '../shared/Section.tsx';
import styles from './FramingLists.module.css';

/** Sentences that nobody is credited with and that have a loaded word, a word of blame or advice in them. */
export function JudgementList({ report }: { readonly report: Report }) {
  const { unsourced, sentences } = report.framing;
  if (unsourced.length === 0) return null;
  return (
    <Section heading={t('judgementsHeading')} note={plural('sentences', unsourced.length)}>
      <ul class={styles.list}>
        {unsourced.map((judgement) => {
          const span = sentences[judgement.sentence]?.span;
          return (
            <li key={judgement.sentence} data-judgement={judgement.why}>
              <EvidenceButton
                owner={`judgement-${judgement.sentence}`}
                passages={span === undefined ? [] : [[span]]}
                class={styles.sentence}
              >
                <span dir="auto" lang={report.article.language ?? undefined}>
                  {withWordsSetApart(report, judgement)}
                </span>
              </EvidenceButton>
              <span class={styles.why}>{t(JUDGEMENT_LABELS[judgement.why])}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The sentence, the words that judge set apart. */
function withWordsSetApart(report: Report, { sentence, spans }: UnsourcedJudgement): ComponentChildren[] {
  const whole = report.framing.sentences[sentence]?.span;
  if (whole === undefined) return [];
  const parts: ComponentChildren[] = [];
  let from = whole.start;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < from || span.end > whole.end) continue;
    parts.push(
      textOf(report.article, { ...whole, start: from, end: span.start }),
      <b key={span.start} class={styles.word}>
        {textOf(report.article, span)}
      </b>,
    );
    from = span.end;
  }
  return [...parts, textOf(report.article, { ...whole, start: from })];
}
