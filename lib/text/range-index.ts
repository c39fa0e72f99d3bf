/** A range of numbers, `to` excluded, and what stands there. */
export interface Ranged<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/**
 * Looks up what overlaps a range, in the order given, without going through all of it: an interval tree in an array, O(n log n) to
 * make and O(log n) for each range found. Two ranges overlap when each begins before the other ends.
 */
export function indexRanges<T>(ranges: readonly Ranged<T>[]): (from: number, to: number) => T[] {
  const nodes = ranges
    .map(({ from, to, value }, order) => ({ from, to, value, order, reach: to }))
    .sort((a, b) => a.from - b.from);
  measure(0, nodes.length);
  return (from, to) => {
    const found: { order: number; value: T }[] = [];
    collect(0, nodes.length, from, to, found);
    return found.sort((a, b) => a.order - b.order).map(({ value }) => value);
  };

  /** Each part's middle node keeps how far the part reaches. */
  function measure(start: number, end: number): number {
    const node = nodes[(start + end) >> 1];
    if (start >= end || !node) return -Infinity;
    const middle = (start + end) >> 1;
    node.reach = Math.max(node.to, measure(start, middle), measure(middle + 1, end));
    return node.reach;
  }

  function collect(
    start: number,
    end: number,
    from: number,
    to: number,
    into: { order: number; value: T }[],
  ): void {
    const middle = (start + end) >> 1;
    const node = nodes[middle];
    if (start >= end || !node || node.reach <= from) return;
    collect(start, middle, from, to, into);
    if (node.from >= to) return;
    if (node.to > from) into.push(node);
    collect(middle + 1, end, from, to, into);
  }
}
