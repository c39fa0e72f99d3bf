import { documentOf } from '../true-members.ts';
import type { ArticleArea } from './article-area.ts';

declare global {
  // `var` is the only declaration that makes a property of globalThis.
  var whoseWordsChoice: Element | undefined;
}

/** Keeps the element whose text the reader has chosen, or forgets it. It stays chosen as long as it stands on the page. */
export function keepChoice(element: Element | null): void {
  globalThis.whoseWordsChoice = element ?? undefined;
}

/** The text of the element the reader has chosen; null when none is, or when it has left the page. */
export function chosenArea(document: Document): ArticleArea | null {
  const root = globalThis.whoseWordsChoice;
  return root?.ownerDocument === document && root.isConnected ? areaOf(root) : null;
}

/** All the text of an element as the article's area. */
export function areaOf(root: Element): ArticleArea {
  const nodes = new Set<Node>();
  let characters = 0;
  const walker = documentOf(root).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.add(node);
    characters += node.nodeValue?.trim().length ?? 0;
  }
  return { root, nodes, characters };
}
