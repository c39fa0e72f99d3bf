import { describe, expect, test } from 'vitest';
import { readAttributions, whoSaysWhat } from '../support/read-attributions.ts';

describe('closing clauses name the outermost source', () => {
  test.each([
    ['Lind stressed on Sunday that the dam must go, according to media reports.', 'media reports', 'Lind'],
    ['Lind also revealed that the talks were long but friendly, the agency reported.', 'the agency', 'Lind'],
  ])('%s', (text, outer, inner) => {
    const found = readAttributions(text);
    expect(found.map(({ source, level }) => [source, level])).toEqual([
      [outer, 'outer'],
      [inner, 'inner'],
    ]);
    expect(found[1]?.via).toBe(outer);
  });

  test('a statement without another one inside has one speaker', () => {
    expect(whoSaysWhat('The dam must go before the autumn, Lind said.')).toEqual([
      'Lind: The dam must go before the autumn',
    ]);
  });
});

describe('quotations without a source beside them', () => {
  test('a colon in the paragraph before announces the speaker', () => {
    expect(
      whoSaysWhat(`Ana Ruiz told the council:
        “The dam was sound when we left it to the owners.”`),
    ).toEqual(['Ana Ruiz: The dam was sound when we left it to the owners']);
  });

  test('the speaker before goes on, less surely and with the reason', () => {
    const found = readAttributions(`“The dam was sound,” Ana Ruiz said.
      “Nobody doubted it at the time, and nobody asked.”`);
    expect(found).toHaveLength(2);
    expect(found[1]?.source).toBe('Ana Ruiz');
    expect(found[1]?.certainty).toBeLessThan(found[0]?.certainty ?? 0);
    expect(found[1]?.why).toContain('No source stands beside this quotation');
  });

  test('nobody spoke before: nobody speaks', () => {
    expect(
      whoSaysWhat(`The dam was built in 1962.
      “The Dam”`),
    ).toEqual([]);
  });
});

describe('block quotes', () => {
  test('the paragraph before names the speaker', () => {
    expect(
      whoSaysWhat(`The minister wrote to the owners:
        > The dam is sound and will stay so.`),
    ).toEqual(['The minister: The dam is sound and will stay so']);
  });

  test('a signature goes before', () => {
    expect(
      whoSaysWhat(`The minister answered the owners on Monday.
        > The dam is sound and will stay so. — Ana Ruiz, engineer`),
    ).toContain('Ana Ruiz, engineer: The dam is sound and will stay so');
  });
});

describe('signatures', () => {
  test.each([
    ['“The dam was sound.” — Ana Ruiz, engineer', ['Ana Ruiz, engineer: The dam was sound']],
    ['"The dam was sound." - Ana Ruiz', ['Ana Ruiz: The dam was sound']],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));

  test.each([['The dam - a work of many years - was closed on Monday.'], ['The old town – Harbour']])(
    'no signature: %s',
    (text) => expect(whoSaysWhat(text)).toEqual([]),
  );
});

describe('transcripts', () => {
  test('names before colons', () => {
    expect(
      whoSaysWhat(`RUIZ: The dam was sound when we left it.
        LIND: It was not, and you knew it.`),
    ).toEqual(['RUIZ: The dam was sound when we left it', 'LIND: It was not, and you knew it']);
  });

  test('question and answer: the letters are no names, and what is asked is nobody’s statement', () => {
    const found = readAttributions(`Q: Who built the dam?
      A: Honest people built it.
      Q: We saw your name in the journal. And who paid?
      A: We all did.`);
    expect(found.map(({ source, type, content }) => [source, type, content])).toEqual([
      ['', 'direct', 'Honest people built it.'],
      ['', 'direct', 'We all did.'],
    ]);
  });

  test.each([
    [
      `Note: The dam is closed.
      Update: It is open again.`,
    ],
    [
      `Where: the old town
      When: Monday`,
    ],
  ])('labels that name nobody: %s', (text) => expect(whoSaysWhat(text)).toEqual([]));
});

