import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/text/nlp.ts';

const tokensOf = (text: string) => readText(text, 0).flatMap(({ tokens }) => tokens);

test.each([
  ['the locks leaked', ['the', 'lock', 'leak']],
  ['it cannot hold', ['it', 'can', 'not', 'hold']],
  // At the end of a sentence wink-nlp leaves the word in one piece, and knows no dictionary form of it.
  ['They cannot.', ['they', 'cannot', '.']],
])('dictionary forms in “%s”', (text, lemmas) =>
  expect(tokensOf(text).map(({ lemma }) => lemma)).toEqual(lemmas),
);

test.each([
  ['a run of letters', `The wall ${'x'.repeat(350)} held.`],
  ['an address', `See www.example.org/${'a/'.repeat(200)}end, she said.`],
  ['a run of exactly a hundred', `Long ${'y'.repeat(100)} word.`],
  ['only letters', 'z'.repeat(1000)],
])('tokens lie where their words stand: %s', (_, text) => {
  const tokens = tokensOf(text);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
  expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(/\s/g, ''));
});

describe('letters from beyond Western Europe do not cut a word', () => {
  test.each([
    ['Orhan Erdağ met Vesna Kočić.', ['Orhan', 'Erdağ', 'met', 'Vesna', 'Kočić', '.']],
    ['Łukasz Wręba’s boat', ['Łukasz', 'Wręba', '’s', 'boat']],
    ['the roads to Ștefești and Đakovo', ['the', 'roads', 'to', 'Ștefești', 'and', 'Đakovo']],
    ['İpek said “Ōmi”.', ['İpek', 'said', '“', 'Ōmi', '”', '.']],
    ['Lê Thị Hằng, 34,', ['Lê', 'Thị', 'Hằng', ',', '34', ',']],
    ['Žofie can’t', ['Žofie', 'ca', 'n’t']],
    // Marks and other scripts stand as they did.
    ['the ƿ of Zoë and Ólafur', ['the', 'ƿ', 'of', 'Zoë', 'and', 'Ólafur']],
    ['5 × 3 → 15', ['5', '×', '3', '→', '15']],
    ['a naïve café—closed', ['a', 'naïve', 'café', '—', 'closed']],
  ])('%s', (text, words) => {
    const tokens = tokensOf(text);
    expect(tokens.map((token) => token.text)).toEqual(words);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test('they are names to the tagger', () =>
    expect(tokensOf('Mayor Vesna Kočić spoke.').map(({ pos }) => pos)).toEqual([
      'PROPN',
      'PROPN',
      'PROPN',
      'VERB',
      'PUNCT',
    ]));
});

test.each([
  ['An insider told E! News that Lind was upset.', 1],
  ['Lind told Yahoo! that the locks leak.', 1],
  ['A Yahoo! Finance report says so.', 1],
  ['Go to Yahoo! Lind said so.', 2],
  ['They gave it an E! Lind left.', 2],
  ['Look! News came on Monday.', 2],
])('a name that ends in a mark ends no sentence: %s', (text, count) =>
  expect(readText(text, 0)).toHaveLength(count),
);

test.each([
  ['“He said: ‘It leaks.’” Lind left.', 2],
  ['"He said: \'It leaks!\'" Lind left.', 2],
  ['“He said: ‘It leaks’” and left.', 1],
  ['“The dogs’” Lind said.', 1],
])('a sentence ends behind two closing marks: %s', (text, count) =>
  expect(readText(text, 0)).toHaveLength(count),
);

test('a turned apostrophe is an apostrophe, a mark stays one', () => {
  const words = (text: string) =>
    readText(text, 0).flatMap(({ tokens }) => tokens.map((token) => token.text));
  expect(words('Hale‘s mother')).toEqual(words('Hale’s mother'));
  expect(words('It shouldn‘t rain.')).toEqual(words('It shouldn’t rain.'));
  expect(words('He said ‘so it is’.')).toContain('‘');
});
