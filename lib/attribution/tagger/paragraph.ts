import type { Article, BlockId } from '../../text/article.ts';
import type { Sentence, Token } from '../../text/nlp.ts';
import { findQuotations, type Quotation } from '../../text/quotation-marks.ts';

/** Where a token stands with respect to quotation marks. */
export const QUOTE_STATE = {
  outside: 0,
  inside: 1,
  opening: 2,
  closing: 3,
  nestedMark: 4,
} as const;

/** The tokens of one block, with what the tagger needs to know about sentences and quotation marks around each. */
export interface Paragraph {
  readonly block: BlockId;
  readonly tokens: readonly Token[];
  /** For each token, the index of the first token of its sentence and of the first after it. */
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** One of `QUOTE_STATE` for each token. */
  readonly quoteState: Uint8Array;
  /** For each token, 1 + the index in `quotations` of the outermost quotation it stands in, marks included; 0 outside. */
  readonly quotationOf: Int32Array;
  /** Outermost quotations of this block, in reading order. */
  readonly quotations: readonly ParagraphQuotation[];
}

/** An outermost quotation in tokens: `from` is its first token (the mark), `to` the first token after it. */
export interface ParagraphQuotation {
  readonly from: number;
  readonly to: number;
  readonly quotation: Quotation;
}

/** Sentences put together by block, in reading order, with the quotation marks of every style paired. */
export function readParagraphs(article: Article, sentences: readonly Sentence[]): Paragraph[] {
  const byBlock = new Map<BlockId, Sentence[]>();
  for (const sentence of sentences) {
    const own = byBlock.get(sentence.block);
    if (own) own.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  const blocks = [...byBlock.keys()].flatMap((id) => article.blocks[id] ?? []);
  const quotations = Map.groupBy(
    findQuotations(blocks).filter(({ style }) => style === 'speech'),
    ({ block }) => block,
  );
  return [...byBlock].map(([block, own]) => toParagraph(block, own, quotations.get(block) ?? []));
}

function toParagraph(block: BlockId, sentences: readonly Sentence[], all: readonly Quotation[]): Paragraph {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const sentenceStart = new Int32Array(tokens.length);
  const sentenceEnd = new Int32Array(tokens.length);
  let from = 0;
  for (const sentence of sentences) {
    const to = from + sentence.tokens.length;
    sentenceStart.fill(from, from, to);
    sentenceEnd.fill(to, from, to);
    from = to;
  }
  const quoteState = new Uint8Array(tokens.length);
  const quotationOf = new Int32Array(tokens.length);
  const quotations: ParagraphQuotation[] = [];
  const marks = nestedMarks(all);
  let i = 0;
  for (const quotation of all) {
    if (quotation.depth !== 1) continue;
    while (i < tokens.length && (tokens[i]?.start ?? 0) < quotation.start) i++;
    const first = i;
    while (i < tokens.length && (tokens[i]?.start ?? 0) < quotation.end) {
      quoteState[i] = stateOf(tokens[i], quotation, marks);
      quotationOf[i] = quotations.length + 1;
      i++;
    }
    if (i > first) quotations.push({ from: first, to: i, quotation });
  }
  return { block, tokens, sentenceStart, sentenceEnd, quoteState, quotationOf, quotations };
}

function nestedMarks(all: readonly Quotation[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { depth, start, innerStart, innerEnd, end, closed } of all) {
    if (depth === 1) continue;
    for (let at = start; at < innerStart; at++) places.add(at);
    if (closed) for (let at = innerEnd; at < end; at++) places.add(at);
  }
  return places;
}

function stateOf(token: Token | undefined, quotation: Quotation, nested: ReadonlySet<number>): number {
  if (!token) return QUOTE_STATE.outside;
  if (token.start < quotation.innerStart) return QUOTE_STATE.opening;
  if (quotation.closed && token.start >= quotation.innerEnd) return QUOTE_STATE.closing;
  return nested.has(token.start) ? QUOTE_STATE.nestedMark : QUOTE_STATE.inside;
}
