import type { TextSpan } from '../../text/article.ts';
import type { LiveBlock, TextPiece } from '../reading/live-block.ts';
import type { LivePage } from '../reading/live-page.ts';

const WORD = /[\p{L}\p{N}’'-]/u;

/**
 * What the reader has selected of the article, as spans of its reading, one a block; a word selected in part is taken whole.
 * Empty when nothing of the article is selected, or what was selected has changed since it was read.
 */
export function selectedSpans({ document, blocks }: LivePage): TextSpan[] {
  const documents = new Set([document, ...blocks.map(({ element }) => element.ownerDocument)]);
  const ranges = [...documents].flatMap(selectedRanges);
  if (ranges.length === 0) return [];
  return blocks.flatMap((block, id) => {
    const parts = block.pieces.flatMap((piece) =>
      ranges.flatMap((range) => selectedPart(piece, range) ?? []),
    );
    if (parts.length === 0) return [];
    const span = wholeWords(
      block,
      Math.min(...parts.map(({ start }) => start)),
      Math.max(...parts.map(({ end }) => end)),
    );
    return span.start < span.end ? [{ block: id, ...span }] : [];
  });
}

function selectedRanges(document: Document): Range[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
}

/** The part of a piece that lies in the range, in offsets of its block. */
function selectedPart({ node, from, start, length }: TextPiece, range: Range) {
  if (!node.isConnected || from + length > node.length || !range.intersectsNode(node)) return null;
  const first = Math.max(from, range.startContainer === node ? range.startOffset : 0);
  const last = Math.min(from + length, range.endContainer === node ? range.endOffset : node.length);
  return first < last ? { start: start + first - from, end: start + last - from } : null;
}

function wholeWords({ text }: LiveBlock, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  if (start === end) return { start, end };
  while (start > 0 && WORD.test(text.charAt(start)) && WORD.test(text.charAt(start - 1))) start--;
  while (end < text.length && WORD.test(text.charAt(end - 1)) && WORD.test(text.charAt(end))) end++;
  return { start, end };
}
