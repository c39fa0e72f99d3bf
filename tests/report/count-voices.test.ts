import { expect, test } from 'vitest';
import { countVoices } from '../../lib/report/count-voices.ts';
import { articleFrom } from '../support/article-from.ts';
import { attributionOf } from '../support/attribution-of.ts';

const ARTICLE = articleFrom(`
  “The ice is thin,” said Maren Oll, who runs the ferry.
  # On the shore
  Oll said the harbour board had said that “nobody crosses now”.
`);
const DIRECT = attributionOf(ARTICLE, 0, { source: 'Maren Oll', content: ['“The ice is thin,”'] });
const INDIRECT = attributionOf(ARTICLE, 1, {
  source: 'Oll',
  content: ['the harbour board had said that “nobody crosses now”'],
});
const INNER = attributionOf(
  ARTICLE,
  2,
  { source: 'the harbour board', content: ['“nobody crosses now”'] },
  { level: 'inner', parent: 1 },
);

test.each([
  ['words in marks', [DIRECT], { total: 22, attributed: 4 }, [[0, 4]]],
  [
    'words inside another’s words belong to the outer one',
    [INDIRECT, INNER],
    { total: 22, attributed: 9 },
    [[1, 9]],
  ],
  [
    'the same words found twice count once',
    [DIRECT, { ...DIRECT, id: 7 }],
    { total: 22, attributed: 4 },
    [
      [0, 4],
      [7, 0],
    ],
  ],
  ['nobody speaks', [], { total: 22, attributed: 0 }, []],
])('%s', (_, attributions, words, each) => {
  const counted = countVoices(ARTICLE, attributions, new Set());
  expect(counted.words).toEqual(words);
  expect([...counted.ofAttribution]).toEqual(each);
});

test('copies count nothing', () => {
  expect(countVoices(ARTICLE, [], new Set([2])).words).toEqual({ total: 11, attributed: 0 });
});
