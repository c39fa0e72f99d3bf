import { describe, expect, test } from 'vitest';
import { corpusFigures } from '../../../lib/history/reading/corpus-figures.ts';
import { findSharedWords } from '../../../lib/history/reading/find-shared-words.ts';
import { listArticles, listStatements } from '../../../lib/history/reading/list-statements.ts';
import { EVERYTHING, type ReadingFilter } from '../../../lib/history/reading/reading-filter.ts';
import { manyArticles, rememberedArticle } from '../../support/remembered-articles.ts';

describe('every number opens as many statements and articles as it says', () => {
  const articles = manyArticles(200);
  test.each<[string, Partial<ReadingFilter>]>([
    ['all', {}],
    ['of a kind', { kind: 'expert' }],
    ['without a name', { named: false }],
    ['since July', { since: '2026-07' }],
    ['about the ferry', { word: 'ferry' }],
  ])('%s', (_, change) => {
    const filter = { ...EVERYTHING, ...change };
    const figures = corpusFigures(articles, filter);
    expect(listStatements(articles, filter)).toHaveLength(figures.all.statements);
    expect(listArticles(articles, filter)).toHaveLength(figures.articles);
    for (const { outlet, cells, statements } of figures.outlets) {
      expect(listStatements(articles, filter, { outlet })).toHaveLength(statements);
      for (const { kind, named, statements: count } of cells)
        expect(
          listStatements(articles, filter, { outlet, kind, ...(kind === null ? {} : { named }) }),
        ).toHaveLength(count);
    }
    for (const { key, statements, articles: count } of figures.voices) {
      expect(listStatements(articles, filter, { voice: key })).toHaveLength(statements);
      expect(listArticles(articles, filter, { voice: key })).toHaveLength(count);
    }
    for (const { key, articles: count } of figures.unheard)
      expect(listArticles(articles, filter, { unheard: key })).toHaveLength(count);
    for (const { month, articles: count } of figures.months)
      expect(listArticles(articles, filter, { month })).toHaveLength(count);
  });
});

describe('the same words in several articles', () => {
  const RIVER = 'There is water for both of us, if neither of us hurries';
  const sallow = { by: 'Jonah Sallow' } as const;
  const WIRE = rememberedArticle('Meridian Wire', '2026-11-06', [
    { ...sallow, words: `“${RIVER} and both of us measure the same river.”` },
  ]);
  const OBSERVER = rememberedArticle('Eastern Observer', '2026-11-05', [
    { ...sallow, words: `“${RIVER}.”`, via: 'Meridian Wire' },
  ]);
  const shared = (...articles: ReturnType<typeof rememberedArticle>[]) =>
    findSharedWords(articles, EVERYTHING).map(({ printings, longest }) => [
      printings.map(({ article }) => article.publisher),
      printings[longest]?.article.publisher,
    ]);

  test('who had them first, and the longest form', () => {
    expect(shared(WIRE, OBSERVER)).toEqual([[['Eastern Observer', 'Meridian Wire'], 'Meridian Wire']]);
  });
  test.each<[string, ReturnType<typeof rememberedArticle>]>([
    [
      'fewer words',
      rememberedArticle('X', '2026-11-07', [{ ...sallow, words: '“There is water for both”' }]),
    ],
    ['another speaker', rememberedArticle('X', '2026-11-07', [{ by: 'Ann Ode', words: `“${RIVER}.”` }])],
    [
      'a voice without a name',
      rememberedArticle('X', '2026-11-07', [{ by: 'analysts', named: false, words: RIVER }]),
    ],
    ['the same article', rememberedArticle('Meridian Wire', '2026-11-06', [{ ...sallow, words: RIVER }])],
  ])('not of %s', (_, other) => expect(shared(WIRE, other)).toEqual([]));
});
