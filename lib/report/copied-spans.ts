import { isProse, type TextSpan } from '../text/article.ts';
import type { UnsummarizedReport } from './report.ts';

/** What of the running text is printed elsewhere too and counted there: whole blocks, and sentences inside blocks. */
export function copiedSpans({ article, repeats, passages }: UnsummarizedReport): TextSpan[] {
  const blocks = repeats
    .flatMap(({ copies }) => copies.flat())
    .map((block): TextSpan => ({ block, start: 0, end: article.blocks[block]?.text.length ?? 0 }));
  const spans = passages
    .flatMap(({ copies }) => copies.flat())
    .filter(({ block }) => {
      const own = article.blocks[block];
      return own !== undefined && isProse(own);
    });
  return [...blocks, ...spans];
}
