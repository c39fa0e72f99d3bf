import { describe, expect, test } from 'vitest';
import { readAttributions, whoSaysWhat } from '../support/read-attributions.ts';

type Row = readonly [text: string, expected: readonly string[]];

function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
}

describe('a sentence ends in those it tells of, and “said” leads to who says it', () => {
  check([
    [
      'The plan helps those who own the fields, said the head of the union, Mara Lind, in a letter.',
      ['the head of the union, Mara Lind: The plan helps those who own the fields'],
    ],
    [
      'The gates hold back what the river brings, said engineers.',
      ['engineers: The gates hold back what the river brings'],
    ],
    [
      'The wall is an insult to those who fish here, said the speaker of the guild, Bo Li, in a statement.',
      ['the speaker of the guild, Bo Li: The wall is an insult to those who fish here'],
    ],
  ]);
  describe('look-alikes', () =>
    check([
      ['Mara Lind, who built the dam, said the dam leaks.', ['Mara Lind, who built the dam: the dam leaks']],
      ['The man who built the dam said the mayor lied.', ['The man who built the dam: the mayor lied']],
      ['He left when Mara Lind, the mayor, added two names.', []],
    ]));
});

describe('who is told of between commas before “told” says all before it', () => {
  check([
    [
      'It is odd that the mayor claims to save water, a clerk at the town hall, who asked not to be named, said on Friday.',
      ['a clerk at the town hall, who asked not to be named: It is odd that the mayor claims to save water'],
    ],
    [
      'The owners say the dam is safe, a diver, who worked on the wall for years, told the Herald.',
      ['a diver, who worked on the wall for years: The owners say the dam is safe'],
    ],
  ]);
  describe('look-alikes', () =>
    check([
      [
        'The owners said Tim Hart, who had signed the paper, told the council on Sunday.',
        ['The owners: Tim Hart, who had signed the paper, told the council on Sunday'],
      ],
      [
        'The owners say the dam is safe and that Tim Hart, an engineer, who signed the paper, told the council so.',
        [
          'The owners: the dam is safe and that Tim Hart, an engineer, who signed the paper, told the council so',
        ],
      ],
    ]));
});

describe('what is asked or wanted of a source is not what the source says', () => {
  check([
    [
      '“It leaks,” a guard who declined to give her name said on Sunday.',
      ['a guard who declined to give her name: It leaks'],
    ],
    [
      '“It leaks in nine places,” an engineer who wanted to stay unnamed told the Post on Sunday.',
      ['an engineer who wanted to stay unnamed: It leaks in nine places'],
    ],
    [
      'An engineer who asked not to be named told the Post that the dam had leaked for nine years.',
      ['An engineer who asked not to be named: that the dam had leaked for nine years'],
    ],
  ]);
  test('look-alike: the clause holds what was said', () =>
    expect(
      readAttributions('Ana Ruiz, who said that the dam leaked, was right.').map(({ cue }) => cue),
    ).toEqual(['said']));
});

describe('what the sayer interrupts is whole', () => {
  check([
    [
      'What the town needs, Bo Li, a teacher, said, is a bridge.',
      ['Bo Li, a teacher: What the town needs … is a bridge'],
    ],
    [
      'The bridge, built in 1911, Bo Li said, was never safe.',
      ['Bo Li: The bridge, built in 1911 … was never safe'],
    ],
    [
      'Bo Li, a teacher, said the bridge, the pride of the town, was safe.',
      ['Bo Li, a teacher: the bridge, the pride of the town, was safe'],
    ],
  ]);
});

describe('who reports that somebody said something is the way it came', () => {
  test.each([
    ['The Herald reported that Ana Ruiz said the dam was sound.', 'The Herald', 'Ana Ruiz'],
    ['Harbour Radio reported on Monday that the mayor said the wall was weak.', 'Harbour Radio', 'the mayor'],
    ['The paper claimed that two engineers warned the wall was weak.', 'The paper', 'two engineers'],
  ])('%s', (text, outer, inner) =>
    expect(readAttributions(text).map(({ level, source, via }) => [level, source, via])).toEqual([
      ['outer', outer, ''],
      ['inner', inner, outer],
    ]),
  );
  test('look-alike: a clause that tells of the source', () =>
    expect(
      readAttributions('The Post, which reported that the dam leaked, said it was dangerous.').map(
        ({ level, cue }) => [level, cue],
      ),
    ).toEqual([
      ['outer', 'reported'],
      ['outer', 'said'],
    ]));
});

describe('what goes by a slogan or a title says nothing', () => {
  check([
    ['Under the slogan “No more water,” the farmers blocked the road.', []],
    ['With the title “The last spring,” Ana Ruiz published her first book.', []],
    ['In a book entitled “Who owns the river?” Ana Ruiz tells of the drought.', []],
    ['They sold the house under the name “The old mill house,” Bo Li and a friend.', []],
  ]);
  describe('look-alikes', () =>
    check([
      [
        'They marched under the banner of the union, chanting “Save the old dam.”',
        ['They: Save the old dam'],
      ],
      ['In a letter titled “Our river,” Ana Ruiz wrote: “The dam must go.”', ['Ana Ruiz: The dam must go']],
      ['The name “river rat” came up, and Bo Li said: “I like it.”', ['Bo Li: I like it']],
    ]));
});

describe('“in somebody’s words” names who spoke', () => {
  check([
    ['In the mayor’s own words, the bridge is “a ruin with a view”.', ['the mayor: a ruin with a view']],
    ['In their words, the plan was “a gift to the rich”.', ['their: a gift to the rich']],
  ]);
  describe('look-alikes', () =>
    check([
      ['In other words, the dam was “a house of cards”.', []],
      [
        'In Lind’s words, the dam was “a house of cards,” Hart said.',
        ['Hart: In Lind’s words, the dam was a house of cards'],
      ],
    ]));
});

