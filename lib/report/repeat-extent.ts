import type { Report } from './report.ts';
import { isProse, type BlockId } from '../text/article.ts';

export interface RepeatExtent {
  readonly extent: 'whole' | 'most' | 'some';
  /** Paragraphs of the running text in the run that is counted; headings and captions left out. */
  readonly paragraphs: number;
}

/** From this share of the running text on, a repeat is said to be of nearly the whole text: a note at its end may stay out. */
const MOST = 0.9;

/** How much of the article a repeat covers, by characters of running text. */
export function repeatExtent(
  { article }: Pick<Report, 'article'>,
  first: readonly BlockId[],
  copies: readonly (readonly BlockId[])[],
): RepeatExtent {
  const prose = article.blocks.filter(isProse);
  const covered = new Set([...first, ...copies.flat()]);
  const length = (blocks: typeof prose): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const inside = prose.filter(({ id }) => covered.has(id));
  const counted = new Set(first);
  const share = length(inside) / Math.max(1, length(prose));
  return {
    extent: share === 1 && inside.length > 0 ? 'whole' : share >= MOST ? 'most' : 'some',
    paragraphs: prose.filter(({ id }) => counted.has(id)).length,
  };
}
