import type { Repeat } from '../repeats/repeat.ts';
import { isProse, type Article, type BlockId } from '../text/article.ts';

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times'];

/** A repeat in the words a reader sees: “The whole text is printed twice: paragraphs 1–42 again as 43–84. Counted once.” */
export function describeRepeat(repeat: Repeat, article: Article): string {
  const numberOf = paragraphNumbers(article);
  const first = range(repeat.first, numberOf);
  const copies = repeat.copies.map((copy) => range(copy, numberOf));
  const all = [...numberOf.values()].length;
  const covered = [repeat.first, ...repeat.copies].flat().filter((block) => numberOf.has(block)).length;
  const times = TIMES[copies.length + 1] ?? `${copies.length + 1} times`;
  const changes = repeat.kind === 'near' ? ', with small changes' : '';
  const what = covered === all ? 'The whole text' : sentenceCase(paragraphs(first));
  const isOrAre = covered === all || first[0] === first[1] ? 'is' : 'are';
  const ofWhich = covered === all ? ` ${paragraphs(first)}` : '';
  const again = copies.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(' and ');
  return `${what} ${isOrAre} printed ${times}:${ofWhich} again as ${again}${changes}. Counted once.`;
}

/** Numbers the paragraphs of the running text from 1, as a reader would count them; headings and the like have none. */
export function paragraphNumbers(article: Article): Map<BlockId, number> {
  return new Map(article.blocks.filter(isProse).map(({ id }, index) => [id, index + 1]));
}

type Range = readonly [first: number, last: number];

function range(run: readonly BlockId[], numberOf: ReadonlyMap<BlockId, number>): Range {
  const numbers = run.flatMap((block) => numberOf.get(block) ?? []);
  return [numbers[0] ?? 0, numbers.at(-1) ?? 0];
}

function paragraphs([from, to]: Range): string {
  return from === to ? `paragraph ${from}` : `paragraphs ${from}–${to}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
