import type { Report, ReportedSpeaker, SpokenAttribution } from '../../lib/report/report.ts';
import { AttributionQuote } from '../quotes/AttributionQuote.tsx';
import { formatEither, t } from '../wording/messages.ts';
import { placeKey } from '../../lib/report/place-key.ts';
import { Section } from '../shared/Section.tsx';
import { unsettled } from '../../lib/report/voice-shares.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import styles from './UnsettledList.module.css';

/** Statements whose speaker we could not settle: two fit equally well, or the text names nobody. */
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

/** “Could be Wang Li or Wang Wei”, the source as printed, or that the text does not say. */
export function whoItCouldBe(report: Report, { candidates, source }: SpokenAttribution): string {
  const people = candidates.flatMap((id) => report.speakers.find((speaker) => speaker.id === id) ?? []);
  const names = people.map((one) =>
    people.some((other) => other !== one && other.name === one.name) ? nameWithRole(one) : one.name,
  );
  if (names.length > 0) return t('couldBe', { names: formatEither(names) });
  return source.length > 0 ? t('quoted', { text: wordsOf(report, source) }) : t('noSpeaker');
}

/** “Li Wei (doctor, Port Almen Hospital)”: tells two people of one name apart. */
function nameWithRole({ name, role, affiliation }: ReportedSpeaker): string {
  const parts = [role, affiliation].filter((part) => part !== null);
  return parts.length === 0 ? name : t('nameWithRole', { name, role: parts.join(t('listSeparator')) });
}
