import type { Article, BlockId } from '../text/article.ts';
import { countWords } from '../text/count-words.ts';
import type { Sentence, Token } from '../text/nlp.ts';
import { findQuotations, type Quotation } from '../text/quotation-marks.ts';
import type { QuotedFragment } from './framing.ts';
import { SpanFinder } from './span-finder.ts';

/** Longer quotations are statements; shorter ones may be, too, which their form decides. */
const FRAGMENT_WORDS = 6;
/** Quotations this short report a word or keep a distance from it. */
export const MAX_SHORT_WORDS = 2;
/** Words before the marks that introduce a name or a word as such. */
const TERM_OPENERS = new Set(
  'term terms word words phrase phrases named titled entitled group slogan song film book series show album movie novel essay article hashtag expression acronym motto episode field'.split(
    ' ',
  ),
);
/** Somebody gives the name: “what he called”, “critics dubbed”. */
const NAMING = new Set(['call', 'dub', 'label', 'brand', 'term', 'describe', 'deem', 'style']);
/** Small words inside a title: “Fridays for Future”. */
const SMALL_WORDS = new Set(['for', 'of', 'the', 'and', 'in', 'on', 'to', 'a', 'an']);
/** How many words before the marks are looked at. */
const LOOK_BACK = 3;
/** Longer quotations (UTF-16 units) need not be counted to know that they have more words. */
const FRAGMENT_LENGTH = 300;

/** A few words in quotation marks that do not make a statement of their own, in reading order; without its voice. */
export function findFragments(
  article: Article,
  sentences: readonly Sentence[],
  blocks: ReadonlySet<BlockId>,
  reports: (sentence: number) => boolean,
): Omit<QuotedFragment, 'voice'>[] {
  const prose = article.blocks.filter(({ id }) => blocks.has(id));
  const sentenceAt = new SpanFinder(sentences.map((sentence) => [sentence]));
  return findQuotations(prose).flatMap((quotation) => {
    const text = article.blocks[quotation.block]?.text ?? '';
    if (
      !quotation.closed ||
      quotation.style !== 'speech' ||
      quotation.end - quotation.start > FRAGMENT_LENGTH
    )
      return [];
    const inner = trimmed(text, quotation);
    const words = countWords(text.slice(inner.start, inner.end));
    if (words === 0 || words > FRAGMENT_WORDS) return [];
    const sentence = sentenceAt.at(quotation.block, inner.start);
    if (sentence === null || isStatement(text, quotation)) return [];
    const before = wordsBefore(sentences[sentence]?.tokens ?? [], quotation.start);
    const isNamed = before.some(
      // In “so-called” nobody calls.
      ({ lemma, pos, spaced }) => pos === 'VERB' && spaced && NAMING.has(lemma),
    );
    const isTitle = !isNamed && isTerm(text.slice(inner.start, inner.end), before);
    const reading = isTitle ? 'term' : isNamed || reports(sentence) ? 'attributed' : 'plain';
    return [
      {
        span: { block: quotation.block, start: inner.start, end: inner.end },
        text: text.slice(inner.start, inner.end),
        words,
        sentence,
        reading,
      } as const,
    ];
  });
}

/** The last words before an offset, `LOOK_BACK` at most. */
function wordsBefore(tokens: readonly Token[], offset: number): Token[] {
  const found: Token[] = [];
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && found.length < LOOK_BACK; i--) {
    const token = tokens[i];
    if (token && /\p{L}/u.test(token.text)) found.unshift(token);
  }
  return found;
}

/** The words inside the marks without the comma or full stop that English sets there. */
function trimmed(text: string, { innerStart, innerEnd }: Quotation): { start: number; end: number } {
  const inside = text.slice(innerStart, innerEnd);
  const start = innerStart + (inside.length - inside.trimStart().length);
  return {
    start,
    end: Math.max(
      start,
      innerEnd - (inside.length - inside.replace(/(?<![\s.,;:!?…])[\s.,;:!?…]+$/u, '').length),
    ),
  };
}

/** “No comment,” he said: begins like a sentence and ends like one. */
function isStatement(text: string, { start, innerStart, innerEnd }: Quotation): boolean {
  const inside = text.slice(innerStart, innerEnd).trim();
  const endsLikeOne = /[.!?…,]$/u.test(inside);
  const before = text.slice(0, start).trimEnd().slice(-1);
  const beginsLikeOne = /^\p{Lu}/u.test(inside) && /^(?:[.!?:,”"]|$)/u.test(before);
  return (
    (beginsLikeOne && endsLikeOne) ||
    (before === '' && /^\p{Lu}/u.test(inside) && /^.{0,2}\s+(?:said|says)\b/u.test(text.slice(innerEnd)))
  );
}

/** “Senior Coordinator”, the term “lukewarmer”; a single capital says nothing: “the Truth”. */
function isTerm(inside: string, before: readonly Token[]): boolean {
  const words = inside.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word) && !SMALL_WORDS.has(word));
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (words.length > 1 && capitals.length === words.length) return true;
  return /^\p{Lu}{2,}$/u.test(inside) || before.some(({ lower }) => TERM_OPENERS.has(lower));
}
