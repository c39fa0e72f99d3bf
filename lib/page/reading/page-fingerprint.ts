import { trueDocument } from '../true-members.ts';
import { framesOf } from './frames-of.ts';

/** Characters of the text that are hashed; the length of every paragraph counts whatever its place. */
const HASHED_CHARACTERS = 150_000;
/** A page whose text stands outside paragraphs has at most this much text in them. */
const FEW_CHARACTERS = 500;

/**
 * A short string that changes when the text of the page's paragraphs changes or the page navigates within its document,
 * and stays the same while advertisements, clocks and pictures come and go. Costs well under a millisecond on an
 * article; it needs no reading of the page and leaves none behind.
 */
export function pageFingerprint(page: Document): string {
  const document = trueDocument(page);
  const texts: string[] = [];
  let characters = 0;
  const take = (text: string): void => {
    texts.push(text);
    characters += text.length;
  };
  for (const text of paragraphsOf(document)) take(text);
  if (characters < FEW_CHARACTERS) {
    // Not `document.body`: XML and SVG documents have none.
    take(document.documentElement.textContent);
    // The article may stand in one of them, and advertisements in the others.
    for (const inner of framesOf(document)) {
      const paragraphs = paragraphsOf(inner);
      if (paragraphs.reduce((sum, text) => sum + text.length, 0) < FEW_CHARACTERS) continue;
      take(placeOf(inner));
      for (const text of paragraphs) take(text);
    }
  }
  return `${hash(placeOf(document)).toString(36)}-${texts.length}-${hashAll(texts).toString(36)}`;
}

function paragraphsOf(document: Document): string[] {
  return ['h1', 'p', 'pre'].flatMap((tag) =>
    Array.from(document.getElementsByTagName(tag), ({ textContent }) => textContent),
  );
}

/** The address without its fragment, unless the fragment is where a single-page site keeps its route. */
function placeOf(document: Document): string {
  const { origin, pathname, search, hash: fragment } = document.location;
  return origin + pathname + search + (/^#[!/]/u.test(fragment) ? fragment : '');
}

function hashAll(texts: readonly string[]): number {
  let value = 0x811c9dc5;
  let left = HASHED_CHARACTERS;
  for (const text of texts) {
    value = hash(left >= text.length ? text : text.slice(0, left), Math.imul(value, 31) + text.length);
    left = Math.max(0, left - text.length);
  }
  return value >>> 0;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
