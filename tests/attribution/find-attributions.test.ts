import { describe, expect, test } from 'vitest';
import { readAttributions, whoSaysWhat } from '../support/read-attributions.ts';

describe('everyday patterns', () => {
  test.each([
    ['“We are not able to stay here,” said Mara Lind.', ['Mara Lind: We are not able to stay here']],
    ['Mara Lind said: “We are not able to stay here.”', ['Mara Lind: We are not able to stay here']],
    ['“We are not able to stay here,” Mara Lind said.', ['Mara Lind: We are not able to stay here']],
    [
      '“We cannot pay for this,” said Ma Bo. “We can pay for all of it,” said Sun Jie.',
      ['Ma Bo: We cannot pay for this', 'Sun Jie: We can pay for all of it'],
    ],
    [
      'Hugh Hill, a doctor at Leeds, said the ward was full.',
      ['Hugh Hill, a doctor at Leeds: the ward was full'],
    ],
    ['Mara Lind, who led the study, said the dam leaks.', ['Mara Lind, who led the study: the dam leaks']],
    ['“The dam,” Ana Ruiz said, “was sound.”', ['Ana Ruiz: The dam … was sound']],
    ['According to Li Wei, prices will rise in the autumn.', ['Li Wei: prices will rise in the autumn']],
    ['Prices will rise in the autumn, according to Li Wei.', ['Li Wei: Prices will rise in the autumn']],
    ['Ana Ruiz tweeted that the owners had lied.', ['Ana Ruiz: that the owners had lied']],
    ['In Ana Ruiz’s words, the dam was “a house of cards”.', ['Ana Ruiz: a house of cards']],
    [
      'According to Li Wei, director of the works, prices will rise.',
      ['Li Wei, director of the works: prices will rise'],
    ],
    [
      'Analysts reached by the Harbour Post said the dam leaks.',
      ['Analysts reached by the Harbour Post: the dam leaks'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('words that report nothing here', () => {
  test.each([
    ['The works went according to plan.'],
    ['It all went according to plan for Lind.'],
    ['The guests were seated according to their rank.'],
    ['The dam was built in 1962 and repaired twice.'],
    ['The “Valley and Harbour Forum” opened on Monday in the old town.'],
    ['It’s a 12" pipe, isn’t it?'],
    ['The owners’ dam holds 5 million litres.'],
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));
});

describe('every style of quotation marks gives the same attribution', () => {
  test.each([
    ['“We have to stay here,” said Ma Bo.'],
    ['"We have to stay here," said Ma Bo.'],
    ['‘We have to stay here,’ said Ma Bo.'],
    ["'We have to stay here,' said Ma Bo."],
    ['« We have to stay here », said Ma Bo.'],
    ['»We have to stay here«, said Ma Bo.'],
    ['„We have to stay here“, said Ma Bo.'],
    ['‹We have to stay here›, said Ma Bo.'],
    ['「We have to stay here,」 said Ma Bo.'],
  ])('%s', (text) => {
    expect(whoSaysWhat(text)).toEqual(['Ma Bo: We have to stay here']);
    expect(readAttributions(text)[0]?.type).toBe('direct');
  });
});

describe('direct, indirect and mixed', () => {
  test.each([
    ['“We have to stay here,” said Ma Bo.', 'direct'],
    ['Ma Bo said the dam had to stay.', 'indirect'],
    ['Ma Bo said the dam was “a house of cards” and had to go.', 'mixed'],
  ])('%s is %s', (text, type) => expect(readAttributions(text)[0]?.type).toBe(type));
});

describe('the nine probes', () => {
  test('name, description, said: quotation', () => {
    const text = 'Hugh Hill, a doctor, said: "They need urgent treatment and they need it today."';
    expect(whoSaysWhat(text)).toEqual([
      'Hugh Hill, a doctor: They need urgent treatment and they need it today',
    ]);
  });

  test('a name in one paragraph, “he added” in the next', () => {
    expect(
      whoSaysWhat(`Hugh Hill, a doctor at Leeds, spoke on Monday.
        "They need urgent treatment," he added.`),
    ).toEqual(['he: They need urgent treatment']);
  });

  test('indirect speech', () => {
    expect(
      whoSaysWhat('Mara Lind said the economy would slow next year. According to Li Wei, prices will rise.'),
    ).toEqual(['Mara Lind: the economy would slow next year', 'Li Wei: prices will rise']);
  });

  test('a quotation of two paragraphs is one', () => {
    expect(
      whoSaysWhat(`Zhao Lijian said: “The valley is ours and will stay ours.
        “Nobody will take it from us.”`),
    ).toEqual(['Zhao Lijian: The valley is ours and will stay ours … Nobody will take it from us']);
  });

  test('guillemets', () => {
    expect(whoSaysWhat('« We are going to stay here », said Li Wei.')).toEqual([
      'Li Wei: We are going to stay here',
    ]);
  });

  test('a relay: Lind, via Harbour News', () => {
    const found = readAttributions(
      'Harbour News reported that Lind said “the deal is finished for good now” on Monday.',
    );
    expect(found.map(({ source, level, via }) => [source, level, via])).toEqual([
      ['Harbour News', 'outer', ''],
      ['Lind', 'inner', 'Harbour News'],
    ]);
    expect(found[1]?.content).toContain('“the deal is finished for good now”');
  });

  test('a so-called plan is nobody’s words', () => {
    expect(
      whoSaysWhat(
        'The so-called “valley of common destiny” plan has been on the table for years. Li Wei said it works.',
      ),
    ).toEqual(['Li Wei: it works']);
  });

  test('a nickname is not part of the quotation', () => {
    const [found, ...others] = readAttributions(
      '“Last night was the coldest of all,” said a homeless man who goes by the name “Shorty.”',
    );
    expect(others).toEqual([]);
    expect(found?.source).toContain('a homeless man');
    expect(found?.content).toBe('“Last night was the coldest of all,”');
  });

  test('two speakers in one paragraph', () => {
    expect(whoSaysWhat('“We cannot do that,” said Ma Bo. “We can do all of it,” said Sun Jie.')).toEqual([
      'Ma Bo: We cannot do that',
      'Sun Jie: We can do all of it',
    ]);
  });
});

test('a page with everything at once', () => {
  const found = whoSaysWhat(`# Friends in need
    Yet trade between the valleys grew, analysts said.
    “We will keep the channel open for talks,” said Wang Yiwei, a professor at Harbour University in Beijing.
    Zhang Hong, a researcher at the Institute of Studies, said the pact was fragile. “This is a fragile arrangement that may not last,” she added.
    Experts noted that sanctions hurt. According to Li Wei, director of the works, prices will rise.
    Harbour News reported that Lind said “the deal is finished for good now” on Monday.
    The “Valley and Harbour Forum” opened on Tuesday.
    “He told me: ‘never again’ and then walked out,” Chen Fengying recalled.
    Zhao Lijian said: “We will build the road.
    “We will build the bridge.”
    Liu Ming said trade would grow. Sun Jie warned that prices were rising. Ma Bo argued that the worst was over.`);
  const sources = found.map((line) => line.slice(0, line.indexOf(':')));
  expect(sources).toEqual([
    'analysts',
    'Wang Yiwei, a professor at Harbour University in Beijing',
    'Zhang Hong, a researcher at the Institute of Studies',
    'she',
    'Experts',
    'Li Wei, director of the works',
    'Harbour News',
    'Chen Fengying',
    'Zhao Lijian',
    'Liu Ming',
    'Sun Jie',
    'Ma Bo',
  ]);
});

test('ids count in reading order and parents are ids', () => {
  const text = `Ma Bo said the dam leaks. Harbour News reported that Lind said the dam is finished for good now.`;
  const found = readAttributions(text);
  expect(found.map(({ level }) => level)).toEqual(['outer', 'outer', 'inner']);
});

test.each([[''], ['.'], ['“'], ['”” ““'], ['— —'], ['Q: A:'], ['said said said said'], ['a'.repeat(2000)]])(
  'nothing and noise are read without harm: %s',
  (text) => expect(() => readAttributions(text)).not.toThrow(),
);

describe('relays: the outer speaker passes on what the inner one says', () => {
  test.each([
    [
      'Bloomfield News reported that President Orlov said the deal was finished.',
      'Bloomfield News',
      'President Orlov',
    ],
    ['The dam is safe, Lind said, according to the Harbour Post.', 'the Harbour Post', 'Lind'],
    ['Lind said the council hopes for talks and will wait, the statement said.', 'the statement', 'Lind'],
  ])('%s', (text, outer, inner) => {
    const found = readAttributions(text);
    expect(found[0]).toMatchObject({ source: outer, level: 'outer', via: '' });
    expect(found).toContainEqual(expect.objectContaining({ source: inner, level: 'inner', via: outer }));
  });

  test.each([
    [
      'The owners closed the gates before the vote, said the report.',
      ['the report: The owners closed the gates before the vote'],
    ],
    [
      'The council will meet again in May, Harbour News reported on Sunday, citing a person close to the mayor.',
      ['Harbour News: The council will meet again in May'],
    ],
    [
      'Lind has left the valley for good, the Xin news agency reported.',
      ['the Xin news agency: Lind has left the valley for good'],
    ],
  ])('nobody but the outlet speaks: %s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('difficult marks and lost spaces', () => {
  test('three paragraphs of one quotation are one', () => {
    expect(
      whoSaysWhat(`Mara Lind said: “The valley is ours and will stay ours.
        “Nobody will take it from us.
        “And nobody should try.”`),
    ).toEqual([
      'Mara Lind: The valley is ours and will stay ours … Nobody will take it from us … And nobody should try',
    ]);
  });

  test('a mark that never closes spoils no other quotation', () => {
    expect(
      whoSaysWhat(`“The dam is safe, said Ma Bo. The gates were closed on Monday.
        “We are leaving,” said Sun Jie.`),
    ).toEqual(['Ma Bo: The dam is safe', 'Sun Jie: We are leaving']);
  });

  test('a nested quotation counts once', () => {
    expect(whoSaysWhat('“He told me: ‘never again’ and then walked out,” Ana Ruiz recalled.')).toEqual([
      'Ana Ruiz: He told me: never again and then walked out',
    ]);
  });

  test('no word of the sentence before gets into a name where the space is lost', () => {
    const [found] = readAttributions(
      'Growth was held until the evening.As for the wall, Tan Rui, a fellow fromthe Institute of Dams, said it would stand.',
    );
    expect(found?.source).toBe('Tan Rui, a fellow fromthe Institute of Dams');
    expect(found?.content).toContain('it would stand');
  });

  test('points in names and numbers end no sentence', () => {
    expect(whoSaysWhat('The U.S. envoy said the fee rose by 3.5 percent on Yahoo.com and eBay.')).toEqual([
      'The U.S. envoy: the fee rose by 3.5 percent on Yahoo.com and eBay',
    ]);
  });
});
