import type { BlockId, TextSpan } from '../text/article.ts';

/** Blocks that say the same, printed again: a run of one or more blocks and where it stands once more. */
export interface Repeat {
  readonly kind: 'exact' | 'near';
  /** The run that is counted, in reading order. */
  readonly first: readonly BlockId[];
  /** Each copy as a run of the same length; `copies[c][i]` says the same as `first[i]`. */
  readonly copies: readonly (readonly BlockId[])[];
}

/** Words that stand twice without the text being printed twice; what each kind means stands in `explain-passage.ts`. */
export const PASSAGE_KINDS = [
  /** A sentence of the running text that stands again in another paragraph. */
  'sentence',
  /** A block quote whose words stand in a paragraph: set large beside the text, or taken up in it. */
  'pull-quote',
  /** The line under the headline, or a first paragraph, taken from a paragraph further down. */
  'standfirst',
  'caption',
  /** Markup for another screen, which the reader does not see. */
  'hidden-copy',
  /** The beginning of a paragraph, cut off, or a promotion that uses its words. */
  'teaser',
  /** Calls to subscribe and legal notices. */
  'boilerplate',
] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** Words printed again that are no repeat of the text: not a `Repeat`, and counted once all the same. */
export interface RepeatedPassage {
  readonly kind: PassageKind;
  /** Where the words are counted: one span, or one per block for neighbouring blocks. */
  readonly first: readonly TextSpan[];
  /** Each copy, span by span as in `first`. */
  readonly copies: readonly (readonly TextSpan[])[];
  /** Why it is taken for this kind, in words. */
  readonly why: string;
}
