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
 * Browsers build no deeper pages of markup than this, only scripts do. Readability looks up the ancestors of what it finds, and
 * into its children by recursion: ten thousand deep it would take minutes or end.
 */
const MAX_DEPTH = 520;
/** One in so many elements is asked how deep it lies: for pages that nobody built to deceive that is all it takes. */
const DEPTH_SAMPLE = 128;

/**
 * Finds the article with Readability, run on a clone whose elements carry the numbers of the live ones, and maps what it kept
 * back to live text nodes. Null when it found nothing, or when the page is nested too deep or could not be cloned in step.
 * Yields where a large page may be given a breath.
 */
export function* findArticleArea(document: Document): Generator<void, ArticleArea | null> {
  if (isTooDeep(document)) return null;
  const clone = document.cloneNode(true);
  if (!isDocument(clone)) return null;
  yield;
  const live = stampCopies(document, clone);
  if (!live) return null;
  yield;
  const reader = new Readability<Node>(clone, {
    serializer: (node) => node,
    disableJSONLD: true,
    // Nobody sees its result: classes may stay.
    keepClasses: true,
  });
  const article = reader.parse();
  if (!article?.content) return null;
  yield;
  const nodes = mapToLiveNodes(article.content, live);
  const root = smallestElementAround([...nodes]);
  if (root === null) return null;
  let characters = 0;
  for (const node of nodes) characters += node.data.trim().length;
  return { nodes, root, characters };
}

function isTooDeep(document: Document): boolean {
  const elements = document.getElementsByTagName('*');
  for (let i = elements.length - 1; i > MAX_DEPTH; i -= DEPTH_SAMPLE) {
    let depth = 0;
    for (let at = elements[i]; at && depth <= MAX_DEPTH; at = at.parentElement ?? undefined) depth++;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/**
 * Numbers the clone's elements that hold something, and gives their live counterparts by these numbers; null when the two
 * documents are not alike. Empty elements (icons, pictures, line breaks) are left alone: each attribute costs.
 */
function stampCopies(document: Document, clone: Document): readonly Element[] | null {
  // Kept as a list: the page may change before the numbers are looked up.
  const live = Array.from(document.getElementsByTagName('*'));
  const copies = clone.getElementsByTagName('*');
  if (live.length !== copies.length) return null;
  let number = 0;
  for (const copy of copies) {
    if (copy.firstChild !== null) copy.setAttribute(STAMP, String(number));
    number++;
  }
  return live;
}

const HAS_TEXT = /\S/;

/**
 * For each text node of the result: the nearest stamped ancestor names a live element; in it, the next unclaimed text
 * node with the same data is the one. Readability renames elements and hands attributes down to an only child, hence
 * the search in the whole subtree.
 */
function mapToLiveNodes(content: Node, live: readonly Element[]): Set<Text> {
  const claimed = new Set<Text>();
  const unclaimed = new Map<Element, TextNodesByData>();
  const walker = (content.ownerDocument ?? document).createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isTextNode(node) || !HAS_TEXT.test(node.data)) continue;
    const element = stampedAround(node, live);
    if (!element) continue;
    const candidates = unclaimed.get(element) ?? textNodesOf(element);
    unclaimed.set(element, candidates);
    const alike = candidates.get(node.data);
    let match = alike?.pop();
    while (match && claimed.has(match)) match = alike?.pop();
    if (match) claimed.add(match);
  }
  return claimed;
}

/** Text nodes by what they say, the first of those alike last: a page may have a hundred thousand of one word. */
type TextNodesByData = ReadonlyMap<string, Text[]>;

function stampedAround(node: Node, live: readonly Element[]): Element | undefined {
  for (let at = node.parentElement; at; at = at.parentElement) {
    const stamp = at.getAttribute(STAMP);
    if (stamp !== null) return live[Number(stamp)];
  }
  return undefined;
}

function textNodesOf(element: Element): TextNodesByData {
  const nodes: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isTextNode(node)) nodes.push(node);
  return Map.groupBy(nodes.reverse(), ({ data }) => data);
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
