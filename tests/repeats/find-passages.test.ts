import { describe, expect, test } from 'vitest';
import { blocksCountedElsewhere, findPrintedAgain } from '../../lib/repeats/find-printed-again.ts';
import type { PassageKind } from '../../lib/repeats/repeat.ts';
import { textOf, type Article, type BlockKind } from '../../lib/text/article.ts';
import { articleFrom } from '../support/article-from.ts';
import { growth, TOO_MUCH } from '../support/growth.ts';

const MILL = 'The old mill on the Aske was sold on Monday for two million crowns, the council said.';
const OWNER = 'Its owner, the Halvard family, had kept it closed since the flood of 1998 tore out the wheel.';
const VOICE =
  'Runa Tofte, who has lived across the river for sixty years, shook her head. “We lose a piece of ourselves with that wheel,” she said on the bridge.';
const PLAN =
  'Under the plan, forty flats and a small museum will stand where flour was once ground for five villages. Work begins in May.';

type Row = string | readonly [BlockKind, string];

function articleOf(rows: readonly Row[]): Article {
  const blocks = rows.map((row, id) =>
    typeof row === 'string'
      ? { id, kind: 'paragraph' as const, text: row }
      : { id, kind: row[0], text: row[1] },
  );
  return { ...articleFrom(''), blocks };
}

/** Kind, the words that are counted, and the words of the first copy. */
function told(rows: readonly Row[]): [PassageKind, string, string][] {
  const article = articleOf(rows);
  const words = (spans: Parameters<typeof textOf>[1][] | undefined) =>
    (spans ?? []).map((span) => textOf(article, span)).join(' / ');
  return findPrintedAgain(article).passages.map(({ kind, first, copies }) => [
    kind,
    words([...first]),
    words([...(copies[0] ?? [])]),
  ]);
}

