import { parentOf } from '../true-members.ts';
import type { ReadingNote } from '../../text/reading-note.ts';
import { isSeen } from './visibility.ts';

/** With more words than this in sight, a call to subscribe says nothing about the article. */
const FEW_WORDS = 350;
/** Calls are short; a paragraph about subscriptions is not one. */
const MAX_ASKING_CHARACTERS = 400;
const MAX_TEXT_NODES = 6000;
/**
 * The page holds something back: “Subscribe to continue reading”. “Become a member” alone, a newsletter, or a class name
 * says nothing of the kind, and stands under free articles too.
 */
const ASKING =
  /\b(?:to (?:continue|keep|finish) reading|to (?:read|view|see|access) (?:the )?(?:rest|full|whole|entire|complete|more of th(?:e|is))\b|(?:subscribe|sign up|log ?in|sign in|register) (?:now )?to (?:read|continue|unlock|view|access)|(?:this (?:article|story|content)|the full (?:article|story)) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members|registered)|(?:unlock|continue reading) this (?:article|story)|subscribers[- ]only|for subscribers only|you (?:have|’ve|'ve) (?:reached|used|read) (?:your|all))\b/i;
/** Stands over the rest of an article that is held back, but also beside free ones. */
const LOGGING_IN = /\balready (?:a|have a) (?:subscri\w+|member\w*)/i;
const BESIDE_FREE_TEXT = 'aside, [role="complementary"]';
const NOT_BESIDE_THE_TEXT = 'header, footer, nav, [role="banner"], [role="contentinfo"], [role="navigation"]';

/** A live blog has at least this many entries with a time. */
const MIN_ENTRIES = 5;

/** With at least this many words for each one in sight, what is folded away is a part of the article, not a slide show beside it. */
const FOLDED_SHARE = 0.25;

/**
 * What a reader must know about this page: it holds text back, it is a live blog, it is still arriving.
 *
 * @param words of the article that are read
 * @param folded further words of it that are on the page and cannot be seen
 */
export function findReadingNotes(
  document: Document,
  root: Element,
  words: number,
  folded: number,
): ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (document.readyState === 'loading') notes.push({ kind: 'still-loading' });
  if (words <= FEW_WORDS && asksForMore(document)) notes.push({ kind: 'partial', words });
  if (folded >= words * FOLDED_SHARE) notes.push({ kind: 'folded', words: folded });
  if (isLiveBlog(document, root)) notes.push({ kind: 'live-blog' });
  return notes;
}

/** True when a call to subscribe or log in for the rest of the text can be seen. */
function asksForMore(document: Document): boolean {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const looked = new Set<Element>();
  for (let i = 0, node = walker.nextNode(); node && i < MAX_TEXT_NODES; i++, node = walker.nextNode()) {
    const around = parentOf(node)?.closest('p, div, section, aside, h2, h3, h4, li, a, button, span') ?? null;
    const block = around?.closest('p, div, section, aside') ?? around;
    if (!block || looked.has(block)) continue;
    looked.add(block);
    const text = block.textContent;
    if (text.length > MAX_ASKING_CHARACTERS) continue;
    const words = text.replace(/\s+/gu, ' ');
    const asks = ASKING.test(words) || (LOGGING_IN.test(words) && block.closest(BESIDE_FREE_TEXT) === null);
    if (asks && block.closest(NOT_BESIDE_THE_TEXT) === null && isSeen(block)) return true;
  }
  return false;
}

/** Of a part of JSON-LD without the end of an object or list: the live blog stands among the types. */
function isTypedLiveBlog(part: string): boolean {
  const types = part.search(/"@type"\s*:/u);
  return types !== -1 && part.includes('"LiveBlogPosting"', types);
}

function isLiveBlog(document: Document, root: Element): boolean {
  if (document.querySelector('[itemtype*="LiveBlogPosting"]')) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (script.textContent.split(/[\]}]/u).some(isTypedLiveBlog)) return true;
  const saysLive =
    /\blive\b/iu.test(document.title) || /\/live(?:blog)?\b|-live\b/iu.test(document.location.pathname);
  return saysLive && root.getElementsByTagName('time').length >= MIN_ENTRIES;
}
