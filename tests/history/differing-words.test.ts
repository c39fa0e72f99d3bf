import { describe, expect, test } from 'vitest';
import { differingWords, type WordRun } from '../../lib/history/differing-words.ts';

/** Words that the other text has not, in brackets. */
const told = (runs: readonly WordRun[]) =>
  runs
    .map(({ text, isShared }) => (isShared ? text : `[${text.trim()}] `))
    .join('')
    .trim();

describe('words that only one of two texts has', () => {
  test.each([
    ['The mill turns.', 'The mill turns.', 'The mill turns.', 'The mill turns.'],
    ['The old mill turns.', 'The mill turns.', 'The [old] mill turns.', 'The mill turns.'],
    ['met for six hours', 'met for seven hours', 'met for [six] hours', 'met for [seven] hours'],
    ['“The Mill,” he said', 'the mill he said', '“The Mill,” he said', 'the mill he said'],
    ['a b', 'c d', '[a b]', '[c d]'],
    ['', 'c d', '', '[c d]'],
    ['— yes', 'yes', '[—] yes', 'yes'],
  ])('%j and %j', (here, there, inHere, inThere) => {
    const both = differingWords(here, there);
    expect([told(both.here), told(both.there)]).toEqual([inHere, inThere]);
  });

  test('together the runs are the text, white space and all', () => {
    const text = '  One  two\nthree   four ';
    const { here } = differingWords(text, 'two five four');
    expect(here.map((run) => run.text).join('')).toBe(text);
  });

  test('very long texts are not told apart', () => {
    const text = 'word '.repeat(1000);
    expect(differingWords(text, 'other')).toEqual({
      here: [{ text, isShared: true }],
      there: [{ text: 'other', isShared: true }],
    });
  });
});
