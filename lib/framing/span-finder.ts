import type { BlockId, TextSpan } from '../text/article.ts';

interface Owned extends TextSpan {
  readonly owner: number;
}

/** Finds which of several groups of spans holds a place; groups are numbered as given. */
export class SpanFinder {
  readonly #spans = new Map<BlockId, Owned[]>();
  /** Length of the longest span of each block: how far back a search must look. */
  readonly #longest = new Map<BlockId, number>();

  constructor(groups: readonly (readonly TextSpan[])[]) {
    groups.forEach((group, owner) => {
      for (const { block, start, end } of group) {
        const known = this.#spans.get(block);
        if (known) known.push({ block, start, end, owner });
        else this.#spans.set(block, [{ block, start, end, owner }]);
        this.#longest.set(block, Math.max(this.#longest.get(block) ?? 0, end - start));
      }
    });
    for (const spans of this.#spans.values()) spans.sort((a, b) => a.start - b.start);
  }

  /** The group of the shortest span over this place; null when there is none. */
  at(block: BlockId, offset: number): number | null {
    let best: Owned | null = null;
    for (const span of this.#touching(block, offset, offset + 1)) {
      if (!best || span.end - span.start < best.end - best.start) best = span;
    }
    return best?.owner ?? null;
  }

  /** All groups with a span that overlaps this one, in the order of their spans. */
  within({ block, start, end }: TextSpan): number[] {
    return [...new Set(this.#touching(block, start, end).map(({ owner }) => owner))];
  }

  #touching(block: BlockId, start: number, end: number): Owned[] {
    const spans = this.#spans.get(block) ?? [];
    const reach = start - (this.#longest.get(block) ?? 0);
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) < reach) low = middle + 1;
      else high = middle;
    }
    const found: Owned[] = [];
    for (let i = low; i < spans.length; i++) {
      const span = spans[i];
      if (!span || span.start >= end) break;
      if (span.end > start) found.push(span);
    }
    return found;
  }
}
