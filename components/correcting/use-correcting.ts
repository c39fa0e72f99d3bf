import { createContext } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../lib/corrections/correction.ts';
import type { CorrectionMaker } from '../../lib/corrections/make-correction.ts';
import type { ReviewChange } from '../../lib/corrections/review-change.ts';
import type { CorrectionFailure } from '../../lib/extension/messaging/background-requests.ts';
import type { CorrectionsInView } from '../../lib/extension/storage/tab-corrections.ts';
import { codesIn } from '../../lib/report/statement-state.ts';
import type { Report } from '../../lib/report/report.ts';
import type { ReaderNotes, StatementNotes } from '../../lib/speakers/reader-notes.ts';
import type { SpeakerId } from '../../lib/speakers/speaker.ts';
import type { CorrectingActions } from '../app/report-state.ts';

/** Makes a correction from the report on the screen; null when there is nothing to correct. */
export type MakeCorrection = (maker: CorrectionMaker) => Correction | null;

/** What every part of a panel needs in order to correct something. */
export interface Correcting {
  readonly review: CorrectionsInView;
  /** A correction is being saved. */
  readonly busy: boolean;
  readonly failure: CorrectionFailure | null;
  /** Saves a correction; true once it is saved and shown. `remember`: its two names are one in later articles too. */
  readonly correct: (make: MakeCorrection, remember?: boolean) => Promise<boolean>;
  readonly change: (change: ReviewChange) => Promise<boolean>;
  /** Keeps what the reader notes of a statement; what is left out stays noted. */
  readonly note: (attribution: number, notes: StatementNotes) => Promise<boolean>;
  readonly noteSpeaker: (speaker: SpeakerId, notes: ReaderNotes) => Promise<boolean>;
  readonly selection: CorrectingActions['selection'];
  /** The reader’s own list, and what is used in this article beside it. */
  readonly codes: readonly string[];
}

/** Null where nothing can be corrected: in the popup. */
export const CorrectingContext = createContext<Correcting | null>(null);

export function useCorrecting(
  report: Report,
  review: CorrectionsInView,
  actions: CorrectingActions | undefined,
): Correcting | null {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<CorrectionFailure | null>(null);
  // A correction that was made may have failed in part: its name could not be remembered.
  const failure = failed ?? review.failure ?? null;
  const underWay = useRef(0);
  const change = useCallback(
    async (wanted: ReviewChange): Promise<boolean> => {
      if (!actions) return false;
      underWay.current++;
      setBusy(true);
      const outcome = await actions.change(wanted);
      setBusy(--underWay.current > 0);
      setFailed(outcome);
      return outcome === null;
    },
    [actions],
  );
  const correct = useCallback(
    async (make: MakeCorrection, remember = false): Promise<boolean> => {
      // Fetched when first needed: most readers correct nothing.
      const { correctionsTo } = await import('../../lib/corrections/make-correction.ts');
      const correction = make(correctionsTo(report));
      return correction !== null && change({ kind: 'correct', correction, remember });
    },
    [report, change],
  );
  const own = actions?.codes;
  const codes = useMemo(() => [...new Set([...(own ?? []), ...codesIn(report)])], [own, report]);
  const noting = useMemo((): Pick<Correcting, 'note' | 'noteSpeaker'> => {
    const maker = async () => {
      const { notesTo } = await import('../../lib/corrections/make-note.ts');
      return notesTo(report, review);
    };
    return {
      note: async (attribution, notes) => change((await maker()).ofStatement(attribution, notes)),
      noteSpeaker: async (speaker, notes) => change((await maker()).ofSpeaker(speaker, notes)),
    };
  }, [report, review, change]);
  return (
    useMemo(
      () =>
        actions && { review, busy, failure, correct, change, ...noting, selection: actions.selection, codes },
      [actions, review, busy, failure, correct, change, noting, codes],
    ) ?? null
  );
}
