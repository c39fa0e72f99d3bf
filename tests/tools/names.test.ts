import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = ['lib', 'components', 'entrypoints', 'tools'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .map((path) => join(room, path))
    .filter((path) => /\.(?:tsx?|m?js)$/u.test(path)),
);

/** Each extension page has its own; the framework finds them by this name. */
const OF_EVERY_PAGE = ['main.tsx'];

/** What is given more than once, with the files that give it. */
function givenTwice(named: readonly (readonly [name: string, path: string])[]): Record<string, string[]> {
  const paths = Map.groupBy(named, ([name]) => name);
  return Object.fromEntries(
    [...paths]
      .filter(([, given]) => given.length > 1)
      .map(([name, given]) => [name, given.map(([, path]) => path)]),
  );
}

test('no two source files have one name', () => {
  const named = SOURCES.filter((path) => !OF_EVERY_PAGE.includes(basename(path))).map(
    (path) =>
      [
        basename(path)
          .replace(/\.\w+$/u, '')
          .toLowerCase(),
        path,
      ] as const,
  );
  expect(named.length).toBeGreaterThan(300);
  expect(givenTwice(named)).toEqual({});
});

test('no two exported types have one name', () => {
  const named = SOURCES.flatMap((path) =>
    Array.from(
      readFileSync(join(ROOT, path), 'utf8').matchAll(
        /^export (?:interface|type|(?:abstract )?class|enum) (\w+)/gmu,
      ),
      (match) => [match[1] ?? '', path] as const,
    ),
  );
  expect(named.length).toBeGreaterThan(200);
  expect(givenTwice(named)).toEqual({});
});

test('what is given twice is found with its places', () => {
  const named = [
    ['Draft', 'a.ts'],
    ['Voice', 'b.ts'],
    ['Draft', 'c.ts'],
  ] as const;
  expect(givenTwice(named)).toEqual({ Draft: ['a.ts', 'c.ts'] });
});
