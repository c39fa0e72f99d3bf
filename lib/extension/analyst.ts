import type { Report } from '../report/report.ts';
import type { Article } from '../text/article.ts';

/** Runs the analysis, wherever this browser can do that without holding up what the reader looks at. */
export interface Analyst {
  /** Loads what the analysis needs, so that an article that comes soon need not wait for it. */
  readonly prepare: () => void;
  readonly analyze: (article: Article) => Promise<Report>;
}
