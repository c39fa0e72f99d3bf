import type { Range } from './polnear-corpus.ts';

/** Contents that share this much of their characters are the same content, as in the scorer. */
export const SAME_CONTENT = 0.3;

/** How many characters two places have in common. */
export function sharedCharacters(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return sum;
}

/** The same as a share of all that either has: 0 … 1 (Jaccard). */
export function shareInCommon(a: readonly Range[], b: readonly Range[]): number {
  const shared = sharedCharacters(a, b);
  return shared / (length(a) + length(b) - shared || 1);
}

function length(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}
