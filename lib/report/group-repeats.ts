import type { Repeat } from '../repeats/repeat.ts';
import type { BlockId } from '../text/article.ts';

/** Repeats that a reader sees as one thing: a text of which each paragraph is printed again directly after itself. */
export interface RepeatGroup {
  readonly kind: Repeat['kind'];
  /** Every repeat of it, in reading order; one, unless the copies are interleaved. */
  readonly repeats: readonly Repeat[];
  /** How often each paragraph is printed. */
  readonly times: number;
}

/** Puts interleaved copies (A A B B) together; every other repeat is a group of its own. The counts do not change. */
export function groupRepeats(repeats: readonly Repeat[]): RepeatGroup[] {
  const groups: RepeatGroup[] = [];
  for (const repeat of repeats) {
    const last = groups.at(-1);
    const before = last?.repeats.at(-1);
    const times = repeat.copies.length + 1;
    const goesOn =
      before !== undefined &&
      isInterleaved(before) &&
      isInterleaved(repeat) &&
      last?.times === times &&
      lastBlock(before) + 1 === repeat.first[0];
    if (last && goesOn)
      groups[groups.length - 1] = {
        kind: last.kind === 'near' ? 'near' : repeat.kind,
        repeats: [...last.repeats, repeat],
        times,
      };
    else groups.push({ kind: repeat.kind, repeats: [repeat], times });
  }
  return groups;
}

/** The blocks of a group: those that are counted, and those of each copy in turn. */
export function blocksOf({ repeats, times }: RepeatGroup): {
  first: readonly BlockId[];
  copies: readonly (readonly BlockId[])[];
} {
  return {
    first: repeats.flatMap(({ first }) => first),
    copies: Array.from({ length: times - 1 }, (_, i) => repeats.flatMap(({ copies }) => copies[i] ?? [])),
  };
}

/** A run and its copies directly behind one another. */
function isInterleaved({ first, copies }: Repeat): boolean {
  const runs = [first, ...copies];
  return runs.every((run, i) => i === 0 || (runs[i - 1]?.at(-1) ?? -1) + 1 === run[0]);
}

function lastBlock({ copies }: Repeat): BlockId {
  return copies.at(-1)?.at(-1) ?? -1;
}
