import { describe, expect, test } from 'vitest';
import { copiedBlocks, findRepeats } from '../../lib/repeats/find-repeats.ts';
import type { Block } from '../../lib/text/article.ts';
import { articleFrom } from '../support/article-from.ts';

const MILL = 'The old mill on the Aske was sold on Monday for two million crowns, the council said.';
const RIVER = 'Its owner, the Halvard family, had kept it closed since the flood of 1998 tore out the wheel.';
const PLAN =
  'Under the plan, forty flats and a small museum will stand where flour was once ground for five villages.';
const VOICES =
  '“We lose a piece of ourselves,” said Runa Tofte, who has lived across the river for sixty years.';

describe('printed again', () => {
  test.each<[string, string[], { kind: string; first: number[]; copies: number[][] }[]]>([
    [
      'a whole text',
      [MILL, RIVER, PLAN, MILL, RIVER, PLAN],
      [{ kind: 'exact', first: [0, 1, 2], copies: [[3, 4, 5]] }],
    ],
    [
      'three times',
      [MILL, RIVER, MILL, RIVER, MILL, RIVER],
      [
        {
          kind: 'exact',
          first: [0, 1],
          copies: [
            [2, 3],
            [4, 5],
          ],
        },
      ],
    ],
    [
      'paragraph by paragraph',
      [MILL, MILL, RIVER, RIVER],
      [
        { kind: 'exact', first: [0], copies: [[1]] },
        { kind: 'exact', first: [2], copies: [[3]] },
      ],
    ],
    [
      'far from its first place',
      [MILL, RIVER, PLAN, VOICES, RIVER],
      [{ kind: 'exact', first: [1], copies: [[4]] }],
    ],
    [
      'with other quotation marks and dashes',
      [VOICES, MILL, VOICES.replace('“', '"').replace('”', '"')],
      [{ kind: 'exact', first: [0], copies: [[2]] }],
    ],
    [
      'one word changed',
      [MILL, RIVER, PLAN, MILL.replace('sold', 'auctioned'), RIVER, PLAN],
      [{ kind: 'near', first: [0, 1, 2], copies: [[3, 4, 5]] }],
    ],
    [
      'one number changed',
      [RIVER, MILL, RIVER.replace('1998', '1989')],
      [{ kind: 'near', first: [0], copies: [[2]] }],
    ],
    [
      'one word left out',
      [PLAN, MILL, PLAN.replace('small ', '')],
      [{ kind: 'near', first: [0], copies: [[2]] }],
    ],
    [
      'a short line inside a longer run',
      [MILL, 'Nobody came.', RIVER, MILL, 'Nobody came.', RIVER],
      [{ kind: 'exact', first: [0, 1, 2], copies: [[3, 4, 5]] }],
    ],
    [
      'four times in a row',
      [MILL, MILL, MILL, MILL],
      [{ kind: 'exact', first: [0], copies: [[1], [2], [3]] }],
    ],
    [
      'a text that repeats a paragraph within itself',
      [MILL, RIVER, PLAN, RIVER, VOICES, MILL, RIVER, PLAN, RIVER, VOICES],
      [
        { kind: 'exact', first: [0, 1, 2, 3, 4], copies: [[5, 6, 7, 8, 9]] },
        { kind: 'exact', first: [1], copies: [[3]] },
      ],
    ],
  ])('%s', (_, paragraphs, expected) =>
    expect(findRepeats(articleFrom(paragraphs.join('\n')))).toEqual(expected),
  );
});

describe('not a repeat', () => {
  test.each<[string, string[]]>([
    ['different paragraphs', [MILL, RIVER, PLAN, VOICES]],
    ['a short line alone', ['Nobody came.', MILL, 'Nobody came.']],
    [
      'the same opening, another end',
      [
        'The council said on Monday that the mill would be sold before the winter.',
        'The council said on Monday that the bridge would stay open until the spring thaw.',
      ],
    ],
    [
      'the same form for two results',
      [
        'Norra beat Sund 3–1 in front of 4,000 people on Saturday afternoon in the rain.',
        'Sund beat Ekby 2–0 in front of 900 people on Sunday evening in the snow.',
      ],
    ],
    [
      'a quotation taken up inside a longer paragraph',
      [
        VOICES,
        `Asked about the price, the buyer repeated what Tofte had said: ${VOICES} Then he left the hall without another word.`,
      ],
    ],
    ['nothing at all', []],
    ['paragraphs without words', ['***', '***', '***']],
  ])('%s', (_, paragraphs) => expect(findRepeats(articleFrom(paragraphs.join('\n')))).toEqual([]));

  test('captions, links and hidden copies are not running text', () => {
    const blocks: Block[] = (['paragraph', 'caption', 'links', 'hidden', 'duplicate'] as const).map(
      (kind, id) => ({ id, kind, text: MILL }),
    );
    expect(findRepeats({ ...articleFrom(''), blocks })).toEqual([]);
  });
});

test('copies are the blocks to leave out', () => {
  expect([...copiedBlocks(findRepeats(articleFrom([MILL, RIVER, MILL, RIVER].join('\n'))))]).toEqual([2, 3]);
});
