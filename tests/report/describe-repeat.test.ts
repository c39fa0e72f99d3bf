import { expect, test } from 'vitest';
import type { Repeat } from '../../lib/repeats/repeat.ts';
import { describeRepeats } from '../../lib/report/describe-repeat.ts';
import { articleFrom } from '../support/article-from.ts';

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
    'The whole text is printed three times: paragraphs 1–2 again as 3–4 and 5–6. Counted once.',
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
  ['Paragraph 2 is printed twice: again as 5. Counted once.', [{ kind: 'exact', first: [1], copies: [[5]] }]],
  [
    'Paragraphs 1–2 are printed twice: again as 5–6, with small changes. Counted once.',
    [{ kind: 'near', first: [0, 1], copies: [[5, 6]] }],
  ],
])('%s', (sentence, repeats) => expect(describeRepeats(repeats, SIX)).toEqual([sentence]));

test('copies that stand directly after their paragraphs are one repeat', () => {
  const article = articleFrom('one\none\ntwo\ntwo\nthree\nthree');
  expect(describeRepeats(INTERLEAVED, article)).toEqual([
    'Each of the 3 paragraphs is printed twice, one after the other: 1, 3, 5 again as 2, 4, 6. Counted once.',
  ]);
});

test('two paragraphs printed again far apart are two repeats', () => {
  const article = articleFrom('one\none\ntwo\nthree\nthree');
  const repeats: Repeat[] = [
    { kind: 'exact', first: [0], copies: [[1]] },
    { kind: 'exact', first: [3], copies: [[4]] },
  ];
  expect(describeRepeats(repeats, article)).toHaveLength(2);
});
