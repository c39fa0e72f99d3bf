import { isClobbered, nodesIn, parentOf } from '../true-members.ts';
import { isShadowRoot, shadowRootOf } from '../shadow-root-of.ts';
import type { LiveBlock } from './live-block.ts';
import { joinLines, TextRun, type InlineStyle } from './text-run.ts';
import { hidesItsText, isNotRendered } from './visibility.ts';

/** Elements whose text is no running text of the page: code, controls, pictures, ruby annotations. */
const NOT_TEXT: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME FRAME OBJECT EMBED VIDEO AUDIO CANVAS PICTURE IMG MAP ' +
    'BUTTON SELECT OPTION TEXTAREA INPUT DATALIST PROGRESS METER RP RT DIALOG'
  ).split(' '),
);

/** Boundaries of a block whatever the style says; every other element is asked for its computed display. */
const ALWAYS_BLOCK: ReadonlySet<string> = new Set(
  (
    'P H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD BLOCKQUOTE PRE FIGURE FIGCAPTION TABLE CAPTION THEAD TBODY TFOOT TR TD TH ' +
    'ARTICLE SECTION MAIN ASIDE HEADER FOOTER NAV ADDRESS HR DETAILS SUMMARY FORM FIELDSET BODY'
  ).split(' '),
);

/** Elements that without content neither hold text nor part it. */
const EMPTY_INLINE: ReadonlySet<string> = new Set(
  'A ABBR B EM I S SMALL SPAN STRONG SUB SUP U WBR'.split(' '),
);

const INLINE_DISPLAY = /^(?:inline|contents|ruby)/;

/** A capital at the head of a paragraph, floated so that it reaches over several lines, is part of the first word. */
const DROP_CAP_CHARACTERS = 2;

/** A card inside a line of text (hover card, share menu) has at least this much text, most of it links. */
const CARD_MIN_CHARACTERS = 40;
const CARD_NAME_CHARACTERS = 60;
const CARD_LINK_SHARE = 0.8;
const CARD_MIN_LINKS = 2;

/**
 * Nothing deeper than this in what is not displayed is read: there the browser works out each style again from all the elements
 * around it. No page of markup is nested so deep.
 */
const MAX_UNDISPLAYED_DEPTH = 520;

