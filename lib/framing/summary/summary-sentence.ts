import type { TextSpan } from '../../text/article.ts';
import type { SummaryTopic } from './summary-text.ts';

/** One sentence of the summary, and the passages it was counted from. */
export interface SummarySentence {
  /** What the sentence is about. */
  readonly topic: SummaryTopic;
  readonly text: string;
  readonly evidence: readonly TextSpan[];
  /** Belongs to the short form: the four to six sentences of the popup. */
  readonly brief: boolean;
}
