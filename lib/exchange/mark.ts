import type { VoiceLook } from '../speakers/speaker.ts';
import type { TextSpan } from '../text/article.ts';
import type { Palette } from './palette.ts';

/** Spans to paint on the page, and in which manner. */
export interface Mark {
  readonly spans: readonly TextSpan[];
  readonly style: VoiceLook | 'repeat' | 'shown';
  /** The statement it marks; a click on its place tells the panel this number. */
  readonly attribution?: number;
}

/** What became of a request to show a passage: shown, or no longer on the page. */
export type Shown = 'shown' | 'gone';

/**
 * What `entrypoints/page-marks.ts` puts into the page's isolated world as `globalThis.whoseWordsMarks`; called by
 * `lib/extension/tabs/page-in-tab.ts` through `scripting.executeScript`.
 */
export interface PageMarks {
  /** Paints exactly these marks, in place of all earlier ones. */
  paint(marks: readonly Mark[], palette?: Palette): void;
  /** Scrolls to the first span and marks all of them as `shown`, beside the marks that are painted. */
  show(spans: readonly TextSpan[]): Shown;
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
