import type { Article, BlockId } from '../../lib/text/article.ts';
import { paragraphNumbers } from '../../lib/text/paragraph-numbers.ts';
import { formatNumber, plural, t } from './messages.ts';

/** How many characters of a heading's own words stand for it where it has no number. */
const NAME_LENGTH = 40;

/** “paragraphs 1–42”; with `bare`, “43–84”. Blocks without a number are named by their own words. */
export function placesOf(article: Article, blocks: readonly BlockId[], bare = false): string {
  const numbers = paragraphNumbers(article);
  const found = blocks.map((id) => numbers.get(id)).filter((number) => number !== undefined);
  if (found.length === 0) {
    const text = article.blocks[blocks[0] ?? -1]?.text ?? '';
    return t('quoted', { text: text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH).trim()}…` : text });
  }
  const range = ranges(found);
  return bare ? range : plural('paragraphs', found.length, { range });
}

/** “1–3, 5, 7–8” from rising numbers. */
function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs
    .map(({ from, to }) => (from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`))
    .join(t('listSeparator'));
}
