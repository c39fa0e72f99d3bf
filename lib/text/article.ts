/** Number of a block in its article, counted from 0 in reading order. */
export type BlockId = number;

/** Kinds whose text is the article's own running text: these are analysed. */
export const PROSE_KINDS = ['paragraph', 'quote', 'list', 'cell'] as const;

/** Kinds that belong to the page but not to the running text: shown as skipped, with their kind as the reason. */
export const APART_KINDS = [
  'headline',
  'dek',
  'byline',
  'date',
  'heading',
  'caption',
  'signature',
  'links',
  'promo',
  'editorial-note',
  'hidden',
  'duplicate',
] as const;

export type BlockKind = (typeof PROSE_KINDS)[number] | (typeof APART_KINDS)[number];

/** A paragraph, heading, list item, caption … of the article, with its text exactly as the reader sees it. */
export interface Block {
  readonly id: BlockId;
  readonly kind: BlockKind;
  readonly text: string;
  /** The block that says whose words these are, as the page has it: the signature of a block quote or an embedded post, the name over a turn. */
  readonly signedBy?: BlockId;
  /** In a talk that the page sets off as one: a question put to somebody, or what was answered. */
  readonly turn?: 'question' | 'answer';
}

/** A place in the article: UTF-16 offsets into the text of one block, `end` excluded. */
export interface TextSpan {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

/** An article as read from a page or file: plain data, `blocks[i].id === i`. */
export interface Article {
  readonly title: string;
  readonly byline: string | null;
  /** Date as printed or as the page's metadata gives it, ISO 8601 where it could be read as a date. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** BCP 47 tag of the text, such as `en`. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
}

export function isProse(block: Block): boolean {
  return PROSE_KINDS.some((kind) => kind === block.kind);
}

/** The words at a span. Throws a RangeError when the span does not lie in this article: a broken promise of ours. */
export function textOf(article: Article, span: TextSpan): string {
  const text = article.blocks[span.block]?.text;
  if (text === undefined || span.start < 0 || span.end > text.length || span.start > span.end) {
    throw new RangeError(
      `Expected a span inside block ${span.block} (${text?.length ?? 'no such block'} characters), got ${span.start}–${span.end}`,
    );
  }
  return text.slice(span.start, span.end);
}
