import { documentOf } from '../true-members.ts';
import type { ArticleArea } from './article-area.ts';
import { overlaysOf } from './overlays.ts';
import { paragraphsOf, scoreAreas } from './score-areas.ts';
import { isNotRendered } from './visibility.ts';

/** An area with less text is a teaser, or what a page shows before its text arrives. */
const VERY_FEW_CHARACTERS = 250;
/** With less running text than this elsewhere there is nothing the article could be taken for instead. */
const FEW_CHARACTERS = 600;
/** Two ways to find the article that differ by more than this share of its paragraphs do not mean the same text. */
const MAX_DIFFERENCE = 0.3;

/**
 * True when the area that was found may be the wrong one: it holds next to no text, or a scorer of its own finds the running
 * text elsewhere. A page whose text stands in no paragraphs has no second opinion.
 */
export function isDoubtful(document: Document, area: ArticleArea): boolean {
  if (area.characters < VERY_FEW_CHARACTERS) return true;
  const paragraphs = paragraphsOf(document);
  if (!isElsewhere(paragraphs, area)) return false;
  // A copy for other screens, or the text of a dialogue: asked only now, since it costs.
  const over = [...overlaysOf(document)];
  const seen = paragraphs.filter(
    (paragraph) => !isNotRendered(paragraph) && !over.some((overlay) => overlay.contains(paragraph)),
  );
  return seen.length === 0 || isElsewhere(seen, area);
}

/** Whether most of the running text stands outside the area. */
function isElsewhere(paragraphs: readonly Element[], area: ArticleArea): boolean {
  const [best] = scoreAreas(paragraphs);
  if (!best) return false;
  // An article cut into sections: each holds a part, and all of them stand in the area.
  const around = area.root.contains(best.element) ? area.root : best.element;
  const other = paragraphs.filter((paragraph) => around.contains(paragraph));
  if (lengthOf(other) < FEW_CHARACTERS) return false;
  const own = paragraphs.filter((paragraph) => area.root.contains(paragraph) && hasNodeOf(paragraph, area));
  const common = lengthOf(own.filter((paragraph) => around.contains(paragraph)));
  return common < (1 - MAX_DIFFERENCE) * Math.max(lengthOf(own), lengthOf(other));
}

function hasNodeOf(paragraph: Element, { nodes }: ArticleArea): boolean {
  const walker = documentOf(paragraph).createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (nodes.has(node)) return true;
  return false;
}

function lengthOf(paragraphs: readonly Element[]): number {
  return paragraphs.reduce((sum, { textContent }) => sum + textContent.length, 0);
}
