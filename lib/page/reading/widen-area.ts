import { isTextNode } from '../is-text-node.ts';
import { documentOf, parentOf } from '../true-members.ts';
import type { ArticleArea } from './article-area.ts';

/** A text of the article that shows how its paragraphs are marked up has at least this many characters. */
const MODEL_CHARACTERS = 60;
/** So many of them are marked up alike: fewer may be alike by chance. */
const MIN_MODELS = 3;
/** A paragraph has at least this many characters … */
const MIN_CHARACTERS = 20;
/** … and at most this share of them in links: lists of links are marked up like paragraphs as well. */
const MAX_LINK_SHARE = 0.8;
const BOUNDARY = 'article, main, [role="main"], [itemprop="articleBody"]';
const PARAGRAPHS = 'p, div, li';
const HEADINGS = 'h2, h3, h4';
const BESIDE =
  'aside, nav, footer, form, dialog, figure, [role="dialog"], [role="complementary"], [aria-modal="true"], [hidden]';

/**
 * Takes in what Readability leaves out of an article by its looks: texts marked up like the paragraphs it kept, in other containers (between
 * advertisements), in a wrapper each, or in `div`s that hold a link. The page's elements only, no style is asked for.
 */
export function widenArea(area: ArticleArea): ArticleArea {
  const around = area.root.closest(BOUNDARY) ?? documentOf(area.root).body;
  const markupOf = markupReader();
  const models = modelsOf(area, markupOf);
  if (models.size === 0) return area;
  const nodes = new Set(area.nodes);
  let { root, characters } = area;
  const others = [...(area.others ?? [])];
  const parents = new Set([...models].map(parentsIn));
  for (const element of around.querySelectorAll(`${PARAGRAPHS}, ${HEADINGS}`)) {
    const isLike = element.matches(HEADINGS)
      ? parents.has(parentsIn(markupOf(element))) && element.querySelector('a[href]') === null
      : models.has(markupOf(element)) && isParagraph(element);
    if (!isLike || element.closest(BESIDE) !== null || others.some((other) => other.contains(element)))
      continue;
    const own = textNodesOf(element);
    if (own.some((node) => nodes.has(node))) continue;
    for (const node of own) {
      nodes.add(node);
      characters += node.data.trim().length;
    }
    for (let at: Element | null = root; at; at = parentOf(at)) {
      root = at;
      if (at.contains(element)) break;
    }
  }
  return { ...area, nodes, root, characters };
}

/** How the area's longer texts are marked up, where several are alike. */
function modelsOf({ nodes, root }: ArticleArea, markupOf: MarkupOf): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const seen = new Set<Element>();
  for (const node of nodes) {
    const element = parentOf(node)?.closest(PARAGRAPHS);
    if (!element || seen.has(element) || !root.contains(element)) continue;
    seen.add(element);
    if (
      element.tagName === 'LI' ||
      element.textContent.trim().length < MODEL_CHARACTERS ||
      !isParagraph(element)
    )
      continue;
    const markup = markupOf(element);
    counts.set(markup, (counts.get(markup) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= MIN_MODELS).map(([markup]) => markup));
}

/** Tags and class names of an element and the two around it. Of a paragraph its own class is left out: it says where a letter is set large. */
type MarkupOf = (element: Element) => string;

/** Neighbours stand in the same elements: what those are called is read once. */
function markupReader(): MarkupOf {
  const known = new Map<Element, string>();
  const aroundOf = (element: Element): string => {
    const parent = parentOf(element);
    if (!parent) return ' <  < ';
    const before = known.get(parent);
    if (before !== undefined) return before;
    const around = ` < ${nameOf(parent)} < ${nameOf(parentOf(parent))}`;
    known.set(parent, around);
    return around;
  };
  return (element) => (element.tagName === 'P' ? 'P' : nameOf(element)) + aroundOf(element);
}

function parentsIn(markup: string): string {
  return markup.slice(markup.indexOf(' < '));
}

function nameOf(element: Element | null | undefined): string {
  return element ? `${element.tagName}.${(element.getAttribute('class') ?? '').replace(/\d+/gu, '#')}` : '';
}

/** Holds text of its own and no other paragraph, little of it in links. */
function isParagraph(element: Element): boolean {
  if (
    element.tagName === 'DIV' &&
    element.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, figure, section') !== null
  )
    return false;
  const { length } = element.textContent.trim();
  if (length < MIN_CHARACTERS) return false;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += link.textContent.trim().length;
  return linked <= length * MAX_LINK_SHARE;
}

function textNodesOf(element: Element): Text[] {
  const nodes: Text[] = [];
  const walker = documentOf(element).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isTextNode(node)) nodes.push(node);
  return nodes;
}
