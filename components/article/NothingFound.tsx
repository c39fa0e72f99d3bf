import { useContext, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import { EVERYBODY } from '../../lib/report/statement-filter.ts';
import { PanelPartsContext } from '../app/panel-parts.ts';
import type { ReportForm } from '../app/report-state.ts';
import { AddQuote } from '../correcting/AddQuote.tsx';
import { Lede } from '../framing/Lede.tsx';
import { Findings } from '../framing/Findings.tsx';
import { RepeatList, RepeatStrip } from '../repeats/RepeatList.tsx';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { Section } from '../shared/Section.tsx';
import { plural, t } from '../wording/messages.ts';
import { VoiceShares } from './VoiceShares.tsx';
import styles from './NothingFound.module.css';

interface Props {
  readonly report: Report;
  readonly form: ReportForm;
}

/** An article in which nobody is quoted: that is a finding, not a failure. */
export function NothingFound({ report, form }: Props) {
  const parts = useContext(PanelPartsContext);
  const [filter, onFilter] = useState(EVERYBODY);
  const isEmpty = report.words.total === 0;
  return (
    <>
      {report.summary.lede === null || isEmpty ? (
        <p class={styles.lede} data-lede>
          {t(isEmpty ? 'noText' : 'nothingLede')}
        </p>
      ) : (
        form === 'popup' && <Lede report={report} />
      )}
      {form === 'popup' && <RepeatStrip report={report} />}
      <VoiceShares report={report} filter={filter} onFilter={onFilter} />
      {!isEmpty && <NotHeard report={report} form={form} />}
      <AddQuote report={report} />
      {parts !== null && report.framing.sentences.length > 0 ? (
        <parts.FramingSection report={report} />
      ) : (
        <Findings report={report} />
      )}
      {form === 'panel' && <RepeatList report={report} />}
    </>
  );
}

/** Who is named and does not speak, and what to do where somebody does after all. */
function NotHeard({ report, form }: Props) {
  const { unheard } = report.facts;
  return (
    <Section heading={t('whoSpeaks')} note={t('nobodySpeaks')}>
      {unheard.length > 0 && (
        <>
          <p class={styles.note}>{t('namedNotHeard')}</p>
          <ul class={styles.list}>
            {unheard.slice(0, MOST_UNHEARD).map(({ name, sentences, evidence }, i) => (
              <li key={name} class={styles.row} data-unheard>
                <bdi class={styles.name}>{name}</bdi>
                <EvidenceButton
                  owner={`unheard-${i}`}
                  passages={evidence.map((span) => [span])}
                  class={styles.count}
                >
                  {plural('sentences', sentences)}
                </EvidenceButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class={styles.note}>
        {form === 'popup' ? t('howToAdd', { panel: t('openPanel') }) : t('howToAddHere')}
      </p>
    </Section>
  );
}

/** Named often is telling; a long list of names is not. */
const MOST_UNHEARD = 4;
