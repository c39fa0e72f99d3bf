import { describe, expect, test } from 'vitest';
import { readAttributions, whoSaysWhat } from '../support/read-attributions.ts';

describe('whom something is told to is no part of it', () => {
  test.each([
    ['Ana Ruiz told a newspaper the dam was safe.', ['Ana Ruiz: the dam was safe']],
    ['Ana Ruiz told the Valley Courier the dam was safe.', ['Ana Ruiz: the dam was safe']],
    [
      'Ana Ruiz, the owner, told her staff the gates were shut.',
      ['Ana Ruiz, the owner: the gates were shut'],
    ],
    ['Ana Ruiz warned the council that the dam was weak.', ['Ana Ruiz: that the dam was weak']],
    ['Ana Ruiz reminded a room of engineers that the dam leaks.', ['Ana Ruiz: that the dam leaks']],
    [
      'Ana Ruiz told members of the club at a dinner on Friday that the dam leaks.',
      ['Ana Ruiz: that the dam leaks'],
    ],
    [
      'Ana Ruiz told visiting harbour officials they would need to wait.',
      ['Ana Ruiz: they would need to wait'],
    ],
    ['Ana Ruiz told the Portland Press Herald that the dam leaks.', ['Ana Ruiz: that the dam leaks']],
    ['Ana Ruiz told the assembled crowd of reporters she would go.', ['Ana Ruiz: she would go']],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));

  test.each([
    ['Ana Ruiz said the council was told too late.', ['Ana Ruiz: the council was told too late']],
    ['“It leaks,” Ana Ruiz told the Valley Courier.', ['Ana Ruiz: It leaks']],
  ])('no listener: %s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('days and participles around the word that reports', () => {
  test.each([
    [
      'The gates were hit in the night, Governor Ana Ruiz said Sunday, adding that nobody was hurt.',
      ['Governor Ana Ruiz: The gates were hit in the night', 'Governor Ana Ruiz: that nobody was hurt'],
    ],
    [
      'The gates were opened in a night test, Governor Ana Ruiz said Monday, marking their third use.',
      ['Governor Ana Ruiz: The gates were opened in a night test'],
    ],
    [
      'The ministry on Sunday confirmed that the gates had burned.',
      ['The ministry: that the gates had burned'],
    ],
    ['The gates open on Sunday, the mayor said.', ['the mayor: The gates open on Sunday']],
    ['A good summer, Ana Ruiz said, depends on the rain.', ['Ana Ruiz: A good summer … depends on the rain']],
    [
      'Many farmers left when the dam broke, Ana Ruiz adds, with more to follow.',
      ['Ana Ruiz: Many farmers left when the dam broke'],
    ],
    ['The water rose after officials announced the gates would open.', ['officials: the gates would open']],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('interrupted quotations', () => {
  test.each([
    [
      '“If the dam goes,” Ana Ruiz said on Friday, “so does the town.”',
      ['Ana Ruiz: If the dam goes … so does the town'],
    ],
    ['“It is,” Ana Ruiz said, pausing, “a matter of weeks.”', ['Ana Ruiz: It is … a matter of weeks']],
    ['“My staff,” Ana Ruiz went on, “have not slept.”', ['Ana Ruiz: My staff … have not slept']],
    [
      '“We asked,” Ana Ruiz told the council, her voice shaking, “and nobody came.”',
      ['Ana Ruiz: We asked … and nobody came'],
    ],
    ['‘The bus,’ Ana Ruiz wrote in an email, ‘never came.’', ['Ana Ruiz: The bus … never came']],
    [
      '“If the dam goes”—she pointed at it—“so does the town,” Ana Ruiz said.',
      ['Ana Ruiz: If the dam goes … so does the town'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));

  test.each([
    ['“We won,” Ana Ruiz said. “We lost,” Li Wei said.', ['Ana Ruiz: We won', 'Li Wei: We lost']],
    [
      '“It leaks,” Ana Ruiz said, and Li Wei replied, “It does not.”',
      ['Ana Ruiz: It leaks', 'Li Wei: It does not'],
    ],
  ])('two statements: %s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('cries inside what a witness says', () => {
  test.each([
    [
      'A girl shouted “Look out!” just before the dam broke, said Ana Ruiz, who was fishing nearby.',
      'Ana Ruiz, who was fishing nearby',
    ],
    ['The man screamed “Who are you?” at the guard and ran off, Ana Ruiz said.', 'Ana Ruiz'],
  ])('%s', (text, speaker) => {
    const outer = readAttributions(text).filter(({ level }) => level === 'outer');
    expect(outer.map(({ source }) => source)).toEqual([speaker]);
  });
  test('two who shout are two', () =>
    expect(whoSaysWhat('“Stop! Don’t move!” yelled Ana Ruiz. “Who will pay for it?” asked Li Wei.')).toEqual([
      'Ana Ruiz: Stop! Don’t move!',
      'Li Wei: Who will pay for it?',
    ]));
});

describe('whoever is accused or declared something says nothing', () => {
  test.each([
    ['The firm was accused of “greed” by Ana Ruiz.', 'The firm'],
    ['In June, the college was declared an “unwanted” body by the prosecutor’s office.', 'the college'],
    ['The trial of Li Wei, a treasurer who is accused of “theft”, began on Monday.', 'Li Wei'],
  ])('%s', (text, accused) =>
    expect(readAttributions(text).filter(({ source }) => source.includes(accused))).toEqual([]),
  );
  test('the active stays', () =>
    expect(whoSaysWhat('Ana Ruiz accused the firm of “greed”.').join()).toContain('Ana Ruiz: '));
});

describe('words that are before the text or beside it', () => {
  test.each([
    [
      'LEEDS (Valley News) - The dam will be raised by a metre, Ana Ruiz said on Friday.',
      ['Ana Ruiz: The dam will be raised by a metre'],
    ],
    [
      'PORT CORRAN, Oct. 5 — The dam will be raised by a metre, Ana Ruiz said.',
      ['Ana Ruiz: The dam will be raised by a metre'],
    ],
    ['► The toll ends in June, Ana Ruiz said.', ['Ana Ruiz: The toll ends in June']],
    [
      'Ana Ruiz — an engineer for thirty years — said the dam was sound.',
      ['Ana Ruiz — an engineer for thirty years —: the dam was sound'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('things that “say” something', () => {
  test.each([
    ['The clock on the tower said noon.'],
    ['Common sense says the dam will break.'],
    ['Rumour says that the owners have left.'],
    ['Her smile said that the gates would open.'],
    ['The gauge indicated a depth of nine metres.'],
    ['Fans argue about the new gates.'],
    ['What residents say about the dam'],
    ['June 4, 1931: The dam opens with a show.'],
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));
  test.each([
    ['Hope Ruiz said the dam would break.', ['Hope Ruiz: the dam would break']],
    ['The weather service said the frost was normal.', ['The weather service: the frost was normal']],
    ['The study found that half of all dams leak.', ['The study: that half of all dams leak']],
  ])('a voice: %s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('tags of posts', () => {
  test.each([
    [
      '“Finally my gran can visit again”, posted @ana_ruiz on Sunday.',
      ['@ana_ruiz: Finally my gran can visit again'],
    ],
    ['“The pumps must stop,” Ruiz had posted on June 3.', ['Ruiz: The pumps must stop']],
    ['The mayor said: Never again.', ['The mayor: Never again']],
    ['Ana Ruiz had posted a parcel to her aunt on June 30.', []],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});
