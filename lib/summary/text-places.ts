import type { Passage } from '../report/passage.ts';
import type { TextSpan } from '../text/article.ts';
import type { CountedArticle, CountedSentence, CountedStatement } from './counted-article.ts';

/** Where a pattern stands in the running text, sentence by sentence. */
export function placesOf({ sentences }: CountedArticle, pattern: RegExp): Passage[] {
  return sentences.flatMap(({ span, text }) =>
    Array.from(text.matchAll(pattern), (found): Passage => {
      const start = span.start + found.index;
      return [{ block: span.block, start, end: start + found[0].length }];
    }),
  );
}

/** The statement in which a place stands; null for the writer’s own words. */
export function statementAt(
  { statements }: CountedArticle,
  { block, start }: TextSpan,
): CountedStatement | null {
  return (
    statements.find(({ passage }) =>
      passage.some((span) => span.block === block && start >= span.start && start < span.end),
    ) ?? null
  );
}

/** Sentences as passages. */
export function asPassages(sentences: readonly Pick<CountedSentence, 'span'>[]): Passage[] {
  return sentences.map(({ span }) => [span]);
}

/** Where a name stands in a text: whole words only, and not inside a longer name with a hyphen. */
export function namePlaces(text: string, name: string): number[] {
  const places: number[] = [];
  if (name === '') return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const [before, behind] = [
      text.slice(Math.max(0, at - 2), at),
      text.slice(at + name.length, at + name.length + 2),
    ];
    if (!/[\p{L}\p{N}-]$/u.test(before) && !/^[\p{L}\p{N}-]/u.test(behind)) places.push(at);
  }
  return places;
}

/** The words at a passage, as printed. */
export function textOf({ report }: CountedArticle, passage: CountedArticle['allPassages'][number]): string {
  return passage
    .map(({ block, start, end }) => report.article.blocks[block]?.text.slice(start, end) ?? '')
    .join(' ');
}
