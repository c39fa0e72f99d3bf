import { isTextNode } from '../is-text-node.ts';
import { clearNames, documentOf, isClobbered, parentOf } from '../true-members.ts';
import { Readability } from '@mozilla/readability';
import type { ArticleArea } from './article-area.ts';
import { otherArticles } from './other-articles.ts';
import { overlaysOf } from './overlays.ts';
import { widenArea } from './widen-area.ts';

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
 * Finds the article with Readability, run on a clone whose elements carry the numbers of the live ones and that is without what
 * lies over the page and without other articles, and maps what it kept back to live text nodes. Null when it found nothing, or when the page is nested too deep or could not be cloned in step.
 * Yields where a large page may be given a breath.
 */
export function* findArticleArea(document: Document): Generator<void, ArticleArea | null> {
  if (isTooDeep(document)) return null;
  const clone = document.cloneNode(true);
  if (!isDocument(clone)) return null;
  clearNames(clone, document);
  yield;
  const overlays = overlaysOf(document);
  const others = otherArticles(document, overlays);
  const live = stampCopies(document, clone, new Set([...overlays, ...others]));
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
  return widenArea({ nodes, root, characters, others });
}

function isTooDeep(document: Document): boolean {
  const elements = document.getElementsByTagName('*');
  for (let i = elements.length - 1; i > MAX_DEPTH; i -= DEPTH_SAMPLE) {
    let depth = 0;
    for (let at = elements[i]; at && depth <= MAX_DEPTH; at = parentOf(at) ?? undefined) depth++;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/**
 * Numbers the clone's elements that hold something, and gives their live counterparts by these numbers; null when the two
 * documents are not alike. Takes out of the clone what is to be left out. Empty elements (icons, pictures, line breaks) are left alone: each attribute costs.
 */
function stampCopies(
  document: Document,
  clone: Document,
  leaveOut: ReadonlySet<Element>,
): readonly Element[] | null {
  // Kept as a list: the page may change before the numbers are looked up.
  const live = Array.from(document.getElementsByTagName('*'));
  const copies = clone.getElementsByTagName('*');
  if (live.length !== copies.length) return null;
  const clobbered = new Set<Element>(Array.from(document.getElementsByTagName('form')).filter(isClobbered));
  const left: Element[] = [];
  let number = 0;
  for (const copy of copies) {
    const own = live[number];
    if (own && copy.firstChild !== null && !clobbered.has(own)) copy.setAttribute(STAMP, String(number));
    number++;
    if (own && leaveOut.has(own)) left.push(copy);
  }
  for (const copy of left) copy.remove();
  // What is left holds the article; Readability throws dialogues away.
  for (const dialog of clone.querySelectorAll('[aria-modal="true"]')) dialog.removeAttribute('aria-modal');
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
  const walker = documentOf(content).createTreeWalker(content, NodeFilter.SHOW_TEXT);
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
  for (let at = parentOf(node); at; at = parentOf(at)) {
    const stamp = at.getAttribute(STAMP);
    if (stamp !== null) return live[Number(stamp)];
  }
  return undefined;
}

function textNodesOf(element: Element): TextNodesByData {
  const nodes: Text[] = [];
  const walker = documentOf(element).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isTextNode(node)) nodes.push(node);
  return Map.groupBy(nodes.reverse(), ({ data }) => data);
}

function smallestElementAround(nodes: readonly Node[]): Element | null {
  let around = parentOf(nodes[0]);
  for (const node of nodes) while (around && !around.contains(node)) around = parentOf(around);
  return around;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === Node.DOCUMENT_NODE;
}
