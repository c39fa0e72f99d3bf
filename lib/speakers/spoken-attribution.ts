import type { Attribution } from '../attribution/attribution.ts';
import type { StatementNotes } from './reader-notes.ts';
import type { Speaker, SpeakerId } from './speaker.ts';

/** An attribution with the speaker it was resolved to. */
export interface SpokenAttribution extends Attribution {
  readonly speaker: SpeakerId | null;
  readonly viaSpeaker: SpeakerId | null;
  /** Speakers that fit equally well; empty unless the source is ambiguous. */
  readonly candidates: readonly SpeakerId[];
  /** Who says it together with the speaker, for whom its words are counted; left out where nobody does. */
  readonly beside?: readonly SpeakerId[];
  /** Words of the content, each word of the article counted for one attribution only. */
  readonly words: number;
  /** What the reader has noted of it. */
  readonly noted?: StatementNotes;
}

/** A statement that the reader has said is none: nothing counts it, and it can be told from one that was never found. */
export interface RemovedStatement extends Attribution {
  /** Who spoke in it, as they were then. */
  readonly by: Speaker | null;
  /** Who passed it on. */
  readonly through: Speaker | null;
  /** Words of the content. */
  readonly words: number;
  /** The correction that removed it, by its number in the list. */
  readonly correction: number;
  readonly noted?: StatementNotes;
}

/** Everybody whose statement it is, first the one for whom its words are counted; nobody where that is not settled. */
export function speakersOf({
  speaker,
  beside = [],
}: Pick<SpokenAttribution, 'speaker' | 'beside'>): SpeakerId[] {
  return speaker === null ? [] : [speaker, ...beside];
}
