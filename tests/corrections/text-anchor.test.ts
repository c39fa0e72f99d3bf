import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorableText } from '../../lib/corrections/text-anchor.ts';
import { textOf, type Article } from '../../lib/text/article.ts';
import { articleFrom } from '../support/article-from.ts';
import { spanOf } from '../support/attribution-of.ts';
import { growth, TOO_MUCH } from '../support/growth.ts';

const BEFORE = articleFrom(`
  The mill at Tarn has stood still for nine years.
  “Water does not wait for councils,” said Runa Tofte, who sold bread there.
  The mayor was not so sure. “No comment,” said Ivo Brandt.
  His deputy was in a hurry. “No comment,” said Mira Lund.
`);
const QUOTE = '“Water does not wait for councils,”';

function foundIn(after: Article, words: string, nth = 0): string[] {
  const anchor = anchorableText(BEFORE).anchor(spanOf(BEFORE, words, nth));
  if (!anchor) throw new Error(`Expected an anchor for “${words}”`);
  return anchorableText(after)
    .find(anchor)
    .map((span) => `${span.block}: ${textOf(after, span)}`);
}

const changed = (from: string | RegExp, to: string): Article => ({
  ...BEFORE,
  blocks: BEFORE.blocks.map((block) => ({ ...block, text: block.text.replace(from, to) })),
});
const withFirst = (...texts: string[]): Article =>
  articleFrom([...texts, ...BEFORE.blocks.map(({ text }) => text)].join('\n'));

describe('the words are found again', () => {
  test.each<[string, Article, string]>([
    ['on the same page', BEFORE, `1: ${QUOTE}`],
    ['after a new first paragraph', withFirst('Updated on Monday.'), `2: ${QUOTE}`],
    [
      'with straight marks',
      changed(QUOTE, '"Water does not wait for councils,"'),
      '1: "Water does not wait for councils,"',
    ],
    [
      'with other spaces',
      changed('does not wait', 'does\u00A0not  wait'),
      '1: “Water does\u00A0not  wait for councils,”',
    ],
    ['with a word changed', changed('does not', 'won’t'), '1: “Water won’t wait for councils,”'],
    [
      'with the words around them changed',
      changed('said Runa Tofte, who sold bread there.', 'a baker said.'),
      `1: ${QUOTE}`,
    ],
  ])('%s', (_, after, found) => expect(foundIn(after, QUOTE)).toEqual([found]));

  test('in two paragraphs, where the page splits them', () => {
    const split = articleFrom(
      'It began. “Water does not\nwait for councils,” said Runa Tofte, who sold bread there.',
    );
    const anchor = anchorableText(
      articleFrom('It began. “Water does not wait for councils,” said Runa Tofte, who sold bread there.'),
    ).anchor({ block: 0, start: 10, end: 45 });
    expect(
      anchor &&
        anchorableText(split)
          .find(anchor)
          .map((span) => textOf(split, span)),
    ).toEqual(['“Water does not', 'wait for councils,”']);
  });
});

test.each([
  ['first', 0, '2: “No comment,”'],
  ['second', 1, '3: “No comment,”'],
])('the same words said twice: the %s stays the same one', (_, nth, found) => {
  expect(foundIn(BEFORE, '“No comment,”', nth)).toEqual([found]);
  expect(foundIn(withFirst('“No comment,” was heard all day.'), '“No comment,”', nth)).toEqual([
    found.replace(/^\d/, (block) => String(Number(block) + 1)),
  ]);
});

describe('nothing is found', () => {
  test.each<[string, Article, string]>([
    ['when the words are gone', changed(QUOTE, ''), QUOTE],
    ['when they say something else', changed(QUOTE, '“Bread has no opinion of rivers,”'), QUOTE],
    [
      'when short words stand in another place',
      articleFrom('“No comment,” was all that anybody heard.'),
      '“No comment,”',
    ],
    ['in an empty article', articleFrom(''), QUOTE],
  ])('%s', (_, after, words) => expect(foundIn(after, words)).toEqual([]));

  test('for words outside the running text, or no words', () => {
    const article = articleFrom('# A heading\nA paragraph here.');
    expect(anchorableText(article).anchor({ block: 0, start: 2, end: 9 })).toBeNull();
    expect(anchorableText(article).anchor({ block: 1, start: 1, end: 2 })).toBeNull();
  });
});

test('an anchor made in a copy finds the printing that is counted', () => {
  const texts = BEFORE.blocks.map(({ text }) => text);
  const twice = articleFrom([...texts, ...texts].join('\n'));
  const anchor = anchorableText(twice).anchor(spanOf(twice, QUOTE, 1));
  expect(anchor && anchorableText(twice, new Set([4, 5, 6, 7])).find(anchor)).toEqual([spanOf(twice, QUOTE)]);
});

test('any words of any text are found where they are', () => {
  const word = fc.constantFrom('water', 'waits', '“no', 'comment,”', 'a', 'councils', '𝒳', 'Lü');
  const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (lines, b, s, l) => {
        const article = articleFrom(lines.join('\n'));
        const block = b % article.blocks.length;
        const words = [...(article.blocks[block]?.text.matchAll(/\S+/g) ?? [])];
        const from = s % words.length;
        const [first, last] = [words[from], words[Math.min(words.length - 1, from + (l % 6))]];
        if (!first || !last) return;
        const span = { block, start: first.index, end: last.index + last[0].length };
        const text = anchorableText(article);
        const anchor = text.anchor(span);
        expect(anchor && text.find(anchor)).toEqual([span]);
      },
    ),
  );
});

test('work grows with the text, not with its repetitions', () => {
  const finding = (times: number) => {
    const article = articleFrom(Array.from({ length: times }, () => 'no comment at all').join('\n'));
    const text = anchorableText(article);
    return () => [
      text.find({ exact: 'no comment at noon by no means', prefix: 'x', suffix: 'y', position: 0 }),
      text.find({ exact: 'no comment', prefix: 'at all ', suffix: ' at all', position: 0 }),
    ];
  };
  expect(growth(finding, 5_000)).toBeLessThan(TOO_MUCH);
});
