import type { Report } from '../../lib/report/report.ts';
import { SummaryWords } from './SummaryWords.tsx';
import styles from './Lede.module.css';

/** The article in one sentence: how much of it is other people's words, and whose. */
export function Lede({ report }: { readonly report: Report }) {
  const { lede } = report.summary;
  if (lede === null) return null;
  return (
    <p class={styles.lede} data-lede>
      <SummaryWords owner="lede" parts={lede.parts} />
    </p>
  );
}
