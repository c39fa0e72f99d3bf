import { createContext } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { Shown } from '../../lib/exchange/mark.ts';
import type { Passage } from '../../lib/report/passage.ts';
import type { ReportActions } from '../app/report-state.ts';

/** The passage shown last: whose button it was, which of its passages, and what became of it. */
export interface ShownPassage {
  readonly owner: string;
  readonly step: number;
  readonly total: number;
  readonly outcome: Shown | 'asked';
  /** The statement it is, where it is one: current wherever it is listed. */
  readonly attribution: number | null;
}

type ShowPassages = (owner: string, passages: readonly Passage[], attribution?: number) => void;

export interface Evidence {
  readonly current: ShownPassage | null;
  /** Shows the first passage; pressed again, the next, and after the last the first. */
  readonly press: ShowPassages;
  /** The same where the reader goes on in the view: a page that the view hides stays behind it. */
  readonly show: ShowPassages;
  /** The reader has pointed at a statement on the page: it is current, and nothing need be shown. */
  readonly point: (owner: string, attribution: number) => void;
}

export const EvidenceContext = createContext<Evidence>({
  current: null,
  press: () => undefined,
  show: () => undefined,
  point: () => undefined,
});

/** Remembers which passage is shown, for every button of one view. */
export function useEvidence({
  show: showOnPage,
  turnToPage,
}: Pick<ReportActions, 'show' | 'turnToPage'>): Evidence {
  const [current, setCurrent] = useState<ShownPassage | null>(null);
  const latest = useRef<ShownPassage | null>(null);
  const show = useCallback(
    (owner: string, passages: readonly Passage[], attribution: number | null = null) => {
      const before = latest.current;
      const step = before?.owner === owner ? (before.step + 1) % passages.length : 0;
      const passage = passages[step];
      if (passage === undefined) return;
      const asked: ShownPassage = { owner, step, total: passages.length, outcome: 'asked', attribution };
      const settle = (outcome: Shown): void => {
        // An answer that arrives after another button was pressed is of no interest.
        if (latest.current === asked) setCurrent((latest.current = { ...asked, outcome }));
      };
      setCurrent((latest.current = asked));
      void showOnPage(passage).then(settle, () => settle('unanswered'));
    },
    [showOnPage],
  );
  const press: ShowPassages = useCallback(
    (...what) => {
      show(...what);
      turnToPage?.();
    },
    [show, turnToPage],
  );
  const point = useCallback((owner: string, attribution: number) => {
    setCurrent((latest.current = { owner, step: 0, total: 1, outcome: 'shown', attribution }));
  }, []);
  return useMemo(() => ({ current, press, show, point }), [current, press, show, point]);
}

/** The state of one owner's passages: null unless one of them was shown last. */
export function useShownPassage(owner: string): ShownPassage | null {
  const { current } = useContext(EvidenceContext);
  return current?.owner === owner ? current : null;
}
