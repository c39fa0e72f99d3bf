import type { VoiceLook } from '../speakers/speaker.ts';
import type { TextSpan } from '../text/article.ts';
import type { Palette } from './palette.ts';
import type { PlaceInPage } from '../text/place-in-page.ts';

/** Spans to paint on the page, and in which manner. */
export interface Mark {
  readonly spans: readonly TextSpan[];
  readonly style: VoiceLook | 'repeat' | 'shown';
  /** The statement it marks; a click on its place tells the panel this number. */
  readonly attribution?: number;
}

/** What became of a request to show a passage: shown, on the page but hidden or folded away there, no longer on it, or the page did not answer. */
export const SHOWN = ['shown', 'hidden', 'gone', 'unanswered'] as const;
export type Shown = (typeof SHOWN)[number];

/**
 * What `entrypoints/page-marks.ts` puts into the page's isolated world as `globalThis.whoseWordsMarks`; called by
 * `lib/extension/tabs/page-in-tab.ts` through `scripting.executeScript`.
 */
export interface PageMarks {
  /** Paints exactly these marks, in place of all earlier ones. */
  paint(marks: readonly Mark[], palette?: Palette): void;
  /** Scrolls to the first span that can be seen and marks all of them as `shown`, beside the marks that are painted. */
  show(spans: readonly TextSpan[]): Shown;
  /** Where each of these spans stands in the text of the page; null where it does not. */
  places(spans: readonly TextSpan[]): (PlaceInPage | null)[];
  /** Takes every mark off. */
  clear(): void;
  /** Whether marks are on the page now; a passage that is only shown does not count. */
  painted(): boolean;
  /**
   * Lets a view connect under this name and tells it clicks on marks, by the numbers of their statements, until that view is
   * gone, the page is left or the marks are taken off. False without marks.
   */
  listen(portName: string): boolean;
}
