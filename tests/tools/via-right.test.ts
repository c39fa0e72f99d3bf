import { expect, test } from 'vitest';
import { viaRight } from '../../tools/evaluation/via-right.ts';

const row = (via: string | null) => ({
  source: [],
  content: [[10, 30] as const],
  tier: 'core',
  level: 'outer',
  via,
});
const report = (via: string | null) => ({
  attributions: [{ level: 'outer', content: [[10, 30] as const], via }],
  speakers: [{ id: 'daily', name: 'The Daily Tide', aliases: ['the Tide'] }],
});
const gold = (via: string | null) => ({
  id: 'a',
  text: '',
  attributions: [row(via)],
  speakers: [{ id: 'tide', name: 'Daily Tide' }],
});

test.each([
  ['the same name, “the” aside', 'tide', 'daily', { right: 1, all: 1 }],
  ['told in words', 'the Tide', 'daily', { right: 1, all: 1 }],
  ['not printed', 'tide', null, { right: 0, all: 1 }],
  ['another', 'Evening Post', 'daily', { right: 0, all: 1 }],
  ['none told', null, 'daily', { right: 0, all: 0 }],
])('%s', (_, wanted, printed, count) => {
  expect(viaRight([gold(wanted)], new Map([['a', report(printed)]]))).toEqual(count);
});

test('a statement that is not printed is left out', () => {
  const other = {
    ...report('daily'),
    attributions: [{ level: 'outer', content: [[90, 99] as const], via: 'daily' }],
  };
  expect(viaRight([gold('tide')], new Map([['a', other]]))).toEqual({ right: 0, all: 0 });
});
