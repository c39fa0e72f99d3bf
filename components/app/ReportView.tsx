import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { ReadFailure } from '../../lib/exchange/read-failure.ts';
import type { CorrectionsInView } from '../../lib/extension/storage/tab-corrections.ts';
import type { Report } from '../../lib/report/report.ts';
import { ArticleHeader } from '../article/ArticleHeader.tsx';
import { ChooseText } from '../article/ChooseText.tsx';
import { PageAddressContext } from '../quotes/CopyQuotation.tsx';
import { FooterBar } from './FooterBar.tsx';
import { LoadingView } from './LoadingView.tsx';
import { t } from '../wording/messages.ts';
import { NothingFound } from '../article/NothingFound.tsx';
import { MarkLegend } from '../marks/MarkLegend.tsx';
import { PanelPartsContext } from './panel-parts.ts';
import { PanelTools } from './PanelTools.tsx';
import { ReadingNotes } from '../article/ReadingNotes.tsx';
import { RepeatList } from '../repeats/RepeatList.tsx';
import { reportInLanguage } from '../wording/report-in-language.ts';
import type { ReportActions, ReportForm, ReportState } from './report-state.ts';
import { ReviewScope } from './ReviewScope.tsx';
import { SpeakerList } from '../speakers/SpeakerList.tsx';
import { ChangedMessage, FailureMessage } from './StatusMessage.tsx';
import { SummarySection } from '../framing/SummarySection.tsx';
import { EvidenceContext, useEvidence, type Evidence } from '../shared/use-evidence.ts';
import type { HistorySource } from '../history/use-history.ts';
import { CorrectingContext, useCorrecting } from '../correcting/use-correcting.ts';
import { useKeptPlace } from '../shared/use-kept-place.ts';
import { usePainted } from '../shared/use-painted.ts';
import type { PickedMark, ReviewMemory } from '../quotes/use-reviewing.ts';
import { VoiceShares } from '../article/VoiceShares.tsx';
import styles from './ReportView.module.css';

interface Props {
  readonly state: ReportState;
  readonly form: ReportForm;
  readonly actions: ReportActions;
  /** Whether the page is highlighted when the view opens. */
  readonly marksOn?: boolean;
  /** The mark on the page that was clicked on last. */
  readonly picked?: PickedMark | null;
}

/** The program found no article, but there may be one. */
const CAN_CHOOSE: ReadonlySet<ReadFailure> = new Set<ReadFailure>(['no-article', 'front-page', 'no-text']);

/** The report of the active tab, or why there is none. */
export function ReportView({ state, form, actions, marksOn = false, picked = null }: Props) {
  const [memory] = useState((): ReviewMemory => new Map());
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
  const { tabId, fingerprint, readAt, report, review, url } = state.stored;
  // Another page, or the same page changed: nothing opened or shown before may linger. A correction leaves everything where it is.
  return (
    <ReadyView
      key={`${tabId} ${fingerprint} ${readAt}`}
      report={report}
      review={review}
      url={url}
      changed={state.changed ?? false}
      form={form}
      actions={actions}
      marksOn={marksOn}
      picked={picked}
      page={`${tabId} ${fingerprint}`}
      memory={memory}
    />
  );
}

interface ReadyProps {
  readonly report: Report;
  readonly review: CorrectionsInView;
  readonly url: string;
  readonly changed: boolean;
  readonly form: ReportForm;
  readonly actions: ReportActions;
  readonly marksOn: boolean;
  readonly picked: PickedMark | null;
  /** Under which the panel remembers what was set. */
  readonly page: string;
  readonly memory: ReviewMemory;
}

function ReadyView({ report: made, review, url, changed, form, actions, marksOn, ...going }: ReadyProps) {
  const parts = useContext(PanelPartsContext);
  const evidence = useEvidence(actions.show);
  const report = useMemo(() => reportInLanguage(made), [made]);
  const correcting = useCorrecting(made, review, actions.correcting);
  useKeptPlace(made, () => document.querySelector<HTMLElement>('#correction-undo'));
  const nothing = report.attributions.length === 0;
  const painted = usePainted();
  const { choosing } = actions;
  const byHand = report.notes.some(({ kind }) => kind === 'chosen-by-hand');
  // Where the text may be the wrong one, choosing it comes before what was counted in it.
  const chooseFirst =
    nothing ||
    byHand ||
    choosing?.active === true ||
    report.notes.some(({ kind }) => kind === 'low-confidence');
  const choose = choosing !== undefined && <ChooseText choosing={choosing} byHand={byHand} />;
  return (
    <EvidenceContext.Provider value={evidence}>
      <CorrectingContext.Provider value={correcting}>
        <PageAddressContext.Provider value={url}>
          <ReviewScope form={form} report={report} evidence={evidence} {...going}>
            <Frame form={form} view={nothing ? 'nothing' : 'ready'}>
              <main class={styles.main} aria-busy={!painted}>
                {form === 'panel' && <PanelTools marksOn={marksOn} toggleMarks={actions.toggleMarks} />}
                <ArticleHeader article={report.article} />
                {form === 'panel' && marksOn && <MarkLegend report={report} />}
                <ReadingNotes notes={report.notes} changed={changed} analyzeAgain={actions.analyzeAgain} />
                {chooseFirst && choose}
                {nothing ? (
                  <NothingFound report={report} />
                ) : (
                  <Found report={report} form={form} painted={painted} url={url} history={actions.history} />
                )}
                {!chooseFirst && choose}
              </main>
              <p class="unseen" role="status">
                {shownInWords(evidence)}
              </p>
              <div class={styles.dock}>
                {parts !== null && <parts.CorrectionBar report={report} />}
                <FooterBar report={report} url={url} form={form} actions={actions} marksOn={marksOn} />
              </div>
            </Frame>
          </ReviewScope>
        </PageAddressContext.Provider>
      </CorrectingContext.Provider>
    </EvidenceContext.Provider>
  );
}

interface FoundProps {
  readonly report: Report;
  readonly form: ReportForm;
  /** The first screen can be seen. */
  readonly painted: boolean;
  readonly url: string;
  readonly history: HistorySource | undefined;
}

function Found({ report, form, painted, url, history }: FoundProps) {
  const parts = useContext(PanelPartsContext);
  if (form === 'popup' || parts === null) {
    return (
      <>
        <VoiceShares report={report} compact />
        <RepeatList report={report} compact />
        <SummarySection report={report} brief />
        {/* Never on the first screen: bar, repeats and summary fill it. */}
        {painted && <SpeakerList report={report} />}
      </>
    );
  }
  return <parts.PanelSections report={report} url={url} history={history} />;
}

interface FrameProps {
  readonly form: ReportForm;
  readonly view: 'loading' | 'failed' | 'changed' | 'nothing' | 'ready';
  readonly children: ComponentChildren;
}

function Frame({ form, view, children }: FrameProps) {
  return (
    <div class={styles.frame} data-view={view} data-form={form}>
      <div class={styles.sheet}>{children}</div>
    </div>
  );
}

/** What a screen reader hears after a passage was asked for. */
function shownInWords({ current }: Evidence): string {
  if (current === null || current.outcome === 'asked') return '';
  if (current.outcome === 'gone') return t('passageGone');
  return t('passageShown', { step: current.step + 1, total: current.total });
}
