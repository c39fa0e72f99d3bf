import { parentOf } from '../true-members.ts';
import type { LiveBlock } from './live-block.ts';

/** How many first characters of a block stand in elements of such tags, spaces behind them left out. */
export function setOffEnd({ text, pieces, element }: LiveBlock, tags: string): number {
  let end = 0;
  for (const { node, start, length } of pieces) {
    const around = parentOf(node)?.closest(tags) ?? null;
    if (around === null || !element.contains(around)) break;
    end = start + length;
  }
  return text.slice(0, end).trimEnd().length;
}
