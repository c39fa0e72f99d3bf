import { parentOf } from '../true-members.ts';
import { paragraphsOf } from './score-areas.ts';

/** An article on a page of several has at least this many paragraphs … */
const MIN_PARAGRAPHS = 2;
/** … and this much text: less is a card that leads to one. */
const MIN_CHARACTERS = 250;
/** A page has no more articles than this; more main headings are a list. */
const MAX_HEADINGS = 40;
/** An article is in view once it begins above this share of the window's height; on a page that was not scrolled, the first one is. */
const IN_VIEW = 1 / 3;
const NO_ARTICLE = 'nav, aside, footer, figure, dialog, [role="dialog"], [aria-modal="true"]';

/**
 * The articles on an endless page beside the one in view: each the largest element around one main heading, with text of its own. None where
 * the page has one article only, also when its parts have main headings.
 *
 * @param overlays what lies over the page is no article
 */
export function otherArticles(document: Document, overlays: ReadonlySet<Element>): ReadonlySet<Element> {
  const headings = Array.from(document.getElementsByTagName('h1')).filter(
    (heading) =>
      heading.textContent.trim() !== '' &&
      heading.closest(NO_ARTICLE) === null &&
      ![...overlays].some((overlay) => overlay.contains(heading)),
  );
  if (headings.length < 2 || headings.length > MAX_HEADINGS) return new Set();
  const paragraphs = paragraphsOf(document);
  const own = headings.map((heading) => territoryOf(heading, headings));
  const articles = own.filter((element) => isArticle(element, paragraphs));
  if (articles.length < 2) return new Set();
  // The page's own heading stands over parts that have main headings too.
  if (own.some((element, i) => namesPage(headings[i], document) && !articles.includes(element)))
    return new Set();
  const { scrollY = 0, innerHeight = 0 } = document.defaultView ?? {};
  const begun = articles.filter((element) => element.getBoundingClientRect().top <= innerHeight * IN_VIEW);
  const inView = (scrollY > 0 ? begun.at(-1) : undefined) ?? articles[0];
  return new Set(articles.filter((element) => element !== inView));
}

/** The largest element around a heading that holds no other of them. */
function territoryOf(heading: Element, headings: readonly Element[]): Element {
  let own = heading;
  for (let at = parentOf(heading); at; at = parentOf(at)) {
    if (headings.some((other) => other !== heading && at.contains(other))) break;
    own = at;
  }
  return own;
}

function isArticle(element: Element, paragraphs: readonly Element[]): boolean {
  const own = paragraphs.filter((paragraph) => element.contains(paragraph));
  const characters = own.reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
  return own.length >= MIN_PARAGRAPHS && characters >= MIN_CHARACTERS;
}

function namesPage(heading: Element | undefined, { title }: Document): boolean {
  const text = heading?.textContent.replace(/\s+/gu, ' ').trim().toLowerCase() ?? '';
  return text !== '' && title.replace(/\s+/gu, ' ').trim().toLowerCase().startsWith(text);
}
