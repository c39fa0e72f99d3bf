import type { Passage } from '../report/passage.ts';
import { isProse } from '../text/article.ts';
import { wordStarts } from '../text/count-words.ts';
import { findQuotations } from '../text/quotation-marks.ts';
import type { CountedArticle } from './counted-article.ts';

/** Words in double quotation marks, and the passages they stand in. */
export function quotedWords({ report }: CountedArticle): { words: number; passages: readonly Passage[] } {
  const blocks = report.article.blocks.filter(isProse);
  const marks = findQuotations(blocks).filter(
    ({ depth, closed, style }) => depth === 1 && closed && style === 'speech',
  );
  const words = marks.reduce((sum, { block, innerStart, innerEnd }) => {
    const text = report.article.blocks[block]?.text.slice(innerStart, innerEnd) ?? '';
    return sum + wordStarts(text).length;
  }, 0);
  return { words, passages: marks.map(({ block, start, end }) => [{ block, start, end }]) };
}

/** From this share on quotation marks tell something of the text; much more of it than is credited to speakers. */
const MUCH_QUOTED = 0.15;
const TIMES_THE_CREDITED = 2.5;

/** Plaques, poems, documents: much stands in quotation marks, and little of it is credited to a speaker. */
export function isQuotedUncredited(article: CountedArticle): boolean {
  if (article.words === 0) return false;
  const share = quotedWords(article).words / article.words;
  // What stands in marks without a speaker is credited to nobody.
  const credited = article.report.speakers.reduce((sum, { words }) => sum + words, 0) / article.words;
  return share >= MUCH_QUOTED && share >= TIMES_THE_CREDITED * credited;
}
