import * as v from 'valibot';
import { aliasOf, type RememberedAlias } from './aliases.ts';
import { nextRedone, nextUndone, push, redo, takeBack, undo, type CorrectionLog } from './correction-log.ts';
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

/** What a change makes of an article's log and of the names remembered. */
export interface ChangedReview {
  readonly log: CorrectionLog;
  /** A name more for later articles. */
  readonly remember?: RememberedAlias | null;
  /** The alias of one less. */
  readonly forget?: string | null;
}

/**
 * What a change makes of the corrections. With a correction taken back the name goes that was remembered with it, which would otherwise
 * make the correction again; redone, it comes back. Throws TooManyCorrectionsError as `push` does.
 *
 * @param aliases the names that are remembered before the change
 */
export function changedReview(
  log: CorrectionLog,
  aliases: readonly RememberedAlias[],
  change: ReviewChange,
): ChangedReview {
  switch (change.kind) {
    case 'correct':
      return {
        log: push(log, change.correction),
        remember: change.remember ? aliasOf(change.correction) : null,
      };
    case 'take-back':
      return withoutNameOf(change.correction, takeBack(log, change.correction), aliases);
    case 'undo':
      return withoutNameOf(nextUndone(log), undo(log), aliases);
    case 'redo':
      return withNameOf(nextRedone(log), redo(log));
    case 'forget':
      return { log, forget: change.alias };
  }
}

function withoutNameOf(
  undone: Correction | null,
  log: CorrectionLog,
  aliases: readonly RememberedAlias[],
): ChangedReview {
  const lost = undone && aliasOf(undone);
  if (!lost || !aliases.some((known) => isSame(known, lost))) return { log };
  return { log: { ...log, forgotten: [...(log.forgotten ?? []), lost] }, forget: lost.alias };
}

function withNameOf(redone: Correction | null, log: CorrectionLog): ChangedReview {
  const back = redone && aliasOf(redone);
  if (!back || !log.forgotten?.some((one) => isSame(one, back))) return { log };
  return { log: { ...log, forgotten: log.forgotten.filter((one) => !isSame(one, back)) }, remember: back };
}

function isSame(a: RememberedAlias, b: RememberedAlias): boolean {
  return a.alias === b.alias && a.name === b.name;
}
