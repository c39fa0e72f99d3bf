import { useContext } from 'preact/hooks';
import { groupRepeats } from '../../lib/report/group-repeats.ts';
import type { Report } from '../../lib/report/report.ts';
import { OfferedCorrections } from '../correcting/OfferedCorrections.tsx';
import { AddQuote } from '../correcting/AddQuote.tsx';
import { BlocksRead } from '../article/BlocksRead.tsx';
import { FramingSection } from '../framing/FramingSection.tsx';
import { HistorySection } from '../history/HistorySection.tsx';
import { TwoCoders } from '../coders/TwoCoders.tsx';
import { t } from '../wording/messages.ts';
import { PassageList } from '../repeats/PassageList.tsx';
import { QuoteList } from '../quotes/QuoteList.tsx';
import { RepeatList } from '../repeats/RepeatList.tsx';
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
      tabs={[
        {
          name: 'speakers',
          label: t('speakersHeading'),
          icon: 'speakers',
          count: report.speakers.filter(({ attributions }) => attributions.length > 0).length,
          content: (
            <>
              <VoiceShares
                report={report}
                filter={reviewing.speakers}
                onFilter={(voices) => reviewing.filterSpeakers({ ...reviewing.speakers, ...voices })}
                folded
              />
              <OfferedCorrections report={report} />
              <SpeakerList report={report} />
              <BlocksRead report={report} />
            </>
          ),
        },
        {
          name: 'quotes',
          label: t('quotesHeading'),
          icon: 'quotes',
          count: report.attributions.filter(({ level }) => level === 'outer').length,
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
          icon: 'repeats',
          count: groupRepeats(report.repeats).length + report.passages.length,
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
          icon: 'framing',
          count: report.summary.findings.length,
          content:
            report.summary.lede !== null || report.framing.sentences.length > 0 ? (
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
                icon: 'history' as const,
                content: (
                  <>
                    <HistorySection report={report} url={url} source={history} />
                    <TwoCoders report={report} url={url} />
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}
