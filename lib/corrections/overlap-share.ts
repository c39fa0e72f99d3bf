import type { BlockId, TextSpan } from '../text/article.ts';

/** A statement found again shares at least this part of its words with what is looked for; less may be its neighbour. */
export const SAME_STATEMENT = 0.5;

/** The characters two places have in common as a share of all that either has: 0 … 1 (Jaccard). */
export function overlapShare(a: readonly TextSpan[], b: readonly TextSpan[]): number {
  let shared = 0;
  for (const one of a)
    for (const other of b)
      if (one.block === other.block)
        shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all === 0 ? 0 : shared / all;
}

/** As `overlapShare`, with the places looked for grouped once: they may be as many as the text has paragraphs. */
export function overlapShareOfGrouped(
  content: readonly TextSpan[],
  ofBlock: ReadonlyMap<BlockId, readonly TextSpan[]>,
  length: number,
): number {
  const near = content.flatMap(({ block }) => ofBlock.get(block) ?? []);
  if (near.length === 0) return 0;
  const shared = content.reduce(
    (sum, one) =>
      sum +
      (ofBlock.get(one.block) ?? []).reduce(
        (own, other) => own + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  );
  return shared / (lengthOf(content) + length - shared);
}

/** How many characters places have. */
export function lengthOf(spans: readonly TextSpan[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
