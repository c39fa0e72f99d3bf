import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface Drawn {
  readonly from: readonly unknown[];
  readonly node: VNode;
}

/**
 * Draws items of a list, each again only when what it is drawn from has changed: going on by one draws two items of a thousand.
 * Callbacks among it must stay the same (`useStable`).
 */
export function useDrawnItems(): (key: string, from: readonly unknown[], draw: () => VNode) => VNode {
  const drawn = useRef(new Map<string, Drawn>());
  return (key, from, draw) => {
    const before = drawn.current.get(key);
    if (before?.from.length === from.length && before.from.every((one, i) => one === from[i]))
      return before.node;
    const node = draw();
    drawn.current.set(key, { from, node });
    return node;
  };
}