/** Something to see: not only spaces without width and marks for the direction of text. */
const SEEN = /[^\s\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/u;

interface Surroundings extends InlineStyle {
  readonly hidden: boolean;
  /** Elements from here up to the one that is not displayed; 0 where all are. */
  readonly undisplayed: number;
  readonly block: Element;
}

/** An element whose children are being read. */
interface OpenElement {
  readonly children: Iterator<Node>;
  readonly around: Surroundings;
  /** What is to be done behind the last of them. */
  readonly leave: (() => void) | undefined;
}

/**
 * Reads the text under a root as the page renders it, one block per run of inline text between block boundaries, in the
 * order of the flattened tree: shadow roots and slotted content stand where they are shown. Line breaks, blank
 * lines of `<pre>` and long single lines separate blocks. Nothing on the page is changed.
 */
export function readBlocks(root: Element): LiveBlock[] {
  const blocks: LiveBlock[] = [];
  const known: KnownMarks = new Map();
  let run = new TextRun();

  const flush = ({ block, hidden }: Surroundings): void => {
    if (!run.isEmpty) {
      const unseen = hidden || isNotRendered(block);
      for (const line of joinLines(run.lines)) {
        const text = line.text.trimEnd();
        if (!SEEN.test(text)) continue;
        const last = line.pieces.at(-1);
        const cut = line.text.length - text.length;
        const pieces =
          cut > 0 && last
            ? [...line.pieces.slice(0, -1), { ...last, length: last.length - cut }]
            : line.pieces;
        blocks.push({
          text,
          pieces: pieces.filter((piece) => piece.length > 0),
          element: block,
          hidden: unseen,
          linkCharacters: line.linkCharacters,
          boldCharacters: line.boldCharacters,
        });
      }
    }
    if (!run.isEmpty || run.lines.length > 1) run = new TextRun();
  };

  // A stack of our own: on a page nested ten thousand deep the engine's would overflow.
  const open: OpenElement[] = [];
  const visitChildren = (parent: Element | ShadowRoot, around: Surroundings, leave?: () => void): void => {
    open.push({ children: shownChildren(parent)[Symbol.iterator](), around, leave });
  };

  const visit = (element: Element, around: Surroundings): void => {
    if (isClobbered(element)) {
      const { display } = getComputedStyle(element);
      if (display === 'none') return;
      flush(around);
      open.push({ children: nodesIn(element)[Symbol.iterator](), around, leave: () => flush(around) });
      return;
    }
    const tag = element.tagName.toUpperCase();
    if (NOT_TEXT.has(tag) || element.namespaceURI === 'http://www.w3.org/2000/svg') return;
    if (tag === 'BR') {
      run.breakLine();
      return;
    }
    if (tag === 'SUP' && isNoteMark(element, run.ending)) return;
    if ((tag === 'A' || tag === 'SPAN') && isNamedNoteMark(element)) return;
    if (tag === 'A' && isAddressInPost(element)) return;
    // Icons, anchors, spacers inside a line: nothing to read, and no boundary.
    if (element.firstChild === null && EMPTY_INLINE.has(tag) && !shadowRootOf(element)) return;
    const style = getComputedStyle(element);
    const { display } = style;
    const hidden = around.hidden || hidesItsText(element, style, display);
    const undisplayed = around.undisplayed > 0 || display === 'none' ? around.undisplayed + 1 : 0;
    if (undisplayed > MAX_UNDISPLAYED_DEPTH) return;
    const inner: Surroundings = {
      hidden,
      undisplayed,
      block: element,
      inLink: around.inLink || (tag === 'A' && element.hasAttribute('href')),
      inBold: around.inBold || tag === 'B' || tag === 'STRONG',
      keepsBreaks: keepsBreaks(style),
    };
    if (isInline(tag, display, style, element)) {
      // “Ana Ruiz<span hidden> (opens in a new window)</span> said”: part of no one's sentence.
      if (hidden && !around.hidden) return;
      const marks = marksOf(element, known);
      if (marks) run.print(marks[0]);
      const leave = marks ? () => run.print(marks[1]) : undefined;
      if (!isCard(element)) visitChildren(element, { ...inner, block: around.block }, leave);
      else if (isNameWithCard(element)) visit(element.firstElementChild, { ...inner, block: around.block });
      return;
    }
    if (isOutOfFlow(style) && !ALWAYS_BLOCK.has(tag) && tag !== 'DIV') {
      // A note for screen readers inside a sentence, or a label: no text of the article's own.
      if (hidden && !around.hidden) return;
      const outer = run;
      run = new TextRun();
      visitChildren(element, inner, () => {
        flush(inner);
        run = outer;
      });
      return;
    }
    flush(around);
    visitChildren(element, inner, () => flush(inner));
  };

  const style = getComputedStyle(root);
  const around: Surroundings = {
    hidden: isNotRendered(root),
    undisplayed: 0,
    block: root,
    inLink: root.closest('a[href]') !== null,
    inBold: false,
    keepsBreaks: keepsBreaks(style),
  };
  visitChildren(root, around, () => flush(around));
  for (let innermost = open.at(-1); innermost; innermost = open.at(-1)) {
    const next = innermost.children.next();
    if (next.done === true) {
      open.pop();
      innermost.leave?.();
    } else if (isText(next.value)) run.append(next.value, innermost.around);
    else if (isElement(next.value)) visit(next.value, innermost.around);
  }
  return blocks;
}

/** The children as they are shown: of the shadow root where there is one, of the assigned nodes for a slot. */
function shownChildren(parent: Element | ShadowRoot): Iterable<Node> {
  if (isShadowRoot(parent)) return parent.childNodes;
  if (isSlot(parent)) {
    const assigned = parent.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return shadowRootOf(parent)?.childNodes ?? parent.childNodes;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot';
}

function keepsBreaks({ whiteSpace }: CSSStyleDeclaration): boolean {
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
}

function isInline(tag: string, display: string, style: CSSStyleDeclaration, element: Element): boolean {
  if (ALWAYS_BLOCK.has(tag)) return false;
  if (INLINE_DISPLAY.test(display)) return true;
  if (display === 'none') return tag !== 'DIV';
  return style.float !== 'none' && (element.textContent.trim().length || Infinity) <= DROP_CAP_CHARACTERS;
}

function isOutOfFlow(style: CSSStyleDeclaration): boolean {
  return style.float !== 'none' || style.position === 'absolute' || style.position === 'fixed';
}

/** “Ilhan Omar” followed inside the line by a card of links about her: not part of the sentence. */
function isCard(element: Element): boolean {
  if (element.tagName === 'A' || element.childElementCount === 0) return false;
  const links = element.getElementsByTagName('a');
  if (links.length < CARD_MIN_LINKS) return false;
  const all = element.textContent.trim().length;
  if (all < CARD_MIN_CHARACTERS) return false;
  let linked = 0;
  for (const link of links) linked += link.textContent.length;
  return linked / all >= CARD_LINK_SHARE;
}

/** `<span><a>Ilhan Omar</a><span>…the card…</span></span>`: the name belongs to the sentence, the card does not. */
function isNameWithCard(element: Element): element is Element & { readonly firstElementChild: Element } {
  const name = element.firstElementChild;
  return (
    name?.tagName === 'A' &&
    name.textContent.trim().length <= CARD_NAME_CHARACTERS &&
    Array.from(element.children).some((child) => child !== name && isCard(child))
  );
}

/** A number or letter of a note; letters only where they lead to it: “2<sup>nd</sup>” is a word. */
const NOTE_NUMBER = /^[[(]?(?:\d{1,3}(?:[,–-]\d{1,3})*|[*†‡§]+)[\])]?$/u;
const NOTE_LETTER = /^[[(]?[a-z][\])]?$/iu;
const NOTE_NAMES = /foot-?note|\bfn|\bref|note|citation/iu;
const NOTE_ELEMENTS =
  '[role="doc-noteref"], [class*="footnote" i], [class*="noteref" i], [class*="endnote" i]';

/** “2 May<a class="footnote-ref">1</a>”: a note's mark that is raised by a style. */
function isNamedNoteMark(element: Element): boolean {
  return element.matches(NOTE_ELEMENTS) && NOTE_NUMBER.test(element.textContent.trim());
}

/** Before a power stands a number or a short unit: “10<sup>6</sup>”, “4,000 m<sup>2</sup>”, “mc<sup>2</sup>”. */
const BEFORE_A_POWER = /(?:\d|(?<![\p{L}\p{N}])\p{L}{1,2})$/u;

/** “… said Ana Ruiz<sup>2</sup>”: the mark of a note, no word of the sentence. Powers and endings of numbers stay. */
function isNoteMark(element: Element, before: string): boolean {
  const text = element.textContent.trim();
  const [isNumber, isLetter] = [NOTE_NUMBER.test(text), NOTE_LETTER.test(text)];
  if (!isNumber && !isLetter) return false;
  const leads =
    element.querySelector('a[href*="#"]') !== null ||
    element.closest('a[href*="#"]') !== null ||
    NOTE_NAMES.test(`${element.getAttribute('class') ?? ''} ${element.id}`) ||
    /^[[(]/u.test(text);
  return leads || (isNumber && !BEFORE_A_POWER.test(before));
}

/** “https://t.co/Ab12”, “pic.example/Ab12”: what a network adds to an embedded post, no words of its author. */
function isAddressInPost(element: Element): boolean {
  return (
    /^(?:https?:\/\/|pic\.[^\s/]+\/)\S+$/iu.test(element.textContent.trim()) &&
    element.closest('blockquote') !== null
  );
}

/** Whether elements of such a tag and class print marks: asked once for all of them. */
type KnownMarks = Map<string, readonly [string, string] | null>;

/** Where pages quote by a style of their own: `.says::before { content: “ }`. */
const MARKED = new Set(['Q', 'SPAN', 'EM', 'I', 'CITE']);
const OPENING = /^"[“„«‹‘"']\s*"$/u;
const CLOSING = /^"\s*[”“»›’"']"$/u;

/** The marks a page prints around an element, `<q>` or another, by its style; null where it prints none. */
function marksOf(element: Element, known: KnownMarks): readonly [string, string] | null {
  if (element.tagName === 'Q') {
    const { content } = getComputedStyle(element, '::before');
    if (content === 'none' || content === 'normal') return null;
    const isInner = parentOf(element)?.closest('q') !== null;
    return isInner ? ['‘', '’'] : ['“', '”'];
  }
  const name = element.getAttribute('class');
  if (name === null || !MARKED.has(element.tagName)) return null;
  const key = `${element.tagName}.${name}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const marks = marksByStyle(element);
  known.set(key, marks);
  return marks;
}

function marksByStyle(element: Element): readonly [string, string] | null {
  const opening = getComputedStyle(element, '::before').content;
  if (opening !== 'open-quote' && !OPENING.test(opening)) return null;
  const closing = getComputedStyle(element, '::after').content;
  return closing === 'close-quote' || CLOSING.test(closing) ? ['“', '”'] : null;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
