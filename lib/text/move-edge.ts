import type { TextSpan } from './article.ts';

/** Which end of a passage moves. */
export type Edge = 'start' | 'end';

/** Words as they are separated by space: what stands close to one, such as a quotation mark, goes along. */
const WORD = /\S+/gu;

/**
 * A passage with one of its ends a word further on or back (1 or -1) in its paragraph. It never gets empty and never leaves the
 * paragraph: then it stays as it is.
 */
export function moveEdge(text: string, span: TextSpan, edge: Edge, by: 1 | -1): TextSpan {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const places = words.map((word) => word[edge]);
  const here = span[edge];
  const next = by === 1 ? places.find((place) => place > here) : places.findLast((place) => place < here);
  if (next === undefined) return span;
  const moved = { ...span, [edge]: next };
  return moved.start < moved.end ? moved : span;
}
