import { paragraphsOf, scoreAreas } from '../reading/score-areas.ts';
import { isElement } from '../true-members.ts';
import type { CandidateArea } from '../../exchange/picking.ts';

/** Areas offered on each side: around the one that was read, and elsewhere on the page. */
const MAX_OF_A_KIND = 4;
/** The next larger area has at least this many times the words. */
const CLEARLY_MORE = 1.1;
const OPENING_CHARACTERS = 60;

/** Elements that may be the article: those around the one that was read, each larger than the one before, then others. */
export function candidateAreas(document: Document, current: Element | null): Element[] {
  const larger: Element[] = [];
  let words = current ? wordsIn(current) : 0;
  for (let at = current?.parentElement; at && larger.length < MAX_OF_A_KIND; at = at.parentElement) {
    if (wordsIn(at) < words * CLEARLY_MORE || at === document.documentElement) continue;
    larger.push(at);
    words = wordsIn(at);
  }
  const known = new Set<Element | null>([current, ...larger]);
  const others = scoreAreas(paragraphsOf(document))
    .map(({ element }) => element)
    .filter((element) => !known.has(element))
    .slice(0, MAX_OF_A_KIND);
  return [...larger, ...others];
}

/** An area as the panel offers it. */
export function describeArea(element: Element, current: Element | null): CandidateArea {
  const text = element.textContent.replace(/\s+/gu, ' ').trim();
  return {
    words: wordsIn(element),
    opening: text.slice(0, OPENING_CHARACTERS).trim(),
    isLarger: current !== null && element !== current && element.contains(current),
  };
}

/**
 * The area that a click means: on some text, the smallest element around it that holds clearly more than that one paragraph; between
 * paragraphs, the element that holds them.
 */
export function containerOf(target: Element): Element {
  const named = target.closest('p, li, h1, h2, h3, h4, h5, h6, blockquote, td, pre, figure');
  const paragraph = named ?? blockOf(target);
  if (!named && !holdsLines(paragraph)) return paragraph;
  const own = paragraph.textContent.trim().length;
  const page = target.ownerDocument.documentElement;
  for (let at = paragraph.parentElement; at && at !== page; at = at.parentElement)
    if (at.textContent.trim().length >= own * 1.5) return at;
  return paragraph;
}

/** The element itself, or the one whose lines it stands in. */
function blockOf(element: Element): Element {
  let at = element;
  while (isInline(at) && at.parentElement) at = at.parentElement;
  return at;
}

/** Text stands directly in it, not in elements with lines of their own. */
function holdsLines(block: Element): boolean {
  return Array.from(block.childNodes).some(
    (node) =>
      (node.textContent ?? '').trim() !== '' &&
      (node.nodeType === Node.TEXT_NODE || (isElement(node) && isInline(node))),
  );
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline');
}

/** Words by spaces alone; style sheets and scripts inside are no words. */
function wordsIn(element: Element): number {
  let words = count(element.textContent);
  for (const code of element.querySelectorAll('script, style, noscript, template'))
    words -= count(code.textContent);
  return Math.max(0, words);
}

function count(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
