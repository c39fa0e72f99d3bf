import { documentOf, isOnThePage } from '../true-members.ts';
import type { BlockId, TextSpan } from '../../text/article.ts';
import type { LiveBlock, TextPiece } from '../reading/live-block.ts';
import type { LivePage } from '../reading/live-page.ts';

/** Characters before and after a passage that distinguish it from the same words elsewhere. */
const CONTEXT_CHARACTERS = 32;
/** A passage this long that stands on the page once is the passage, even when the words around it have changed. */
const TELLING_CHARACTERS = 40;
/** A shorter one must have at least this share of its old context around it: a name alone stands everywhere. */
const MIN_CONTEXT_SHARE = 0.5;

/** Gives the ranges of a span, one per text node and in order; none when the passage is no longer on the page. */
export type ResolveSpan = (span: TextSpan) => Range[];

/**
 * Resolves spans of a reading to ranges of the page as it is now. As long as the text nodes stand as they were read,
 * they are taken; after that `readAgain` is asked, once, for the page's present blocks, and the passage is looked for in
 * the block with the same text (of several copies, the one in the same place among them), then by its words with those
 * before and after it.
 */
export function resolverFor(page: LivePage, readAgain: () => readonly LiveBlock[]): ResolveSpan {
  let present: readonly LiveBlock[] | null = null;
  return ({ block: id, start, end }) => {
    const block = page.blocks[id];
    if (!block || start >= end) return [];
    const pieces = piecesOf(block, start, end);
    if (pieces.length > 0 && pieces.every((piece) => stillStands(piece, block))) return pieces.map(toRange);
    present ??= readAgain();
    const place = findAgain(page.blocks, { block: id, start, end }, present);
    return place ? piecesOf(place.block, place.start, place.end).map(toRange) : [];
  };
}

interface Place {
  readonly block: LiveBlock;
  readonly start: number;
  readonly end: number;
}

function findAgain(old: readonly LiveBlock[], span: TextSpan, present: readonly LiveBlock[]): Place | null {
  const text = old[span.block]?.text ?? '';
  const same = present.filter((block) => block.text === text);
  const [only] = same;
  if (only) {
    const copies = old.filter((block) => block.text === text).length;
    const ordinal = old.slice(0, span.block).filter((block) => block.text === text).length;
    const block = copies === same.length ? same[ordinal] : nearest(same, present, span.block, old.length);
    return { block: block ?? only, start: span.start, end: span.end };
  }
  return findByWords(text, span, present, old.length);
}

/** The copy whose share of the way down the page is closest to that of the old block. */
function nearest(
  copies: readonly LiveBlock[],
  present: readonly LiveBlock[],
  id: BlockId,
  count: number,
): LiveBlock | undefined {
  const distance = (block: LiveBlock): number =>
    Math.abs(present.indexOf(block) / present.length - id / count);
  return copies.toSorted((a, b) => distance(a) - distance(b))[0];
}

function findByWords(
  text: string,
  span: TextSpan,
  present: readonly LiveBlock[],
  count: number,
): Place | null {
  const quote = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - CONTEXT_CHARACTERS), span.start);
  const after = text.slice(span.end, span.end + CONTEXT_CHARACTERS);
  const context = before.length + after.length;
  const found: (Place & { readonly score: number; readonly distance: number })[] = [];
  present.forEach((block, i) => {
    for (let at = block.text.indexOf(quote); at !== -1; at = block.text.indexOf(quote, at + 1)) {
      const end = at + quote.length;
      const kept = commonEnd(before, block.text.slice(0, at)) + commonStart(after, block.text.slice(end));
      const score = context === 0 ? 0 : kept / context;
      found.push({
        block,
        start: at,
        end,
        score,
        distance: Math.abs(i / present.length - span.block / count),
      });
    }
  });
  const [best] = found.toSorted((a, b) => b.score - a.score || a.distance - b.distance);
  if (!best) return null;
  const isTelling = quote.length >= TELLING_CHARACTERS && found.length === 1;
  return isTelling || best.score >= MIN_CONTEXT_SHARE ? best : null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** The parts of the block's text nodes that hold its text from `start` to `end`. */
function piecesOf(block: LiveBlock, start: number, end: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const piece of block.pieces) {
    const first = Math.max(piece.start, start);
    const last = Math.min(piece.start + piece.length, end);
    if (first < last)
      pieces.push({
        node: piece.node,
        from: piece.from + first - piece.start,
        start: first,
        length: last - first,
      });
  }
  return pieces;
}

function stillStands({ node, from, start, length }: TextPiece, block: LiveBlock): boolean {
  if (!isOnThePage(node) || from + length > node.length) return false;
  return (
    asRendered(node.data.slice(from, from + length)) === asRendered(block.text.slice(start, start + length))
  );
}

function asRendered(text: string): string {
  return text.replace(/[\t\n\r\f]/g, ' ');
}

function toRange({ node, from, length }: TextPiece): Range {
  const range = documentOf(node).createRange();
  range.setStart(node, from);
  range.setEnd(node, from + length);
  return range;
}
