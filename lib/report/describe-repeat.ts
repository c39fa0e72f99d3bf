import type { Repeat } from '../repeats/repeat.ts';
import type { Article, BlockId } from '../text/article.ts';
import { paragraphNumbers } from '../text/paragraph-numbers.ts';
import { blocksOf, groupRepeats, type RepeatGroup } from './group-repeats.ts';

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times'];

/**
 * Repeats in the words a reader sees, a sentence each: “The whole text is printed twice: paragraphs 1–42 again as 43–84.
 * Counted once.” Interleaved copies make one sentence: “Each of the 14 paragraphs is printed twice: …”
 */
export function describeRepeats(repeats: readonly Repeat[], article: Article): string[] {
  const numberOf = paragraphNumbers(article);
  return groupRepeats(repeats).map((group) => describeGroup(group, numberOf));
}

function describeGroup(group: RepeatGroup, numberOf: ReadonlyMap<BlockId, number>): string {
  const run = blocksOf(group);
  const first = numbersOf(run.first, numberOf);
  const copies = run.copies.map((copy) => numbersOf(copy, numberOf));
  const covered = first.length + copies.flat().length;
  const isAll = covered === numberOf.size;
  const times = TIMES[group.times] ?? `${group.times} times`;
  const changes = group.kind === 'near' ? ', with small changes' : '';
  const again = copies.map(ranges).join(' and ');
  if (group.repeats.length > 1) {
    const what = isAll ? `Each of the ${first.length} paragraphs` : `Each of ${first.length} paragraphs`;
    return `${what} is printed ${times}, one after the other: ${ranges(first)} again as ${again}${changes}. Counted once.`;
  }
  const what = isAll ? 'The whole text' : sentenceCase(paragraphs(first));
  const isOrAre = isAll || first.length === 1 ? 'is' : 'are';
  const ofWhich = isAll ? ` ${paragraphs(first)}` : '';
  return `${what} ${isOrAre} printed ${times}:${ofWhich} again as ${again}${changes}. Counted once.`;
}

function numbersOf(run: readonly BlockId[], numberOf: ReadonlyMap<BlockId, number>): number[] {
  return run.flatMap((block) => numberOf.get(block) ?? []);
}

function paragraphs(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${ranges(numbers)}`;
}

/** “1–3, 5, 7–8” from rising numbers. */
function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
