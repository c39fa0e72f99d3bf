import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { READING_COLUMNS } from '../../lib/export/reading-to-csv.ts';

const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'research.md'), 'utf8');

test('the guide for researchers names every column of the summary', () => {
  expect(READING_COLUMNS.filter((column) => !guide.includes(`\`${column}\``) && column !== 'outlet')).toEqual(
    [],
  );
});
