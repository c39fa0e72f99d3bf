import { parentOf } from '../true-members.ts';
/** A paragraph of running text has at least this many characters … */
const MIN_TEXT_CHARACTERS = 60;
/** … and less than this share of them in links. */
const MAX_LINK_SHARE = 0.3;
/** A grandparent is credited with this share of a paragraph, so that articles cut into sections are found whole. */
const GRANDPARENT_SHARE = 0.6;
const NOT_ARTICLE =
  'nav, footer, aside, form, [role="navigation"], [role="complementary"], [role="contentinfo"]';

/** An element and the characters of running text it is credited with. */
export interface ScoredArea {
  readonly element: Element;
  readonly score: number;
}

/** The paragraphs of running text on a page, by their markup alone: no style is asked for, so it costs next to nothing. */
export function paragraphsOf(document: Document): Element[] {
  return Array.from(document.querySelectorAll('p, pre')).filter((paragraph) => {
    const { length } = paragraph.textContent.trim();
    if (length < MIN_TEXT_CHARACTERS || paragraph.closest(NOT_ARTICLE) !== null) return false;
    let linked = 0;
    for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent.length;
    return linked < length * MAX_LINK_SHARE;
  });
}

/** The elements with the most running text directly in them, best first: a second way to find the article. */
export function scoreAreas(paragraphs: readonly Element[]): ScoredArea[] {
  const scores = new Map<Element, number>();
  for (const paragraph of paragraphs) {
    const { length } = paragraph.textContent;
    const parent = parentOf(paragraph);
    const grandparent = parentOf(parent);
    if (parent) scores.set(parent, (scores.get(parent) ?? 0) + length);
    if (grandparent) scores.set(grandparent, (scores.get(grandparent) ?? 0) + length * GRANDPARENT_SHARE);
  }
  return Array.from(scores, ([element, score]) => ({ element, score })).sort((a, b) => b.score - a.score);
}
