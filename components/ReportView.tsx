import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ReadFailure } from '../lib/extension/messages.ts';
import type { Report } from '../lib/report/report.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { BlocksRead } from './BlocksRead.tsx';
import { ChooseText } from './ChooseText.tsx';
import { FooterBar } from './FooterBar.tsx';
import { FramingSection } from './FramingSection.tsx';
import { LoadingView } from './LoadingView.tsx';
import { t } from './messages.ts';
import { NothingFound } from './NothingFound.tsx';
import { PassageList } from './PassageList.tsx';
import { QuoteList } from './QuoteList.tsx';
import { ReadingNotes } from './ReadingNotes.tsx';
import { RepeatList } from './RepeatList.tsx';
import type { ReportActions, ReportForm, ReportState } from './report-state.ts';
import { SpeakerList } from './SpeakerList.tsx';
import { ChangedMessage, FailureMessage } from './StatusMessage.tsx';
import { SummarySection } from './SummarySection.tsx';
import { Tabs } from './Tabs.tsx';
import { EvidenceContext, useEvidence, type Evidence } from './use-evidence.ts';
import { LeftOutContext, NOTHING_LEFT_OUT, useLeftOut } from './use-left-out.ts';
import { VoiceShares } from './VoiceShares.tsx';
import styles from './ReportView.module.css';

interface Props {
  readonly state: ReportState;
  readonly form: ReportForm;
  readonly actions: ReportActions;
  /** Whether the page is highlighted when the view opens. */
  readonly marksOn?: boolean;
  /** Loaded words that are not to be counted when the view opens, by their entry in the list. */
  readonly leftOut?: ReadonlySet<string>;
}

/** The program found no article, but there may be one. */
const CAN_CHOOSE: ReadonlySet<ReadFailure> = new Set<ReadFailure>(['no-article', 'front-page', 'no-text']);

/** The report of the active tab, or why there is none. */
export function ReportView({ state, form, actions, marksOn = false, leftOut = NOTHING_LEFT_OUT }: Props) {
  if (state.status === 'loading') {
    return (
      <Frame form={form} view="loading">
        <LoadingView progress={state.progress} onCancel={actions.cancel} />
      </Frame>
    );
  }
  if (state.status === 'failed') {
    return (
      <Frame form={form} view="failed">
        <FailureMessage error={state.error} detail={state.detail} analyzeAgain={actions.analyzeAgain} />
        {actions.choosing !== undefined && CAN_CHOOSE.has(state.error) && (
          <ChooseText choosing={actions.choosing} />
        )}
      </Frame>
    );
  }
  if (state.status === 'changed') {
    return (
      <Frame form={form} view="changed">
        <ChangedMessage analyzeAgain={actions.analyzeAgain} />
      </Frame>
    );
  }
  const { tabId, fingerprint, at, report } = state.stored;
  // Another page, or the same page changed: nothing opened or shown before may linger.
  return (
    <ReadyView
      key={`${tabId} ${fingerprint} ${at}`}
      report={report}
      changed={state.changed ?? false}
      form={form}
      actions={actions}
      marksOn={marksOn}
      leftOut={leftOut}
    />
  );
}

interface ReadyProps {
  readonly report: Report;
  readonly changed: boolean;
  readonly form: ReportForm;
  readonly actions: ReportActions;
  readonly marksOn: boolean;
  readonly leftOut: ReadonlySet<string>;
}

function ReadyView({ report: whole, changed, form, actions, marksOn, leftOut }: ReadyProps) {
  const evidence = useEvidence(actions.show);
  const { entries, toggle, report } = useLeftOut(whole, leftOut, actions.leaveOut);
  const words = useMemo(() => ({ entries, toggle }), [entries, toggle]);
  const nothing = report.attributions.length === 0;
  return (
    <EvidenceContext.Provider value={evidence}>
      <LeftOutContext.Provider value={words}>
        <Frame form={form} view={nothing ? 'nothing' : 'ready'}>
          <main class={styles.main}>
            <ArticleHeader article={report.article} />
            <ReadingNotes notes={report.notes} changed={changed} analyzeAgain={actions.analyzeAgain} />
            {actions.choosing !== undefined && (
              <ChooseText
                choosing={actions.choosing}
                byHand={report.notes.some(({ kind }) => kind === 'chosen-by-hand')}
              />
            )}
            {nothing ? (
              <NothingFound report={report} whole={whole} form={form} />
            ) : (
              <Found report={report} whole={whole} form={form} />
            )}
          </main>
          <p class="unseen" role="status">
            {shownInWords(evidence)}
          </p>
          <FooterBar form={form} actions={actions} marksOn={marksOn} />
        </Frame>
      </LeftOutContext.Provider>
    </EvidenceContext.Provider>
  );
}

interface FoundProps {
  readonly report: Report;
  /** With the words the reader has left out. */
  readonly whole: Report;
  readonly form: ReportForm;
}

function Found({ report, whole, form }: FoundProps) {
  if (form === 'popup') {
    return (
      <>
        <VoiceShares report={report} compact />
        <RepeatList report={report} compact />
        <SummarySection report={report} brief />
        <SpeakerList report={report} />
      </>
    );
  }
  return (
    <Tabs
      label={t('sectionsLabel')}
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
        { name: 'quotes', label: t('quotesHeading'), content: <QuoteList report={report} /> },
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
              <FramingSection report={report} whole={whole} />
            ) : (
              <p class={styles.empty}>{t('noSummary')}</p>
            ),
        },
      ]}
    />
  );
}

interface FrameProps {
  readonly form: ReportForm;
  readonly view: 'loading' | 'failed' | 'changed' | 'nothing' | 'ready';
  readonly children: ComponentChildren;
}

function Frame({ form, view, children }: FrameProps) {
  return (
    <div class={styles.frame} data-view={view} data-form={form}>
      {children}
    </div>
  );
}

/** What a screen reader hears after a passage was asked for. */
function shownInWords({ current }: Evidence): string {
  if (current === null || current.outcome === 'asked') return '';
  if (current.outcome === 'gone') return t('passageGone');
  return t('passageShown', { step: current.step + 1, total: current.total });
}
