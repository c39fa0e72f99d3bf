import type { Attribution } from '../../lib/attribution/attribution.ts';
import type { Article, TextSpan } from '../../lib/text/article.ts';

/** The span of the nth place (from 0) where these words stand in the article's running text. Throws when they do not. */
export function spanOf(article: Article, words: string, nth = 0): TextSpan {
  let left = nth;
  for (const { id, text } of article.blocks) {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      if (left-- === 0) return { block: id, start: at, end: at + words.length };
    }
  }
  throw new Error(`Expected the article to hold “${words}” ${nth + 1} time(s)`);
}

/** An attribution made by hand from the words of an article. */
export function attributionOf(
  article: Article,
  id: number,
  parts: { source?: string; cue?: string; content: readonly string[]; via?: string },
  more: Partial<Attribution> = {},
): Attribution {
  const spans = (words: string | undefined) => (words ? [spanOf(article, words)] : []);
  return {
    id,
    source: spans(parts.source),
    cue: spans(parts.cue),
    content: parts.content.map((words) => spanOf(article, words)),
    via: spans(parts.via),
    type: 'indirect',
    level: 'outer',
    parent: null,
    certainty: 1,
    why: 'made by hand',
    ...more,
  };
}
