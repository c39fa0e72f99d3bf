import type { Report } from '../../lib/report/report.ts';
import { AttributionQuote } from '../quotes/AttributionQuote.tsx';
import { t } from '../wording/messages.ts';
import { placeKey } from '../../lib/report/place-key.ts';
import { Section } from '../shared/Section.tsx';
import { unsettled } from '../../lib/report/voice-shares.ts';
import styles from './UnsettledList.module.css';
import { whoItCouldBe } from '../wording/who-it-could-be.ts';

/** Statements whose speaker is not clear: two fit equally well, or the text names nobody. */
export function UnsettledList({ report }: { readonly report: Report }) {
  const attributions = unsettled(report);
  if (attributions.length === 0) return null;
  return (
    <Section heading={t('unsettledHeading')} note={t('unsettledNote')}>
      <ul class={styles.list}>
        {attributions.map((attribution) => (
          <li key={placeKey(attribution)}>
            <p class={styles.who} dir="auto">
              {whoItCouldBe(report, attribution)}
            </p>
            <AttributionQuote report={report} attribution={attribution} voice="unclear" place="unsettled" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
