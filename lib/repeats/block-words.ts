import type { Article } from '../text/article.ts';
import { sentenceRanges } from './sentence-ranges.ts';
import { wordHashes } from './word-hashes.ts';

/** The words of one block, hashed, and where its sentences stand among them. */
export interface BlockWords {
  readonly words: Uint32Array;
  readonly sentences: readonly SentenceWords[];
}

export interface SentenceWords {
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  /** Positions among the block's words. */
  readonly from: number;
  readonly to: number;
}

/** The words of every block (`result[id]`), read once for everything that compares them. */
export function readWords(article: Article): BlockWords[] {
  return article.blocks.map(({ text }) => wordsOf(text));
}

function wordsOf(text: string): BlockWords {
  const ranges = sentenceRanges(text);
  const [only] = ranges;
  if (ranges.length === 1 && only) {
    const words = wordHashes(text);
    return { words, sentences: [{ start: only[0], end: only[1], from: 0, to: words.length }] };
  }
  const parts = ranges.map(([start, end]) => wordHashes(text.slice(start, end)));
  const words = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  const sentences = ranges.map(([start, end], i): SentenceWords => {
    const part = parts[i] ?? new Uint32Array();
    words.set(part, from);
    const sentence = { start, end, from, to: from + part.length };
    from += part.length;
    return sentence;
  });
  return { words, sentences };
}

/** Equal for equal words, and for different ones only by a chance of one in 2⁵³. */
export function keyOf(words: Uint32Array): number {
  let a = words.length;
  let b = words.length;
  for (const word of words) {
    a = Math.imul(a ^ word, 0x9e3779b1) ^ (a >>> 13);
    b = Math.imul(b + word, 0x85ebca6b) ^ (b >>> 16);
  }
  return (a >>> 0) * 0x20_0000 + (b >>> 11);
}
