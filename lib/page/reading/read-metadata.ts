import { detectLanguage } from '../../text/detect-language.ts';

/** What a page says about its article. Everything comes from the page and is checked: strings only, of bounded length. */
export interface PageMetadata {
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly description: string | null;
}

const MAX_FIELD_CHARACTERS = 300;
/** JSON-LD larger than this is a product catalogue, not an article's description; it is not parsed. */
const MAX_JSON_LD_CHARACTERS = 500_000;
const MAX_JSON_LD_DEPTH = 6;

/** What schema.org calls the article itself; every other object on the page is read over. */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|\w*Article)$/u;

interface LinkedData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly description: string | null;
}

/** Title, byline, date and publisher of the page's article, from JSON-LD, meta elements and the page's own text. */
export function readMetadata(document: Document, url: string): PageMetadata {
  const meta = readMetaElements(document);
  const linked = readLinkedData(document);
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const value = meta.get(name);
      if (value !== undefined) return value;
    }
    return null;
  };
  const publisher =
    first('og:site_name', 'application-name', 'twitter:app:name:iphone') ?? linked.publisher ?? hostOf(url);
  const author = first(
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'dc.creator',
    'sailthru.author',
    'cxenseparse:author',
  );
  return {
    title: readTitle(document, first('og:title', 'twitter:title', 'dc.title') ?? linked.headline, publisher),
    byline: linked.author ?? cleanByline(author) ?? readBylineElement(document),
    published: toIsoDate(
      linked.published ??
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
        readTimeElement(document),
    ),
    publisher,
    description: first('og:description', 'description', 'twitter:description') ?? linked.description,
  };
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

/** “Dam fails in Otero - The Valley Post” without the site's name; the page's one `<h1>` where it says the same. */
function readTitle(document: Document, declared: string | null, publisher: string | null): string {
  const title = declared ?? cleanField(document.title) ?? '';
  const headings = Array.from(document.getElementsByTagName('h1'), (h1) => cleanField(h1.textContent)).filter(
    (text) => text !== null,
  );
  const spoken = headings.find(
    (text) => sameWords(text, title) || (text.length > 20 && title.startsWith(text)),
  );
  if (spoken !== undefined) return spoken;
  const parts = title.split(/ [|–—\-:·»] /u);
  const last = parts.at(-1) ?? '';
  const endsInSite =
    parts.length > 1 && (publisher !== null ? sameWords(last, publisher) : last.split(' ').length <= 4);
  if (endsInSite) return title.slice(0, title.length - last.length - 3).trim();
  return title === '' ? (headings[0] ?? '') : title;
}

function readTimeElement(document: Document): string | null {
  const time = document.querySelector(
    'article time[datetime], main time[datetime], [itemprop="datePublished"], time[pubdate], time[datetime]',
  );
  return cleanField(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? null);
}

const BYLINE_ELEMENTS =
  '[rel~="author"], [itemprop~="author"] [itemprop="name"], [itemprop~="author"], [class~="byline"], [class*="byline-name"], [class~="author"], [class~="author-name"]';
/** Longer texts in such elements are the author's biography. */
const MAX_BYLINE_CHARACTERS = 80;

function readBylineElement(document: Document): string | null {
  for (const element of document.querySelectorAll(BYLINE_ELEMENTS)) {
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

function readLinkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent;
    if (source.length > MAX_JSON_LD_CHARACTERS) continue;
    const article = findArticle(parseJson(source), 0);
    if (!article) continue;
    return {
      headline: cleanField(article.get('headline') ?? article.get('name')),
      author: namesOf(article.get('author') ?? article.get('creator')),
      published: cleanField(article.get('datePublished') ?? article.get('dateCreated')),
      publisher: namesOf(article.get('publisher')),
      description: cleanField(article.get('description')),
    };
  }
  return { headline: null, author: null, published: null, publisher: null, description: null };
}

/** Twelve of 158 news pages carry JSON-LD that does not parse: such a block says nothing. */
function parseJson(source: string): unknown {
  try {
    const parsed: unknown = JSON.parse(
      source.trim().replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)$/gu, ''),
    );
    return parsed;
  } catch {
    return null;
  }
}

/** The first object that calls itself an article, as a map of its own fields: nothing is read through a prototype. */
function findArticle(value: unknown, depth: number): ReadonlyMap<string, unknown> | null {
  if (depth > MAX_JSON_LD_DEPTH || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const type = fields.get('@type');
  const types: unknown[] = Array.isArray(type) ? type : [type];
  if (types.some((name) => typeof name === 'string' && ARTICLE_TYPE.test(name))) return fields;
  return findArticle(fields.get('@graph') ?? fields.get('mainEntity') ?? null, depth + 1);
}

/** “Ana Ruiz”, `{name: "Ana Ruiz"}` or a list of them: names joined by commas. */
function namesOf(value: unknown): string | null {
  const items: unknown[] = Array.isArray(value) ? value.slice(0, 10) : [value];
  const names = items
    .map((item) =>
      typeof item === 'object' && item !== null && !Array.isArray(item)
        ? cleanField(new Map<string, unknown>(Object.entries(item)).get('name'))
        : cleanField(item),
    )
    .map(cleanByline)
    .filter((name) => name !== null);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

/** “By Ana Ruiz” is “Ana Ruiz”; an address is no name. */
function cleanByline(value: string | null): string | null {
  const name = value?.replace(/^(?:by|from)\s+/iu, '').trim() ?? '';
  return name === '' || /^(?:https?:|www\.|@)|(?<!\S)[^\s@]*@\S+\.\S/iu.test(name) ? null : name;
}

/** One line of text of bounded length; null for everything that is no text. */
function cleanField(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = decodeEntities(value).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text.slice(0, MAX_FIELD_CHARACTERS);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);

/** Sites escape twice: “Ruiz &amp;#8217;s”. Only text is made of it, never markup. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,6}));/giu,
    (all, dec?: string, hex?: string, name?: string) => {
      const code = dec !== undefined ? Number(dec) : hex !== undefined ? Number.parseInt(hex, 16) : null;
      if (code !== null) return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
      return ENTITIES.get((name ?? '').toLowerCase()) ?? all;
    },
  );
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
