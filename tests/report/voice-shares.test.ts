import { expect, test } from 'vitest';
import { voiceShares } from '../../lib/report/voice-shares.ts';
import { SAMPLES } from '../support/sample-articles.ts';

test.each(Object.entries(SAMPLES))('the voices of %s together are the whole text', (_, report) => {
  const sum = voiceShares(report).reduce((words, share) => words + share.words, 0);
  expect(sum).toBe(report.words.total);
});

test('most words first, what is not settled after that, the article’s own last', () => {
  expect(voiceShares(SAMPLES.rich).map(({ voice }) => voice)).toEqual([
    'official',
    'expert',
    'media',
    'person',
    'unnamed',
    'organization',
    'business',
    'unclear',
    'narrator',
  ]);
});

test('a kind given to a voice without a name does not make it one of that kind', () => {
  const disguised = {
    ...SAMPLES.unnamedOnly,
    speakers: SAMPLES.unnamedOnly.speakers.map((speaker) => ({ ...speaker, kind: 'expert' as const })),
  };
  expect(voiceShares(disguised).map(({ voice }) => voice)).toEqual(['unnamed', 'narrator']);
});
