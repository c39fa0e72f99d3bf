import type { OutletFigures, CorpusFigures } from '../history/reading/corpus-figures.ts';
import { csvTable, type CsvValue } from './csv-table.ts';

/** The columns, in their order; a stable part of the format. What a table has nothing for is empty. */
export const READING_COLUMNS = [
  'table',
  'outlet',
  'month',
  'kind',
  'named',
  'name',
  'roles',
  'outlets',
  'articles',
  'statements',
  'sentences',
  'words',
  'share',
] as const;

type Row = Readonly<Record<(typeof READING_COLUMNS)[number], CsvValue>>;

const EMPTY: Row = {
  table: '',
  outlet: null,
  month: null,
  kind: null,
  named: null,
  name: null,
  roles: null,
  outlets: null,
  articles: null,
  statements: null,
  sentences: null,
  words: null,
  share: null,
};

/**
 * The figures over many articles as one CSV, whose first column says which table a row is of: `words` (outlet × kind × named, the
 * reporter’s own words and what is not settled among the kinds; `share` is of all words of the outlet’s articles), `articles`
 * (outlet × month), `voice` (most statements first) and `unheard` (named often and never heard).
 *
 * @param mostVoices the most heard, and the most often named and never heard
 */
export function readingToCsv(figures: CorpusFigures, mostVoices = Infinity): string {
  return csvTable(READING_COLUMNS, [
    ...figures.outlets.flatMap(wordRows),
    ...figures.months.flatMap(({ month, outlets }) =>
      [...outlets].map(([outlet, articles]): Row => ({
        ...EMPTY,
        table: 'articles',
        outlet,
        month,
        articles,
      })),
    ),
    ...figures.voices
      .slice(0, mostVoices)
      .map(({ name, kind, roles, outlets, articles, statements, words }): Row => ({
        ...EMPTY,
        table: 'voice',
        name,
        kind,
        named: 'yes',
        roles: roles.join('; '),
        outlets: outlets.join('; '),
        articles,
        statements,
        words,
      })),
    ...figures.unheard.slice(0, mostVoices).map(({ name, sentences, articles, outlets }): Row => ({
      ...EMPTY,
      table: 'unheard',
      name,
      outlets: outlets.join('; '),
      articles,
      sentences,
    })),
  ]);
}

function wordRows({ outlet, articles, words, cells, divided }: OutletFigures): Row[] {
  const share = (part: number): number | null =>
    words.total === 0 ? null : Number((part / words.total).toFixed(4));
  const own = divided.parts.find(({ voice }) => voice === 'narrator')?.words ?? 0;
  return [
    ...cells.map((cell): Row => ({
      ...EMPTY,
      table: 'words',
      outlet,
      kind: cell.kind ?? 'not settled',
      named: cell.kind === null ? null : cell.named ? 'yes' : 'no',
      articles: cell.articles,
      statements: cell.statements,
      words: cell.words,
      share: share(cell.words),
    })),
    { ...EMPTY, table: 'words', outlet, kind: 'reporter', articles, words: own, share: share(own) },
  ];
}
