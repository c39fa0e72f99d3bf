import { paragraphsOf, scoreAreas } from '../reading/score-areas.ts';
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

/** The area a click on some text means: the smallest element around it that holds clearly more than that one paragraph. */
export function containerOf(target: Element): Element {
  const paragraph = target.closest('p, li, h1, h2, h3, h4, h5, h6, blockquote, td, pre, figure') ?? target;
  const own = paragraph.textContent.trim().length;
  const page = target.ownerDocument.documentElement;
  for (let at = paragraph.parentElement; at && at !== page; at = at.parentElement)
    if (at.textContent.trim().length >= own * 1.5) return at;
  return paragraph;
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
