import { expect, test } from 'vitest';
import {
  ALL_SPEAKERS,
  ALL_STATEMENTS,
  leavesOut,
  statementFinder,
  kindsIn,
} from '../../lib/report/statement-filter.ts';
import { SAMPLES } from '../support/sample-articles.ts';

const finder = statementFinder(SAMPLES.rich);
const found = (filter: Partial<typeof ALL_STATEMENTS>): number[] =>
  finder.statements({ ...ALL_STATEMENTS, ...filter }).map(({ id }) => id);

test.each([
  ['vasquez', 3],
  ['OKAFOR', 3],
  ['  okafor ', 3],
  ['keep the sea out', 1],
  ['coastal engineering', 3],
  ['zeppelin', 0],
])('searching for “%s” finds %d statements', (search, count) => {
  expect(found({ search })).toHaveLength(count);
});

test.each([
  [{ certainty: 'uncertain' }, [9, 12, 13]],
  [{ naming: 'unnamed' }, [5, 6, 12, 13]],
  [{ naming: 'unnamed', certainty: 'uncertain' }, [12, 13]],
] as const)('statements by %o', (filter, expected) => {
  expect(found(filter)).toEqual(expected);
});

test('in the order of the text or of their words', () => {
  // What stands inside another is listed with it.
  const ids = SAMPLES.rich.attributions.filter(({ level }) => level === 'outer').map(({ id }) => id);
  expect(found({})).toEqual(ids);
  const words = finder.statements({ ...ALL_STATEMENTS, order: 'words' }).map((statement) => statement.words);
  expect(words).toHaveLength(ids.length);
  expect(words).toEqual(words.toSorted((a, b) => b - a));
});

test('a speaker is listed with at least one statement that passes', () => {
  const heard = new Set(SAMPLES.rich.attributions.map(({ speaker }) => speaker));
  const listed = finder.speakers(ALL_SPEAKERS).map(({ id }) => id);
  expect(new Set(listed)).toEqual(heard.difference(new Set([null])));
  expect(finder.speakers({ ...ALL_SPEAKERS, search: 'vasquez' }).map(({ name }) => name)).toEqual([
    'Henrik Vasquez-Okafor',
  ]);
  expect(finder.speakers({ ...ALL_SPEAKERS, search: 'zeppelin' })).toEqual([]);
});

test('a kind of voice can be chosen only where it occurs', () => {
  expect(kindsIn(SAMPLES.few)).toEqual(['person']);
  expect(kindsIn(SAMPLES.rich)).toContain('unclear');
  expect(kindsIn(SAMPLES.nothing)).toEqual([]);
});

test.each([
  [{}, false],
  [{ order: 'words' }, false],
  [{ search: '  ' }, false],
  [{ search: 'sea' }, true],
  [{ kind: 'expert' }, true],
  [{ type: 'direct' }, true],
] as const)('a filter with %o leaves something out: %s', (filter, expected) => {
  expect(leavesOut({ ...ALL_STATEMENTS, ...filter })).toBe(expected);
});
