import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { ReadFailure } from '../../lib/exchange/read-failure.ts';
import type { CorrectionsInView } from '../../lib/extension/storage/tab-corrections.ts';
import type { Report } from '../../lib/report/report.ts';
import { EVERYBODY, isEverybody } from '../../lib/report/statement-filter.ts';
import { ArticleHeader, PanelHeader } from '../article/ArticleHeader.tsx';
import { ChooseText } from '../article/ChooseText.tsx';
import { PageAddressContext } from '../quotes/CopyQuotation.tsx';
import { FooterBar } from './FooterBar.tsx';
import { LoadingView } from './LoadingView.tsx';
import { t } from '../wording/messages.ts';
import { notShown } from '../wording/not-shown.ts';
import { NothingFound } from '../article/NothingFound.tsx';
import { MarkLegend } from '../marks/MarkLegend.tsx';
import { PanelPartsContext } from './panel-parts.ts';
import { PanelTools } from './PanelTools.tsx';
import { ReadingNotes } from '../article/ReadingNotes.tsx';
import { RepeatStrip } from '../repeats/RepeatList.tsx';
import { reportInLanguage } from '../wording/report-in-language.ts';
import type { ReportActions, ReportForm, ReportState } from './report-state.ts';
import { ReviewScope } from './ReviewScope.tsx';
import { FurtherSpeakers, WhoSpeaks } from '../speakers/WhoSpeaks.tsx';
import { ChangedMessage, FailureMessage } from './StatusMessage.tsx';
import { Findings } from '../framing/Findings.tsx';
import { Lede } from '../framing/Lede.tsx';
import { SummarySection } from '../framing/SummarySection.tsx';
import { EvidenceContext, useEvidence, type Evidence } from '../shared/use-evidence.ts';
import type { HistorySource } from '../history/use-history.ts';
import { CorrectingContext, useCorrecting } from '../correcting/use-correcting.ts';
import { useKeptPlace } from '../shared/use-kept-place.ts';
import { useScrollRoom } from '../shared/use-scroll-room.ts';
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

/** Speakers on the first screen of the popup, and how many where a notice takes room: the findings begin below them in sight. */
const ROWS = 4;
const FEWER_ROWS = 3;
/** Letters of a lede that fills two lines; a Chinese character is as wide as two. A longer one takes the room of a speaker. */
const SHORT_LEDE = 98;

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
      readAt={readAt}
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
  readonly readAt: number;
  readonly changed: boolean;
  readonly form: ReportForm;
  readonly actions: ReportActions;
  readonly marksOn: boolean;
  readonly picked: PickedMark | null;
  /** Under which the panel remembers what was set. */
  readonly page: string;
  readonly memory: ReviewMemory;
}

function ReadyView({
  report: made,
  review,
  url,
  readAt,
  changed,
  form,
  actions,
  marksOn,
  ...going
}: ReadyProps) {
  const parts = useContext(PanelPartsContext);
  const evidence = useEvidence(actions);
  const report = useMemo(() => reportInLanguage(made), [made]);
  const correcting = useCorrecting(made, review, actions.correcting);
  useKeptPlace(made, () => document.querySelector<HTMLElement>('#correction-undo'));
  // What the reader has taken away can be brought back in the panel, be it all there was.
  const left = form === 'panel' ? (report.removed ?? []) : [];
  const nothing = report.attributions.length + left.length === 0;
  const painted = usePainted();
  const dock = useScrollRoom(form === 'panel');
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
                {form === 'panel' ? (
                  <PanelHeader article={report.article}>
                    <PanelTools marksOn={marksOn} toggleMarks={actions.toggleMarks} />
                  </PanelHeader>
                ) : (
                  <ArticleHeader article={report.article} />
                )}
                {form === 'panel' && marksOn && <MarkLegend report={report} />}
                <ReadingNotes notes={report.notes} changed={changed} analyzeAgain={actions.analyzeAgain} />
                {chooseFirst && choose}
                {nothing ? (
                  <NothingFound report={report} form={form} />
                ) : (
                  <Found report={report} form={form} painted={painted} url={url} history={actions.history} />
                )}
                {!chooseFirst && choose}
              </main>
              <p class="unseen" role="status">
                {shownInWords(evidence)}
              </p>
              <div class={styles.dock} ref={dock}>
                {parts !== null && <parts.CorrectionBar report={report} />}
                <FooterBar
                  report={report}
                  url={url}
                  readAt={readAt}
                  form={form}
                  actions={actions}
                  marksOn={marksOn}
                />
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
  const [filter, onFilter] = useState(EVERYBODY);
  if (form === 'panel' && parts !== null)
    return <parts.PanelSections report={report} url={url} history={history} />;
  const rows = rowsFor(report);
  return (
    <>
      <Lede report={report} />
      <RepeatStrip report={report} />
      <VoiceShares report={report} filter={filter} onFilter={onFilter} />
      <WhoSpeaks report={report} filter={filter} onFilter={onFilter} rows={rows} />
      <Findings report={report} />
      {/* Never on the first screen. */}
      {painted && (
        <>
          {isEverybody(filter) && <FurtherSpeakers report={report} rows={rows} />}
          <SummarySection report={report} />
        </>
      )}
    </>
  );
}

/** How many speakers leave the findings in sight. */
function rowsFor({ repeats, notes, summary }: Report): number {
  const lede = summary.lede?.text ?? '';
  const wide = lede.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isLong = lede.length + wide > SHORT_LEDE;
  return repeats.length > 0 || notes.length > 0 || isLong ? FEWER_ROWS : ROWS;
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
  return notShown(current.outcome) ?? t('passageShown', { step: current.step + 1, total: current.total });
}