describe('“it” is nobody who said it', () => {
  check([
    ['It was said that the dam was sound.', []],
    ['It is reported that the dam was sound.', []],
    ['It was announced on Monday that the dam will be sold.', []],
    ['“The dam is sound,” it was said.', []],
  ]);
  describe('look-alikes', () =>
    check([['The council met on Monday. It said the dam was sound.', ['It: the dam was sound']]]));
});

describe('what the speaker does between dashes is not how it was said', () => {
  check([
    ['“If it holds”—he tapped the wall—“we are lucky,” Bo Li said.', ['Bo Li: If it holds … we are lucky']],
    [
      '“If it holds”—a long silence—“we are lucky,” Bo Li told the Post.',
      ['Bo Li: If it holds … we are lucky'],
    ],
    ['“If it holds”—Bo Li said so twice—“we are lucky.”', ['Bo Li: If it holds … we are lucky']],
  ]);
});

describe('a verb that went with the name is the cue', () => {
  test.each([
    ['“It was sound,” Bo Li grumbled.', 'grumbled'],
    ['“It was sound and it will stay so,” harrumphed Bo Li.', 'harrumphed'],
    ['“The dam was sound,” Mara Lind intoned.', 'intoned'],
  ])('%s', (text, cue) => expect(readAttributions(text).map((found) => found.cue)).toEqual([cue]));
});

describe('where only a colon says who speaks, it is who acts', () => {
  test.each([
    ['The warden of Torva, Ana Ruiz, addressed the crowd: “The gates are open.”', 'Ana Ruiz'],
    ['Ana Ruiz turned to the reporters: “We are done here.”', 'Ana Ruiz'],
    ['The judge was blunt with the lawyers: “You are late.”', 'The judge'],
    ['The pilot radioed the tower: “We are coming in.”', 'The pilot'],
    ['In the words of Ana Ruiz: “The sky is free.”', 'Ana Ruiz'],
    ['In the words of the skipper, Ana Ruiz: “The sky is free.”', 'Ana Ruiz'],
    ['Ana Ruiz looked at her brother: “He never saw the water rise.”', 'Ana Ruiz'],
  ])('%s', (text, source) => expect(readAttributions(text).map((one) => one.source)).toEqual([source]));

  test.each([
    ['Ana Ruiz, an engineer: “The dam was sound.”', 'Ana Ruiz, an engineer'],
    ['The owners wrote to the warden: “The gates are yours.”', 'The owners'],
    ['A letter from the warden: “The gates are open.”', 'A letter from the warden'],
  ])('as it was: %s', (text, source) =>
    expect(readAttributions(text).map((one) => one.source)).toEqual([source]),
  );
});

describe('what stands in marks before a sentence about somebody is not theirs', () => {
  check([
    [
      '“He would call me at night, and he knew where I lived.” Bo Rask would later ask Lind to meet him at the dam.',
      ['nobody: He would call me at night, and he knew where I lived', 'Bo Rask: to meet him at the dam'],
    ],
    [
      '"He would say: \'Nobody in the valley looks at the dam.\'" Bo Rask would later ask Lind to meet him at the dam.',
      ['nobody: He would say: Nobody in the valley looks at the dam', 'Bo Rask: to meet him at the dam'],
    ],
  ]);
  describe('look-alikes', () =>
    check([
      ['“It leaks,” Mara Lind said. “It always did.”', ['Mara Lind: It leaks … It always did']],
      [
        'Mara Lind says that the dam leaks. “Nobody looks after it any more.”',
        ['Mara Lind: that the dam leaks', 'Mara Lind: Nobody looks after it any more'],
      ],
    ]));
});

describe('when it was said is no part of who said it', () => {
  check([
    [
      '“We will not go back,” Rep. Mara Lind (D-Almen) said Friday. “It is over.”',
      ['Rep. Mara Lind (D-Almen): We will not go back … It is over'],
    ],
    [
      'Harbour Bank just this month announced that it would close nine branches.',
      ['Harbour Bank: that it would close nine branches'],
    ],
    [
      'Bo Rask this week also said that the plan for the dam was dead.',
      ['Bo Rask: that the plan for the dam was dead'],
    ],
    [
      'According to Channel Nine News, harbour spokesman Bo Rask said Friday that “the gates will stay shut until May”.',
      ['harbour spokesman Bo Rask: that the gates will stay shut until May'],
    ],
  ]);
  describe('look-alikes', () =>
    check([
      [
        'The events of this week showed that the dam is not safe, Mara Lind said.',
        ['Mara Lind: The events of this week showed that the dam is not safe'],
      ],
      [
        'According to the Valley Post, the dam has leaked for nine years.',
        ['the Valley Post: the dam has leaked for nine years'],
      ],
    ]));
});

describe('inside somebody’s words only what surely is a statement is one', () => {
  const inner = (text: string) =>
    readAttributions(text)
      .filter(({ level }) => level === 'inner')
      .map(({ source }) => source);
  test.each([
    ['“Bo Rask told us that the gates were shut at noon,” said Mara Lind.', ['Bo Rask']],
    ['Mara Lind said that the council had denied that the dam leaked.', ['the council']],
  ])('%s', (text, sources) => expect(inner(text)).toEqual(sources));

  test.each([
    '“He learned the trade in Almen, and he kept the mill going for years,” said Mara Lind.',
    'Mara Lind said that the newspaper had refused to print the letters of the owners.',
    'The town uses machine learning to find leaks in the dam, Mara Lind said.',
    '“The question asked of the court concerns the dam and nothing else,” said Mara Lind.',
  ])('look-alike: %s', (text) => expect(inner(text)).toEqual([]));
});
