import { shownParentOf } from '../shown-parent-of.ts';
import type { ArticleArea } from './article-area.ts';
import type { LiveBlock } from './live-block.ts';
import { readBlocks } from './read-blocks.ts';

/** A block of running text has at least this many characters … */
const MIN_TEXT_CHARACTERS = 60;
/** … and less than this share of them in links. */
const MAX_LINK_SHARE = 0.3;
/** A grandparent is credited with this share of a paragraph, so that articles cut into sections are found whole. */
const GRANDPARENT_SHARE = 0.6;

const NOT_ARTICLE =
  'nav, footer, aside, form, [role="navigation"], [role="complementary"], [role="contentinfo"]';

/**
 * Finds the element with the most running text, in the page as it is shown: also inside shadow roots, where
 * Readability does not look. Coarser than Readability; meant for pages on which that finds nothing, or (`shadowOnly`, which
 * looks at nothing else) for articles inside a shadow root beside a little light text.
 */
export function findAreaByText(body: Element, shadowOnly: boolean): ArticleArea | null {
  const texts = readBlocks(body).filter(
    ({ text, linkCharacters, element }) =>
      text.length >= MIN_TEXT_CHARACTERS &&
      linkCharacters < text.length * MAX_LINK_SHARE &&
      element.closest(NOT_ARTICLE) === null &&
      (!shadowOnly || 'host' in element.getRootNode()),
  );
  const scores = new Map<Element, number>();
  const credit = (element: Element | null, characters: number): void => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + characters);
  };
  for (const { element, text } of texts) {
    const parent = shownParentOf(element);
    credit(parent, text.length);
    credit(parent && shownParentOf(parent), text.length * GRANDPARENT_SHARE);
  }
  const [best] = [...scores].toSorted(([, a], [, b]) => b - a);
  return best ? areaOf(best[0], readBlocks(best[0])) : null;
}

function areaOf(root: Element, blocks: readonly LiveBlock[]): ArticleArea {
  const nodes = new Set(blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node)));
  return { root, nodes, characters: blocks.reduce((sum, { text }) => sum + text.length, 0) };
}
