import type { ArticleArea } from './find-article-area.ts';
import type { LiveBlock } from './live-block.ts';

/** What markup and wording say about a block, each by itself; `label-blocks.ts` decides which sign wins. */
export interface Signs {
  readonly isMainHeading: boolean;
  readonly isHeading: boolean;
  readonly isDek: boolean;
  readonly isByline: boolean;
  readonly isDate: boolean;
  readonly isCaption: boolean;
  readonly isLinks: boolean;
  readonly isPromo: boolean;
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
const MAX_CONTACT_CHARACTERS = 250;

const CAPTION_NAMES =
  /caption|credit|gallery|slideshow|carousel|lightbox|photo-?(?:desc|info|by|text)|image-?(?:desc|info|meta|text)|media-?(?:info|meta|desc)|attribution/u;
const PROMO_NAMES =
  /newsletter|promo|related|recirc|subscribe(?!r)|subscription-?(?:promo|form|box|offer|cta)|sign-?up|sharing|share-|social|sponsor|advert|donat|most-?(?:read|popular|viewed)|read-?(?:more|next)|more-?(?:on|from|stories)|recommend|trending|outbrain|taboola|comment(?!ary)|disclaimer|copyright|breadcrumb|print-only|tags?-?list|topics/u;
const BYLINE_NAMES = /byline|author|contributor|writer|reporter/u;
const DATE_NAMES =
  /dateline-?time|timestamp|(?:pub|publish|published|post|posted|article|entry|updated?)[-_]?(?:date|time|on)|\bdate\b|time-?stamp/u;
const DEK_NAMES =
  /\bdek\b|standfirst|sub-?(?:title|head|headline|hed)|\bdeck\b|\bsummary\b|strapline|\blede?-?in\b/u;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';
const DATE_TEXT = new RegExp(
  '^(?:[\\w.]+\\.(?:com|org|net|co\\.uk) )?(?:(?:first |last )?(?:published|updated|posted|created|modified|date)[ :]*(?:on|at)?[ :]*)?' +
    '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[., ]+)?' +
    `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})` +
    '(?:[ ,|·•–—-]*(?:at |@ )?.{0,40})$',
  'iu',
);
const UPDATED_TEXT = /^(?:published|updated|last updated|posted|created)\b[ :].{4,70}\d/iu;
/** “By Ana Ruiz”, “By Ana Ruiz and Tom Hale, Valley Post”, “By Ana Ruiz Updated Nov. 19, 2019” */
const BYLINE_TEXT =
  /^[Bb][Yy]:? (?:\p{Lu}[\p{L}.’'-]+[ ,]*){1,8}(?:(?:and|&|,|\||\/|•|·|-|–|—|[Uu]pdated|[Pp]ublished|[Pp]osted|on)(?: .{0,100})?)?$/u;
/** “Write to Ana Ruiz at …”, “Have a tip? …”: an invitation, with an address, a handle or a network's name in the same line. */
const CONTACT_TEXT =
  /^(?:have a (?:news )?tip|(?:you can )?(?:write to|e-?mail|reach|contact|follow|join|like|find|more) ).*(?:\S@\S|(?:^|\s)@\w|https?:|www\.|twitter|facebook|instagram)|\bfollow (?:him|her|them|us) .{0,20}(?:twitter|@|facebook|instagram).{0,60}$/iu;
/** Lines that are nothing but an address or a handle. */
const ADDRESS_TEXT = /^(?:(?:https?:\/\/|www\.|(?:twitter|facebook|instagram)\.com\/|@)\S+|\S+@\S+\.\w+)$/iu;
const INVITATION_TEXT = /^(?:join|like|follow|find) (?:us|our)\b/iu;
/** “Reporting by Ana Ruiz; Editing by Tom Hale”, “Ana Ruiz contributed to this report.” */
const CREDITS_TEXT =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written|research)(?: and \w+)? by \p{Lu}|contributed to this (?:report|story|article)\b/iu;

const CALL =
  /^(?:read (?:more|also|next|the full)|related|see also|see more|more (?:on|from|stories|coverage)|also (?:read|see|on)|watch(?: more| now| the)?\b|click here|don[’']t miss|recommended|you (?:may|might) (?:also )?like|editor[’']?s? picks|listen|photos?|video|gallery|sign up|subscribe|follow|join|download|share|like us|get (?:the|our|breaking)|>>|»|→)/iu;
const PROMO_TEXT =
  /^(?:advertisement|advertising|image \d+ of\b.{0,8}$|(?:order )?reprints$|print article$|text size$|breaking news$|you (?:may|might) also like\W*$|(?:related|more|latest|top|other) (?:news|stories|articles|coverage|reading|videos?)\W*$|story continues below|article continues (?:below|after)|continue reading|this (?:article|story) (?:was|is|has been) (?:first |originally )?(?:published|appeared)|sign up (?:for|to)\b.*(?:newsletter|inbox|alerts|email)|subscribe (?:to|now|today)\b|©|copyright \d{4}|all rights reserved|photo:|image:|credit:|getty images|(?:click|tap) here\b|\[?print\]?$|share(?: this)?(?: article)?$|most popular$|trending$|(?:view |post )?(?:a )?comments?(?: \(\d+\))?$|loading\W*$|read more$|more coverage:?$)/iu;

/**
 * Reads the signs of one block of the area. With `believeNames` false, class names and ids say nothing: some sites give
 * their running text names such as “share-text” or “author-post”.
 */
export function readSigns(live: LiveBlock, area: ArticleArea, believeNames: boolean): Signs {
  const { root } = area;
  const { element } = live;
  const text = live.text.replaceAll('\u00A0', ' ');
  const length = text.length || 1;
  const reach = Math.min(MAX_NAMED_CHARACTERS, area.characters * MAX_NAMED_SHARE);
  const names = believeNames ? namesAround(element, root, reach) : '';
  const inside = (selector: string): Element | null => {
    const found = element.closest(selector);
    return found !== null && root.contains(found) && found !== root ? found : null;
  };
  const figure = inside('figure');
  const quote = inside('blockquote, q');
  const linkShare = live.linkCharacters / length;
  const heading = inside('h1, h2, h3, h4, h5, h6, summary');
  return {
    isMainHeading: heading?.tagName === 'H1',
    isHeading: text.length <= MAX_HEADING_CHARACTERS && (heading !== null || isBoldLine(live)),
    isDek: DEK_NAMES.test(names),
    isByline:
      (text.length <= MAX_BYLINE_CHARACTERS && (BYLINE_NAMES.test(names) || CREDITS_TEXT.test(text))) ||
      (text.length <= 120 && BYLINE_TEXT.test(text)),
    isDate:
      text.length <= MAX_DATE_CHARACTERS &&
      (DATE_TEXT.test(text) || UPDATED_TEXT.test(text) || (DATE_NAMES.test(names) && /\d/u.test(text))),
    isCaption:
      inside('figcaption, caption') !== null ||
      (figure !== null && figure.querySelector('blockquote, pre, table') === null) ||
      (quote === null && CAPTION_NAMES.test(names)),
    isLinks: linkShare >= LINK_SHARE,
    isPromo:
      (quote === null && PROMO_NAMES.test(names)) ||
      PROMO_TEXT.test(text) ||
      isContact(text, live.linkCharacters > 0) ||
      (linkShare >= CALL_LINK_SHARE && CALL.test(text)),
    isQuote: quote !== null,
    isListItem: inside('li, dd, dt') !== null,
    isCell: element.tagName === 'TD' || element.tagName === 'TH',
  };
}

function isContact(text: string, hasLinks: boolean): boolean {
  return (
    text.length <= MAX_CONTACT_CHARACTERS &&
    (CONTACT_TEXT.test(text) || ADDRESS_TEXT.test(text) || (hasLinks && INVITATION_TEXT.test(text)))
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

/** Class names, ids and roles of the block's element and its ancestors, as far as they hold at most `reach` characters. */
function namesAround(element: Element, root: Element, reach: number): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (at.textContent.length > reach) break;
    for (const attribute of ['class', 'id', 'itemprop', 'data-testid', 'role', 'data-component'])
      names.push(at.getAttribute(attribute) ?? '');
  }
  return names.join(' ').toLowerCase();
}
