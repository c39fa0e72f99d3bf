import { findPrintedAgain } from '../../lib/repeats/find-printed-again.ts';
import type { Article } from '../../lib/text/article.ts';

/** A paragraph of fewer words is not planted: it would not be told as a repeat alone. */
const PLANTED_WORDS = 12;
const MIN_PARAGRAPHS = 3;

/** How many articles got a paragraph of theirs once more at the end, and what was found of it. */
export interface PlantedCopies {
  planted: number;
  exact: number;
  /** One word is another. */
  near: number;
  /** Every third word is another: not the same paragraph. */
  lookAlikes: number;
}

/** Prints a paragraph of each article once more at its end, as it is and changed, and counts what is told as a repeat. */
export function plantCopies(articles: readonly Article[]): PlantedCopies {
  const found: PlantedCopies = { planted: 0, exact: 0, near: 0, lookAlikes: 0 };
  for (const article of articles) {
    const paragraphs = article.blocks.filter(
      ({ kind, text }) => kind === 'paragraph' && text.split(' ').length >= PLANTED_WORDS,
    );
    const words = paragraphs[Math.floor(paragraphs.length / 3)]?.text.split(' ');
    if (paragraphs.length < MIN_PARAGRAPHS || !words) continue;
    const middle = Math.floor(words.length / 2);
    const unlike = words.map((word, i) => (i % 3 === 1 ? 'river' : word));
    found.planted++;
    if (isFound(article, words)) found.exact++;
    if (isFound(article, words.toSpliced(middle, 1, 'zeppelin'))) found.near++;
    if (isFound(article, unlike)) found.lookAlikes++;
  }
  return found;
}

/** Whether words printed once more at the end are told as a repeat. */
function isFound(article: Article, words: readonly string[]): boolean {
  const id = article.blocks.length;
  const blocks = [...article.blocks, { id, kind: 'paragraph' as const, text: words.join(' ') }];
  return findPrintedAgain({ ...article, blocks }).repeats.some(({ copies }) =>
    copies.some((copy) => copy.includes(id)),
  );
}
