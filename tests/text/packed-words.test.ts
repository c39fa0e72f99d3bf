import { describe, expect, test } from 'vitest';
import { packWords, PackedWords } from '../../lib/text/packed-words.ts';

const isWide = (word: string): boolean => /[^\0-\xff]/u.test(word);

function listOf(words: readonly string[]): PackedWords {
  return new PackedWords(packWords(words, '|', isWide));
}

describe('a list of words', () => {
  const words = ['(none)', '2024', '__proto__', 'constructor', 'River', 'river', 'talks', 'Zürich', '東京'];
  const list = listOf(words);

  test.each(words.map((word, i) => [word, i] as const))('“%s” stands at %i', (word, i) => {
    expect(list.get(word)).toBe(i);
    expect(list.at(i)).toBe(word);
  });

  test.each(['rivers', 'RIVER', 'toString', ' ', '', '202', 'talks ', 'Zürich|東京'])(
    '“%s” is not in it',
    (word) => {
      expect(list.get(word)).toBeUndefined();
      // Asked again, it answers from memory.
      expect(list.get(word)).toBeUndefined();
    },
  );

  test('there is nothing behind its end', () => {
    expect(list).toHaveLength(words.length);
    expect(list.at(words.length)).toBeUndefined();
  });
});

test('a word added later is found beside those of the list', () => {
  const list = listOf(['(none)', 'dam']);
  expect(list.get('sluice')).toBeUndefined();
  list.set('sluice', list.push('sluice') - 1);
  expect(list.get('sluice')).toBe(2);
  expect(list.at(2)).toBe('sluice');
  expect(list.get('dam')).toBe(1);
});

test('words alike but for their capitals are found wherever the blocks part them', () => {
  const alike = Array.from({ length: 64 }, (_, i) =>
    Array.from('quayside', (letter, k) => (i & (1 << k) ? letter.toUpperCase() : letter)).join(''),
  );
  for (let before = 0; before < 40; before++) {
    const words = [
      '(none)',
      ...Array.from({ length: before }, (_, i) => `a${String(i).padStart(2, '0')}`),
      ...alike,
      'zone',
    ];
    const list = listOf(words);
    expect(words.every((word, i) => list.get(word) === i && list.at(i) === word)).toBe(true);
  }
});

test('every word of a long list is found at its place', () => {
  const words = ['~', ...Array.from({ length: 5000 }, (_, i) => `w${i.toString(36)}`).sort()];
  const list = listOf(words);
  expect(words.every((word, i) => list.get(word) === i)).toBe(true);
  expect(words.every((word, i) => list.at(i) === word)).toBe(true);
});

test.each([
  ['a list out of order', ['(none)', 'talks', 'river']],
  ['a word twice', ['(none)', 'dam', 'dam']],
])('%s cannot be packed', (_, words) => {
  expect(() => packWords(words, '|', isWide)).toThrow(RangeError);
});
