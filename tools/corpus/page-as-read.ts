import type { PageReading } from '../../lib/exchange/page-reading.ts';
import { bodyOf } from './body-of.ts';

/** What is read from a page, as `read` prints it. */
export function pageAsRead({ article, notes }: PageReading) {
  const { title, byline, published, publisher, language, blocks } = article;
  return {
    title,
    byline,
    published,
    publisher,
    language,
    notes,
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    body: bodyOf(blocks),
  };
}
