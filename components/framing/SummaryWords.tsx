import type { SummaryPart } from '../../lib/report/summary-sentence.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import styles from './SummaryWords.module.css';

interface Props {
  /** Unique in the view. */
  readonly owner: string;
  readonly parts: readonly SummaryPart[];
}

/** Marks that stay on the line of the word they open or close; a line may break before and after a button otherwise. */
const OPENING = /(?<![‘“「『（(])[‘“「『（(]+$/u;
const CLOSING = /^[’”」』）).,;:?!，。；：、？！]+/u;

/** A sentence of the summary: each figure or name in it shows the passages it counts, the words between show nothing. */
export function SummaryWords({ owner, parts }: Props) {
  return (
    <>
      {parts.map(({ text, passages }, i) => {
        if (passages.length === 0) return withoutMarks(parts, i);
        return (
          <span key={i} class={styles.held}>
            {marksAt(parts[i - 1], OPENING)}
            <EvidenceButton owner={`${owner}-${i}`} passages={passages} class={styles.figure}>
              {text}
            </EvidenceButton>
            {marksAt(parts[i + 1], CLOSING)}
          </span>
        );
      })}
    </>
  );
}

/** The marks at one end of words that count nothing. */
function marksAt(part: SummaryPart | undefined, marks: RegExp): string {
  return part?.passages.length === 0 ? (marks.exec(part.text)?.[0] ?? '') : '';
}

/** Words that count nothing, without the marks that stand with the figures beside them. */
function withoutMarks(parts: readonly SummaryPart[], i: number): string {
  const text = parts[i]?.text ?? '';
  const rest = i > 0 ? text.replace(CLOSING, '') : text;
  return i < parts.length - 1 ? rest.replace(OPENING, '') : rest;
}
