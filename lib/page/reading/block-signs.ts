import { parentOf } from '../true-members.ts';
import type { ArticleArea } from './article-area.ts';
import { callBoxes } from './call-boxes.ts';
import type { LiveBlock } from './live-block.ts';

/** What markup and wording say about a block, each by itself; `label-blocks.ts` decides which sign wins. */
export interface Signs {
  readonly isMainHeading: boolean;
  readonly isHeading: boolean;
  /** In a heading's element, however long. */
  readonly isHeadingLine: boolean;
  readonly isDek: boolean;
  readonly isByline: boolean;
  readonly isDate: boolean;
  readonly isCaption: boolean;
  readonly isLinks: boolean;
  readonly isPromo: boolean;
  /** By its name; by its words see `lib/text/editorial-note.ts`. */
  readonly isEditorialNote: boolean;
  readonly isQuote: boolean;
  readonly isListItem: boolean;
  readonly isCell: boolean;
}

/** Class names are believed on elements with less text than this: wrappers of whole articles carry such names too. */
const MAX_NAMED_CHARACTERS = 1500;
/** … and, in a short article, with less than this share of its text. */
const MAX_NAMED_SHARE = 0.4;
const LINK_SHARE = 0.8;
/** With words such as “Read more:” before it, a line is promotion from this share of links on. */
const CALL_LINK_SHARE = 0.25;
const MAX_HEADING_CHARACTERS = 120;
const MAX_BYLINE_CHARACTERS = 200;
const MAX_DATE_CHARACTERS = 80;
/** Calls to subscribe, notices and contact lines; a longer text that begins like one is a paragraph. */
const MAX_CALL_CHARACTERS = 250;

const CAPTION_NAMES =
  /caption|credit|gallery|slideshow|carousel|lightbox|photo-?(?:desc|info|by|text)|image-?(?:desc|info|meta|text)|media-?(?:info|meta|desc|embed)|video[-_]{0,2}(?:player|card|item|title|info|embed|js|data|desc|overlay)|inline-?video|player-|\b(?:vjs|mejs)-|attribution|\blegend\b/u;
const PROMO_NAMES =
  /newsletter|promo(?!t(?:ed|er|es|ing))|related|recirc|subscribe(?!r)|sign-?in\b|log-?in\b|reg-?wall|subscription-?(?:promo|form|box|offer|cta)|sign-?up|sharing|share-|social|sponsor|advert|donat|most-?(?:read|popular|viewed)|read-?(?:more|next)|more-?(?:on|from|stories)|recommend|trending|outbrain|taboola|comment(?!ary)|disclaimer|copyright|breadcrumb|print-only|tags?-?list|topics|info-?box|fact-?box/u;
const BYLINE_NAMES = /byline|author|contributor|writer|reporter/u;
/** What an author has done and where they work, under the text or beside it. */
const BIO_NAMES =
  /(?:author|writer|contributor|reporter)[-_]*(?:profile|bio|info|box|card|about|desc)|\bbio(?:graphy)?\b|about-the-author/u;
const DATE_NAMES =
  /dateline-?time|timestamp|(?:pub|publish|published|post|posted|article|entry|updated?)[-_]?(?:date|time|on)|\bdate\b|time-?stamp/u;
/** A correction or a note of the editors, named so; a topic or a link to a form that has it in its name is none. */
const NOTE_NAMES =
  /(?:^|\s)(?:(?:article|story|post|entry|content)[-_]{1,2})?(?:corrections?|clarifications?|errat(?:um|a)|editors?[-_]?notes?)(?:[-_]{1,2}(?:note|notice|text|body|box|block|content|message))?(?=\s|$)/u;
const PULL_QUOTE_NAMES = /pull-?quote/u;
const DEK_NAMES =
  /\bdek\b|standfirst|sub-?(?:title|head|headline|hed)|\bdeck\b|\bsummary\b|(?:article|post|entry|story)[-_]{0,2}(?:summary|excerpt|intro|description|lede?)|lead-?text|synopsis|strapline|\blede?-?in\b/u;

const NAMES = {
  caption: CAPTION_NAMES,
  promo: PROMO_NAMES,
  byline: BYLINE_NAMES,
  bio: BIO_NAMES,
  date: DATE_NAMES,
  note: NOTE_NAMES,
  pullQuote: PULL_QUOTE_NAMES,
  dek: DEK_NAMES,
};

