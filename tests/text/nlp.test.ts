import { expect, test } from 'vitest';
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
