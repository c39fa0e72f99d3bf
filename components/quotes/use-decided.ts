import { useCallback, useRef, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import type { StatementState } from '../../lib/speakers/reader-notes.ts';
import { placeKey } from '../../lib/report/place-key.ts';

/** The states decided, by the places of the statements. */
type Decided = ReadonlyMap<string, StatementState>;

/** What was decided and is not kept yet: shown as if it were, so that nobody waits for the disk between two statements. */
export function useDecided() {
  const [decided, setDecided] = useState<Decided>(new Map());
  /** Resolves when nothing is on its way any more. */
  const kept = useRef<Promise<unknown>>(Promise.resolve());
  const underWay = useCallback((place: string, state: StatementState, keeping: Promise<boolean>) => {
    setDecided((before) => new Map([...before, [place, state]]));
    const done = keeping.finally(() =>
      setDecided((before) => new Map([...before].filter(([other]) => other !== place))),
    );
    kept.current = Promise.allSettled([kept.current, done]);
  }, []);
  return { decided, underWay, kept };
}

/** The statements as they will be once that is kept. */
export function withDecided(report: Report, decided: Decided): Pick<Report, 'attributions' | 'removed'> {
  if (decided.size === 0) return report;
  return {
    ...report,
    attributions: report.attributions.map((said) => {
      const state = decided.get(placeKey(said));
      return state === undefined ? said : { ...said, noted: { ...said.noted, state } };
    }),
  };
}
