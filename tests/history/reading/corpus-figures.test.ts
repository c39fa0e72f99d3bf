import { describe, expect, test } from 'vitest';
import { EVERYTHING, type ReadingFilter } from '../../../lib/history/reading/reading-filter.ts';
import { corpusFigures } from '../../../lib/history/reading/corpus-figures.ts';
import { statementsOf, type RememberedArticle } from '../../../lib/history/reading/remembered-article.ts';
import { manyArticles, rememberedArticle } from '../../support/remembered-articles.ts';

const TOFTE = { by: 'Runa Tofte', kind: 'official', role: 'transport minister' } as const;
const ANALYSTS = { by: 'analysts', kind: 'expert', named: false } as const;
const COURIER = rememberedArticle(
  'Harbour Courier',
  '2026-05-14',
  [
    { ...TOFTE, words: '“A bridge is cheap”' },
    { ...ANALYSTS, words: 'it will not hold', direct: false },
    { by: '', words: 'nobody knows' },
  ],
  { unheard: [{ name: 'Ilse Maran', sentences: 4 }] },
);
const WIRE = rememberedArticle(
  'Tarn Wire',
  '2026-08-02',
  [
    { ...TOFTE, by: 'Runa  TOFTE', words: '“We will look at the ferry”', role: 'mayor of Elber' },
    { by: 'Ole Brandt', kind: 'business', words: 'ferries pay', direct: false, via: 'Elber Post' },
  ],
  {
    unheard: [
      { name: 'Ilse Máran', sentences: 3 },
      { name: 'Ole Brandt', sentences: 5 },
    ],
  },
);
const BOTH = [COURIER, WIRE];
const look = (filter: Partial<ReadingFilter>, articles: readonly RememberedArticle[] = BOTH) =>
  corpusFigures(articles, { ...EVERYTHING, ...filter });

describe('all of it', () => {
  const figures = look({});
  test('articles by outlet and month, without gaps', () => {
    expect(figures.outlets.map(({ outlet, articles }) => [outlet, articles])).toEqual([
      ['Harbour Courier', 1],
      ['Tarn Wire', 1],
    ]);
    expect(figures.months.map(({ month, articles }) => [month, articles])).toEqual([
      ['2026-05', 1],
      ['2026-06', 0],
      ['2026-07', 0],
      ['2026-08', 1],
    ]);
    expect(figures.days).toEqual({ first: '2026-05-14', last: '2026-08-02' });
  });
  test('whose words, by kind and name', () => {
    expect(figures.outlets[0]?.cells).toEqual([
      { kind: 'official', named: true, articles: 1, statements: 1, words: 4 },
      { kind: 'expert', named: false, articles: 1, statements: 1, words: 4 },
      { kind: null, named: false, articles: 1, statements: 1, words: 2 },
    ]);
    expect(figures.outlets[0]?.divided.parts.map(({ voice, words }) => [voice, words])).toEqual([
      ['official', 4],
      ['expert', 4],
      ['unclear', 2],
      ['narrator', 10],
    ]);
  });
  test('a voice is one, however its name is printed, with every role', () => {
    expect(figures.voices).toMatchObject([
      {
        key: 'runa tofte',
        name: 'Runa Tofte',
        statements: 2,
        words: 10,
        articles: 2,
        roles: ['transport minister', 'mayor of Elber'],
        outlets: ['Harbour Courier', 'Tarn Wire'],
      },
      { name: 'Ole Brandt', statements: 1 },
    ]);
  });
  test('who is named and never heard: nobody who is heard in another article', () => {
    expect(figures.unheard).toEqual([
      {
        key: 'ilse maran',
        name: 'Ilse Maran',
        sentences: 7,
        articles: 2,
        outlets: ['Harbour Courier', 'Tarn Wire'],
      },
    ]);
  });
});

