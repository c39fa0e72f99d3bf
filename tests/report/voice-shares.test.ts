import { expect, test } from 'vitest';
import { divideWords } from '../../lib/report/divide-words.ts';
import { voiceTable } from '../../lib/report/voice-shares.ts';
import { wholePercents } from '../../lib/report/whole-percents.ts';
import { SAMPLES } from '../support/sample-articles.ts';

test.each(Object.entries(SAMPLES))('the parts of %s together are the whole text', (_, report) => {
  const { shares, others } = voiceTable(report);
  expect(shares.reduce((words, share) => words + share.words, 0)).toBe(report.words.total);
  expect(others.words).toBe(report.words.attributed);
  const percents = shares.map(({ percent }) => percent);
  if (percents.every((percent) => percent !== null) && percents.length > 0)
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
});

test('most words first, what is not settled after that, the article’s own last', () => {
  expect(voiceTable(SAMPLES.rich).shares.map(({ voice, words, unnamed }) => [voice, words, unnamed])).toEqual(
    [
      ['expert', 50, 13],
      ['official', 37, 0],
      ['media', 15, 0],
      ['person', 13, 0],
      ['organization', 11, 0],
      ['business', 7, 0],
      ['unclear', expect.any(Number), 0],
      ['narrator', expect.any(Number), 0],
    ],
  );
});

test('a share shows the passages it was counted from', () => {
  const { shares, unnamed, others } = voiceTable(SAMPLES.rich);
  const outer = SAMPLES.rich.attributions.filter(({ level }) => level === 'outer');
  const settled = shares.filter(({ voice }) => voice !== 'narrator').flatMap(({ passages }) => passages);
  expect(settled).toHaveLength(outer.length);
  expect(others.passages).toHaveLength(outer.length);
  expect(unnamed.passages).toEqual(
    outer.filter(({ speaker }) => speaker === 'analysts').map(({ content }) => content),
  );
});

test.each([
  [[], []],
  [
    [0, 0],
    [0, 0],
  ],
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [2, 1],
    [67, 33],
  ],
  [
    [1, 999],
    [0, 100],
  ],
  [
    [333, 333, 334],
    [33, 33, 34],
  ],
])('%j in whole percents is %j', (parts, percents) => expect(wholePercents(parts)).toEqual(percents));

test('where all of a kind have no name, its figure and that of all without a name are one', () => {
  const { parts, unnamed } = divideWords(
    { total: 200, attributed: 101 },
    [
      { kind: 'expert', named: false, words: 67 },
      { kind: 'official', named: true, words: 34 },
    ],
    6,
  );
  expect(unnamed.percent).toBe(parts.find(({ voice }) => voice === 'expert')?.percent);
});
