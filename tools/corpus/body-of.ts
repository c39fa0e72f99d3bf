import type { Block, BlockKind } from '../../lib/text/article.ts';

/** What counts as the article's body: the running text with the notes of its editors, the headings over its parts and the standfirst. */
const BODY: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'quote',
  'list',
  'cell',
  'heading',
  'editorial-note',
]);
/** A standfirst longer than this share of the text stands over one that is not there, or sums it up: it is left out of the body. */
const MAX_STANDFIRST_SHARE = 0.1;

/** The text of an article's body, a block a line. */
export function bodyOf(blocks: readonly Block[]): string {
  const running = blocks.filter(({ kind }) => BODY.has(kind));
  const standfirst = blocks.filter(({ kind }) => kind === 'dek');
  const isLine = lengthOf(standfirst) <= lengthOf(running) * MAX_STANDFIRST_SHARE;
  return blocks
    .filter(({ kind }) => BODY.has(kind) || (kind === 'dek' && isLine))
    .map(({ text }) => text)
    .join('\n');
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