// Without the `u` flag where no class of letters is asked for: with `iu` a pattern costs milliseconds the first time it is used.
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';
const DATE_TEXT = new RegExp(
  '^(?:[\\w.]+\\.(?:com|org|net|co\\.uk) )?(?:(?:first |last )?(?:published|updated|posted|created|modified|date)[ :]*(?:(?:on|at)[ :]*)?)?' +
    '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[., ]+)?' +
    `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})` +
    '(?:[ ,|·•–—-]*(?:at |@ )?.{0,40})$',
  'i',
);
/** “14:05”, “2.30 p.m. GMT”: over an entry of a live blog; “Today 12:01 AM”. */
const CLOCK_TEXT = /^(?:(?:today|yesterday),? (?:at )?)?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?$/i;
/** “14 hours ago”, “Published 3 minutes ago”, “Duration 1:30” */
const AGO_TEXT =
  /^(?:(?:first |last )?(?:published|updated|posted)[ :]*)?(?:an?|\d{1,3}) ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\W*$|^(?:duration|length|run ?time)[ :]*\d{1,2}:\d{2}$/i;
const UPDATED_TEXT = /^(?:published|updated|last updated|posted|created)\b[ :].{4,70}\d/i;
/** “By Ana Ruiz”, “By Ana Ruiz and Tom Hale, Valley Post”, “By Ana Ruiz Updated Nov. 19, 2019” */
const BYLINE_OPENING = /^by:? /i;
const BYLINE_TEXT =
  /^[Bb][Yy]:? (?:\p{Lu}[\p{L}.’'-]+[ ,]+){0,7}\p{Lu}[\p{L}.’'-]+[ ,]*(?:(?:and|&|,|\||\/|•|·|-|–|—|[Uu]pdated|[Pp]ublished|[Pp]osted|on)(?: .{0,100})?)?$/u;
/** “Write to Ana Ruiz at …”, “Have a tip? …”: an invitation, with an address, a handle or a network's name in the same line. */
const CONTACT_TEXT =
  /^(?:have a (?:news )?tip|(?:you can )?(?:write to|e-?mail|reach|contact|follow|join|like|find|more) ).*(?:\S@\S|(?:^|\s)@\w|https?:|www\.|twitter|facebook|instagram)|\bfollow (?:him|her|them|us) .{0,20}(?:twitter|@|facebook|instagram).{0,60}$/i;
/** Lines that are nothing but an address or a handle. */
const ADDRESS_TEXT =
  /^(?:(?:https?:\/\/|www\.|(?:twitter|facebook|instagram)\.com\/|@)\S+|\S[^\s@]*@\S+\.\w+)$/i;
/** “Nils can be reached at nils@courier.example.” */
const REACHED_TEXT = /\bcan be (?:reached|contacted|found|followed) (?:at|on|via) \S*@/i;
/** “Ana Ruiz at the sluice. Photograph: Tom Hale/The Courier”, “(AP Photo/Tom Hale, File)” */
const PHOTO_CREDIT_TEXT =
  /(?:^|[.!?”"’] )\(?(?:photo(?:graph)?s?|pictures?|images?|illustrations?)(?: credit| by| courtesy of)?: ?\S.{1,60}$|^\([A-Z]{2,5} Photo\/.{1,60}\)$|[.!?”"’] \([A-Z]{2,5} Photo\/.{1,60}\)$/i;
/** “… on its way to the river. Credit: Tom Hale”, “The wheel at night, photos © Tom Hale, 2018”, “Top photo by Tom Hale” */
const CREDIT_TEXT =
  /[.!?”"’)] \(?Credit: ?\S.{1,60}$|\b[Pp](?:hoto|icture)s? © ?\S.{1,60}$|\b[Ii]mages? © ?\S.{1,60}$|^(?:Top|Cover|Header|Lead|Main|Featured?) (?:photo|image|picture|illustration)(?: credit)?(?:: ?\S| by [A-Z])/;
/** “In this Sunday, Nov. 10, 2019, photo, a long row of …”: how agencies begin a caption. */
const DATED_PHOTO_TEXT =
  /^In this (?:[A-Z][a-z]{1,8}\.?,? ){1,3}\d{1,2}(?:, \d{4})?,? (?:file |handout )?(?:photo|image|picture|frame)/;
/** “1 / 5”, “1of4The last can on the shelves”: the counter of a gallery. */
const COUNTER_TEXT = /^\d{1,3} ?(?:\/|of) ?\d{1,3}$|^\d{1,3}of\d{1,3}[A-Z]/;
const MAX_CREDITED_CHARACTERS = 300;
const INVITATION_TEXT = /^(?:join|like|follow|find) (?:us|our)\b/i;
/** “Reporting by Ana Ruiz; Editing by Tom Hale”, “Ana Ruiz contributed to this report.” */
const CREDITS_TEXT =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written|research)(?: and \w+)? by [a-z]|^with (?:additional |further )?(?:files|reporting|contributions?|research|material|inputs?) (?:from|by) |contributed to this (?:report|story|article)\b|^[—–-] ?[a-z].{0,60}, with (?:additional )?reporting by /i;

const CALL =
  /^(?:read (?:more|also|next|the full)|related|see also|see more|more (?:on|from|stories|coverage)|also (?:read|see|on)|watch(?: more| now| the)?\b|click here|don[’']t miss|recommended|you (?:may|might) (?:also )?like|editor[’']?s? picks|listen|photos?|video|gallery|sign up|subscribe|follow|join|download|share|like us|get (?:the|our|breaking)|>>|»|→)/i;
/** “WATCH | Ferry runs aground:”, “READ MORE: Ten wrecks to dive to”, with a link or without */
const CALL_IN_CAPITALS =
  /^(?:WATCH|LISTEN|READ|SEE|VIDEO|PHOTOS?|GALLERY|RELATED|MORE|EXCLUSIVE VIDEO)(?: (?:MORE|ALSO|NEXT|NOW|ON|HERE))* ?[|:–—-]|^(?:Watch|Listen|Read|Related) \| /;
const PROMO_TEXT =
  /^(?:advert(?:isement)?\W*$|advertising\W*$|image \d+ of\b.{0,8}$|(?:order )?reprints$|print article$|text size$|breaking news$|you (?:may|might) also like\W*$|(?:related|more|latest|top|other) (?:news|stories|articles|coverage|reading|videos?)\W*$|story continues below|article continues (?:below|after)|continue reading|this (?:article|story) (?:was|is|has been) (?:first |originally )?(?:published|appeared)|this (?:article|story) (?:first|originally) appeared (?:in|on|at|by|from|with)\b|our standards: |the contents of this site are ©|(?:this|our) (?:web)?site uses cookies .{0,140}\b(?:accept|opt[ -]?out|consent|settings)\b|sign up (?:for|to)\b.*(?:newsletter|inbox|alerts|email)|subscribe (?:to|now|today)\b|©|copyright \d{4}|all rights reserved|photo:|image:|credit:|getty images\W*$|(?:click|tap) here\b|\[?print\]?$|share(?: this)?(?: article)?$|most popular$|trending(?:$|:)|(?:view |post )?(?:a )?comments?(?: \(\d+\))?$|loading\W*$|\d{1,3}[- ]min(?:ute)?s? read$|watch now$|play video$|now playing\W*$|listen to this (?:article|story).{0,20}$|read more:?$|more coverage:?$|social sharing$|(?:first|originally) (?:published|appeared) (?:in|on|at|by) .{0,60}$|this is a (?:breaking|developing) new|for (?:the latest|more|all the latest) .{0,160}\b(?:sign up|subscribe|follow|check|visit|click|head)\b.{0,40}\b(?:our|us|newsletters?)\b|get in touch .{0,80}@)/i;
/** “Courier House, 1 Mill Lane, Otero. All rights reserved.” */
const RIGHTS_TEXT = /[.,)] All rights reserved\.?$/;

/** What the elements around a block say, from the block's own up to the article's, that one left out. */
interface Around {
  readonly tags: ReadonlySet<string>;
  readonly figure: Element | null;
  /** In a box that asks to subscribe or sign in. */
  readonly isCall: boolean;
  /** What class names, ids and roles say, of the elements that hold little enough text to be named for it. */
  readonly named: Named;
}

type Named = Readonly<Record<keyof typeof NAMES, boolean>>;

/**
 * Gives a function that reads the signs of the area's blocks. With `believeNames` false, class names and ids say
 * nothing: some sites give their running text names such as “share-text” or “author-post”.
 */
export function signReader(area: ArticleArea, believeNames: boolean): (live: LiveBlock) => Signs {
  const calls = believeNames ? callBoxes(area) : new Set<Element>();
  const reach = believeNames ? Math.min(MAX_NAMED_CHARACTERS, area.characters * MAX_NAMED_SHARE) : 0;
  const known = new Map<Element, Around>();
  const around = (element: Element | null): Around => {
    if (!element || element === area.root) return OUTSIDE;
    const before = known.get(element);
    if (before) return before;
    // Outermost first: the call for each parent then finds the answer for its own, however deep the page is nested.
    const unknown: Element[] = [];
    for (let at = parentOf(element); at && at !== area.root && !known.has(at); at = parentOf(at))
      unknown.push(at);
    for (let outermost = unknown.pop(); outermost; outermost = unknown.pop()) around(outermost);
    const outer = around(parentOf(element));
    const tag = element.tagName.toUpperCase();
    const isCall = outer.isCall || calls.has(element);
    const own: Around = {
      isCall,
      tags: outer.tags.has(tag) ? outer.tags : new Set([...outer.tags, tag]),
      figure: tag === 'FIGURE' ? element : outer.figure,
      named: reach > 0 && element.textContent.length <= reach ? readNames(element, outer.named) : UNNAMED,
    };
    known.set(element, own);
    return own;
  };
  return (live) => {
    const inner = innermostAround(live);
    return readSigns(live, around(inner), inner);
  };
}

/** The smallest element that holds all of a block's text: often a `<span>` with a name in a `<div>` without. */
export function innermostAround({ pieces, element }: LiveBlock): Element {
  const last = pieces.at(-1)?.node;
  let inner = parentOf(pieces[0]?.node) ?? element;
  while (last && inner !== element && !inner.contains(last)) {
    const outer = parentOf(inner);
    if (!outer) break;
    inner = outer;
  }
  return element.contains(inner) ? inner : element;
}

/** A picture and a line, without being called a figure: `<div><div><img></div><div>The old bridge</div></div>`. */
const MAX_PICTURE_BOX_CHARACTERS = 400;
const PICTURE_BOX_LEVELS = 3;

function isBesidePicture(element: Element): boolean {
  if (element.tagName !== 'DIV' && element.tagName !== 'SPAN') return false;
  for (let at = parentOf(element), i = 0; at && i < PICTURE_BOX_LEVELS; at = parentOf(at), i++) {
    if (at.textContent.trim().length > MAX_PICTURE_BOX_CHARACTERS || at.querySelector('p, h1, h2') !== null)
      return false;
    if (at.querySelector('img, picture, video') !== null)
      return element.querySelector('img, picture, video') === null;
  }
  return false;
}

/** A line set apart under a picture: of small or slanted letters, or the only item of a list. Longer or with a full stop it may be a paragraph. */
const MAX_UNDER_PICTURE_CHARACTERS = 400;
const MAX_PLAIN_LINE_CHARACTERS = 150;
const SENTENCE_END = /[.!?:;…]["”’»)]*$/u;
const PICTURE = 'img, picture, video';

/**
 * Whether a block is set apart under a picture: `<p><img><br><em>The old bridge</em></p>`, `<p><img></p><p><em>The old bridge</em></p>`,
 * `<figure>…</figure><ul><li>The old bridge</li></ul>`.
 */
function isUnderPicture({ element, text }: LiveBlock, inner: Element): boolean {
  if (text.length > MAX_UNDER_PICTURE_CHARACTERS || BYLINE_OPENING.test(text) || ADDRESS_TEXT.test(text))
    return false;
  const list = element.closest('ul');
  if (list) return list.childElementCount === 1 && list.previousElementSibling?.tagName === 'FIGURE';
  if (!['P', 'DIV', 'CENTER'].includes(element.tagName)) return false;
  const slanted = inner.closest('em, i, small');
  const apart = slanted ?? inner.closest('span');
  if (!apart || apart === element || !element.contains(apart)) return false;
  const before = shownBefore(apart, element);
  const isPlainLine = text.length <= MAX_PLAIN_LINE_CHARACTERS && !SENTENCE_END.test(text);
  if (before) return isOnlyPicture(before) && (slanted !== null || isPlainLine);
  const { previousElementSibling: over } = element;
  return over !== null && slanted !== null && isPlainLine && isOnlyPicture(over);
}

const SKIPPED: ReadonlySet<string> = new Set(['BR', 'NOSCRIPT', 'SCRIPT', 'STYLE', '#comment']);

/** What stands directly before an element within another, line breaks and what only scripts read left out. */
function shownBefore(element: Element, within: Element): Node | null {
  for (let at: Element | null = element; at && at !== within; at = parentOf(at))
    for (let before = at.previousSibling; before; before = before.previousSibling)
      if (!SKIPPED.has(before.nodeName) && (isElement(before) || before.textContent?.trim() !== ''))
        return before;
  return null;
}

function isOnlyPicture(node: Node): boolean {
  if (!isElement(node) || !(node.matches(PICTURE) || node.querySelector(PICTURE))) return false;
  const unseen = [...node.querySelectorAll('noscript')].reduce(
    (sum, { textContent }) => sum + textContent.trim().length,
    0,
  );
  return node.textContent.trim().length <= unseen;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function readSigns(
  live: LiveBlock,
  { tags, figure, named, isCall: isInCall }: Around,
  inner: Element,
): Signs {
  const { element } = live;
  const text = live.text.replaceAll('\u00A0', ' ');
  const linkShare = live.linkCharacters / (text.length || 1);
  const isQuote = tags.has('BLOCKQUOTE') || tags.has('Q') || named.pullQuote;
  const isCell = element.tagName === 'TD' || element.tagName === 'TH';
  return {
    isMainHeading: tags.has('H1'),
    isHeading:
      text.length <= MAX_HEADING_CHARACTERS && (HEADINGS.some((tag) => tags.has(tag)) || isBoldLine(live)),
    isDek: named.dek,
    isHeadingLine: HEADINGS.some((tag) => tags.has(tag)),
    isByline:
      named.bio ||
      (text.length <= MAX_BYLINE_CHARACTERS && (named.byline || CREDITS_TEXT.test(text))) ||
      (text.length <= 120 && BYLINE_OPENING.test(text) && BYLINE_TEXT.test(text)),
    isDate:
      text.length <= MAX_DATE_CHARACTERS &&
      /\d/.test(text) &&
      (DATE_TEXT.test(text) ||
        AGO_TEXT.test(text) ||
        CLOCK_TEXT.test(text) ||
        UPDATED_TEXT.test(text) ||
        named.date),
    isCaption:
      tags.has('FIGCAPTION') ||
      tags.has('CAPTION') ||
      (figure !== null && figure.querySelector('blockquote, pre, table') === null) ||
      (text.length <= MAX_CREDITED_CHARACTERS &&
        (PHOTO_CREDIT_TEXT.test(text) || CREDIT_TEXT.test(text) || DATED_PHOTO_TEXT.test(text))) ||
      (!isCell && COUNTER_TEXT.test(text)) ||
      (!isQuote &&
        (named.caption ||
          isBesidePicture(element) ||
          (linkShare < LINK_SHARE && isUnderPicture(live, inner)))),
    isLinks: linkShare >= LINK_SHARE,
    isEditorialNote: named.note,
    isPromo:
      isInCall ||
      (!isQuote && named.promo) ||
      (text.length <= MAX_CALL_CHARACTERS && isCall(text, linkShare)),
    isQuote,
    isListItem: tags.has('LI') || tags.has('DD') || tags.has('DT'),
    isCell,
  };
}

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SUMMARY'];

function isCall(text: string, linkShare: number): boolean {
  return (
    PROMO_TEXT.test(text) ||
    RIGHTS_TEXT.test(text) ||
    CALL_IN_CAPITALS.test(text) ||
    CONTACT_TEXT.test(text) ||
    REACHED_TEXT.test(text) ||
    ADDRESS_TEXT.test(text) ||
    (linkShare > 0 && INVITATION_TEXT.test(text)) ||
    (linkShare >= CALL_LINK_SHARE && CALL.test(text))
  );
}

/** “<p><strong>What happens next</strong></p>” */
function isBoldLine(live: LiveBlock): boolean {
  return (
    live.boldCharacters >= live.text.length * 0.95 &&
    live.text.length <= 80 &&
    !/[.!?:,;…]["”’»]*$/u.test(live.text)
  );
}

const NAMING_ATTRIBUTES = ['class', 'id', 'itemprop', 'data-testid', 'role', 'data-component'];

/** An id of so many words is made of a heading: “zoo-promoted-its-keeper-to-director”. */
const MAX_NAME_PARTS = 7;

const UNNAMED: Named = {
  caption: false,
  promo: false,
  byline: false,
  bio: false,
  date: false,
  note: false,
  pullQuote: false,
  dek: false,
};

const OUTSIDE: Around = { tags: new Set(), figure: null, isCall: false, named: UNNAMED };

/** What the element's own names say, added to what those around it do. */
function readNames(element: Element, outer: Named): Named {
  const names = namesOf(element);
  if (names.trim() === '') return outer;
  const says = (what: keyof typeof NAMES): boolean => outer[what] || NAMES[what].test(names);
  return {
    caption: says('caption'),
    promo: says('promo'),
    byline: says('byline'),
    bio: says('bio'),
    date: says('date'),
    note: says('note'),
    pullQuote: says('pullQuote'),
    dek: says('dek'),
  };
}

/** Whether an element is called a standfirst. */
export function isNamedDek(element: Element): boolean {
  return DEK_NAMES.test(namesOf(element));
}

function namesOf(element: Element): string {
  return NAMING_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '')
    .filter((value) => value.split(/[-_]/u, MAX_NAME_PARTS).length < MAX_NAME_PARTS || /\s/u.test(value))
    .join(' ')
    .toLowerCase();
}
