import type { CorpusFigures } from '../../lib/history/reading/corpus-figures.ts';
import type { ReadingFilter } from '../../lib/history/reading/reading-filter.ts';
import type { RememberedArticle } from '../../lib/history/reading/remembered-article.ts';
import type { Opened } from './OpenedList.tsx';

/** What every part of “Your reading” is drawn from. */
export interface ReadingPart {
  readonly articles: readonly RememberedArticle[];
  readonly filter: ReadingFilter;
  readonly figures: CorpusFigures;
  /** Shows the statements or articles that a number was counted from. */
  readonly open: (opened: Opened) => void;
}
