import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CSV_COLUMNS, toCsv } from '../../lib/export/to-csv.ts';
import { findSpreadsheet } from '../../tools/setup/find-spreadsheet.mjs';
import { sampleReport } from '../support/sample-report.ts';

/** As its dialog offers for a file like ours: commas, double quotes, UTF-8. Numbers are found, and formulas are formulas. */
const OPENED = 'CSV:44,34,76,1,,1033,false,true,false,false,0,true';

/** Names and words, and what a spreadsheet shall show of them. */
const KEPT = [
  'Lü Xiang',
  'Ōe Tamaki',
  '李明',
  'Nguyễn Thị Minh',
  'می‌خواهم',
  'Ana “the Wall” Ruiz',
  'Ruiz, Ana, and others',
  'say "no", "never"',
  'a; b\ttab',
  '👩🏽‍🌾 of the valley',
];
const LINES = 'first line\r\nsecond line\u2028third';
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://evil.example","click")',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  "=cmd|'/c calc'!A1",
  '","=1+1',
  '"\r\n=1+1,"',
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whose-words-table-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** The cells of a table, as LibreOffice has them when it has opened the file: row by row, with their formulas. */
async function opened(csv: string, name: string): Promise<{ cells: string[][]; formulas: string[] }> {
  await writeFile(join(folder, `${name}.csv`), csv);
  await promisify(execFile)(
    findSpreadsheet(),
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      `--infilter=${OPENED}`,
      ...['--convert-to', 'fods', '--outdir', folder, join(folder, `${name}.csv`)],
    ],
    { timeout: 280_000 },
  );
  const sheet = await readFile(join(folder, `${name}.fods`), 'utf8');
  const [table = ''] = /<table:table [\s\S]*<\/table:table>/u.exec(sheet) ?? [];
  const rows = table.match(/<table:table-row[\s\S]*?<\/table:table-row>/gu) ?? [];
  return {
    cells: rows.map(cellsOf),
    formulas: [...table.matchAll(/table:formula="([^"]*)"/gu)].map(([, formula]) => formula ?? ''),
  };
}

function cellsOf(row: string): string[] {
  const cells = row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/gu);
  return [...cells].flatMap(([, attributes = '', inside = '']) => {
    const times = Number(/number-columns-repeated="(\d+)"/u.exec(attributes)?.[1] ?? 1);
    return Array.from({ length: Math.min(times, CSV_COLUMNS.length) }, () => textOf(inside));
  });
}

function textOf(cell: string): string {
  const paragraphs = cell.match(/<text:p>[\s\S]*?<\/text:p>|<text:p\/>/gu) ?? [];
  return paragraphs
    .map((paragraph) =>
      paragraph
        .replaceAll(/<text:s(?: text:c="(\d+)")?\/>/gu, (_, count?: string) => ' '.repeat(Number(count ?? 1)))
        .replaceAll('<text:tab/>', '\t')
        .replaceAll(/<[^>]+>/gu, '')
        .replaceAll(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => ENTITIES[name] ?? ''),
    )
    .join('\n');
}
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** A report in which each of these stands as a name, a role, an affiliation and a quote. */
const reportOf = (words: readonly string[]) =>
  sampleReport({
    blocks: words,
    speakers: words.map((each) => ({ name: each, kind: 'person', role: each, affiliation: each })),
    statements: words.map((each, block) => ({ block, words: each, by: each })),
  });

const column = (cells: readonly string[][], name: (typeof CSV_COLUMNS)[number]): string[] =>
  cells.slice(1).map((row) => row[CSV_COLUMNS.indexOf(name)] ?? '');

test('this spreadsheet program runs formulas that stand in a table', async () => {
  const { formulas, cells } = await opened('\uFEFF"name"\r\n"=1+1"\r\n', 'unsafe');
  expect(formulas).toHaveLength(1);
  expect(cells[1]?.[0]).toBe('2');
});

test('names and words have all their letters, commas and quotation marks, and numbers are numbers', async () => {
  const report = reportOf([...KEPT, LINES]);
  const { cells } = await opened(toCsv(report, 'https://example.org/a,b'), 'kept');
  expect(cells[0]).toEqual([...CSV_COLUMNS]);
  const shown = [...KEPT.map((each) => each.replace('\t', ' ')), 'first line second line third'];
  for (const name of ['speaker', 'role', 'affiliation', 'text'] as const)
    expect(column(cells, name)).toEqual(shown);
  expect(column(cells, 'words')).toEqual(report.attributions.map(({ words }) => String(words)));
  expect(column(cells, 'address')).toEqual(shown.map(() => 'https://example.org/a,b'));
});

test('no cell is a formula, and none begins a row', async () => {
  const { cells, formulas } = await opened(toCsv(reportOf(FORMULAS)), 'formulas');
  expect(formulas).toEqual([]);
  expect(cells).toHaveLength(1 + FORMULAS.length);
  for (const name of ['speaker', 'role', 'affiliation', 'text'] as const)
    for (const [i, cell] of column(cells, name).entries())
      expect(cell.replaceAll(/[\s']/gu, '')).toBe(FORMULAS[i]?.replaceAll(/[\s']/gu, ''));
});
