import { describe, expect, test } from 'vitest';
import { signQuotes } from '../../lib/text/sign-quotes.ts';
import { articleFrom } from '../support/article-from.ts';
import { readAttributions } from '../support/read-attributions.ts';

/** What is said in an article whose lines sign quotations, as [source, content]. */
function said(text: string): string[][] {
  const article = articleFrom(text);
  const signed = { ...article, blocks: signQuotes(article.blocks) };
  return readAttributions(signed).map(({ source, content }) => [source, content]);
}

describe('the block that signs a quotation names its speaker', () => {
  test.each([
    ['— Berit Solheim, miller at Ardle', 'Berit Solheim, miller at Ardle'],
    ['— Liv Tangen (@livtangen) May 3, 2026', 'Liv Tangen'],
    ['~ Jon Aas', 'Jon Aas'],
    ['Source: Gro Ekern, captain', 'Gro Ekern, captain'],
    ['— Odd Brekke | Ostra', 'Odd Brekke'],
    ['— Posted by Odd Brekke on Sunday, May 3', 'Odd Brekke'],
  ])('%s', (signature, source) => {
    expect(
      said(`The mill at Ardle turned again.\n“The wheel sounds like rain in May.”\n${signature}`),
    ).toEqual([[source, '“The wheel sounds like rain in May.”']]);
  });

  test('and not whoever speaks in the paragraph before', () => {
    const found = said(`Jon Aas, the carpenter, said the wheel was sound.
      > The river gave us bread. Now it gives us light.
      — Berit Solheim, miller`);
    expect(found.at(-1)).toEqual([
      'Berit Solheim, miller',
      'The river gave us bread. Now it gives us light.',
    ]);
  });
});

describe('what no block signs is read as before', () => {
  test('a quotation followed by a sentence about somebody', () => {
    expect(
      said('“The wheel sounds like rain,” said Liv Tangen.\nJon Aas, 41, a carpenter, built it.'),
    ).toEqual([['Liv Tangen', '“The wheel sounds like rain,”']]);
  });
});
