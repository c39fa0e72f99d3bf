import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../lib/text/article.ts';
import { signQuotes } from '../../lib/text/sign-quotes.ts';

const blocksOf = (...rows: readonly (readonly [BlockKind, string])[]): Block[] =>
  rows.map(([kind, text], id) => ({ id, kind, text }));
const QUOTED = '“The wheel turns like on the first day.”';

describe('a line signs the quotation over it', () => {
  test.each([
    '— Berit Solheim, miller',
    '– Jon Aas',
    '~ Liv Tangen, Ardle',
    '-- Odd Brekke Jr.',
    'Source: Gro Ekern, captain of the ferry',
  ])('%s', (signature) => {
    const signed = signQuotes(
      blocksOf(['paragraph', 'It is May.'], ['paragraph', QUOTED], ['paragraph', signature]),
    );
    expect(signed.map(({ kind, signedBy }) => [kind, signedBy])).toEqual([
      ['paragraph', undefined],
      ['paragraph', 2],
      ['signature', undefined],
    ]);
  });

  test('also of a block quote without marks', () => {
    const [quote, signature] = signQuotes(
      blocksOf(['quote', 'The wheel turns.'], ['paragraph', '— Jon Aas']),
    );
    expect([quote?.signedBy, signature?.kind]).toEqual([1, 'signature']);
  });
});

describe('a line is none', () => {
  test.each<readonly [string, string, string]>([
    ['below a paragraph that only quotes', 'The miller said “it turns” and left.', '— Berit Solheim, miller'],
    ['when it is a sentence', QUOTED, '— Nobody knew who had said it.'],
    ['when it goes on in small letters', QUOTED, '— and the river rose'],
    ['without a dash', QUOTED, 'Berit Solheim, miller'],
    ['when it is long', QUOTED, `— Berit ${'and her brother '.repeat(6)}of Ardle`],
    ['when it is speech in a dialogue', 'Who is there?', '— It is me'],
  ])('%s', (_, over, line) => {
    const blocks = blocksOf(['paragraph', over], ['paragraph', line]);
    expect(signQuotes(blocks)).toEqual(blocks);
  });
});

describe('a handle and a date sign the post over them', () => {
  const POST = 'Yes this is real, and nobody asked us about it.';
  test.each([
    '— Bo Castellane (@bocast) November 18, 2026',
    '— tall glass of cocoa 🎄 (@_orabo9) Nov. 9, 2026',
    '- Dina E. Andersen 🏳️‍🌈 (@dinaandersen) May 3, 2026',
  ])('%s', (signature) => {
    const signed = signQuotes(blocksOf(['paragraph', POST], ['paragraph', signature]));
    expect(signed.map(({ kind, signedBy }) => [kind, signedBy])).toEqual([
      ['paragraph', 1],
      ['signature', undefined],
    ]);
  });

  test('a line of links between them is passed over', () => {
    const signed = signQuotes(
      blocksOf(
        ['paragraph', POST],
        ['paragraph', '⬇️⬇️ https://t.example/hopP pic.example/3BD'],
        ['paragraph', '— Bo Castellane (@bocast) November 18, 2026'],
      ),
    );
    expect(signed.map(({ signedBy }) => signedBy)).toEqual([2, undefined, undefined]);
  });

  test.each(['— Bo Castellane, baker, on November 18, 2026', '— see the note (page 3) of November 18, 2026'])(
    'look-alike: %s',
    (line) => {
      const [post] = signQuotes(blocksOf(['paragraph', POST], ['paragraph', line]));
      expect(post?.signedBy).toBeUndefined();
    },
  );
});
