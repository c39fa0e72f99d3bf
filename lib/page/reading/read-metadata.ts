import { detectLanguage } from '../../text/detect-language.ts';
import type { ArticleArea } from './article-area.ts';
import { cleanByline, cleanField } from './clean-field.ts';
import { NO_LINKED_DATA, readLinkedData, readReviewedAuthors, type LinkedData } from './read-linked-data.ts';
import { readBlocks } from './read-blocks.ts';
import { isNotRendered } from './visibility.ts';

/** What a page says about its article. Everything comes from the page and is checked: strings only, of bounded length. */
export interface PageMetadata {
  readonly title: string;
  /** The element that prints the title, where one does. */
  readonly heading: Element | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly description: string | null;
  /** Whose claims or works the article reviews: no names of its authors. */
  readonly reviewed: readonly string[];
}

/** Title, byline, date and publisher of the page's article as they are printed on it; where they are not, from JSON-LD and meta elements. */
export function readMetadata(document: Document, url: string, area: ArticleArea): PageMetadata {
  const isOfAnother =
    area.others !== undefined && [...area.others].some((other) => holdsTitle(other, document.title));
  const meta = readMetaElements(document);
  const linked = isOfAnother
    ? { ...NO_LINKED_DATA, publisher: readLinkedData(document).publisher }
    : readLinkedData(document);
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const value = meta.get(name);
      if (value !== undefined) return value;
    }
    return null;
  };
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const hosts = [url, canonical, first('og:url')].map((address) => hostOf(address ?? ''));
  const publisher =
    publisherOf(
      [first('og:site_name'), linked.publisher, first('application-name', 'twitter:app:name:iphone')],
      cleanField(document.title) ?? '',
      hosts.filter((host) => host !== null),
    ) ?? hostOf(url);
  const declared = [
    linked.headline,
    first('og:title', 'twitter:title', 'dc.title'),
    cleanField(document.title),
  ];
  const author = isOfAnother
    ? null
    : first(
        'author',
        'article:author',
        'byl',
        'parsely-author',
        'dc.creator',
        'sailthru.author',
        'cxenseparse:author',
      );
  const heading = printedHeading(document, area, declared, publisher);
  const reviewed = readReviewedAuthors(document);
  const bylines = Array.from(document.querySelectorAll(BYLINE_ELEMENTS)).filter(
    (element) => !namesAnother(element, reviewed),
  );
  return {
    title: titleOf(heading, declared, publisher),
    heading,
    byline: bylineAsPrinted(
      linked.author ?? cleanByline(author),
      bylineIn(bylines),
      bylineUnder(bylines, heading, area),
      publisher,
    ),
    published: toIsoDate(
      isOfAnother
        ? timeIn(area.root)
        : (dateAsPrinted(document, area, linked) ??
            first(
              'article:published_time',
              'og:article:published_time',
              'parsely-pub-date',
              'datepublished',
              'date',
              'dc.date',
              'dc.date.issued',
              'publish-date',
              'pubdate',
              'sailthru.date',
            ) ??
            readTimeElement(document)),
    ),
    publisher,
    reviewed,
    description: isOfAnother
      ? null
      : (first('og:description', 'description', 'twitter:description') ?? linked.description),
  };
}

/** On an endless page the metadata is that of the article whose heading is the page's title. */
function holdsTitle(element: Element, title: string): boolean {
  return Array.from(element.getElementsByTagName('h1')).some((heading) => {
    const text = cleanField(heading.textContent);
    return text !== null && (cleanField(title) ?? '').startsWith(text);
  });
}

function timeIn(root: Element): string | null {
  return cleanField(root.querySelector('time[datetime]')?.getAttribute('datetime') ?? null);
}

/** “kp-web-frontend”, “kesselpost”: what programs call a site. */
const SLUG = /^[a-z\d]+(?:[-_.][a-z\d]+)*$/u;

/** What computers are called in front of a site's address, “hosted.courier.example”: software gives it as the site's name. */
const MACHINE = /^(?:hosted|hosting|amp|m|mobile|www?\d?|web|app|cdn|static|edition|origin|beta|preview)$/i;

/**
 * The first of the names a site gives itself that is one for readers; a slug only where there is no other, and as the page's title prints it: “nj” where
 * that ends in “- nj.com”.
 *
 * @param hosts of the page's addresses
 */
function publisherOf(
  names: readonly (string | null)[],
  title: string,
  hosts: readonly string[],
): string | null {
  const given = names.filter((name) => name !== null && !isMachine(name, hosts));
  const name = given.find((one) => one !== null && !SLUG.test(one)) ?? given[0] ?? null;
  if (name === null || !SLUG.test(name) || name.includes('.')) return name;
  const printed = title.split(/ [|–—\-·»] /u).at(-1) ?? '';
  return printed.toLowerCase().startsWith(`${name}.`) && /^[\w-]+(?:\.[a-z]{2,6}){1,2}$/i.test(printed)
    ? printed
    : name;
}

