import { createContext } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../lib/corrections/correction.ts';
import type { CorrectionMaker } from '../../lib/corrections/make-correction.ts';
import type { ReviewChange } from '../../lib/corrections/review-change.ts';
import type { CorrectionFailure } from '../../lib/extension/messaging/background-requests.ts';
import type { CorrectionsInView } from '../../lib/extension/storage/tab-corrections.ts';
import type { Report } from '../../lib/report/report.ts';
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
  readonly selection: CorrectingActions['selection'];
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
  return (
    useMemo(
      () => actions && { review, busy, failure, correct, change, selection: actions.selection },
      [actions, review, busy, failure, correct, change],
    ) ?? null
  );
}
