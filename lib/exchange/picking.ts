/** A part of the page that the reader may choose to have read. */
export interface CandidateArea {
  readonly words: number;
  /** The words it begins with. */
  readonly opening: string;
  /** It holds the area that was read. */
  readonly isLarger: boolean;
}

/** How far the reader is with choosing the text on the page. */
export type Picking = 'idle' | 'choosing' | 'chosen' | 'cancelled';

/** What `entrypoints/page-picker.ts` puts into the page's isolated world as `globalThis.whoseWordsPicker`. */
export interface PagePicker {
  start(): void;
  state(): Picking;
  cancel(): void;
}
