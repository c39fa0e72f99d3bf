import type { Report } from '../report/report.ts';
import type { Article } from '../text/article.ts';

/** Runs the analysis, wherever this browser can do that without holding up what the reader looks at. */
export type Analyst = (article: Article) => Promise<Report>;
