import { expect, test } from 'vitest';
import { drawVoiceMap, readVoiceMap } from '../../lib/report/voice-map.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { sampleReport } from '../support/sample-report.ts';

test.each(Object.entries(SAMPLES))(
  'the stretches of %s hold the words that are counted, each once',
  (_, report) => {
    const { total, segments } = readVoiceMap(report);
    expect(total).toBe(report.words.total);
    expect(segments.reduce((sum, { words }) => sum + words, 0)).toBe(report.words.attributed);
    const ends = segments.map(({ from, words }) => from + words);
    expect(segments.every(({ from }, i) => i === 0 || from >= (ends[i - 1] ?? 0))).toBe(true);
  },
);

test('a stretch is one statement in one paragraph', () => {
  const { segments } = readVoiceMap(SAMPLES.rich);
  const told = segments.map(({ name, voice, words, block }) => [name, voice, words, block]);
  expect(told.slice(0, 4)).toEqual([
    ['Adaeze Lindqvist', 'official', 10, 1],
    ['Adaeze Lindqvist', 'official', 12, 1],
    ['Adaeze Lindqvist', 'official', 6, 2],
    ['Henrik Vasquez-Okafor', 'expert', 10, 3],
  ]);
  expect(told.at(-1)?.slice(0, 2)).toEqual([null, 'unclear']);
});

test('copies of repeated text have no part in it', () => {
  const { total, segments } = readVoiceMap(SAMPLES.doubled);
  expect(segments.every(({ block, from, words }) => block < 4 && from + words <= total)).toBe(true);
});

test('neighbours are joined for drawing only where one would not be seen', () => {
  const { segments } = readVoiceMap(SAMPLES.crowd);
  const drawn = drawVoiceMap(readVoiceMap(SAMPLES.crowd));
  expect(segments).toHaveLength(60);
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn.every(({ length }) => length >= 1 / 160)).toBe(true);
  expect(drawn.every(({ from, length }) => from >= 0 && from + length <= 1.0001)).toBe(true);
});

test.each([
  [4, [['person', 0.5, 0.5]]],
  [1, [['person', 0, 1]]],
] as const)('half of the text is drawn as that in %d steps', (steps, expected) => {
  const report = sampleReport({
    blocks: ['One two three four. “Five six seven eight.”'],
    speakers: [{ name: 'Vera Bloom', kind: 'person' }],
    statements: [{ block: 0, words: '“Five six seven eight.”', by: 'Vera Bloom' }],
  });
  const drawn = drawVoiceMap(readVoiceMap(report), steps);
  expect(drawn.map(({ voice, from, length }) => [voice, from, length])).toEqual(expected);
});
