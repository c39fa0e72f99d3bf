import type { TextSpan } from '../text/article.ts';

/** One thing a number or sentence can show on the page: the parts of one statement, or of one paragraph run. */
export type Passage = readonly TextSpan[];