describe('told apart from a repeat', () => {
  test.each<[string, readonly Row[], [PassageKind, string, string]]>([
    [
      'a sentence taken up in another paragraph',
      [OWNER, MILL, `Nobody came to the sale. ${MILL} The hall was empty.`],
      ['sentence', MILL, MILL],
    ],
    [
      'two sentences in a row are one passage',
      [`It rained. ${MILL} ${OWNER}`, PLAN, `${MILL} ${OWNER} So it goes.`],
      ['sentence', `${MILL} ${OWNER}`, `${MILL} ${OWNER}`],
    ],
    [
      'a pull quote before the paragraph it is from',
      [MILL, ['quote', 'We lose a piece of ourselves with that wheel'], OWNER, VOICE],
      [
        'pull-quote',
        'We lose a piece of ourselves with that wheel',
        'We lose a piece of ourselves with that wheel',
      ],
    ],
    [
      'a pull quote with its signature',
      [MILL, VOICE, ['quote', '“We lose a piece of ourselves with that wheel” — Runa Tofte']],
      [
        'pull-quote',
        'We lose a piece of ourselves with that wheel',
        '“We lose a piece of ourselves with that wheel” — Runa Tofte',
      ],
    ],
    [
      'a pull quote of a whole paragraph',
      [MILL, ['quote', OWNER], VOICE, OWNER],
      ['pull-quote', OWNER.slice(0, -1), OWNER],
    ],
    [
      'a line under the headline',
      [['dek', PLAN.slice(0, PLAN.indexOf(' Work'))], MILL, PLAN],
      ['standfirst', PLAN.slice(0, PLAN.indexOf('. Work')), PLAN.slice(0, PLAN.indexOf(' Work'))],
    ],
    [
      'a first paragraph that gives a later one away',
      [PLAN.slice(0, PLAN.indexOf(' Work')), MILL, OWNER, PLAN],
      ['standfirst', PLAN.slice(0, PLAN.indexOf('. Work')), PLAN.slice(0, PLAN.indexOf(' Work'))],
    ],
    ['words under a picture', [MILL, ['caption', OWNER], OWNER], ['caption', OWNER.slice(0, -1), OWNER]],
    [
      'the text for another screen',
      [MILL, ['duplicate', MILL], OWNER, ['duplicate', OWNER]],
      ['hidden-copy', `${MILL.slice(0, -1)} / ${OWNER.slice(0, -1)}`, `${MILL} / ${OWNER}`],
    ],
    [
      'a paragraph cut off before it is printed in full',
      [MILL, 'Under the plan, forty flats and a small museum will stand…', OWNER, PLAN],
      [
        'teaser',
        'Under the plan, forty flats and a small museum will stand',
        'Under the plan, forty flats and a small museum will stand…',
      ],
    ],
    [
      'a promotion in the words of the text',
      [MILL, ['promo', 'Its owner, the Halvard family, had kept it closed'], OWNER],
      [
        'teaser',
        'Its owner, the Halvard family, had kept it closed',
        'Its owner, the Halvard family, had kept it closed',
      ],
    ],
    [
      'a call to subscribe',
      [MILL, 'Sign up for our morning newsletter.', OWNER, 'Sign up for our morning newsletter.'],
      ['boilerplate', 'Sign up for our morning newsletter.', 'Sign up for our morning newsletter.'],
    ],
    [
      'a legal notice',
      [MILL, '© The Aske Herald, all rights reserved.', OWNER, '© The Aske Herald, all rights reserved.'],
      ['boilerplate', '© The Aske Herald, all rights reserved.', '© The Aske Herald, all rights reserved.'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual([expected]);
    expect(findPrintedAgain(articleOf(rows)).repeats).toEqual([]);
  });
});

describe('looks alike and is none', () => {
  test.each<[string, readonly Row[]]>([
    [
      'a sentence with another number',
      [MILL, `Nobody came to the sale. ${MILL.replace('two', 'three')} The hall was empty.`],
    ],
    [
      'a short sentence that comes again',
      [
        `${MILL} He did not answer a request for comment.`,
        `${OWNER} He did not answer a request for comment.`,
      ],
    ],
    ['a sentence twice in one paragraph', [`${MILL} The price was a surprise to all. ${MILL}`, OWNER]],
    [
      'a block quote with words of its own',
      [MILL, ['quote', 'The wheel will never turn again in my lifetime'], VOICE],
    ],
    ['a block quote of few words', [MILL, ['quote', 'A piece of ourselves'], VOICE]],
    [
      'a line under the headline in other words',
      [['dek', 'Forty flats and a museum are to replace the old mill'], MILL, PLAN],
    ],
    [
      'a first paragraph that shares its opening only',
      [`${PLAN.slice(0, 40)} something else entirely will be built.`, MILL, PLAN],
    ],
    [
      'a caption in other words',
      [MILL, ['caption', 'The mill on the Aske, closed since the flood of 1998.'], OWNER],
    ],
    [
      'hidden text that says something else',
      [MILL, ['hidden', 'Opens in a new window: the story of the Aske mill'], OWNER],
    ],
    ['a paragraph that trails off', [MILL, 'Under the plan, there will be nobody left to ask…', PLAN]],
    [
      'a promotion of another story',
      [MILL, ['promo', 'Five more mills along the Aske that are up for sale'], OWNER],
    ],
    ['a call that stands once', [MILL, 'Sign up for our morning newsletter.', OWNER]],
  ])('%s', (_, rows) => expect(findPrintedAgain(articleOf(rows))).toEqual({ repeats: [], passages: [] }));

  test('a paragraph about a newsletter printed twice is a repeat', () => {
    const about =
      'The newsletter of the mill society will appear for the last time in March, its editor said.';
    const { repeats, passages } = findPrintedAgain(articleOf([MILL, about, OWNER, about]));
    expect(passages).toEqual([]);
    expect(repeats).toEqual([{ kind: 'exact', first: [1], copies: [[3]] }]);
  });
});

test('a text printed twice with its pull quotes is one repeat', () => {
  const once: Row[] = [MILL, ['quote', 'We lose a piece of ourselves with that wheel'], OWNER, VOICE];
  const { repeats, passages } = findPrintedAgain(articleOf([...once, ...once]));
  expect(repeats).toEqual([{ kind: 'exact', first: [0, 2, 3], copies: [[4, 6, 7]] }]);
  expect(passages.map(({ kind }) => kind)).toEqual(['pull-quote', 'pull-quote']);
});

test('pull quotes and first paragraphs that are copies are neither read nor counted', () => {
  const article = articleOf([MILL, ['quote', 'We lose a piece of ourselves with that wheel'], VOICE]);
  expect([...blocksCountedElsewhere(article, findPrintedAgain(article))]).toEqual([1]);
});

test('every passage says why in words', () => {
  const { passages } = findPrintedAgain(
    articleOf([MILL, ['quote', 'We lose a piece of ourselves with that wheel'], VOICE]),
  );
  expect(passages[0]?.why).toBe('A block quote with the words of paragraph 3.');
});

describe('work grows with the text, not with its square', () => {
  const words = Array.from({ length: 3000 }, (_, i) => `w${(i * 7919) % 100003}`);
  const paragraph = (seed: number) =>
    `${Array.from({ length: 40 }, (_, i) => words[(seed * 31 + i * i * 17 + i * seed) % words.length]).join(' ')}.`;
  test.each<[string, (i: number) => string]>([
    ['different paragraphs', paragraph],
    ['all paragraphs the same', () => paragraph(1)],
    ['every paragraph twice', (i) => paragraph(i >> 1)],
    ['the same opening everywhere', (i) => `${paragraph(1)} ${paragraph(i)}`],
  ])('%s', (_, text) => {
    const find = (count: number) => {
      const article = articleOf(Array.from({ length: count }, (_, i) => text(i)));
      return () => findPrintedAgain(article);
    };
    expect(growth(find, 750)).toBeLessThan(TOO_MUCH);
  });
});
