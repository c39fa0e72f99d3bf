import type { ReaderNotes } from './reader-notes.ts';
import type { Speaker } from './speaker.ts';

/** A speaker with everything counted for them; every count can be opened through `attributions`. */
export interface ReportedSpeaker extends Speaker {
  /** Ids of the outer attributions, in reading order. */
  readonly attributions: readonly number[];
  readonly words: number;
  readonly direct: number;
  /** Indirect and mixed. */
  readonly indirect: number;
  /** The reporting words used for this speaker, most frequent first. */
  readonly verbs: readonly { readonly verb: string; readonly count: number }[];
  /** What the reader has noted of them. */
  readonly noted?: ReaderNotes;
}
