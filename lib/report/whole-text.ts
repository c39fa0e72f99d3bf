import type { Article } from '../text/article.ts';

/**
 * The text of an article in one piece, a line feed between blocks, and the UTF-16 offset at which each block begins: what places
 * in exported files count in.
 */
export function wholeText({ blocks }: Article): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: blocks.map(({ text }) => text).join('\n'), starts };
}
