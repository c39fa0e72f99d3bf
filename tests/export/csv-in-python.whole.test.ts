import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CSV_COLUMNS, toCsv } from '../../lib/export/to-csv.ts';
import { SAMPLES } from '../support/sample-articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'whose-words-python-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const READ = `import csv, json, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    print(json.dumps(list(csv.DictReader(file, delimiter=sys.argv[2], strict=True))))`;

test.each([',', ';'] as const)('python’s csv reads the table with “%s”', (separator) => {
  const path = join(folder, 'table.csv');
  writeFileSync(path, toCsv(SAMPLES.rich, 'https://example.org/a,b;c', { separator }));
  const rows: unknown = JSON.parse(
    execFileSync('python3', ['-c', READ, path, separator], { encoding: 'utf8' }),
  );
  expect(rows).toHaveLength(SAMPLES.rich.attributions.length);
  expect(
    Array.isArray(rows) &&
      rows.map((row: unknown) => (typeof row === 'object' && row !== null ? Object.keys(row) : [])),
  ).toEqual(SAMPLES.rich.attributions.map(() => [...CSV_COLUMNS]));
  expect(rows).toMatchObject(
    SAMPLES.rich.attributions.map(({ words, type, certainty }) => ({
      address: 'https://example.org/a,b;c',
      words: String(words),
      type,
      certainty: String(certainty),
    })),
  );
});
