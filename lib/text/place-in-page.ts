/**
 * Words as they stand in the text of a page (`document.body.textContent`), letter for letter: where, and with what around them. What
 * a page collapses when it is shown, such as line feeds, is there as it is in the page.
 */
export interface PlaceInPage {
  /** UTF-16 offsets, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters before and after that tell the words from the same words elsewhere. */
export const CONTEXT_IN_PAGE = 32;
