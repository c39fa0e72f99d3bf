import { useMemo, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import type { VoiceFilter } from '../../lib/report/statement-filter.ts';
import { voiceTable } from '../../lib/report/voice-shares.ts';
import { Section } from '../shared/Section.tsx';
import { formatShare, plural, t } from '../wording/messages.ts';
import { VoiceBar } from './VoiceBar.tsx';
import { VoiceKey } from './VoiceKey.tsx';
import { VoiceLegend } from './VoiceLegend.tsx';
import { VoiceMap } from './VoiceMap.tsx';
import styles from './VoiceShares.module.css';

interface Props {
  readonly report: Report;
  /** Who is listed below. */
  readonly filter: VoiceFilter;
  readonly onFilter: (filter: VoiceFilter) => void;
  /** The bar alone in one line, which opens. */
  readonly folded?: boolean;
}

/** Whose words the text is made of: one bar, under it where in the text they stand, and a legend of the kinds. */
export function VoiceShares({ report, filter, onFilter, folded = false }: Props) {
  const table = useMemo(() => voiceTable(report), [report]);
  const [told, setTold] = useState<string | null>(null);
  const { shares, others } = table;
  if (shares.length === 0) return null;
  const legend = <VoiceLegend table={table} filter={filter} onFilter={onFilter} />;
  const key = <VoiceKey report={report} table={table} filter={filter} onFilter={onFilter} told={told} />;
  const map = <VoiceMap report={report} onTell={setTold} />;
  if (folded)
    return (
      <Section heading={t('voicesHeading')} unseen>
        <details data-voice-strip>
          <summary class={styles.strip}>
            <VoiceBar shares={shares} />
            <span class={styles.others} data-key="others">
              {t(others.percent === null ? 'stripWords' : 'stripShare', {
                words: plural('words', report.words.total),
                others: formatShare(others),
              })}
            </span>
          </summary>
          <div class={styles.opened}>
            {key}
            {map}
          </div>
        </details>
        {legend}
      </Section>
    );
  return (
    <Section heading={t('voicesHeading')} unseen>
      {key}
      <VoiceBar shares={shares} />
      {map}
      {legend}
    </Section>
  );
}