describe('a filter', () => {
  test.each<[string, Partial<ReadingFilter>, number, number]>([
    ['outlet', { outlet: 'Tarn Wire' }, 1, 2],
    ['an outlet that is part of another’s name', { outlet: 'Tarn' }, 0, 0],
    ['since', { since: '2026-06' }, 1, 2],
    ['until, that month included', { until: '2026-05' }, 1, 3],
    ['a word of a statement', { word: 'Ferry' }, 1, 2],
    ['a word of a title', { word: 'on 2026-05-14' }, 1, 3],
    ['a name', { word: 'brandt' }, 1, 2],
    ['a word that nobody used', { word: 'harvest' }, 0, 0],
    ['kind: all articles, its statements', { kind: 'official' }, 2, 2],
    ['with a name: what is not settled has none', { named: true }, 2, 3],
    ['without a name: what is not settled is not said to have none', { named: false }, 2, 1],
  ])('%s', (_, filter, articles, statements) => {
    const figures = look(filter);
    expect([figures.articles, figures.all.statements]).toEqual([articles, statements]);
  });
  test('a kind that is chosen leaves the whole text undivided by it', () => {
    const [all, chosen] = [look({}), look({ kind: 'expert' })];
    expect(chosen.all.divided).toEqual(all.all.divided);
    expect(chosen.all.cells.map(({ kind }) => kind)).toEqual(['expert']);
    expect([all.all.chosen.words, chosen.all.chosen.words]).toEqual([18, 4]);
  });
});

test('nothing read is nothing', () => {
  expect(look({}, [])).toMatchObject({
    articles: 0,
    days: null,
    outlets: [],
    months: [],
    voices: [],
    unheard: [],
  });
});

test('an article of an earlier version counts with what it has, and is told', () => {
  const { statements, unheard, ...earlier } = COURIER;
  expect([statements?.length, unheard?.length]).toEqual([3, 1]);
  const figures = look({}, [earlier, WIRE]);
  expect([figures.articles, figures.earlier]).toEqual([2, 1]);
  expect(statementsOf(earlier).map(({ words, paragraph }) => [words, paragraph])).toEqual([
    ['“A bridge is cheap”', null],
  ]);
  expect(figures.outlets[0]?.divided).toMatchObject({ others: { words: 10 } });
});

test.each([
  ['no publisher', { publisher: null }, 'harbour-courier.example'],
  ['“www.”', { publisher: ' ', address: 'https://www.ledger.example/a' }, 'ledger.example'],
  ['no address', { publisher: null, address: 'a.txt' }, 'a.txt'],
])('an outlet without a name is its site: %s', (_, more, outlet) => {
  expect(look({}, [{ ...COURIER, ...more }]).outlets.map((one) => one.outlet)).toEqual([outlet]);
});

test('a file without a date is in no month, and in no span of time', () => {
  const file = { ...COURIER, published: 'a Tuesday', readAt: 0 };
  expect(look({}, [file])).toMatchObject({ articles: 1, months: [], days: null });
  expect(look({ since: '2020-01' }, [file]).articles).toBe(0);
  expect(look({ until: '2030-01' }, [file]).articles).toBe(0);
});

test('a date of 1970 does not make hundreds of empty months', () => {
  expect(look({}, [{ ...COURIER, published: '1970-01-01' }, WIRE]).months).toHaveLength(2);
});

describe('the figures of two hundred articles are sums over what is kept', () => {
  const articles = manyArticles(200);
  const figures = look({}, articles);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  test('words, statements and articles of all outlets', () => {
    expect(figures.outlets).toHaveLength(24);
    expect(sum(figures.outlets.map((outlet) => outlet.articles))).toBe(200);
    expect(sum(figures.months.map((month) => month.articles))).toBe(200);
    expect(sum(figures.outlets.map(({ statements }) => statements))).toBe(
      sum(articles.map(({ statements }) => statements?.length ?? 0)),
    );
    expect(sum(figures.outlets.flatMap(({ cells }) => cells.map(({ words }) => words)))).toBe(
      sum(articles.map(({ words }) => words.attributed)),
    );
    expect(sum(figures.outlets.flatMap(({ divided }) => divided.parts.map(({ words }) => words)))).toBe(
      sum(articles.map(({ words }) => words.total)),
    );
  });
  test('of each voice what its articles have of it', () => {
    for (const { name, statements, words, articles: heardIn } of figures.voices) {
      const own = articles.flatMap(({ speakers }) => speakers.filter((speaker) => speaker.name === name));
      expect([name, statements, words, heardIn]).toEqual([
        name,
        sum(own.map(({ direct, indirect }) => direct + indirect)),
        sum(own.map((speaker) => speaker.words)),
        own.length,
      ]);
    }
    expect(figures.voices.length).toBeGreaterThan(20);
  });
});
