import { expect, test } from 'vitest';
import { moveEdge, type Edge } from '../../lib/text/move-edge.ts';

const TEXT = 'She said “the dam holds,” and left.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { block: 0, start, end: start + words.length };
};
const moved = (words: string, edge: Edge, by: 1 | -1): string => {
  const { start, end } = moveEdge(TEXT, at(words), edge, by);
  return TEXT.slice(start, end);
};

test.each<readonly [string, Edge, 1 | -1, string]>([
  ['“the dam holds,”', 'start', -1, 'said “the dam holds,”'],
  ['“the dam holds,”', 'start', 1, 'dam holds,”'],
  ['“the dam holds,”', 'end', 1, '“the dam holds,” and'],
  ['“the dam holds,”', 'end', -1, '“the dam'],
  // From the middle of a word to its end or beginning.
  ['the dam holds', 'end', 1, 'the dam holds,”'],
  ['the dam holds', 'start', -1, '“the dam holds'],
])('%s: its %s by %i: %s', (words, edge, by, expected) => expect(moved(words, edge, by)).toBe(expected));

test.each<readonly [string, Edge, 1 | -1]>([
  ['She said', 'start', -1],
  ['and left.', 'end', 1],
  // It would be empty.
  ['left.', 'start', 1],
  ['She', 'end', -1],
])('%s stays as it is: its %s by %i', (words, edge, by) => expect(moved(words, edge, by)).toBe(words));
