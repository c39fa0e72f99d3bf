import { describe, expect, test } from 'vitest';
import type { Block } from '../../lib/text/article.ts';
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

/** The same where a page has told that all block quotes bear the number of a block below or above them. */
function saidInPost(text: string, signature: string): string[][] {
  const article = articleFrom(text);
  const by = article.blocks.findIndex((block) => block.text === signature);
  const blocks = article.blocks.map((block): Block => {
    if (block.id === by) return { ...block, kind: 'signature' };
    return block.kind === 'quote' ? { ...block, signedBy: by } : block;
  });
  return readAttributions({ ...article, blocks }).map(({ source, content }) => [source, content]);
}

describe('one post is one statement', () => {
  const signature = '— Liv Tangen (@livtangen) May 3, 2026';

  test.each([
    ['of one line', ['It sounds like rain.'], ['It sounds like rain.']],
    [
      'of several lines',
      ['Rain. On. Larch.', 'rain.', 'it. is. rain.'],
      ['Rain. On. Larch. … rain. … it. is. rain.'],
    ],
    [
      'of paragraphs',
      ['The wheel turns.', 'It will grind flour.'],
      ['The wheel turns. … It will grind flour.'],
    ],
    ['without its arrows', ['It sounds like rain.', '⬇️⬇️⬇️'], ['It sounds like rain.']],
    [
      'without a line of dots between',
      ['It sounds like rain.', '...', 'All day.'],
      ['It sounds like rain. … All day.'],
    ],
    ['that says nothing is none', ['⬇️⬇️⬇️', '100%'], []],
  ])('%s', (_, lines, contents) => {
    const quotes = lines.map((line) => `> ${line}`).join('\n');
    expect(saidInPost(`The mill at Ardle turned again.\n${quotes}\n${signature}`, signature)).toEqual(
      contents.map((content) => ['Liv Tangen', content]),
    );
  });

  test('and what stands under a name is a statement a paragraph', () => {
    const text = 'The mill at Ardle turned again.\nLiv Tangen\n> The wheel turns.\n> It sounds like rain.';
    expect(saidInPost(text, 'Liv Tangen')).toEqual([
      ['Liv Tangen', 'The wheel turns.'],
      ['Liv Tangen', 'It sounds like rain.'],
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
