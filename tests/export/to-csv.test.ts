import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, toCsv } from '../../lib/export/to-csv.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { sampleReport } from '../support/sample-report.ts';

/** CSV as RFC 4180 reads it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(pattern)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellsFor(words: string): Record<string, string> {
  const report = sampleReport({
    blocks: [words],
    speakers: [{ name: words, kind: 'person', role: words, affiliation: words }],
    statements: [{ block: 0, words, by: words }],
  });
  const [columns = [], row = []] = parse(toCsv(report, 'https://example.org/a,b'));
  return Object.fromEntries(columns.map((column, i) => [column, row[i] ?? '']));
}

test('a byte order mark, a row of names, a row for each statement, all of one length', () => {
  const csv = toCsv(SAMPLES.rich, 'https://example.org/wall');
  expect(csv.startsWith(`\uFEFF${CSV_COLUMNS.join(',')}\r\n`)).toBe(true);
  const rows = parse(csv);
  expect(rows).toHaveLength(1 + SAMPLES.rich.attributions.length);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([CSV_COLUMNS.length]));
});

test('every number is the report’s', () => {
  const rows = parse(toCsv(SAMPLES.rich)).slice(1);
  const column = (name: (typeof CSV_COLUMNS)[number]) => rows.map((row) => row[CSV_COLUMNS.indexOf(name)]);
  const { attributions } = SAMPLES.rich;
  expect(column('words')).toEqual(attributions.map(({ words }) => String(words)));
  expect(column('certainty')).toEqual(attributions.map(({ certainty }) => String(certainty)));
  expect(column('start')).toEqual(attributions.map(({ content }) => String(content[0]?.start)));
});

describe('no cell is a formula', () => {
  test.each([
    ['an equals sign', '=HYPERLINK("http://evil.example")'],
    ['a plus', '+1+2'],
    ['a minus', '-1+2'],
    ['an at sign', '@SUM(A1)'],
    ['in full width', '＝1+2'],
    ['behind spaces', '  =1+2'],
    ['behind what is not seen', '\u200B\uFEFF=1+2'],
    ['a signature', '-Commissioner'],
  ])('%s', (_, words) => {
    const { speaker, role, quote } = cellsFor(words);
    for (const cell of [speaker, role, quote]) expect(cell).toBe(`'${words}`);
  });

  test.each([
    ['a tab', '\t=1+2'],
    ['a line end', '\r\n=1+2'],
    ['a null', '\0=1+2'],
  ])('behind %s', (_, words) => expect(cellsFor(words).quote).toBe("' =1+2"));

  test('whatever the page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
        for (const cell of Object.values(cellsFor(words)))
          expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});

test.each([
  'Lü Xiang',
  'Ōe Tamaki',
  '李明',
  'Ana “the Wall” Ruiz',
  'a, b',
  'say "no"',
  '“We = strong,”',
  'می‌خواهم',
])('kept as it is: %s', (words) =>
  expect(cellsFor(words)).toMatchObject({ speaker: words, quote: words, url: 'https://example.org/a,b' }),
);

test('line ends in a quote do not begin a row', () => {
  expect(cellsFor('one\r\ntwo\u2028three').quote).toBe('one two three');
});
