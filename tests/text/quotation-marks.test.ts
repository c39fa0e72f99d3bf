import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../lib/text/quotation-marks.ts';
import { growth, TOO_MUCH } from '../support/growth.ts';

/** The quotations of paragraphs, each as printed; nested ones after a “>” for every level. */
function quotations(...paragraphs: string[]): string[] {
  const blocks = paragraphs.map((text, id) => ({ id, text }));
  return findQuotations(blocks).map(
    ({ block, start, end, depth }) => '>'.repeat(depth - 1) + (paragraphs[block] ?? '').slice(start, end),
  );
}

describe('every style of marks gives the same quotation', () => {
  test.each([
    ['“We will stay,” said Ruiz.', '“We will stay,”'],
    ['"We will stay," said Ruiz.', '"We will stay,"'],
    ['‘We will stay,’ said Ruiz.', '‘We will stay,’'],
    ["'We will stay,' said Ruiz.", "'We will stay,'"],
    ['« We will stay », said Ruiz.', '« We will stay »'],
    ['«We will stay», said Ruiz.', '«We will stay»'],
    ['»We will stay«, said Ruiz.', '»We will stay«'],
    ['‹We will stay›, said Ruiz.', '‹We will stay›'],
    ['„We will stay“, said Ruiz.', '„We will stay“'],
    ['„We will stay”, said Ruiz.', '„We will stay”'],
    ['‚We will stay‘, said Ruiz.', '‚We will stay‘'],
    ['”We will stay”, said Ruiz.', '”We will stay”'],
    ['「We will stay,」 said Ruiz.', '「We will stay,」'],
    ['『We will stay,』 said Ruiz.', '『We will stay,』'],
    ["``We will stay,'' said Ruiz.", "``We will stay,''"],
    ['‘‘We will stay,’’ said Ruiz.', '‘‘We will stay,’’'],
    ['“We will stay,’’ said Ruiz of the dogs’ home.', '“We will stay,’’'],
  ])('%s', (text, expected) => expect(quotations(text)).toEqual([expected]));
});

describe('apostrophes, feet, inches and lone marks are no quotations', () => {
  test.each([
    ['It’s Ruiz’s dam, isn’t it?'],
    ["It's Ruiz's dam, isn't it?"],
    ['They shouldn‘t have built it.'],
    ["The engineers' report and the owners' reply"],
    ["'Twas the summer of '98, rock 'n' roll and all that."],
    ['’Twas the summer of ’98.'],
    ['He is 5\'10" tall, she is 6\' 2".'],
    ['The wall is 6’ 2” high.'],
    ['A 12" pipe was laid.'],
    ['» Next page'],
    ['The end of it.”'],
  ])('%s', (text) => expect(quotations(text)).toEqual([]));
});

describe('apostrophes inside quotations do not close them', () => {
  test.each([
    ['‘We can’t stay in the dogs’ home,’ said Ruiz.', ['‘We can’t stay in the dogs’ home,’']],
    ["'We can't stay in the dogs' home,' said Ruiz.", ["'We can't stay in the dogs' home,'"]],
    ['“It’s the owners’ dam,” said Ruiz’s aide.', ['“It’s the owners’ dam,”']],
    ['"He is 6\' 2", no more," she said.', ['"He is 6\' 2", no more,"']],
  ])('%s', (text, expected) => expect(quotations(text)).toEqual(expected));
});

describe('nested quotations', () => {
  test.each([
    [
      '“He told me ‘never again’ and left,” Ruiz said.',
      ['“He told me ‘never again’ and left,”', '>‘never again’'],
    ],
    ['‘He told me “never again”,’ Ruiz said.', ['‘He told me “never again”,’', '>“never again”']],
    ['"He told me \'never again\'," Ruiz said.', ['"He told me \'never again\',"', ">'never again'"]],
    ['“He said “no” twice,” Ruiz said.', ['“He said “no” twice,”', '>“no”']],
    ['«He said “no” twice», Ruiz said.', ['«He said “no” twice»', '>“no”']],
  ])('%s', (text, expected) => expect(quotations(text)).toEqual(expected));
});

describe('unclosed and displaced marks', () => {
  test.each([
    ['Ruiz said: “We will stay. And that is that.', ['“We will stay. And that is that.']],
    ['He called it “odd and left. “We stay,” he said.', ['“We stay,”']],
    ['When "outside forces" meddle, there is no calm in our region."', ['"outside forces"']],
    ['It fell below the minimum."We will stay," said Ruiz.', ['"We will stay,"']],
  ])('%s', (text, expected) => expect(quotations(text)).toEqual(expected));
});

describe('quotations that run over paragraphs', () => {
  test('a paragraph that opens what the one before left open goes on with it', () => {
    const found = findQuotations([
      { id: 0, text: 'Ruiz said: “The dam was sound.' },
      { id: 1, text: '“It was built by honest people.' },
      { id: 2, text: '“Nobody doubted it.”' },
      { id: 3, text: '“We did,” said Lind.' },
    ]);
    expect(found.map(({ block, closed, continues }) => ({ block, closed, continues }))).toEqual([
      { block: 0, closed: false, continues: false },
      { block: 1, closed: false, continues: true },
      { block: 2, closed: true, continues: true },
      { block: 3, closed: true, continues: false },
    ]);
  });

  test('another paragraph does not', () => {
    const found = findQuotations([
      { id: 0, text: 'Ruiz said: “The dam was sound.' },
      { id: 1, text: 'The owners disagreed. “Nonsense,” they said.' },
    ]);
    expect(found.map(({ continues }) => continues)).toEqual([false, false]);
  });
});

test('works are named between 《 and 》, not quoted', () => {
  const [found] = findQuotations([{ id: 0, text: 'Her novel 《The Dam》 sold well.' }]);
  expect(found).toMatchObject({ start: 10, end: 19, style: 'title' });
});

test.each([['“a ‘b '], ['"a \'b '], ['» « ” „ '], ["dogs' 'a "]])('work is linear in %s', (piece) => {
  const finding = (count: number) => {
    const blocks = [{ id: 0, text: piece.repeat(count) }];
    return () => findQuotations(blocks);
  };
  expect(growth(finding, 2_500)).toBeLessThan(TOO_MUCH);
});

describe('marks that writers mix', () => {
  test.each([
    ['"We will stay,” said Ruiz. The boat left.', ['"We will stay,”']],
    ['“We will stay," said Ruiz. The boat left.', ['“We will stay,"']],
    ['"We will stay,” said Ruiz. “We must."', ['"We will stay,”', '“We must."']],
    ['He said it was “no help" and “no use".', ['“no help"', '“no use"']],
    ['“We waited for ‘the boat," said Ruiz.', ['“We waited for ‘the boat,"']],
  ])('%s', (text, expected) => expect(quotations(text)).toEqual(expected));

  test.each([
    ['“He said "yes" to it,” said Ruiz.', ['“He said "yes" to it,”', '>"yes"']],
    ['"He said “yes” to it," said Ruiz.', ['"He said “yes” to it,"', '>“yes”']],
    ['“We will stay,” said Ruiz of the 6" pipe.', ['“We will stay,”']],
  ])('look-alike: %s', (text, expected) => expect(quotations(text)).toEqual(expected));
});