describe('marks around names and terms', () => {
  test.each([
    ['The plan, known as “the long road”, was agreed on Monday. Lind said it works.', ['Lind: it works']],
    ['The so-called “dam war” ended, Lind said.', ['Lind: The so-called dam war ended']],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('reasons', () => {
  test.each([
    ['“The dam was sound,” said Ana Ruiz.', '“said” stands right after the quotation and names Ana Ruiz'],
    ['Ana Ruiz said the dam was sound.', '“said” stands right before the statement and names Ana Ruiz'],
  ])('%s', (text, why) => expect(readAttributions(text)[0]?.why).toBe(why));
});

describe('sources are read whole', () => {
  test.each([
    [
      '“It leaks,” an engineer at the works in Leeds who asked not to be named told the Post on Sunday.',
      ['an engineer at the works in Leeds who asked not to be named: It leaks'],
    ],
    [
      'The two owners agreed to talks on water, the council said in a statement, adding that Lind would come.',
      ['the council: The two owners agreed to talks on water', 'the council: that Lind would come'],
    ],
    [
      '“If the dam breaks,” Song told the Daily Post, “the valley will be gone,” adding that nobody wanted that.',
      ['Song: If the dam breaks … the valley will be gone', 'Song: that nobody wanted that'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));

  test('an outlet that cites somebody', () => {
    const found = readAttributions('The agency cited a local official as saying “we are ready”.');
    expect(found.map(({ source, level, via }) => [source, level, via])).toEqual([
      ['The agency', 'outer', ''],
      ['a local official', 'inner', 'The agency'],
    ]);
  });
});

describe('clauses that close or interrupt a statement', () => {
  test.each([
    [
      'The drill is a warning to those who split the valley, said the speaker of the guard, Captain Deng Hao, in a statement.',
      ['the speaker of the guard, Captain Deng Hao: The drill is a warning to those who split the valley'],
    ],
    [
      'It is not the first time that the council says one thing and does another, an expert on water, who preferred not to be named, told the Post on Tuesday.',
      [
        'an expert on water, who preferred not to be named: It is not the first time that the council says one thing and does another',
      ],
    ],
    [
      'The two leaders held a “candid and detailed” exchange, media reported, citing a person familiar with the matter.',
      ['media: The two leaders held a candid and detailed exchange'],
    ],
    [
      'The lower valley will not be fooled, they noted, as it has its own plan.',
      ['they: The lower valley will not be fooled … as it has its own plan'],
    ],
    [
      'What the council really wants, Xue Ping, an observer of river affairs, told the Post, is to keep the valley thirsty.',
      [
        'Xue Ping, an observer of river affairs: What the council really wants … is to keep the valley thirsty',
      ],
    ],
    [
      "Yet for the valley, the dam's height or the plant's permit poses a threat to the wells, Berg said, noting that the council is unlikely to act.",
      [
        "Berg: Yet for the valley, the dam's height or the plant's permit poses a threat to the wells",
        'Berg: that the council is unlikely to act',
      ],
    ],
    [
      'The wall is new, Lind said in an interview on Monday, noting that the dam by the mill or the old weir is not.',
      ['Lind: The wall is new', 'Lind: that the dam by the mill or the old weir is not'],
    ],
    [
      'It will take years, experts noted, warning that the river could rise.',
      ['experts: It will take years', 'experts: that the river could rise'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));

  test('who stands beside “said” speaks, whoever was named before', () => {
    const found = readAttributions(
      'Faced with the drought, the farmers and the town have grown closer than ever, as the two towns firmly support each other on many fronts, said experts.',
    );
    expect(found.filter(({ level }) => level === 'outer').map(({ source }) => source)).toEqual(['experts']);
  });

  test('who is told is not who speaks', () => {
    const found = readAttributions(
      'Yan Jie, a research fellow at the Water Institute, told the Post on Wednesday.',
    );
    expect(found.map(({ source }) => source)).not.toContain('the Post');
  });

  test('a quotation before the closing clause stands inside what it reports', () => {
    const found = readAttributions(
      'Chen Guang told Mara Lind that the owners should “stop testing the patience of farmers,” according to a statement by the ministry on Sunday.',
    );
    expect(found.map(({ source, level }) => [source, level])).toEqual([
      ['the ministry', 'outer'],
      ['Chen Guang', 'inner'],
    ]);
  });

  test('a clause that tells of somebody closes nothing', () => {
    const found = readAttributions(
      '“It is a cynical place,” said Tim Hart, a builder, who introduced Mr. Lind to his bankers.',
    );
    expect(found.filter(({ level }) => level === 'outer')).toHaveLength(1);
    expect(found[0]?.source).toContain('Tim Hart');
  });

  test.each([['Told of the leak, the owner left.'], ['The bridge opened in May, a quiet month.']])(
    'no closing clause: %s',
    (text) => expect(whoSaysWhat(text)).toEqual([]),
  );
});

describe('what somebody has said, told of at the end of a sentence, closes nothing', () => {
  test.each([
    ['Ruiz said that a court would look at what both have done, not at what they have said.', 'Ruiz'],
    ['Ruiz said that it matters what they do, and not what they have said.', 'Ruiz'],
    ['Lind argued that the dam would stand, whatever the owners said.', 'Lind'],
  ])('%s', (text, source) =>
    expect(readAttributions(text).flatMap((one) => (one.level === 'outer' ? [one.source] : []))).toEqual([
      source,
    ]),
  );

  test.each([
    ['The dam would stand, the owners said.', 'the owners'],
    ['The dam would stand for years, both ministries have said.', 'both ministries'],
    ['The dam would stand, said a woman who knows dams.', 'a woman who knows dams'],
  ])('as before: %s', (text, source) => expect(readAttributions(text)[0]?.source).toBe(source));
});

describe('each reporting word keeps its own words', () => {
  test('“and urged” takes what follows it, “said” what stands before', () => {
    expect(
      whoSaysWhat(
        'Hua Ning said at a press conference on Monday that the lower valley “has the right to use its own water” and urged the council to “stop smearing honest farmers.”',
      ),
    ).toEqual([
      'Hua Ning: that the lower valley has the right to use its own water',
      'Hua Ning: the council to stop smearing honest farmers',
    ]);
  });

  test('sources of two sentences stay two', () => {
    expect(
      whoSaysWhat('Prices rose, said the board. Both ministries said the dam leaks.').map(
        (line) => line.split(':')[0],
      ),
    ).toEqual(['the board', 'Both ministries']);
  });
});

describe('whom something is told to', () => {
  test.each([
    ['Lind told his colleague Mara Hart that the dam leaks.', ['Lind: that the dam leaks']],
    ['Lind told the owners of the works that the dam leaks.', ['Lind: that the dam leaks']],
    ['Lind said that the council told lies.', ['Lind: that the council told lies']],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('quotations after the speaker go on in the paragraph', () => {
  test.each([
    [
      '“Here comes the flood,” she said, clapping. “The flood that nobody wanted.”',
      ['she: Here comes the flood … The flood that nobody wanted'],
    ],
    [
      '“We want water. We want peace,” said the mayor of Otero, Dana Hill. “Whoever forgets it has never been thirsty.”',
      [
        'the mayor of Otero, Dana Hill: We want water. We want peace … Whoever forgets it has never been thirsty',
      ],
    ],
    [
      '“We want water,” said Dana Hill. “We want wine,” said Ma Bo.',
      ['Dana Hill: We want water', 'Ma Bo: We want wine'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('statements are read to their end', () => {
  test.each([
    [
      'For the coast, it is about money; for the islands, it is about pride, Xiong noted.',
      ['Xiong: For the coast, it is about money; for the islands, it is about pride'],
    ],
    [
      'Xiong further explained that the valley needs grain, the islands need wood and the coast needs both.',
      ['Xiong: that the valley needs grain, the islands need wood and the coast needs both'],
    ],
    [
      'The pact, which was signed in 1962, “is a relic of the old days,” Ding told the Post.',
      ['Ding: The pact, which was signed in 1962, is a relic of the old days'],
    ],
    [
      'While some owners believe the dam is safe, “the wall will not hold for another winter,” he noted.',
      ['some owners: the dam is safe', 'he: the wall will not hold for another winter'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));

  test('another source in the sentence keeps its words', () => {
    expect(whoSaysWhat('Lind said the dam leaks, and Hart said the wall stands.')).toEqual([
      'Lind: the dam leaks',
      'Hart: the wall stands',
    ]);
  });
});

describe('name, reporting verb, clause', () => {
  test.each([
    ['Ma Bo believes the worst is over.', ['Ma Bo: the worst is over']],
    ['She thinks that the dam will hold.', ['She: that the dam will hold']],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));

  test.each([['The owners of the dam met in May.'], ['Ma Bo built the dam that leaks.']])(
    'no report: %s',
    (text) => expect(whoSaysWhat(text)).toEqual([]),
  );
});

describe('a quotation in a sentence after what is told without marks is a statement of its own', () => {
  test.each([
    [
      'The port will open in May, says Mara Lind. “We have waited nine years for it.”',
      ['Mara Lind: The port will open in May', 'Mara Lind: We have waited nine years for it'],
    ],
    [
      'Hart said that the wall was safe. “Nobody looked at it for years.”',
      ['Hart: that the wall was safe', 'Hart: Nobody looked at it for years'],
    ],
    [
      'Orban thinks the price will fall again. “It always does in spring.”',
      ['Orban: the price will fall again', 'Orban: It always does in spring'],
    ],
    [
      'The roof “needs work,” Ife Bankole said, and soon. “It will not last the winter.”',
      ['Ife Bankole: It will not last the winter'],
    ],
    [
      'Weil warned that the ferry was too old for the strait. “I would not take it in a storm,” she said.',
      ['Weil: that the ferry was too old for the strait', 'she: I would not take it in a storm'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expect.arrayContaining(expected)));

  test.each([
    ['“It leaks,” Lind said. “It always did.”', ['Lind: It leaks … It always did']],
    ['Lind said: “It leaks.” “It always did.”', ['Lind: It leaks. It always did']],
    ['Lind said the dam leaks. “The Dam” is a film by Mara Hart.', ['Lind: the dam leaks']],
  ])('look-alike: %s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('words before the clause that names who says a quotation are the writer’s', () => {
  test.each([
    ['Posters hang on buses and trams in which nurses say, “I am tired.”', ['nurses: I am tired']],
    [
      'The halls are empty in January, which Orban says “can save a family a week’s wages.”',
      ['Orban: which … can save a family a week’s wages'],
    ],
    [
      'Solheim had been on the list since the strike, which her lawyer Pete Quill described as “spying” on her.',
      ['her lawyer Pete Quill: which … as spying on her'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));

  test.each([
    ['The dam, Lind said, “is a relic of the old days.”', ['Lind: The dam … is a relic of the old days']],
    ['The pact “is a relic,” Ding told the Post.', ['Ding: The pact is a relic']],
  ])('look-alike: %s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('quotations over several paragraphs', () => {
  test('whoever is named in its words does not say it', () => {
    expect(
      whoSaysWhat(`The Torva Post reported:
        “The general thanked the minister. The president said that the two had quarrelled.
        “His fall brought thousands to the squares.”`)[0],
    ).toMatch(/^The Torva Post: The general thanked the minister/u);
  });

  test('a verb in the second paragraph is no new speaker', () => {
    expect(
      whoSaysWhat(`Pete Quill, 60, said: “I began in the shipyards and I watched them close.
        “Now I see the same thing as ministers look away.”`),
    ).toEqual([
      'Pete Quill, 60: I began in the shipyards and I watched them close … Now I see the same thing as ministers look away',
    ]);
  });
});

describe('what explains a name at the end of a sentence is no content', () => {
  test.each([
    [
      'Dealers sold 30,154 new cars in October, according to Mara Lind, a provider of data.',
      'Mara Lind, a provider of data: Dealers sold 30,154 new cars in October',
    ],
    [
      'Dealers sold 30,154 new cars in October, according to police, but they sold fewer vans.',
      'police: Dealers sold 30,154 new cars in October',
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual([expected]));
});

test.each([
  '“I’m telling you that the dam is going to be closed, and we say so every year,” Mara Lind said.',
  '“I said that the dam would hold, and I would say that again to anybody,” Mara Lind said.',
])('what speakers say of their own words is nobody’s within them: %s', (text) => {
  expect(readAttributions(text).filter(({ level }) => level === 'inner')).toEqual([]);
});
