import { isProse, type Article, type BlockId } from './article.ts';

/** Numbers the paragraphs of the running text from 1, as a reader would count them; headings and the like have none. */
export function paragraphNumbers(article: Article): Map<BlockId, number> {
  return new Map(article.blocks.filter(isProse).map(({ id }, index) => [id, index + 1]));
}
