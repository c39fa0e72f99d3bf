import { STATEMENT_STATES, type StatementNotes, type StatementState } from '../speakers/reader-notes.ts';
import type { RemovedStatement, SpokenAttribution } from '../speakers/spoken-attribution.ts';
import type { Report } from './report.ts';

/** How far a reader is with the statements of a report. */
export interface StatementProgress {
  /** How many statements are in each state; those that are none are among them. */
  readonly of: Readonly<Record<StatementState, number>>;
  /** Those that the reader has decided on, in whatever way. */
  readonly done: number;
  readonly total: number;
}

/** How far the reader is with a statement: what was put right is done with, whatever was noted before. */
export function stateOf({
  corrected,
  noted,
}: {
  readonly corrected?: true;
  readonly noted?: StatementNotes;
}): StatementState {
  if (corrected) return 'corrected';
  const state = noted?.state ?? 'open';
  // Only a correction takes a statement away.
  return state === 'not-a-statement' ? 'open' : state;
}

/** Counted as the tabs count: a statement inside another is a part of it. */
export function statementProgress({
  attributions,
  removed = [],
}: Pick<Report, 'attributions' | 'removed'>): StatementProgress {
  const states: StatementState[] = [
    ...attributions.filter(isOuter).map(stateOf),
    ...removed.filter(isOuter).map((): StatementState => 'not-a-statement'),
  ];
  const count = (state: StatementState): number => states.filter((one) => one === state).length;
  const [open, checked, corrected, none] = STATEMENT_STATES.map(count);
  const of = {
    open: open ?? 0,
    checked: checked ?? 0,
    corrected: corrected ?? 0,
    'not-a-statement': none ?? 0,
  };
  return { of, done: states.length - of.open, total: states.length };
}

function isOuter({ level }: Pick<SpokenAttribution | RemovedStatement, 'level'>): boolean {
  return level === 'outer';
}

/** The codes that the reader has put statements and speakers under, in the order of the alphabet. */
export function codesIn({ attributions, speakers }: Pick<Report, 'attributions' | 'speakers'>): string[] {
  const codes = [...attributions, ...speakers].flatMap(({ noted }) => noted?.codes ?? []);
  return [...new Set(codes)].sort((a, b) => a.localeCompare(b));
}
