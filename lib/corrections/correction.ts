import type { AttributionType } from '../attribution/attribution.ts';
import type { ReaderNotes, StatementNotes } from '../speakers/reader-notes.ts';
import type { SpeakerKind } from '../speakers/speaker.ts';
import type { TextAnchor } from './text-anchor.ts';

/**
 * What a reader has put right: plain data that names its place by the words that stand there, never by an id. Corrections
 * apply in the order in which they were made; each one sees what those before it have changed.
 */
export type Correction =
  | Reassign
  | MergeSpeakers
  | SplitSpeaker
  | EditSpeaker
  | NotAQuote
  | NotAVoice
  | ChangeType
  | ChangeContent
  | AddQuote
  | DismissWord
  | DismissRepeat
  | NoteStatement
  | NoteSpeaker;

/** An attribution: the anchors of its content, part by part. */
export type AttributionAnchor = readonly TextAnchor[];

/** A speaker: by the name the reader saw and, where the name does not tell, as who speaks at some place. */
export interface SpeakerRef {
  readonly name: string;
  /** Empty for a speaker the reader brings in. */
  readonly at: AttributionAnchor;
}

/** Other words' speaker, or nobody: also how one of several candidates is chosen. */
export interface Reassign {
  readonly kind: 'reassign';
  readonly at: AttributionAnchor;
  readonly to: SpeakerRef | null;
}

/** The second speaker is the first. */
export interface MergeSpeakers {
  readonly kind: 'merge-speakers';
  readonly into: SpeakerRef;
  readonly from: SpeakerRef;
}

/** These statements are another speaker's, even one of the same name. */
export interface SplitSpeaker {
  readonly kind: 'split-speaker';
  readonly at: readonly AttributionAnchor[];
  readonly name: string;
}

/** What may be edited; what is left out stays. */
export interface SpeakerChanges {
  readonly name?: string | undefined;
  readonly role?: string | null | undefined;
  readonly affiliation?: string | null | undefined;
  /** Stays, whatever else of the speaker is corrected. */
  readonly kind?: SpeakerKind | undefined;
  /** Whether the article gives the voice a name. */
  readonly named?: boolean | undefined;
  /** An earlier version's reader chose a kind that there is no more: it is decided anew, and the reader asked to choose. */
  readonly chooseKind?: true | undefined;
}

export interface EditSpeaker {
  readonly kind: 'edit-speaker';
  readonly speaker: SpeakerRef;
  readonly changes: SpeakerChanges;
}

export interface NotAQuote {
  readonly kind: 'not-a-quote';
  readonly at: AttributionAnchor;
}

/** Who is listed there does not speak: all that was found of them goes. */
export interface NotAVoice {
  readonly kind: 'not-a-voice';
  readonly speaker: SpeakerRef;
}

export interface ChangeType {
  readonly kind: 'change-type';
  readonly at: AttributionAnchor;
  readonly type: AttributionType;
}

/** The statement begins and ends elsewhere than was found. */
export interface ChangeContent {
  readonly kind: 'change-content';
  readonly at: AttributionAnchor;
  /** The words that it consists of, part by part. */
  readonly content: AttributionAnchor;
}

export interface AddQuote {
  readonly kind: 'add-quote';
  readonly at: AttributionAnchor;
  readonly by: SpeakerRef | null;
  readonly type: AttributionType;
  /** What becomes of statements that have some of these words: they go, or keep their other words. Left out: these are inside them. */
  readonly over?: 'replace' | 'split' | undefined;
  /** What is said of a speaker whom the reader brings in. */
  readonly facts?: Pick<SpeakerChanges, 'role' | 'kind'> | undefined;
}

/** The reader does not find this entry of the list of loaded words loaded. */
export interface DismissWord {
  readonly kind: 'dismiss-word';
  readonly entry: string;
}

/** What is printed there is no repeat: both printings are read and counted. */
export interface DismissRepeat {
  readonly kind: 'dismiss-repeat';
  /** Of running text, or one of the passages outside it. */
  readonly what: 'repeat' | 'passage';
  /** The words of the first printing, at its beginning and its end. */
  readonly at: readonly TextAnchor[];
}

/** The reader has noted something of a statement. Changes nothing that was found; in the log so that it can be undone in turn. */
export interface NoteStatement {
  readonly kind: 'note-statement';
  /** The place that the notes are kept under. */
  readonly at: AttributionAnchor;
  readonly before: StatementNotes;
  readonly after: StatementNotes;
}

export interface NoteSpeaker {
  readonly kind: 'note-speaker';
  readonly speaker: SpeakerRef;
  readonly before: ReaderNotes;
  readonly after: ReaderNotes;
}

/** What changes only what the reader has noted: nothing is found or counted anew. */
export type Noting = NoteStatement | NoteSpeaker;

export function isNoting(correction: Correction): correction is Noting {
  return correction.kind === 'note-statement' || correction.kind === 'note-speaker';
}
