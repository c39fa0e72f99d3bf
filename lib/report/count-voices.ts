import type { Attribution } from '../attribution/attribution.ts';
import { isProse, type Article, type BlockId, type TextSpan } from '../text/article.ts';
import { wordStarts } from '../text/count-words.ts';
import type { WordCounts } from './report.ts';

/**
 * Counts whose words the running text consists of. Each word is counted for one attribution at most: the first in reading
 * order among the outer ones; what stands inside another's content is part of that. Copies are not counted: whole blocks
 * (`skip`), and sentences inside blocks (`elsewhere`).
 */
export function countVoices(
  article: Article,
  attributions: readonly Attribution[],
  skip: ReadonlySet<BlockId>,
  elsewhere: readonly TextSpan[] = [],
): { words: WordCounts; ofAttribution: ReadonlyMap<number, number> } {
  const starts = new Map<BlockId, number[]>();
  const copiedIn = Map.groupBy(elsewhere, ({ block }) => block);
  let total = 0;
  for (const block of article.blocks) {
    if (!isProse(block) || skip.has(block.id)) continue;
    const copied = copiedIn.get(block.id) ?? [];
    const all = wordStarts(block.text);
    const own =
      copied.length === 0
        ? all
        : all.filter((at) => !copied.some(({ start, end }) => at >= start && at < end));
    starts.set(block.id, own);
    total += own.length;
  }
  const ofAttribution = new Map<number, number>();
  const counted = new Map<BlockId, Set<number>>();
  let attributed = 0;
  for (const attribution of attributions) {
    if (attribution.level === 'inner') continue;
    let words = 0;
    for (const { block, start, end } of attribution.content) {
      const taken = counted.get(block) ?? new Set<number>();
      counted.set(block, taken);
      for (const at of startsWithin(starts.get(block) ?? [], start, end)) {
        if (taken.has(at)) continue;
        taken.add(at);
        words++;
      }
    }
    ofAttribution.set(attribution.id, words);
    attributed += words;
  }
  return { words: { total, attributed }, ofAttribution };
}

function startsWithin(ascending: readonly number[], start: number, end: number): readonly number[] {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while (past < ascending.length && (ascending[past] ?? 0) < end) past++;
  return ascending.slice(low, past);
}
