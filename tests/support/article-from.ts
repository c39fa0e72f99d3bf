import type { Article, Block, BlockKind } from '../../lib/text/article.ts';

const PREFIXES: readonly (readonly [string, BlockKind])[] = [
  ['# ', 'heading'],
  ['> ', 'quote'],
];

/**
 * An article for a test, written as a template literal: one block per non-empty line, spaces around it taken off.
 * `# ` makes the line a heading, `> ` a block quote; everything else is a paragraph.
 */
export function articleFrom(text: string, about: Partial<Omit<Article, 'blocks'>> = {}): Article {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    title: '',
    byline: null,
    published: null,
    publisher: null,
    language: 'en',
    ...about,
    blocks: lines.map(toBlock),
  };
}

function toBlock(line: string, id: number): Block {
  const found = PREFIXES.find(([prefix]) => line.startsWith(prefix));
  return found
    ? { id, kind: found[1], text: line.slice(found[0].length) }
    : { id, kind: 'paragraph', text: line };
}
