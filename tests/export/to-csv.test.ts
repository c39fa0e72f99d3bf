import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, toCsv } from '../../lib/export/to-csv.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import type { Report } from '../../lib/report/report.ts';
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
    const { speaker, role, text } = cellsFor(words);
    for (const cell of [speaker, role, text]) expect(cell).toBe(`'${words}`);
  });

  test.each([
    ['a tab', '\t=1+2'],
    ['a line end', '\r\n=1+2'],
    ['a null', '\0=1+2'],
  ])('behind %s', (_, words) => expect(cellsFor(words).text).toBe("' =1+2"));

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
  expect(cellsFor(words)).toMatchObject({ speaker: words, text: words, address: 'https://example.org/a,b' }),
);

test('line ends in a quote do not begin a row', () => {
  expect(cellsFor('one\r\ntwo\u2028three').text).toBe('one two three');
});

describe('opened as if it had semicolons, no cell is a formula', () => {
  test.each([
    'a; =1+1',
    'a;=1+1',
    'a;"=1+1"',
    'a; "=1+1',
    'a;@SUM(A1)',
    'a; -1+1',
    'a;\u200B+1',
    ';=1+1;=2+2',
  ])('%s', (words) => {
    const csv = toCsv(
      sampleReport({ blocks: [words], statements: [{ block: 0, words }], speakers: [] }),
      'https://example.org/a;=1',
    );
    for (const line of csv.split('\r\n'))
      for (const part of line.split(';').slice(1)) expect(part).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u);
  });
  test.each(['a; b', 'one; two = three', 'a;b-c', '3;5'])('kept as it is: %s', (words) =>
    expect(cellsFor(words).text).toBe(words),
  );
});

test('with semicolons where a program expects them', () => {
  const [head, row] = toCsv(SAMPLES.few, null, { separator: ';' }).split('\r\n');
  expect(head).toBe(`\uFEFF${CSV_COLUMNS.join(';')}`);
  expect(row?.split(';').length).toBeGreaterThanOrEqual(CSV_COLUMNS.length);
});

describe('what the reader has done', () => {
  const [first, second, ...others] = SAMPLES.rich.attributions;
  if (!first || !second) throw new Error('Expected statements');
  const by = SAMPLES.rich.speakers.find(({ id }) => id === first.speaker);
  const cells = (report: Report): Record<string, string>[] => {
    const [columns = [], ...rows] = parse(toCsv(report, null, { at: Date.UTC(2031, 2, 18, 9, 30) }));
    return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])));
  };

  test('state, note and codes stand with the statement', () => {
    const noted = {
      ...first,
      noted: { state: 'checked' as const, note: 'call her', codes: ['safety', 'promise'] },
    };
    const [row, next] = cells({ ...SAMPLES.rich, attributions: [noted, second, ...others] });
    expect(row).toMatchObject({
      state: 'checked',
      corrected: 'no',
      note: 'call her',
      codes: 'safety; promise',
    });
    expect(next).toMatchObject({ state: 'open', corrected: 'no', note: '', codes: '' });
    expect(row).toMatchObject({ analysed: '2031-03-18T09:30:00Z', statement_id: '0', speaker_id: by?.id });
  });

  test('what was taken away is there, in its place, and says so', () => {
    const removed = [{ ...first, id: 99, by: by ?? null, through: null, correction: 0 }];
    const rows = cells({ ...SAMPLES.rich, attributions: [second, ...others], removed });
    expect(rows).toHaveLength(SAMPLES.rich.attributions.length);
    expect(rows[0]).toMatchObject({
      state: 'not-a-statement',
      corrected: 'yes',
      speaker: by?.name,
      statement_id: '99',
    });
    expect(rows.slice(1).every(({ state }) => state !== 'not-a-statement')).toBe(true);
  });

  test('a speaker who was merged or is of another kind makes its statements corrected, and only those', () => {
    const speakers = SAMPLES.rich.speakers.map((one) =>
      one === by ? { ...one, corrected: true as const } : one,
    );
    for (const row of cells({ ...SAMPLES.rich, speakers }))
      expect([row.speaker_id, row.corrected]).toEqual([
        row.speaker_id,
        row.speaker_id === by?.id ? 'yes' : 'no',
      ]);
  });
});
