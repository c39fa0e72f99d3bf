import { expect, test } from 'vitest';
import type { Repeat } from '../../lib/repeats/repeat.ts';
import { repeatInWords } from '../../components/wording/repeat-in-words.ts';
import { groupRepeats } from '../../lib/report/group-repeats.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFrom } from '../support/article-from.ts';

const inWords = (repeats: readonly Repeat[], article: Article) =>
  groupRepeats(repeats).map((group) => repeatInWords({ article }, group));

const SIX = articleFrom('one\ntwo\n# heading\nthree\nfour\nfive\nsix');

const INTERLEAVED: readonly Repeat[] = [
  { kind: 'exact', first: [0], copies: [[1]] },
  { kind: 'exact', first: [2], copies: [[3]] },
  { kind: 'exact', first: [4], copies: [[5]] },
];

test.each<[string, readonly Repeat[]]>([
  [
    'The whole text is printed twice: paragraphs 1–3 again as 4–6. Counted once.',
    [{ kind: 'exact', first: [0, 1, 2, 3], copies: [[4, 5, 6]] }],
  ],
  [
    'The whole text is printed three times: paragraphs 1–2 again as 3–4, 5–6. Counted once.',
    [
      {
        kind: 'exact',
        first: [0, 1],
        copies: [
          [3, 4],
          [5, 6],
        ],
      },
    ],
  ],
  [
    'One paragraph is printed twice: paragraph 2 again as 5. Counted once.',
    [{ kind: 'exact', first: [1], copies: [[5]] }],
  ],
  [
    '2 paragraphs are printed twice, with small changes: paragraphs 1–2 again as 5–6. Counted once.',
    [{ kind: 'near', first: [0, 1], copies: [[5, 6]] }],
  ],
])('%s', (sentence, repeats) => expect(inWords(repeats, SIX)).toEqual([sentence]));

test('copies that stand directly after their paragraphs are one repeat', () => {
  const article = articleFrom('one\none\ntwo\ntwo\nthree\nthree');
  expect(inWords(INTERLEAVED, article)).toEqual([
    'Each of 3 paragraphs is printed twice, one after the other: paragraphs 1, 3, 5 again as 2, 4, 6. Counted once.',
  ]);
});

test('two paragraphs printed again far apart are two repeats', () => {
  const article = articleFrom('one\none\ntwo\nthree\nthree');
  const repeats: Repeat[] = [
    { kind: 'exact', first: [0], copies: [[1]] },
    { kind: 'exact', first: [3], copies: [[4]] },
  ];
  expect(inWords(repeats, article)).toHaveLength(2);
});
