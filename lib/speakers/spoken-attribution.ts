import type { Attribution } from '../attribution/attribution.ts';
import type { SpeakerId } from './speaker.ts';

/** An attribution with the speaker it was resolved to. */
export interface SpokenAttribution extends Attribution {
  readonly speaker: SpeakerId | null;
  readonly viaSpeaker: SpeakerId | null;
  /** Speakers that fit equally well; empty unless the source is ambiguous. */
  readonly candidates: readonly SpeakerId[];
  /** Words of the content, each word of the article counted for one attribution only. */
  readonly words: number;
}
