import { describe, expect, test } from 'vitest';
import { WordIndex } from '../../lib/text/word-index.ts';

describe('a list of words', () => {
  const words = ['river', 'talks', '', 'constructor', '__proto__', 'Zürich', '東京', '2024'];
  const index = new WordIndex(words);

  test.each(words.map((word, i) => [word, i] as const))('“%s” stands at %i', (word, i) => {
    expect(index.get(word)).toBe(i);
  });

  test.each(['rivers', 'River', 'toString', ' ', '202', 'talks '])('“%s” is not in it', (word) => {
    expect(index.get(word)).toBeUndefined();
  });
});

test('of two equal words the later one is found, as in an object filled in order', () => {
  expect(new WordIndex(['dam', 'ferry', 'dam']).get('dam')).toBe(2);
});

test('a word added later is found beside those of the list', () => {
  const words = ['dam'];
  const index = new WordIndex(words);
  index.set('sluice', words.push('sluice') - 1);
  expect(index.get('sluice')).toBe(1);
  expect(index.get('dam')).toBe(0);
});

test('an empty list has no words', () => {
  expect(new WordIndex([]).get('dam')).toBeUndefined();
});

test('every word of a long list is found at its place', () => {
  const words = Array.from({ length: 5000 }, (_, i) => `w${i.toString(36)}`);
  const index = new WordIndex(words);
  expect(words.every((word, i) => index.get(word) === i)).toBe(true);
});
