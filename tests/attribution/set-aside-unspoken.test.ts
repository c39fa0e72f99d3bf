import { describe, expect, test } from 'vitest';
import { setAsideUnspoken } from '../../lib/attribution/set-aside-unspoken.ts';
import { textOf } from '../../lib/text/article.ts';
import { articleFrom } from '../support/article-from.ts';
import { attributionOf } from '../support/attribution-of.ts';

describe('words in marks that nobody says', () => {
  test.each([
    ['Her novel “The Dam” sold well.', '“The Dam”', 'title'],
    ['Her novel 《The Dam》 sold well.', '《The Dam》', 'title'],
    ['John “Shorty” Malone stayed.', '“Shorty”', 'nickname'],
    ['A man who goes by the name “Shorty” stayed.', '“Shorty”', 'nickname'],
    ['The so-called “dam war” ended.', '“dam war”', 'term'],
    ['Their “help” came late.', '“help”', 'scare quote'],
    ['The ‘Belt and Road Forum’ opened.', '‘Belt and Road Forum’', 'title'],
    [
      '“Nobody in the valley asked for this dam.”',
      '“Nobody in the valley asked for this dam.”',
      'no speaker',
    ],
  ])('%s', (text, marks, reason) => {
    const article = articleFrom(text);
    const found = setAsideUnspoken(article, []);
    expect(found.map(({ span, reason: why }) => [textOf(article, span), why])).toEqual([[marks, reason]]);
  });
});

test('what is attributed is not set aside', () => {
  const article = articleFrom('Ana Ruiz called the dam “a house of cards”.');
  const attribution = attributionOf(article, 0, {
    source: 'Ana Ruiz',
    cue: 'called',
    content: ['“a house of cards”'],
  });
  expect(setAsideUnspoken(article, [attribution])).toEqual([]);
});

test.each([['It’s the owners’ dam.'], ['A 12" pipe and a 5\'10" man.'], ['No marks here.']])(
  'no marks: %s',
  (text) => expect(setAsideUnspoken(articleFrom(text), [])).toEqual([]),
);
