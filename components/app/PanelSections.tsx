import { useContext } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import { AddQuote } from '../correcting/AddQuote.tsx';
import { BlocksRead } from '../article/BlocksRead.tsx';
import { FramingSection } from '../framing/FramingSection.tsx';
import { HistorySection } from '../history/HistorySection.tsx';
import { t } from '../wording/messages.ts';
import { PassageList } from '../repeats/PassageList.tsx';
import { QuoteList } from '../quotes/QuoteList.tsx';
import { RepeatList } from '../repeats/RepeatList.tsx';
import { ReportOwner } from './ReportOwner.tsx';
import { SpeakerList } from '../speakers/SpeakerList.tsx';
import { Tabs } from './Tabs.tsx';
import type { HistorySource } from '../history/use-history.ts';
import { ReviewingContext } from '../quotes/use-reviewing.ts';
import { VoiceShares } from '../article/VoiceShares.tsx';
import styles from './PanelSections.module.css';

interface Props {
  readonly report: Report;
  readonly url: string;
  readonly history: HistorySource | undefined;
}

/** The whole report in sections, one of which is open. */
export function PanelSections({ report, url, history }: Props) {
  const reviewing = useContext(ReviewingContext);
  if (reviewing === null) return null;
  return (
    <Tabs
      label={t('sectionsLabel')}
      selected={reviewing.section}
      onSelect={reviewing.open}
      start={<ReportOwner article={report.article} />}
      tabs={[
        {
          name: 'speakers',
          label: t('speakersHeading'),
          content: (
            <>
              <VoiceShares report={report} />
              <SpeakerList report={report} />
              <BlocksRead report={report} />
            </>
          ),
        },
        {
          name: 'quotes',
          label: t('quotesHeading'),
          content: (
            <>
              <AddQuote report={report} />
              <QuoteList report={report} />
            </>
          ),
        },
        {
          name: 'repeats',
          label: t('repeatsHeading'),
          content: (
            <>
              {report.repeats.length > 0 ? (
                <RepeatList report={report} unseenHeading />
              ) : (
                <p class={styles.empty}>{t('noRepeats')}</p>
              )}
              <PassageList report={report} />
            </>
          ),
        },
        {
          name: 'framing',
          label: t('framingTab'),
          content:
            report.summary.length > 0 || report.framing.sentences.length > 0 ? (
              <FramingSection report={report} />
            ) : (
              <p class={styles.empty}>{t('noSummary')}</p>
            ),
        },
        ...(history === undefined
          ? []
          : [
              {
                name: 'history',
                label: t('historyHeading'),
                content: <HistorySection report={report} url={url} source={history} />,
              },
            ]),
      ]}
    />
  );
}
