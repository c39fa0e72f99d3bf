import type { TextSpan } from '../text/article.ts';

/** How the content stands on the page: all of it in quotation marks, none of it, or some of it. */
export type AttributionType = 'direct' | 'indirect' | 'mixed';

/**
 * Who (source) is said by which words (cue) to have said what (content): the triple of PARC3 and PolNeAR
 * (Pareti 2012; Newell, Margolin & Ruths 2018). Each part may stand in several places, in reading order.
 *
 * “We,” **she** _said_, “were wrong.” → source `she`, cue `said`, content `“We,”` and `“were wrong.”`
 */
export interface Attribution {
  /** Number of the attribution in its article, counted from 0 in reading order of its content. */
  readonly id: number;
  /** Empty when the text names nobody. */
  readonly source: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  readonly content: readonly TextSpan[];
  readonly type: AttributionType;
  /** `inner` when the words stand inside the content of another attribution, `parent`. */
  readonly level: 'outer' | 'inner';
  readonly parent: number | null;
  /** The outlet or person that passes these words on (“Bloomberg reported that …”), as printed; empty if none. */
  readonly via: readonly TextSpan[];
  /** 0 … 1: how likely the source is the right one. */
  readonly certainty: number;
  /** The same before the reader said who speaks. */
  readonly certaintyFound?: number;
  /** Why we think so, in words a reader understands. */
  readonly why: string;
  /** The reader has corrected or added it. */
  readonly corrected?: true;
}
