/** A stretch of tokens of one paragraph; `to` excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
