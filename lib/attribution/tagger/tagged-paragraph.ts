import type { TokenFacts } from './token-facts.ts';

/** A paragraph with the tagger's answer. */
export interface TaggedParagraph {
  readonly facts: TokenFacts;
  readonly labels: Uint8Array;
  /** Labels of a second look that sees more attributions than there are: candidates for the judge. */
  readonly generousLabels: Uint8Array;
  /** `LABELS` probabilities a token. */
  readonly probabilities: Float32Array;
}
