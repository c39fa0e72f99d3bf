import type { BlockId } from '../text/article.ts';

/** Blocks that say the same, printed again: a run of one or more blocks and where it stands once more. */
export interface Repeat {
  readonly kind: 'exact' | 'near';
  /** The run that is counted, in reading order. */
  readonly first: readonly BlockId[];
  /** Each copy as a run of the same length; `copies[c][i]` says the same as `first[i]`. */
  readonly copies: readonly (readonly BlockId[])[];
}
