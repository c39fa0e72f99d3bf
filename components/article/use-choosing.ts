import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CandidateArea } from '../../lib/exchange/picking.ts';
import {
  cancelPicking,
  candidateAreas,
  chooseArea,
  pickingState,
  startPicking,
} from '../../lib/extension/tabs/page-in-tab.ts';

/** How often the page is asked whether the reader has clicked (ms); only while they choose. */
const INTERVAL_MS = 250;

/** Choosing the text by hand: with the pointer on the page, or from a list in the view. */
export interface Choosing {
  readonly active: boolean;
  readonly candidates: readonly CandidateArea[];
  readonly start: () => void;
  readonly cancel: () => void;
  /** Reads the area of this place among the candidates; with null, what the program finds. */
  readonly take: (area: number | null) => void;
}

/** `onChosen` is called when another part of the page is to be read. */
export function useChoosing(tabId: number | null, onChosen: () => void): Choosing {
  const [active, setActive] = useState(false);
  const [candidates, setCandidates] = useState<readonly CandidateArea[]>([]);

  useEffect(() => setActive(false), [tabId]);

  useEffect(() => {
    if (!active || tabId === null) return;
    let current = true;
    // Those of an article before would be taken for this one's: by their number, which means another part here.
    setCandidates([]);
    void candidateAreas(tabId).then((found) => {
      if (current) setCandidates(found);
    });
    const timer = setInterval(() => {
      void pickingState(tabId).then((state) => {
        if (!current || state === 'choosing') return;
        setActive(false);
        if (state === 'chosen') onChosen();
      });
    }, INTERVAL_MS);
    return () => {
      current = false;
      clearInterval(timer);
      void cancelPicking(tabId);
    };
  }, [active, tabId, onChosen]);

  const start = useCallback(() => {
    if (tabId !== null) void startPicking(tabId).then(setActive);
  }, [tabId]);
  const cancel = useCallback(() => setActive(false), []);
  const take = useCallback(
    (area: number | null) => {
      if (tabId === null) return;
      setActive(false);
      void chooseArea(tabId, area).then(onChosen);
    },
    [tabId, onChosen],
  );
  return useMemo(
    () => ({ active, candidates, start, cancel, take }),
    [active, candidates, start, cancel, take],
  );
}
