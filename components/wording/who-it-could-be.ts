import type { Report } from '../../lib/report/report.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { t, formatEither } from './messages.ts';

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
