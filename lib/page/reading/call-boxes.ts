import { parentOf } from '../true-members.ts';
import type { ArticleArea } from './article-area.ts';

/** What stands on the button of a box that sells or asks to sign in. */
const CALL =
  /^(?:subscribe|sign (?:in|up)|log ?in|create (?:an |your |a free )?account|register|join (?:now|us|today)|get started|start (?:your |a )?(?:free )?trial|become a (?:member|subscriber)|view (?:offers?|plans)|unlock|continue(?: with .{1,20})?)\b.{0,30}$/iu;
/** The line over such a box: “Create an account or sign in to continue with your reading experience.” */
const CALL_LINE =
  /^(?:subscribe (?:now )?to|create an (?:account|profile) (?:or|to)|sign in (?:or|to)|log ?in (?:or|to)|register (?:now |for free )?to) (?:read|continue|unlock|view|access|create|sign|log|keep|enjoy|register|get)\b/iu;
const MAX_LINE_CHARACTERS = 120;
/** A box with more text, or with more than this share of the article's, is the article. */
const MAX_CHARACTERS = 2500;
const MAX_SHARE = 0.4;
/** Of a box: a line or two of what it offers. More paragraphs of this length are an article. */
const PARAGRAPH_CHARACTERS = 60;
const MAX_PARAGRAPHS = 2;
/** A link in a sentence has much more text around it than its own. */
const ALONE = 1.5;

/** The boxes in an article that ask to subscribe, register or sign in: the largest elements around such a button without running text. */
export function callBoxes({ root, characters }: ArticleArea): ReadonlySet<Element> {
  const most = Math.min(MAX_CHARACTERS, characters * MAX_SHARE);
  const boxes = new Set<Element>();
  for (const button of root.querySelectorAll('button, a, [role="button"], p, h2, h3, h4')) {
    const text = button.textContent.trim();
    if (text.length > MAX_LINE_CHARACTERS) continue;
    const isLine = /^(?:P|H\d)$/u.test(button.tagName);
    if (isLine ? !CALL_LINE.test(text) : !CALL.test(text) || isInSentence(button, text)) continue;
    let box: Element | null = null;
    for (let at = parentOf(button); at && at !== root && isBox(at, most); at = parentOf(at)) box = at;
    if (box) boxes.add(box);
  }
  return boxes;
}

function isInSentence(button: Element, text: string): boolean {
  const around = button.closest('p, li');
  return around !== null && around.textContent.trim().length > text.length * ALONE;
}

function isBox(element: Element, most: number): boolean {
  if (element.textContent.trim().length > most || element.querySelector('h1') !== null) return false;
  const paragraphs = Array.from(element.querySelectorAll('p')).filter(
    (paragraph) => paragraph.textContent.trim().length >= PARAGRAPH_CHARACTERS,
  );
  return paragraphs.length <= MAX_PARAGRAPHS;
}
