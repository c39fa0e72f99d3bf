import { expect, test } from 'vitest';
import { readAttributions } from '../support/read-attributions.ts';

const sources = (text: string) => readAttributions(text).map(({ source }) => source);

test.each([
  [
    'a long way before it',
    'Ana Ruiz runs the dock. Ruiz summed up the way from a boat in the north to a shop in the town: “It’s the old school meets the new school.”',
    ['Ruiz'],
  ],
  [
    'where a colon stands in the quotation as well',
    'Felix De Miranda beautifully evokes light as an icon of the age: “When we hear the word, an image pops into our heads: a sign.”',
    ['Felix De Miranda'],
  ],
  [
    'and no noun before the colon',
    'Felix De Miranda beautifully evokes the notion of light as an icon in his introduction: “When we hear the word neon, an image pops into our heads.”',
    ['Felix De Miranda'],
  ],
])('the subject says what a colon announces, %s', (_, text, expected) =>
  expect(sources(text)).toEqual(expected),
);

test.each([
  [
    'a sign',
    'Ana Ruiz lives above a shop with a sign in red: “No dogs or sailors in here after nine, please.”',
  ],
  ['a line of a book', 'The book opens with a line of hers: “It was the best of times for all the fish.”'],
])('%s is said by nobody', (_, text) => expect(sources(text)).toEqual([]));
