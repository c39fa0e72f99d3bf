import type { Report } from '../../lib/report/report.ts';
import { AttributionQuote } from '../quotes/AttributionQuote.tsx';
import { plural, t } from '../wording/messages.ts';
import { placeKey } from '../../lib/report/place-key.ts';
import { Section } from '../shared/Section.tsx';
import { unsettled } from '../../lib/report/voice-shares.ts';
import styles from './UnsettledList.module.css';
import { whoItCouldBe } from '../wording/who-it-could-be.ts';

interface Props {
  readonly report: Report;
  /** Under a heading that stands there already. */
  readonly bare?: boolean;
}

/** Statements whose speaker is not clear: two fit equally well, or the text names nobody. */
export function UnsettledList({ report, bare = false }: Props) {
  const attributions = unsettled(report);
  if (attributions.length === 0) return null;
  const list = (
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
  );
  if (bare) return list;
  return (
    <Section heading={t('unsettledHeading')} note={plural('statements', attributions.length)}>
      {list}
    </Section>
  );
}
