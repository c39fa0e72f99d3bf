import { cleanByline, cleanField } from './clean-field.ts';

/** JSON-LD larger than this is a product catalogue, not an article's description; it is not parsed. */
const MAX_JSON_LD_CHARACTERS = 500_000;
const MAX_JSON_LD_DEPTH = 6;

/** What schema.org calls the article itself; every other object on the page is read over. */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|\w*Article)$/u;

const REVIEW_TYPE = /^(?:https?:\/\/schema\.org\/)?\w*Review$/u;

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly description: string | null;
}

/** Of a page without any. */
export const NO_LINKED_DATA: LinkedData = {
  headline: null,
  author: null,
  published: null,
  modified: null,
  publisher: null,
  description: null,
};

/** The first article that a page's JSON-LD describes, each field one line of text; nothing where there is none. */
export function readLinkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent;
    if (source.length > MAX_JSON_LD_CHARACTERS) continue;
    const article = findObject(parseJson(source), ARTICLE_TYPE, 0);
    if (!article) continue;
    return {
      headline: cleanField(article.get('headline') ?? article.get('name')),
      author: namesOf(article.get('author') ?? article.get('creator')),
      published: cleanField(article.get('datePublished') ?? article.get('dateCreated')),
      modified: cleanField(article.get('dateModified')),
      publisher: namesOf(article.get('publisher')),
      description: cleanField(article.get('description')),
    };
  }
  return NO_LINKED_DATA;
}

/** Whose claims or works a page's JSON-LD says it reviews: “ClaimReview” names the claimant as the author of what is reviewed. */
export function readReviewedAuthors(document: Document): readonly string[] {
  const authors: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent;
    if (source.length > MAX_JSON_LD_CHARACTERS || !source.includes('itemReviewed')) continue;
    const found = fieldOf(findObject(parseJson(source), REVIEW_TYPE, 0)?.get('itemReviewed'), 'author');
    authors.push(...(namesOf(found)?.split(', ') ?? []), namesOf(found) ?? '');
  }
  return authors;
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

/** The first object that calls itself by such a type, as a map of its own fields: nothing is read through a prototype. */
function findObject(value: unknown, called: RegExp, depth: number): ReadonlyMap<string, unknown> | null {
  if (depth > MAX_JSON_LD_DEPTH || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findObject(item, called, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const type = fields.get('@type');
  const types: unknown[] = Array.isArray(type) ? type : [type];
  if (types.some((name) => typeof name === 'string' && called.test(name))) return fields;
  return findObject(fields.get('@graph') ?? fields.get('mainEntity') ?? null, called, depth + 1);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
}

/** “Ana Ruiz”, `{name: "Ana Ruiz"}` or a list of them: names joined by commas. */
function namesOf(value: unknown): string | null {
  const items: unknown[] = Array.isArray(value) ? value.slice(0, 10) : [value];
  const names = items
    .map((item) => cleanField(typeof item === 'object' && item !== null ? fieldOf(item, 'name') : item))
    .map(cleanByline)
    .filter((name) => name !== null);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}
