import type { RememberedAlias } from '../../corrections/aliases.ts';
import type { Correction } from '../../corrections/correction.ts';
import type { Report } from '../../report/report.ts';
import type { ReadingStep } from '../../analysis/read-statements.ts';
import type { Article } from '../../text/article.ts';

/** Whoever waits for an analysis: hears how far it is if the article is long, and may stop it. */
export interface Waiting {
  readonly onStep: (step: ReadingStep) => void;
  readonly signal: AbortSignal;
}

/** An article, and what is known of it already. */
export interface AnalysisTask {
  readonly article: Article;
  /** What the reader has put right in it. */
  readonly corrections: readonly Correction[];
  /** Names the reader has asked to remember. */
  readonly aliases: readonly RememberedAlias[];
}

/** Runs the analysis, wherever this browser can do that without holding up what the reader looks at. */
export interface Analyst {
  /** Loads what the analysis needs, so that an article that comes soon need not wait for it. */
  readonly prepare: () => void;
  /** Rejects with the signal's reason once the analysis has been stopped. */
  readonly analyze: (task: AnalysisTask, waiting: Waiting) => Promise<Report>;
}
