import type { Attribution } from '../attribution/attribution.ts';
import { isProse, type Article, type BlockId } from '../text/article.ts';
import { findQuotations } from '../text/quotation-marks.ts';

/** Shorter quotations are titles and single words set off, which only the words around them could tell from speech. */
const MIN_QUOTED_WORDS = 4;
const WHY = 'It stands in quotation marks. The article is not in English, so nothing else was read.';

/** True for English, and where the language is not known: then the text is too short to tell. */
export function isReadInFull({ language }: Article): boolean {
  return language === null || /^en\b/iu.test(language);
}

/** In a language other than English: what stands in quotation marks, as statements without a speaker. */
export function findQuotationsOnly(article: Article, skip: ReadonlySet<BlockId>): Attribution[] {
  const blocks = article.blocks.filter((block) => isProse(block) && !skip.has(block.id));
  return findQuotations(blocks)
    .filter(({ depth, style }) => depth === 1 && style === 'speech')
    .map(({ block, start, end }) => ({ block, start, end }))
    .filter(({ block, start, end }) => isLongEnough(article.blocks[block]?.text.slice(start, end) ?? ''))
    .map((span, id) => ({
      id,
      source: [],
      cue: [],
      content: [span],
      type: 'direct',
      level: 'outer',
      parent: null,
      via: [],
      certainty: 0.5,
      why: WHY,
    }));
}

/** Scripts without spaces are counted by characters. */
function isLongEnough(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= MIN_QUOTED_WORDS || words.join('').length >= MIN_QUOTED_WORDS * 5;
}
