import type { Article, BlockId, TextSpan } from '../text/article.ts';
import { readWords } from './block-words.ts';
import { blocksApart, findPassages } from './find-passages.ts';
import { findRepeatedSentences } from './find-repeated-sentences.ts';
import { copiedBlocks, findRepeats } from './find-repeats.ts';
import type { Repeat, RepeatedPassage } from './repeat.ts';

/** Everything that stands on the page more than once. */
export interface PrintedAgain {
  readonly repeats: readonly Repeat[];
  readonly passages: readonly RepeatedPassage[];
}

/**
 * Finds what an article prints again, and tells repeats of its text from pull quotes, standfirsts, captions, hidden copies,
 * teasers, boilerplate and single sentences. Time grows linearly with the text.
 */
export function findPrintedAgain(article: Article): PrintedAgain {
  const read = readWords(article);
  const passages = findPassages(article, read);
  const apart = blocksApart(article, passages);
  const boilerplate = passages.filter(({ kind }) => kind === 'boilerplate').flatMap(({ first }) => first);
  const repeats = findRepeats(article, read, new Set([...apart, ...boilerplate.map(({ block }) => block)]));
  const sentences = findRepeatedSentences(article, read, new Set([...apart, ...copiedBlocks(repeats)]));
  return { repeats, passages: [...passages, ...sentences].sort(inReadingOrder) };
}

/** Blocks of the text that are copies as a whole: neither read nor counted. */
export function blocksCountedElsewhere(article: Article, { repeats, passages }: PrintedAgain): Set<BlockId> {
  return new Set([...copiedBlocks(repeats), ...blocksApart(article, passages)]);
}

/** Passages inside paragraphs that are copies: read with their paragraph, but their words are not counted again. */
export function spansCountedElsewhere({ passages }: Pick<PrintedAgain, 'passages'>): TextSpan[] {
  return passages.filter(({ kind }) => kind === 'sentence').flatMap(({ copies }) => copies.flat());
}

function inReadingOrder(a: RepeatedPassage, b: RepeatedPassage): number {
  const [at, bt] = [a.copies[0]?.[0], b.copies[0]?.[0]];
  return (at?.block ?? 0) - (bt?.block ?? 0) || (at?.start ?? 0) - (bt?.start ?? 0);
}
