import { documentOf, isClobbered, parentOf } from '../true-members.ts';
import type { ArticleArea } from './article-area.ts';
import { isNamedDek } from './block-signs.ts';
import { sameWords } from './read-metadata.ts';
import { isNotRendered } from './visibility.ts';

const MIN_CHARACTERS = 20;
const MAX_CHARACTERS = 600;
/** A second heading under the first has more words; with fewer it is a label. */
const MIN_HEADING_WORDS = 5;
const MAX_LINK_SHARE = 0.5;
/** Elements between the heading and the text; further down stands something else. */
const MAX_ELEMENTS = 250;
/** A name two elements up still speaks of the line: `<div class="standfirst"><div><p>`. */
const MAX_NAMED_ABOVE = 3;
const LINES = new Set(['P', 'H2', 'H3', 'H4', 'DIV', 'LI', 'SPAN']);
const BESIDE =
  'nav, aside, footer, figure, form, button, a[href], dialog, [role="dialog"], [role="complementary"]';
const INSIDE = 'p, div, li, h1, h2, h3, figure, section';

/**
 * The standfirst between a page's main heading and its text, where Readability leaves it out: the lines that names, a second heading or the page's
 * description tell to be it. None where the text begins at once.
 */
export function findStandfirst(heading: Element, area: ArticleArea, description: string | null): Element[] {
  const [first] = area.nodes;
  if (!first || !isAfter(heading, first)) return [];
  const walker = documentOf(heading).createTreeWalker(
    documentOf(heading).documentElement,
    NodeFilter.SHOW_ELEMENT,
  );
  walker.currentNode = heading;
  const found: Element[] = [];
  for (let i = 0; i < MAX_ELEMENTS; i++) {
    const element = walker.nextNode();
    if (!isElement(element) || !(isAfter(element, first) || element.contains(first))) break;
    if (isClobbered(element)) continue;
    if (heading.contains(element) || element.contains(first) || !isLine(element)) continue;
    if (!saysSo(element, heading, description)) continue;
    found.push(element);
    if (element.tagName !== 'LI') break;
  }
  return found;
}

function isLine(element: Element): boolean {
  if (
    !LINES.has(element.tagName) ||
    element.querySelector(INSIDE) !== null ||
    element.closest(BESIDE) !== null
  )
    return false;
  const { length } = element.textContent.trim();
  if (length < MIN_CHARACTERS || length > MAX_CHARACTERS || isNotRendered(element)) return false;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += link.textContent.trim().length;
  return linked <= length * MAX_LINK_SHARE;
}

function saysSo(element: Element, heading: Element, description: string | null): boolean {
  const text = element.textContent.replace(/\s+/gu, ' ').trim();
  if (sameWords(text, heading.textContent)) return false;
  if (description !== null && sameWords(text, description)) return true;
  if (element.tagName === 'H2' && text.split(' ').length >= MIN_HEADING_WORDS) return true;
  for (let at: Element | null = element, i = 0; at && i <= MAX_NAMED_ABOVE; at = parentOf(at), i++)
    if (at.textContent.length <= MAX_CHARACTERS && isNamedDek(at)) return true;
  return false;
}

/** Whether a node comes behind an element, outside it. */
function isAfter(element: Element, node: Node): boolean {
  const position = element.compareDocumentPosition(node);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}
