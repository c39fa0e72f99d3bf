import { expect, test } from 'vitest';
import { traceHeadlineQuotes } from '../../lib/attribution/trace-headline-quotes.ts';
import { articleFrom } from '../support/article-from.ts';
import { attributionOf } from '../support/attribution-of.ts';

const TEXT = 'Ana Ruiz said the dam was “a house of old cards” and had to go. The talks were long and frank.';

test.each([
  ['Dam was ‘a house of old cards’', 'exact', 0],
  ['Dam ‘a house of cards’', 'altered', 0],
  ['Talks were ‘long and frank’', 'exact', null],
  ['Dam ‘worth every penny’', 'not found', null],
])('%s: %s', (title, found, attribution) => {
  const article = articleFrom(TEXT, { title });
  const said = attributionOf(article, 0, {
    source: 'Ana Ruiz',
    cue: 'said',
    content: ['the dam was “a house of old cards” and had to go'],
  });
  expect(traceHeadlineQuotes(article, [said])).toMatchObject([{ found, attribution }]);
});

test('a headline without quotations', () => {
  expect(traceHeadlineQuotes(articleFrom(TEXT, { title: 'Dam’s owners at odds' }), [])).toEqual([]);
});
