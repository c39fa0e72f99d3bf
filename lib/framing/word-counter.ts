import type { Article, BlockId, TextSpan } from '../text/article.ts';
import { wordStarts } from '../text/count-words.ts';
import { firstFrom } from '../text/first-from.ts';

/** The words of an article's blocks, each block looked at once. */
export class WordCounter {
  readonly #article: Article;
  readonly #starts = new Map<BlockId, readonly number[]>();
  readonly #taken = new Map<BlockId, Set<number>>();

  constructor(article: Article) {
    this.#article = article;
  }

  /** How many words stand in a block. */
  count(block: BlockId): number {
    return this.#startsOf(block).length;
  }

  /** How many words of these spans were not taken before; they are from now on. */
  take(spans: readonly TextSpan[]): number {
    let words = 0;
    for (const { block, start, end } of spans) {
      const starts = this.#startsOf(block);
      const taken = this.#taken.get(block) ?? new Set<number>();
      this.#taken.set(block, taken);
      for (let i = firstFrom(starts, start); i < starts.length; i++) {
        const at = starts[i];
        if (at === undefined || at >= end) break;
        if (taken.has(at)) continue;
        taken.add(at);
        words++;
      }
    }
    return words;
  }

  #startsOf(block: BlockId): readonly number[] {
    const known = this.#starts.get(block) ?? wordStarts(this.#article.blocks[block]?.text ?? '');
    this.#starts.set(block, known);
    return known;
  }
}
