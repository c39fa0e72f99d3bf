import { expect, test } from 'vitest';
import { findNamesAgain } from '../../lib/names/find-names-again.ts';
import { readText } from '../../lib/text/nlp.ts';
import { namesOfSentences } from '../support/names-of-sentences.ts';

const ARTICLE = namesOfSentences(
  [
    'Mara Lind said the Border Review Office (BRO) would close its house in Halden.',
    'Lind blamed the Halden Courier.',
  ].flatMap((text, block) => readText(text, block)),
);

function foundIn(text: string): string[] {
  const { names } = findNamesAgain(ARTICLE, text, readText(text, 0));
  return names.map(({ span, kind }) => `${text.slice(span.start, span.end)}: ${kind}`);
}

test.each([
  ['Lind Blames The Paper', ['Lind: person']],
  ['MARA LIND TO CLOSE BRO', ['MARA LIND: person', 'BRO: body']],
  [
    'Border Review Office leaves Halden, says Lind’s aide',
    ['Border Review Office: body', 'Halden: place', 'Lind: person'],
  ],
])('%s', (headline, names) => expect(foundIn(headline)).toEqual(names));

test.each([
  ['a name the article does not have', 'Orlan Tesk To Leave'],
  ['small letters', 'Why the lind tree fell'],
  ['a longer word', 'Linden Street Is Closed'],
  ['a part of a form only', 'Review Of The Year'],
  ['nothing', ''],
])('no name of the article: %s', (_, headline) => expect(foundIn(headline)).toEqual([]));

test('numbers by block lead to the names', () => {
  const text = 'Lind Leaves Halden';
  const again = findNamesAgain(ARTICLE, text, readText(text, 0));
  expect(again.byBlock.get(0)).toEqual([0, 1]);
  expect(again.names.map(({ named }) => again.named[named]?.name)).toEqual(['Mara Lind', 'Halden']);
});
