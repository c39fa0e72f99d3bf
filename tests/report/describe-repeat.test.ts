import { expect, test } from 'vitest';
import type { Repeat } from '../../lib/repeats/repeat.ts';
import { describeRepeat } from '../../lib/report/describe-repeat.ts';
import { articleFrom } from '../support/article-from.ts';

const SIX = articleFrom('one\ntwo\n# heading\nthree\nfour\nfive\nsix');

test.each<[string, Repeat]>([
  [
    'The whole text is printed twice: paragraphs 1–3 again as 4–6. Counted once.',
    { kind: 'exact', first: [0, 1, 2, 3], copies: [[4, 5, 6]] },
  ],
  [
    'The whole text is printed three times: paragraphs 1–2 again as 3–4 and 5–6. Counted once.',
    {
      kind: 'exact',
      first: [0, 1],
      copies: [
        [3, 4],
        [5, 6],
      ],
    },
  ],
  ['Paragraph 2 is printed twice: again as 5. Counted once.', { kind: 'exact', first: [1], copies: [[5]] }],
  [
    'Paragraphs 1–2 are printed twice: again as 5–6, with small changes. Counted once.',
    { kind: 'near', first: [0, 1], copies: [[5, 6]] },
  ],
])('%s', (sentence, repeat) => expect(describeRepeat(repeat, SIX)).toBe(sentence));
