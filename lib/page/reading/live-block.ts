/** A stretch of a block's text that stands, character for character, in one text node of the page. */
export interface TextPiece {
  readonly node: Text;
  /** Offset in the node's data; white space that the page collapses to one space is mapped to its first character. */
  readonly from: number;
  /** Offset in the block's text. */
  readonly start: number;
  readonly length: number;
}

/** A block as it stands on the page: its text as rendered, and the way back to every character. */
export interface LiveBlock {
  readonly text: string;
  /** In ascending order of `start`; between two pieces there may be a space or quotation marks that stand in no node (a line break, `<q>`). */
  readonly pieces: readonly TextPiece[];
  /** The innermost element with a block of its own that holds the text. */
  readonly element: Element;
  /** The reader cannot see it: by style, size, clipping or a closed `<details>`. */
  readonly hidden: boolean;
  /** Characters inside links. */
  readonly linkCharacters: number;
  /** Characters inside `<b>` and `<strong>`. */
  readonly boldCharacters: number;
}

/** The block's text from `start` to `end` as a block of its own; white space at its ends is left out. */
export function sliceLiveBlock(block: LiveBlock, start: number, end: number): LiveBlock {
  const slice = block.text.slice(start, end);
  const text = slice.trim();
  const from = start + slice.indexOf(text);
  const to = from + text.length;
  const share = text.length / (block.text.length || 1);
  const pieces: TextPiece[] = [];
  for (const piece of block.pieces) {
    const first = Math.max(piece.start, from);
    const last = Math.min(piece.start + piece.length, to);
    if (first < last)
      pieces.push({
        node: piece.node,
        from: piece.from + (first - piece.start),
        start: first - from,
        length: last - first,
      });
  }
  return {
    ...block,
    text,
    pieces,
    linkCharacters: Math.round(block.linkCharacters * share),
    boldCharacters: Math.round(block.boldCharacters * share),
  };
}
