import type { RememberedAlias } from './aliases.ts';
import { isNoting, type Correction } from './correction.ts';

/** Raised when a correction changes its shape or meaning; older logs are read by `readCorrectionLog`. */
export const LOG_VERSION = 2;
/** An article is done long before; bounds what a file from elsewhere can make us do. */
export const MAX_CORRECTIONS = 2000;

/** All corrections of one article, and how many of them hold: what comes after was undone and can be redone. */
export interface CorrectionLog {
  readonly version: typeof LOG_VERSION;
  readonly corrections: readonly Correction[];
  readonly position: number;
  /** Names that were forgotten with corrections since undone: whoever redoes these remembers them again. */
  readonly forgotten?: readonly RememberedAlias[];
}

export const EMPTY_LOG: CorrectionLog = { version: LOG_VERSION, corrections: [], position: 0 };

/** Thrown by `push` when an article has as many corrections as are kept. */
export class TooManyCorrectionsError extends Error {
  override readonly name = 'TooManyCorrectionsError';
  constructor() {
    super(`An article can have ${MAX_CORRECTIONS.toLocaleString('en')} corrections. This one was not added.`);
  }
}

/** The corrections that hold now, in the order in which they were made. */
export function activeCorrections({ corrections, position }: CorrectionLog): readonly Correction[] {
  return position === corrections.length ? corrections : corrections.slice(0, position);
}

/** Those of them that change what was found: what a report is made with, and what its numbers of corrections count in. */
export function findingCorrections(log: CorrectionLog): readonly Correction[] {
  return activeCorrections(log).filter((made) => !isNoting(made));
}

/** Adds a correction; what was undone before cannot be redone any more. */
export function push(log: CorrectionLog, correction: Correction): CorrectionLog {
  const active = activeCorrections(log);
  const isFull = active.length >= MAX_CORRECTIONS;
  // What the oldest note said stays noted, and is no longer undone.
  const oldest = isFull ? active.findIndex(isNoting) : -1;
  if (isFull && oldest === -1) throw new TooManyCorrectionsError();
  const corrections = [...(isFull ? active.toSpliced(oldest, 1) : active), correction];
  return { version: LOG_VERSION, corrections, position: corrections.length };
}

/** Takes the last correction back; at the beginning nothing happens. */
export function undo(log: CorrectionLog): CorrectionLog {
  return log.position > 0 ? { ...log, position: log.position - 1 } : log;
}

/** Brings the correction back that was undone last; at the end nothing happens. */
export function redo(log: CorrectionLog): CorrectionLog {
  return log.position < log.corrections.length ? { ...log, position: log.position + 1 } : log;
}

/**
 * Takes one correction back, wherever it stands among those that hold; `redo` brings it back, as the last. One that does not hold
 * (another window was faster) changes nothing.
 */
export function takeBack(log: CorrectionLog, correction: Correction): CorrectionLog {
  const active = activeCorrections(log);
  const wanted = JSON.stringify(correction);
  const at = active.findLastIndex((made) => JSON.stringify(made) === wanted);
  if (at === -1) return log;
  return {
    version: LOG_VERSION,
    corrections: [...active.toSpliced(at, 1), correction],
    position: active.length - 1,
  };
}

/** The correction that `undo` takes back. */
export function nextUndone({ corrections, position }: CorrectionLog): Correction | null {
  return corrections[position - 1] ?? null;
}

/** The correction that `redo` brings back. */
export function nextRedone({ corrections, position }: CorrectionLog): Correction | null {
  return corrections[position] ?? null;
}

/**
 * Two logs of one article as one, such as one from a file and one kept here: this log, then what only the other one has in
 * force. A full log takes no more.
 */
export function joinLogs(log: CorrectionLog, other: CorrectionLog): CorrectionLog {
  const known = new Set(activeCorrections(log).map((correction) => JSON.stringify(correction)));
  // Notes come with what they are kept in.
  const added = activeCorrections(other).filter(
    (correction) => !isNoting(correction) && !known.has(JSON.stringify(correction)),
  );
  if (added.length === 0) return log;
  const corrections = [...activeCorrections(log), ...added].slice(0, MAX_CORRECTIONS);
  return { version: LOG_VERSION, corrections, position: corrections.length };
}