/** The first label of a host of three or more, where that names the computer. */
function isMachine(name: string, hosts: readonly string[]): boolean {
  return (
    MACHINE.test(name) &&
    hosts.some((host) => host.split('.').length > 2 && host.startsWith(`${name.toLowerCase()}.`))
  );
}

const NO_TITLE =
  'nav, aside, footer, figure, dialog, [role="dialog"], [aria-modal="true"], [role="navigation"]';
/** A heading of fewer words is a section's name, unless the page is called so. */
const MIN_TITLE_WORDS = 3;
const MAX_TITLE_CHARACTERS = 300;

/** The main heading that stands in the article, or over it: of several the one with most words of what the page is called. */
function printedHeading(
  document: Document,
  area: ArticleArea,
  declared: readonly (string | null)[],
  publisher: string | null,
): Element | null {
  const names = declared.filter((name) => name !== null).map(wordSet);
  const [start] = area.nodes;
  const headings = Array.from(document.getElementsByTagName('h1')).flatMap((element) => {
    const text = cleanField(element.textContent);
    if (text === null || text.length >= MAX_TITLE_CHARACTERS) return [];
    if (element.closest(NO_TITLE)?.contains(area.root) === false) return [];
    if (area.others && [...area.others].some((other) => other.contains(element))) return [];
    if ((publisher !== null && sameWords(text, publisher)) || isNotRendered(element)) return [];
    const words = wordSet(text);
    const shared = Math.max(0, ...names.map((name) => [...words].filter((word) => name.has(word)).length));
    const share = shared / (words.size || 1);
    const isNamed = share >= 0.5;
    const isOver =
      start !== undefined &&
      (element.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isNamed || (isOver && words.size >= MIN_TITLE_WORDS) ? [{ element, share, isOver }] : [];
  });
  // Of two alike the later one stands nearer to the text.
  return (
    headings.reduce<(typeof headings)[number] | null>(
      (best, next) =>
        best && (Number(best.isOver) - Number(next.isOver) || best.share - next.share) > 0 ? best : next,
      null,
    )?.element ?? null
  );
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/**
 * The names in the metadata, or, where the line under the title prints none of them, that line. The outlet itself is no author.
 *
 * @param anywhere a byline somewhere on the page
 * @param printed the byline between title and text
 */
function bylineAsPrinted(
  declared: string | null,
  anywhere: string | null,
  printed: string | null,
  publisher: string | null,
): string | null {
  const isOutlet = (name: string): boolean => publisher !== null && sameWords(name, publisher);
  const names = (declared ?? '').split(', ').filter((name) => name !== '' && !isOutlet(name));
  if (names.length === 0) return [printed, anywhere].find((name) => name !== null && !isOutlet(name)) ?? null;
  if (printed === null) return names.join(', ');
  const words = wordSet(printed);
  return names.some((name) => [...wordSet(name)].some((word) => words.has(word)))
    ? names.join(', ')
    : printed;
}

/** The byline that stands between the heading and the text. */
function bylineUnder(
  bylines: readonly Element[],
  heading: Element | null,
  { nodes }: ArticleArea,
): string | null {
  const [start] = nodes;
  if (!heading || !start) return null;
  return bylineIn(
    bylines.filter(
      (element) =>
        (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        (element.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    ),
  );
}

/** More days than this between a page's first publication and its last change: a page kept up to date over years. */
const KEPT_UP_DAYS = 365;
const DAY_MS = 86_400_000;

/** The date that JSON-LD gives; of a page kept up to date over years the later one, unless the page prints the first. */
function dateAsPrinted(
  document: Document,
  { root }: ArticleArea,
  { published, modified }: LinkedData,
): string | null {
  if (published === null || modified === null) return published ?? modified;
  const days = (Date.parse(modified) - Date.parse(published)) / DAY_MS;
  if (!(days > KEPT_UP_DAYS)) return published;
  const around = root.closest('article, main') ?? document.documentElement;
  const printed = Array.from(
    around.querySelectorAll('time[datetime]'),
    (time) => time.getAttribute('datetime') ?? '',
  );
  return printed.some((date) => date.slice(0, 10) === published.slice(0, 10)) ? published : modified;
}

/** The language the page declares, unless its text clearly is in another one. */
export function readLanguage(document: Document, root: Element | null, text: string): string | null {
  const declared = (root?.closest('[lang]') ?? document.documentElement).getAttribute('lang')?.trim() ?? '';
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(declared) ? declared.replaceAll('_', '-') : null;
  const detected = detectLanguage(text);
  if (tag !== null && (detected === null || tag.toLowerCase().startsWith(detected))) return tag;
  return detected ?? tag;
}

function readMetaElements(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const names =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const value = cleanField(element.getAttribute('content'));
    if (names === null || value === null) continue;
    for (const name of names.toLowerCase().split(/\s+/u)) if (!found.has(name)) found.set(name, value);
  }
  return found;
}

/** The words of a heading as they are seen, those of its lines parted. */
function textOf(heading: Element): string | null {
  const lines = readBlocks(heading).filter(({ hidden }) => !hidden);
  return cleanField(lines.map(({ text }) => text).join(' ')) ?? cleanField(heading.textContent);
}

const MAX_KICKER_WORDS = 4;

/** What a heading prints, without the section's name in it: “<h1><span>Traffic</span> Dam fails in Otero</h1>”, where the page calls itself by the rest. */
function withoutKicker(heading: Element, declared: readonly (string | null)[]): string | null {
  const printed = textOf(heading);
  const kicker = cleanField(heading.firstElementChild?.textContent ?? null);
  if (printed === null || kicker === null || !printed.startsWith(kicker)) return printed;
  const rest = printed.slice(kicker.length).trim();
  const isCalled = (text: string): boolean =>
    declared.some((name) => name !== null && wordsOf(name).startsWith(wordsOf(text)));
  const isKicker = kicker.split(' ').length <= MAX_KICKER_WORDS && wordSet(rest).size >= MIN_TITLE_WORDS;
  return isKicker && isCalled(rest) && !isCalled(printed) ? rest : printed;
}

/** What the heading prints; without one, “Dam fails in Otero - The Valley Post” without the site's name. */
function titleOf(
  heading: Element | null,
  declared: readonly (string | null)[],
  publisher: string | null,
): string {
  const printed = heading && withoutKicker(heading, declared);
  if (printed) return printed;
  const title = declared.find((name) => name !== null) ?? '';
  const parts = title.split(/ [|–—\-:·»] /u);
  const last = parts.at(-1) ?? '';
  const endsInSite =
    parts.length > 1 && (publisher !== null ? sameWords(last, publisher) : last.split(' ').length <= 4);
  return endsInSite ? title.slice(0, title.length - last.length - 3).trim() : title;
}

function readTimeElement(document: Document): string | null {
  const time = document.querySelector(
    'article time[datetime], main time[datetime], [itemprop="datePublished"], time[pubdate], time[datetime]',
  );
  return cleanField(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? null);
}

const BYLINE_ELEMENTS =
  '[rel~="author"], [itemprop~="author"] [itemprop="name"], [itemprop~="author"], [class~="byline"], [class*="byline-name"], [class~="author"], [class~="author-name"], ' +
  '[data-component*="byline" i], [data-testid*="byline" i]';
/** Longer texts in such elements are the author's biography. */
const MAX_BYLINE_CHARACTERS = 80;

/** Of a claim that an article checks, a book that it reviews, a comment under it. */
const OF_ANOTHER =
  '[itemprop~="itemReviewed"], [itemprop~="comment"], [itemprop~="citation"], [itemtype$="/Comment"], [itemtype$="/UserComments"], [itemtype$="/Quotation"]';

/** Whether an element names whose words or works the article is about, not who wrote it. */
export function namesAnother(element: Element, reviewed: readonly string[]): boolean {
  if (element.closest(OF_ANOTHER) !== null) return true;
  const name = cleanByline(cleanField(element.textContent));
  return name !== null && reviewed.some((other) => sameWords(other, name));
}

function bylineIn(elements: Iterable<Element>): string | null {
  for (const element of elements) {
    const name = cleanByline(cleanField(element.textContent));
    if (name !== null && name.length <= MAX_BYLINE_CHARACTERS && isTwoNames(name)) return name;
  }
  return null;
}

/** “Ana Ruiz”: a word that holds a capital and goes on, and a capital in what follows it. */
function isTwoNames(text: string): boolean {
  const words = text.split(' ');
  const first = words.findIndex((word) => /\p{Lu}\p{L}/u.test(word.split(/\P{L}/u).at(-1) ?? ''));
  return first !== -1 && words.slice(first + 1).some((word) => /\p{Lu}/u.test(word));
}

/** ISO 8601 where the text reads as a date, the text itself otherwise. */
function toIsoDate(value: string | null): string | null {
  if (value === null || /^\d{4}-\d{2}(?:-\d{2})?/u.test(value)) return value;
  const time = /\d{4}/u.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}

/** True when both texts have the same words, whatever their case, marks and spaces. */
export function sameWords(a: string, b: string): boolean {
  const words = wordsOf(a);
  return words !== '' && words === wordsOf(b);
}

/** Spaces and marks. Spelled out: classes of letters beyond Latin cost milliseconds the first time. */
const NO_LETTERS =
  /[\0-/:-@[-`{-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF\u2000-\u206F\u3000-\u3004\u3008-\u3020]+/g;

function wordsOf(text: string): string {
  return text.toLowerCase().replace(NO_LETTERS, '');
}

function hostOf(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host === '' ? null : host.replace(/^www\./u, '');
}
