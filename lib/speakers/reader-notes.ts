/** How far a reader is with a statement. */
export const STATEMENT_STATES = ['open', 'checked', 'corrected', 'not-a-statement'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/** What a reader has written down about a statement or a speaker; what is not there was not written. */
export interface ReaderNotes {
  readonly note?: string;
  /** Of the reader's own list. */
  readonly codes?: readonly string[];
}

/** The same of a statement, with how far the reader is with it. */
export interface StatementNotes extends ReaderNotes {
  readonly state?: StatementState;
}
