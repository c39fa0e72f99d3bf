import type { BlockId, TextSpan } from '../text/article.ts';
import type { PassageKind } from './repeat.ts';

/**
 * Why words that stand twice are of this kind, and where they are counted: “A block quote with the words of paragraph 12.”
 *
 * @param numberOf the number of each paragraph, as a reader would count them
 */
export function explainPassage(
  numberOf: ReadonlyMap<BlockId, number>,
  kind: PassageKind,
  first: readonly TextSpan[],
  copies: readonly (readonly TextSpan[])[],
): string {
  const where = paragraphs(numberOf, first);
  const again = paragraphs(numberOf, copies.flat());
  switch (kind) {
    case 'sentence':
      return `The same sentence stands in ${where} and in ${again}.`;
    case 'pull-quote':
      return `A block quote with the words of ${where}.`;
    case 'standfirst':
      return `It stands above the text and is taken from ${where}.`;
    case 'caption':
      return `The words under a picture are those of ${where}.`;
    case 'hidden-copy':
      return `The page holds ${where} again for other screens; the reader sees it once.`;
    case 'teaser':
      return `It promotes or cuts off what ${where} says in full.`;
    case 'boilerplate':
      return `A call or notice printed ${copies.length + 1} times.`;
  }
}

/** “paragraph 3”, “paragraphs 3–7”; “the text” where none of them has a number. */
function paragraphs(numberOf: ReadonlyMap<BlockId, number>, spans: readonly TextSpan[]): string {
  const numbers = [...new Set(spans.flatMap(({ block }) => numberOf.get(block) ?? []))].sort((a, b) => a - b);
  const [from, to] = [numbers[0], numbers.at(-1)];
  if (from === undefined || to === undefined) return 'the text';
  if (from === to) return `paragraph ${from}`;
  return to - from === numbers.length - 1 ? `paragraphs ${from}–${to}` : `paragraphs ${numbers.join(', ')}`;
}
