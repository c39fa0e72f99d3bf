import type { Article, TextSpan } from '../text/article.ts';

/** Places without the words that stand in others; space at their ends goes with them. */
export function withoutWords(
  article: Article,
  content: readonly TextSpan[],
  gone: readonly TextSpan[],
): TextSpan[] {
  const cut = gone.reduce(
    (spans, hole) =>
      spans.flatMap((span) =>
        span.block !== hole.block || hole.end <= span.start || span.end <= hole.start
          ? [span]
          : [
              { ...span, end: Math.max(span.start, hole.start) },
              { ...span, start: Math.min(span.end, hole.end) },
            ],
      ),
    [...content],
  );
  return cut.flatMap((span) => {
    const text = article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
    const words = text.trim();
    const start = span.start + text.length - text.trimStart().length;
    return /[\p{L}\p{N}]/u.test(words) ? [{ ...span, start, end: start + words.length }] : [];
  });
}
