import { Readability } from '@mozilla/readability';

/** Where the article stands on the page. */
export interface ArticleArea {
  /** The text nodes of the article, as they stand on the live page. */
  readonly nodes: ReadonlySet<Node>;
  /** The smallest live element that holds them all. */
  readonly root: Element;
  /** Characters of all those nodes. */
  readonly characters: number;
}

/** Carries the number of the live element. On the clone only: the page itself never gets an attribute. */
const STAMP = 'data-whose-words';

/**
 * Finds the article with Readability, run on a clone whose elements carry the numbers of the live ones, and maps what it
 * kept back to live text nodes. Null when it found nothing, or when the page could not be cloned in step. Yields where a
 * large page may be given a breath.
 */
export function* findArticleArea(document: Document): Generator<void, ArticleArea | null> {
  const clone = document.cloneNode(true);
  if (!isDocument(clone)) return null;
  const live = document.getElementsByTagName('*');
  const copies = clone.getElementsByTagName('*');
  if (live.length !== copies.length) return null;
  const elements = Array.from(live);
  let number = 0;
  for (const copy of copies) copy.setAttribute(STAMP, String(number++));

  yield;
  const article = new Readability<Node>(clone, { serializer: (node) => node, disableJSONLD: true }).parse();
  if (!article?.content) return null;
  yield;
  const nodes = mapToLiveNodes(article.content, elements);
  const root = smallestElementAround([...nodes]);
  if (root === null) return null;
  let characters = 0;
  for (const node of nodes) characters += node.data.trim().length;
  return { nodes, root, characters };
}

/**
 * For each text node of the result: the nearest stamped ancestor names a live element; in it, the next unclaimed text
 * node with the same data is the one. Readability renames elements and hands attributes down to an only child, hence
 * the search in the whole subtree.
 */
function mapToLiveNodes(content: Node, live: readonly Element[]): Set<Text> {
  const claimed = new Set<Text>();
  const unclaimed = new Map<Element, Text[]>();
  const walker = (content.ownerDocument ?? document).createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isTextNode(node) || node.data.trim() === '') continue;
    const stamp = node.parentElement?.closest(`[${STAMP}]`)?.getAttribute(STAMP);
    const element = stamp === undefined || stamp === null ? undefined : live[Number(stamp)];
    if (!element) continue;
    const candidates = unclaimed.get(element) ?? textNodesOf(element);
    unclaimed.set(element, candidates);
    const { data } = node;
    const match = candidates.find((candidate) => candidate.data === data && !claimed.has(candidate));
    if (match) claimed.add(match);
  }
  return claimed;
}

function textNodesOf(element: Element): Text[] {
  const nodes: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isTextNode(node)) nodes.push(node);
  return nodes;
}

function smallestElementAround(nodes: readonly Node[]): Element | null {
  let around = nodes[0]?.parentElement ?? null;
  for (const node of nodes) while (around && !around.contains(node)) around = around.parentElement;
  return around;
}

function isTextNode(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === Node.DOCUMENT_NODE;
}
