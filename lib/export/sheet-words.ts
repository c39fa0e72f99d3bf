import type { StatementState } from '../speakers/reader-notes.ts';

/** Everything in a fact-check sheet that is not the article's own, in the language of the reader. */
export interface SheetWords {
  /** BCP 47, of these words. */
  readonly language: string;
  readonly title: string;
  readonly untitled: string;
  readonly statement: string;
  readonly who: string;
  readonly paragraph: string;
  readonly state: string;
  /** Over the column that is filled in by hand. */
  readonly finding: string;
  /** What opens the page at the words. */
  readonly open: string;
  readonly unsettled: string;
  date(published: string): string;
  analysed(at: number): string;
  relayed(name: string): string;
  stateOf(state: StatementState): string;
}
