import type { Article } from '../../lib/text/article.ts';

/** Paragraphs as an article in English of which nothing else is known. */
export function plainArticle(paragraphs: readonly string[]): Article {
  return {
    title: 'Bench',
    byline: null,
    published: null,
    publisher: null,
    language: 'en',
    blocks: paragraphs.map((text, id) => ({ id, kind: 'paragraph', text })),
  };
}
