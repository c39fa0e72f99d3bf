import type { ReportingUse } from '../../lib/framing/framing.ts';
import type { Report } from '../../lib/report/report.ts';
import { textOf } from '../../lib/text/article.ts';
import { REPORTING_LABELS } from '../wording/framing-labels.ts';
import { byWords } from '../../lib/report/framing-voices.ts';
import { formatList, t } from '../wording/messages.ts';
import { Section } from '../shared/Section.tsx';
import { WordButton } from '../shared/WordButton.tsx';
import styles from '../framing/FramingLists.module.css';

/** Speakers named beside one word; the others are among its places. */
const NAMES_SHOWN = 3;

/** The words that report, by what they do to what is said: charged ones first, plain ones last, each with whose words it brings. */
export function ReportingWordList({ report }: { readonly report: Report }) {
  const { reporting } = report.framing;
  if (reporting.length === 0) return null;
  // “Wants” and “believes” report a thought: they are listed, but are not among the words that report words.
  const speech = reporting.filter((use) => use.class !== 'mental');
  const plain = speech.filter((use) => use.class === 'neutral').length;
  const classes = Object.entries(REPORTING_LABELS).flatMap(([name, { name: label, effect }]) => {
    const uses = reporting.filter((use) => use.class === name);
    return uses.length > 0 ? [{ name, label, effect, uses }] : [];
  });
  return (
    <Section
      heading={t('reportingHeading')}
      note={t('reportingPlain', { count: plain, total: speech.length })}
    >
      <dl class={styles.list}>
        {classes.map(({ name, label, effect, uses }) => (
          <div key={name} class={styles.item} data-reporting={name}>
            <dt class={styles.term}>
              {t(label)}
              <span class={styles.about}> {t(effect)}</span>
            </dt>
            {byWords(uses, ({ lemma }) => lemma).map(({ first, all }) => (
              <dd key={first.lemma} class={styles.use}>
                <WordButton
                  owner={`reporting-${first.lemma}-${name}`}
                  text={printed(report, all)}
                  spans={all.map(({ span }) => span)}
                />
                <span class={styles.who}>{speakersOf(all)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The form printed most often. */
function printed(report: Report, uses: readonly ReportingUse[]): string {
  const forms = byWords(uses, ({ span }) => textOf(report.article, span)).sort(
    (a, b) => b.all.length - a.all.length,
  );
  const span = forms[0]?.first.span;
  return span === undefined ? '' : textOf(report.article, span).toLowerCase();
}

function speakersOf(uses: readonly ReportingUse[]): string {
  const names = [...new Set(uses.map(({ name }) => name).filter((name) => name !== ''))];
  const more = names.length - NAMES_SHOWN;
  return more > 0
    ? formatList([...names.slice(0, NAMES_SHOWN), t('andMore', { count: more })])
    : formatList(names);
}
