import * as v from 'valibot';
import { aliasOf, type RememberedAlias } from './aliases.ts';
import { nextUndone, push, redo, takeBack, undo, type CorrectionLog } from './correction-log.ts';
import type { Correction } from './correction.ts';
import { correctionSchema } from './read-correction-log.ts';

/** What a reader does with the corrections of an article. */
export type ReviewChange =
  /** `remember`: its two names are one person's in later articles too. */
  | { readonly kind: 'correct'; readonly correction: Correction; readonly remember: boolean }
  | { readonly kind: 'take-back'; readonly correction: Correction }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'forget'; readonly alias: string };

const changeSchema: v.GenericSchema<unknown, ReviewChange> = v.variant('kind', [
  v.object({ kind: v.literal('correct'), correction: correctionSchema, remember: v.boolean() }),
  v.object({ kind: v.literal('take-back'), correction: correctionSchema }),
  v.object({ kind: v.literal('undo') }),
  v.object({ kind: v.literal('redo') }),
  v.object({ kind: v.literal('forget'), alias: v.pipe(v.string(), v.minLength(1), v.maxLength(500)) }),
]);

/** A change as it comes in a message; null for anything else. */
export function readReviewChange(value: unknown): ReviewChange | null {
  const read = v.safeParse(changeSchema, value);
  return read.success ? read.output : null;
}

/** The log after a change. Throws TooManyCorrectionsError as `push` does. */
export function changedLog(log: CorrectionLog, change: ReviewChange): CorrectionLog {
  switch (change.kind) {
    case 'correct':
      return push(log, change.correction);
    case 'take-back':
      return takeBack(log, change.correction);
    case 'undo':
      return undo(log);
    case 'redo':
      return redo(log);
    case 'forget':
      return log;
  }
}

/** The name that a change asks to remember for later articles. */
export function rememberedBy(change: ReviewChange): RememberedAlias | null {
  return change.kind === 'correct' && change.remember ? aliasOf(change.correction) : null;
}

/**
 * The name that is to be forgotten with a change: that of the correction taken back, which would otherwise be made again from what
 * was remembered.
 *
 * @param log as it is before the change
 */
export function forgottenBy(change: ReviewChange, log: CorrectionLog): RememberedAlias | null {
  if (change.kind === 'take-back') return aliasOf(change.correction);
  const undone = change.kind === 'undo' ? nextUndone(log) : null;
  return undone && aliasOf(undone);
}
