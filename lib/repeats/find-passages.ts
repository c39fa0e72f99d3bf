import { isProse, type Article, type Block, type BlockId, type TextSpan } from '../text/article.ts';
import { paragraphNumbers } from '../text/paragraph-numbers.ts';
import { keyOf, type BlockWords } from './block-words.ts';
import { explainPassage } from './explain-passage.ts';
import { findContained, type Containment } from './find-contained.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import type { PassageKind, RepeatedPassage } from './repeat.ts';
import { wordHashes, wordOffsets } from './word-hashes.ts';

/** A pull quote is set apart by its markup already, so few words are enough to find it in the text. */
const PULL_QUOTE_WORDS = 5;
/** A caption, promotion or teaser with fewer words may share them with the text by chance. */
const ENOUGH_WORDS = 8;
/** The signature under a pull quote: “Runa Tofte, neighbour”. */
const MAX_SIGNATURE_WORDS = 8;
/** A standfirst gives a paragraph away; a first paragraph inside one this many times as long is a text glued together. */
const MAX_STANDFIRST_TIMES = 6;
const CUT_OFF = /(?:…|\.\.\.)\s*$/u;

type NumberOf = ReadonlyMap<BlockId, number>;

interface Sought {
  readonly block: Block;
  readonly kind: PassageKind;
  readonly words: Uint32Array;
  /** What of the block is repeated. */
  readonly span: TextSpan;
}

/**
 * Finds blocks whose words stand in a paragraph of the running text as well, for a reason other than being printed twice:
 * pull quotes, standfirsts, captions, teasers, markup for other screens; and boilerplate printed again. The paragraph is
 * the place that is counted. Time grows linearly with the text.
 */
export function findPassages(article: Article, read: readonly BlockWords[]): RepeatedPassage[] {
  const bodies = article.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'cell',
  );
  const first = article.blocks.find(isProse);
  const numberOf = paragraphNumbers(article);
  const sought = article.blocks.flatMap((block): Sought[] => {
    const kind = kindOf(block, block === first);
    return kind === null ? [] : soughtIn(block, kind, read[block.id]?.words ?? new Uint32Array());
  });
  const found = findContained(
    sought.map(({ words }) => words),
    bodies.map(({ id }) => read[id]?.words ?? new Uint32Array()),
    (i, body) => fits(sought[i], bodies[body], read),
  );
  const contained = found.flatMap((place, i): RepeatedPassage[] => {
    const [own, body] = [sought[i], place && bodies[place.text]];
    if (!own || !place || !body) return [];
    const counted = spanOf(body, place, read[body.id]?.words.length ?? 0);
    return [passage(numberOf, own.kind, [counted], [[own.span]])];
  });
  return [...joinNeighbours(numberOf, contained), ...findBoilerplate(article, read, numberOf)];
}

function kindOf({ kind, text }: Block, isFirst: boolean): PassageKind | null {
  if (kind === 'quote') return 'pull-quote';
  if (kind === 'dek') return 'standfirst';
  if (kind === 'caption') return 'caption';
  if (kind === 'hidden' || kind === 'duplicate') return 'hidden-copy';
  if (kind === 'promo' || kind === 'links') return 'teaser';
  if (kind !== 'paragraph') return null;
  if (CUT_OFF.test(text)) return 'teaser';
  return isFirst ? 'standfirst' : null;
}

/** The whole block; of a quotation with a signature, the quotation. */
function soughtIn(block: Block, kind: PassageKind, words: Uint32Array): Sought[] {
  const enough = kind === 'pull-quote' ? PULL_QUOTE_WORDS : ENOUGH_WORDS;
  if (words.length < enough) return [];
  const whole = { block: block.id, start: 0, end: block.text.length };
  const sought: Sought[] = [{ block, kind, words, span: whole }];
  if (kind !== 'pull-quote') return sought;
  const quoted = /^[^"“«„]*(["“«„].*["”»“])/su.exec(block.text)?.[1];
  const inMarks = quoted === undefined ? words : wordHashes(quoted);
  const isSigned = inMarks.length < words.length && words.length - inMarks.length <= MAX_SIGNATURE_WORDS;
  return isSigned && inMarks.length >= enough
    ? [{ ...sought[0], block, kind, words: inMarks, span: whole }]
    : sought;
}

function fits(sought: Sought | undefined, body: Block | undefined, read: readonly BlockWords[]): boolean {
  if (!sought || !body || sought.block.id === body.id) return false;
  if (sought.block.kind !== 'paragraph') return true;
  // A paragraph of the running text that is all of another one is a repeat.
  const [own, other] = [sought.words.length, read[body.id]?.words.length ?? 0];
  return own < other && (sought.kind !== 'standfirst' || other <= own * MAX_STANDFIRST_TIMES);
}

function spanOf({ id, text }: Block, { from, to }: Containment, words: number): TextSpan {
  const offsets = wordOffsets(text);
  const [start, end] = [offsets[from]?.[0], offsets[to - 1]?.[1]];
  const isExact = offsets.length === words && start !== undefined && end !== undefined;
  return isExact ? { block: id, start, end } : { block: id, start: 0, end: text.length };
}

/** Copies of neighbouring paragraphs that are neighbours themselves are one passage: a hidden copy of the whole text. */
function joinNeighbours(numberOf: NumberOf, passages: readonly RepeatedPassage[]): RepeatedPassage[] {
  const joined: RepeatedPassage[] = [];
  for (const next of passages) {
    const last = joined.at(-1);
    const [from, to] = [last?.first.at(-1)?.block, next.first[0]?.block];
    const isNext =
      last?.kind === next.kind &&
      next.kind === 'hidden-copy' &&
      from !== undefined &&
      to !== undefined &&
      to > from;
    if (last && isNext)
      joined[joined.length - 1] = passage(
        numberOf,
        next.kind,
        [...last.first, ...next.first],
        [[...(last.copies[0] ?? []), ...(next.copies[0] ?? [])]],
      );
    else joined.push(next);
  }
  return joined;
}

/** Calls to subscribe and notices that stand in the text, or beside it, more than once. */
function findBoilerplate(
  article: Article,
  read: readonly BlockWords[],
  numberOf: NumberOf,
): RepeatedPassage[] {
  const groups = Map.groupBy(
    article.blocks.filter((block) => (isProse(block) || block.kind === 'promo') && isBoilerplate(block.text)),
    ({ id }) => keyOf(read[id]?.words ?? new Uint32Array()),
  );
  return [...groups.values()].flatMap((blocks) => {
    const [first, ...copies] = blocks.map(({ id, text }): TextSpan => ({
      block: id,
      start: 0,
      end: text.length,
    }));
    if (!first || copies.length === 0) return [];
    return [
      passage(
        numberOf,
        'boilerplate',
        [first],
        copies.map((copy) => [copy]),
      ),
    ];
  });
}

function passage(
  numberOf: NumberOf,
  kind: PassageKind,
  first: readonly TextSpan[],
  copies: readonly (readonly TextSpan[])[],
): RepeatedPassage {
  return { kind, first, copies, why: explainPassage(numberOf, kind, first, copies) };
}

/** Blocks of the running text that are nothing but such copies: they are not read or counted again. */
export function blocksApart(article: Article, passages: readonly RepeatedPassage[]): Set<BlockId> {
  const copies = passages.flatMap((found) => found.copies.flat());
  return new Set(
    copies
      .filter(({ block, start, end }) => start === 0 && end === article.blocks[block]?.text.length)
      .map(({ block }) => block),
  );
}
