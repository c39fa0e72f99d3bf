import * as v from 'valibot';
import type { ReaderNotes, StatementNotes } from '../speakers/reader-notes.ts';
import { aliasOf, type RememberedAlias } from './aliases.ts';
import type { ArticleCorrections } from './article-corrections.ts';
import { nextRedone, nextUndone, push, redo, takeBack, undo, type CorrectionLog } from './correction-log.ts';
import type { AttributionAnchor, Correction, SpeakerRef } from './correction.ts';
import { attributionAnchorSchema, correctionSchema, speakerRefSchema } from './read-correction-log.ts';
import {
  changedSpeakers,
  changedStatements,
  notesAt,
  notesBefore,
  notesOf,
  readerNotes,
  statementNotes,
} from './reviewed-statements.ts';

/** What a reader does with the corrections of an article, and with what is noted of it. */
export type ReviewChange =
  /** `remember`: its two names are one person's in later articles too. */
  | { readonly kind: 'correct'; readonly correction: Correction; readonly remember: boolean }
  | { readonly kind: 'take-back'; readonly correction: Correction }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'forget'; readonly alias: string }
  /** What is left out stays as it is noted. */
  | { readonly kind: 'note'; readonly at: AttributionAnchor; readonly notes: StatementNotes }
  | { readonly kind: 'note-of-speaker'; readonly speaker: SpeakerRef; readonly notes: ReaderNotes };

const changeSchema: v.GenericSchema<unknown, ReviewChange> = v.variant('kind', [
  v.object({ kind: v.literal('correct'), correction: correctionSchema, remember: v.boolean() }),
  v.object({ kind: v.literal('take-back'), correction: correctionSchema }),
  v.object({ kind: v.literal('undo') }),
  v.object({ kind: v.literal('redo') }),
  v.object({ kind: v.literal('forget'), alias: v.pipe(v.string(), v.minLength(1), v.maxLength(500)) }),
  v.object({ kind: v.literal('note'), at: attributionAnchorSchema, notes: v.object(statementNotes) }),
  v.object({ kind: v.literal('note-of-speaker'), speaker: speakerRefSchema, notes: v.object(readerNotes) }),
]);

/** A change as it comes in a message; null for anything else. */
export function readReviewChange(value: unknown): ReviewChange | null {
  const read = v.safeParse(changeSchema, value);
  return read.success ? read.output : null;
}

/** What the reader has made of an article: what is put right, and what is noted. */
export type Review = Pick<ArticleCorrections, 'log' | 'statements' | 'speakers'>;

/** What a change makes of an article's review and of the names remembered. */
export interface ChangedReview {
  readonly review: Review;
  /** A name more for later articles. */
  readonly remember?: RememberedAlias | null;
  /** The alias of one less. */
  readonly forget?: string | null;
}

/**
 * What a change makes of the corrections and notes. With a correction taken back the name goes that was remembered with it, which
 * would otherwise make the correction again; redone, it comes back. Throws TooManyCorrectionsError as `push` does.
 *
 * @param aliases the names that are remembered before the change
 */
export function changedReview(
  review: Review,
  aliases: readonly RememberedAlias[],
  change: ReviewChange,
): ChangedReview {
  const { log } = review;
  switch (change.kind) {
    case 'correct':
      return {
        review: { ...review, log: push(log, change.correction) },
        remember: change.remember ? aliasOf(change.correction) : null,
      };
    case 'take-back':
      return withoutNameOf(change.correction, review, takeBack(log, change.correction), aliases);
    case 'undo':
      return withoutNameOf(nextUndone(log), review, undo(log), aliases);
    case 'redo':
      return withNameOf(nextRedone(log), review, redo(log));
    case 'forget':
      return { review, forget: change.alias };
    case 'note': {
      const { at, notes: after } = change;
      const before = notesBefore(notesAt(review.statements ?? [], at), after);
      return noted(review, { kind: 'note-statement', at, before, after });
    }
    case 'note-of-speaker': {
      const { speaker, notes: after } = change;
      const before = notesBefore(notesOf(review.speakers ?? [], speaker), after);
      return noted(review, { kind: 'note-speaker', speaker, before, after });
    }
  }
}

/** Notes what is not noted yet; the same again is no change. */
function noted(review: Review, noting: Extract<Correction, { readonly after: unknown }>): ChangedReview {
  if (JSON.stringify(noting.before) === JSON.stringify(noting.after)) return { review };
  return { review: { ...withNotes(review, noting, 'after'), log: push(review.log, noting) } };
}

/** A review in which what was noted with a correction stands as before or after it; other corrections note nothing. */
function withNotes(review: Review, made: Correction | null, as: 'before' | 'after'): Review {
  if (made?.kind === 'note-statement')
    return { ...review, statements: changedStatements(review.statements ?? [], made.at, made[as]) };
  if (made?.kind === 'note-speaker')
    return { ...review, speakers: changedSpeakers(review.speakers ?? [], made.speaker, made[as]) };
  return review;
}

function withoutNameOf(
  undone: Correction | null,
  before: Review,
  log: CorrectionLog,
  aliases: readonly RememberedAlias[],
): ChangedReview {
  // One that another window was faster to take back is not taken back once more.
  const review = log === before.log ? before : { ...withNotes(before, undone, 'before'), log };
  const lost = undone && aliasOf(undone);
  if (!lost || !aliases.some((known) => isSame(known, lost))) return { review };
  const forgotten = { ...log, forgotten: [...(log.forgotten ?? []), lost] };
  return { review: { ...review, log: forgotten }, forget: lost.alias };
}

function withNameOf(redone: Correction | null, before: Review, log: CorrectionLog): ChangedReview {
  const review = { ...withNotes(before, redone, 'after'), log };
  const back = redone && aliasOf(redone);
  if (!back || !log.forgotten?.some((one) => isSame(one, back))) return { review };
  const left = { ...log, forgotten: log.forgotten.filter((one) => !isSame(one, back)) };
  return { review: { ...review, log: left }, remember: back };
}

function isSame(a: RememberedAlias, b: RememberedAlias): boolean {
  return a.alias === b.alias && a.name === b.name;
}
