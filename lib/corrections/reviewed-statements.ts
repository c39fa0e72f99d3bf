import * as v from 'valibot';
import { STATEMENT_STATES, type ReaderNotes, type StatementNotes } from '../speakers/reader-notes.ts';
import type { AttributionAnchor, SpeakerRef } from './correction.ts';

/** What the reader has noted of one statement, which is told by its words as in corrections. */
export interface ReviewedStatement extends StatementNotes {
  readonly at: AttributionAnchor;
}

/** What the reader has noted of one speaker, who is told as in corrections. */
export interface ReviewedSpeaker extends ReaderNotes {
  readonly speaker: SpeakerRef;
}

/** Bounds what a file from elsewhere can make us keep. */
export const MAX_REVIEWED = 5000;
export const MAX_NOTE_CHARACTERS = 10_000;
export const MAX_CODES = 50;
export const MAX_CODE_CHARACTERS = 500;

const code = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_CODE_CHARACTERS));
export const readerNotes = {
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_NOTE_CHARACTERS))),
  codes: v.exactOptional(v.pipe(v.array(code), v.maxLength(MAX_CODES))),
};
export const statementNotes = { state: v.exactOptional(v.picklist(STATEMENT_STATES)), ...readerNotes };

/** What stands where nothing is noted: notes of this kind are not kept. */
const NOTHING: Required<StatementNotes> = { state: 'open', note: '', codes: [] };

/** The part of some notes that a change is about, with what stands there for nothing. */
export function notesBefore(noted: StatementNotes, change: StatementNotes): StatementNotes {
  return {
    ...(change.state === undefined ? {} : { state: noted.state ?? NOTHING.state }),
    ...(change.note === undefined ? {} : { note: noted.note ?? NOTHING.note }),
    ...(change.codes === undefined ? {} : { codes: noted.codes ?? NOTHING.codes }),
  };
}

/** The notes after a change; what says nothing goes. */
export function changedNotes(noted: StatementNotes, change: StatementNotes): StatementNotes {
  const { state = NOTHING.state, note = NOTHING.note, codes = NOTHING.codes } = { ...noted, ...change };
  return {
    ...(state === NOTHING.state ? {} : { state }),
    ...(note === NOTHING.note ? {} : { note }),
    ...(codes.length === 0 ? {} : { codes }),
  };
}

/** What is noted of all statements after a change to one of them. */
export function changedStatements(
  all: readonly ReviewedStatement[],
  at: AttributionAnchor,
  change: StatementNotes,
): readonly ReviewedStatement[] {
  const wanted = JSON.stringify(at);
  const place = all.findIndex((one) => JSON.stringify(one.at) === wanted);
  const notes = changedNotes(notesAt(all, at), change);
  const isNothing = Object.keys(notes).length === 0;
  if (place === -1) return isNothing ? all : [...all, { at, ...notes }];
  return isNothing ? all.toSpliced(place, 1) : all.with(place, { at, ...notes });
}

/** What is noted of the statement that is kept under this place. */
export function notesAt(all: readonly ReviewedStatement[], at: AttributionAnchor): StatementNotes {
  const wanted = JSON.stringify(at);
  return changedNotes(all.find((one) => JSON.stringify(one.at) === wanted) ?? {}, {});
}

/** What is noted of all speakers after a change to one of them. */
export function changedSpeakers(
  all: readonly ReviewedSpeaker[],
  speaker: SpeakerRef,
  change: ReaderNotes,
): readonly ReviewedSpeaker[] {
  const place = all.findIndex((one) => isSameRef(one.speaker, speaker));
  const { note, codes } = changedNotes(notesOf(all, speaker), change);
  const notes = { ...(note === undefined ? {} : { note }), ...(codes === undefined ? {} : { codes }) };
  const isNothing = Object.keys(notes).length === 0;
  if (place === -1) return isNothing ? all : [...all, { speaker, ...notes }];
  return isNothing ? all.toSpliced(place, 1) : all.with(place, { speaker, ...notes });
}

/** What is noted of the speaker that is kept under this name and place. */
export function notesOf(all: readonly ReviewedSpeaker[], speaker: SpeakerRef): ReaderNotes {
  return changedNotes(all.find((one) => isSameRef(one.speaker, speaker)) ?? {}, {});
}

function isSameRef(a: SpeakerRef, b: SpeakerRef): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
