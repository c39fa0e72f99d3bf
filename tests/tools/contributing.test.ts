import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json';

const ROOT = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

test('CONTRIBUTING gives a reason for every library in package.json', () => {
  const named = new Set(
    Array.from(text.matchAll(/^\| ([^`|]+) \|/gmu), (row) => row[1] ?? '').flatMap((cell) =>
      cell.split(', ').map((name) => name.replace(/ \(.*\)$/u, '')),
    ),
  );
  const asked = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides });
  expect(asked.filter((name) => !named.has(name))).toEqual([]);
});
