import { describe, expect, test } from 'vitest';
import { told } from './said.ts';

function namesOf(marked: string): readonly string[] {
  return told(marked).names;
}

describe('what the text puts beside a name is what “the …” means later', () => {
  test.each([
    ['Rolf Ahn, a locksmith, opened the safe. [The locksmith] said it was empty.', ['Rolf Ahn']],
    ['Rolf Ahn, 43, a locksmith from Denholm, came. [The locksmith] said it was late.', ['Rolf Ahn']],
    ['Lena Otway is a beekeeper. Bees die early. [The beekeeper] said it was the cold.', ['Lena Otway']],
    ['Next-door neighbour Doris Vale slept. [The neighbour] said nothing burned.', ['Doris Vale']],
    ['The charity Clean Rivers runs the site. [The charity] said the water was safe.', ['Clean Rivers']],
    [
      '[A neighbour] said it began at noon.\n[The neighbour, Rita Olsen,] said it was over.',
      ['Rita Olsen', 'Rita Olsen'],
    ],
    [
      '[The maker of the heaters] said nobody was hurt.\n[The maker, Corvella,] said they were old.',
      ['Corvella', 'Corvella'],
    ],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));

  test.each([
    [
      'the clause of somebody else',
      'According to Ana Ruiz, the locksmith was late. [The locksmith] said no.',
      ['locksmith'],
    ],
    [
      'a thing somebody made',
      'Ferry crews read the contract Ana Ruiz signed. [The contract] says no.',
      ['contract'],
    ],
    [
      'two neighbours',
      '[A neighbour] said it was loud.\nAnother neighbour came. [The neighbour, Rita Olsen,] said no.',
      ['neighbour', 'Rita Olsen'],
    ],
  ])('not: %s', (_, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('epithets', () => {
  test.each([
    ['[Tessa Vale] said fares fall in May.\n[The expert] said to book early.', ['Tessa Vale', 'Tessa Vale']],
    [
      '[Abby Dorn] said she saved for years.\n[The Corran fan] said it was worth it.',
      ['Abby Dorn', 'Abby Dorn'],
    ],
    ['[Ida Frem] said it was over.\n[The 37-year-old] said she cried.', ['Ida Frem', 'Ida Frem']],
    ['Bo Rask sang twice. [The singer and guitarist] said he was tired.', ['Bo Rask']],
    ['Karl Dunn sold the mill. [The billionaire] said he was glad.', ['Karl Dunn']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));

  test.each([
    ['an expert was there before', 'Ana Ruiz met an expert. [The expert] said it was old.', ['expert']],
    [
      'another calling is told',
      'Ana Ruiz, the mayor, came. [The economist] said prices rise.',
      ['economist'],
    ],
    ['the other gender is told', 'Ms. Ruiz came. [The businessman] said no.', ['businessman']],
  ])('not: %s', (_, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('people by their office and its state', () => {
  test.each([
    [
      "Prime Minister Ali Soren praised Norway's fleet. Prime Minister Bo Rask left. [Norway's prime minister] said so.",
      'Ali Soren',
    ],
    [
      "Interior Minister Wolf Pesch came late. [Austria's interior minister] said the house was old.",
      'Wolf Pesch',
    ],
  ])('%s', (text, name) => expect(namesOf(text).at(-1)).toBe(name));

  test('a minister of another state is not meant', () => {
    const text = "German Interior Minister Wolf Pesch came late. [Austria's interior minister] said no.";
    expect(namesOf(text)).toEqual(['Austria’s interior minister']);
  });

  test('a pronoun reaches whoever stands there by office alone', () => {
    const text = `President Ana Ruiz left Oporia. Prices rose. Boats lay idle. Nets dried. Ropes rotted. Men slept. Dogs barked.
      Still, the president hopes for more. In a speech, [she] said so.`;
    expect(namesOf(text)).toEqual(['Ana Ruiz']);
  });
});

describe('names of bodies and families', () => {
  test.each([
    ['[Devon and Corran Police] said so.', 'Devon and Corran Police'],
    ['[The UN Relief and Works Agency] said so.', 'UN Relief and Works Agency'],
    [
      "On Monday [the U.S. Attorney's Office for the Western District of Torva] said so.",
      'U.S. Attorney’s Office for the Western District of Torva',
    ],
    [
      "On Monday [the Torva Governor's Office of Emergency Services] said so.",
      'Torva Governor’s Office of Emergency Services',
    ],
    ['Corvella recalled its heaters. [The company] said so.', 'Corvella'],
    ['[Serhii Radio, a chemistry researcher at Torva University,] said so.', 'Serhii Radio'],
    ['[Edith Church] said the roof leaked, and she moved.', 'Edith Church'],
    ['[Ivo Court] said it was late. [Court] said he waited.', 'Ivo Court'],
  ])('%s', (text, name) => expect(namesOf(text)[0]?.replace(/'/gu, '’')).toBe(name));

  test.each([
    [
      'two who speak',
      'Karl Wyeth came. [Wyeth and Corran Council] said no.',
      'Karl Wyeth and Corran Council',
    ],
    ['a house', '[Victoria Court, a lender in Oporia,] said no.', 'Victoria Court'],
    ['who loses it is somebody', 'Ana Ruiz spoke. Ruiz said its roof leaked. [Ruiz] said no.', 'Ana Ruiz'],
  ])('look-alike: %s', (_, text, name) => expect(namesOf(text)[0]).toBe(name));

  test('the look-alikes have the kinds of what they are', () => {
    expect(told('[Kate House, 43,] said no.').speakers[0]?.kind).toBe('person');
    expect(told('[Victoria Court, a lender in Oporia,] said no.').speakers[0]?.kind).not.toBe('person');
  });
});

describe('sources that open with something else', () => {
  test.each([
    ['[At a meeting on the harbour, Ambassador Ana Ruiz] said no.', 'Ana Ruiz'],
    ['[After a long night, the minister] said no.', 'minister'],
    ['Tensions rise in [the Kessel hills as both Torva and Belmark] say no.', 'Torva and Belmark'],
    ['It began [a month after Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[about 3 in 10 voters] said so.', 'about 3 in 10 voters'],
    ['[Nearly 7 in 10] said so.', 'nearly 7 in 10'],
  ])('%s', (text, name) => expect(namesOf(text)).toEqual([name]));

  test('an apposition is none', () => {
    expect(namesOf('[In Oporia, Ana Ruiz, a baker,] said no.')).toEqual(['Ana Ruiz']);
    expect(namesOf('[An official who resigned after Ana Ruiz] said no.')).not.toContain('Ana Ruiz');
  });
});

describe('what somebody wrote speaks for them', () => {
  test.each([
    ['Ana Ruiz studies tides. [Her own research] found that they rise.', 'Ana Ruiz'],
    ['Harbour Bank fell. [Its statement] said that all was well.', 'Harbour Bank'],
    ['Karl Dunn left. [Dunn’s LinkedIn page] says he is a sailor.', 'Karl Dunn'],
  ])('%s', (text, name) => expect(namesOf(text)).toEqual([name]));
});

describe('who “he” and “she” are', () => {
  test.each([
    [
      'a long quotation takes nobody out of sight',
      'Bo Rask met Lena Otway. [Bo Rask] said “It rained. It was late. Dogs ran. Men slept. Nets tore. Ropes fell. It was cold. We left.”\n“We came home.” [he] said.',
      ['Bo Rask', 'Bo Rask'],
    ],
    [
      'her son is no she',
      'Edda Fisk, a clerk, works here. [Her son] told her to. It paid well, [she] said.',
      ['her son', 'Edda Fisk'],
    ],
    ['who is asked about is not he', 'Ms. Ruiz came with Karl Dunn. [He] said no.', ['Karl Dunn']],
    [
      'what is quoted tells of nobody outside',
      '[David Sava] said: “She told a tale.”\n[He] said it was long.',
      ['David Sava', 'David Sava'],
    ],
  ])('%s', (_, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('one body in two lengths', () => {
  test.each([
    ["[Torva's state rescue service] said so.\n[Torva's rescue service] said more.", 1],
    ["[Torva's rescue service] said so.\n[Belmark's rescue service] said more.", 2],
    ["[Torva's rescue service] said so.\n[Torva's border service] said more.", 2],
  ])('%s', (text, count) => expect(told(text).speakers).toHaveLength(count));
});

describe('whom the next sentence names', () => {
  test.each([
    ['[Her lawyer] denied it. [Dan Krook] said she was at home.', ['Dan Krook', 'Dan Krook']],
    [
      '[An MP in Plymley] slammed the crowd.\n[Luke Pollock] posted that it is a fine town.',
      ['Luke Pollock', 'Luke Pollock'],
    ],
    ['[His doctor] told how he fell. [Rolf Ahn] later added that he slept.', ['Rolf Ahn', 'Rolf Ahn']],
    ['[A judge] ruled it out. [Nora Field] wrote that nobody was hurt.', ['Nora Field', 'Nora Field']],
    ['[Torva’s captain] blamed the rain. [Bo Rask] said it was cold.', ['Bo Rask', 'Bo Rask']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));

  test.each([
    [
      'who is explained',
      '[Her lawyer] denied it. [Dan Krook, a diver,] said she was at home.',
      ['her lawyer', 'Dan Krook'],
    ],
    [
      'who was there before',
      'Dan Krook came. [Her lawyer] denied it. [Dan Krook] said no.',
      ['her lawyer', 'Dan Krook'],
    ],
    ['one of many', '[A neighbour] heard it. [Dan Krook] said no.', ['neighbour', 'Dan Krook']],
    ['who does not act', '[Her lawyer] denied it. To [Dan Krook] it was late.', ['her lawyer', 'Dan Krook']],
    ['several', '[Her lawyers] denied it. [Dan Krook] said no.', ['her lawyers', 'Dan Krook']],
  ])('not: %s', (_, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('kin of one family name', () => {
  const women = 'Donna Hale came. She smiled.';
  test.each([
    [`${women} [Travis Hale's mother] said so.`, ['Donna Hale']],
    [`${women} Travis Hale left. [Travis Hale’s widow] said so.`, ['Donna Hale']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));

  test.each([
    [
      'of whom the text does not tell that she is a woman',
      "Donna Hale came. [Travis Hale's mother] said so.",
      "Travis Hale's mother",
    ],
    ['who is a man', `${women} [Travis Hale's father] said so.`, "Travis Hale's father"],
    ['of another family', `${women} [Travis Lind's mother] said so.`, "Travis Lind's mother"],
  ])('not: %s', (_, text, name) =>
    expect(namesOf(text).map((given) => given.replaceAll('’', "'"))).toEqual([name]),
  );
});

describe('what somebody has issued is theirs', () => {
  test.each([
    'Harbour Records issued a statement on Friday. [The statement] continued so.',
    'Harbour Records has also published its first annual report. [The report] says so.',
    'On Monday Harbour Records released a study. It rained.\n[The study] found so.',
  ])('%s', (text) => expect(namesOf(text)).toEqual(['Harbour Records']));

  test.each([
    [
      'who reads it',
      'Harbour Records read a statement by nobody. [The statement] continued so.',
      'statement',
    ],
    [
      'another clause',
      'Harbour Records closed, and somebody issued a statement. [The statement] said so.',
      'statement',
    ],
  ])('not: %s', (_, text, name) => expect(namesOf(text)).toEqual([name]));
});

describe('what a body is called by its trade', () => {
  test.each([
    ['Torva Coal & Electric Co. shut. [The utility] said so.', 'Torva Coal & Electric Co.'],
    ['Almen and Dorset Police came. [The force] said so.', 'Almen and Dorset Police'],
    ['[Kestrel Securities] said no.\nHarbour Foods rose. [The brokerage] said so.', 'Kestrel Securities'],
    ['Kestrel Motors cut jobs. [The carmaker] said so.', 'Kestrel Motors'],
    ['Old Mill Records signed her. [The label] said so.', 'Old Mill Records'],
  ])('%s', (text, name) => expect(namesOf(text).at(-1)).toBe(name));
});

test.each([
  ['[Ana Ruiz, chief executive of Full Catch,] said no. [The chairman of the Harbour Party] said yes.'],
  ['[Ana Ruiz, mayor of Almen,] said no. [The mayor of Kalmen] said yes.'],
])('whose office is of one body is not who holds it of another: %s', (text) =>
  expect(namesOf(text)[1]).not.toBe('Ana Ruiz'),
);

describe('“they” and “it”', () => {
  test.each([
    [
      'of whom the text says “he” it does not say “they”',
      '[Karl Dunn] left. He slept. [They] argue so.',
      ['Karl Dunn', 'nobody'],
    ],
    [
      'what only stands there speaks rarely',
      'She flew to the Harbour Bank office near Torva Airways. [It] argued so.',
      ['nobody'],
    ],
    ['what acts may', 'Harbour Bank cut its rate on Monday. [It] said so.', ['Harbour Bank']],
    [
      'what has spoken may',
      '[Harbour Bank] said no. Ana Ruiz left. [It] added so.',
      ['Harbour Bank', 'Harbour Bank'],
    ],
  ])('%s', (_, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('bodies named by what they are on', () => {
  test.each([
    ['[The National Institute on Rare Diseases] said so.', 'National Institute on Rare Diseases'],
    ['[The Council on Ageing] said so.', 'Council on Ageing'],
    ['[The Commission on Harbour Debates] said so.', 'Commission on Harbour Debates'],
  ])('%s', (text, name) => expect(namesOf(text)).toEqual([name]));

  test.each(['[The Harbour Council] on Monday said so.', '[The Harbour Council] on Norway said so.'])(
    'look-alike: %s',
    (text) => expect(namesOf(text)).toEqual(['Harbour Council']),
  );
});

test.each(['[Number 10] said so.', '[No 10] said so.', 'On Monday [Number Ten] said so.'])(
  'the prime minister’s house is a body with a name: %s',
  (text) => expect(told(text).speakers).toMatchObject([{ named: true, kind: 'official' }]),
);

test.each(['[No 10 people] said so.', '[Reactor 4] said so.', '[Number 12] said so.'])(
  'look-alike: %s',
  (text) => expect(told(text).speakers.every(({ named }) => !named)).toBe(true),
);

describe('who stands by name in what is said does not say it', () => {
  test.each([
    ['Karl Dunn met Rolf Ahn. [He] thinks Ahn is right about the dam.', ['Karl Dunn']],
    ['Rolf Ahn left. Karl Dunn waited. [He] said that Dunn was late.', ['Rolf Ahn']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));

  test.each([['what is theirs', 'Karl Dunn came. [He] said that somebody took Dunn’s coat.', ['Karl Dunn']]])(
    'look-alike: %s',
    (_, text, names) => expect(namesOf(text)).toEqual(names),
  );
});

test.each([
  ['[The NRB’s “Crime in Torva 2023” report] shows so. The National Records Bureau (NRB) counts.'],
  ['[The NRB’s “Crime in Torva” survey] found so. The National Records Bureau (NRB) counts.'],
])('whose text it is, not what its title says: %s', (text) =>
  expect(namesOf(text)).toEqual(['National Records Bureau']),
);

describe('a text of a party is the party’s', () => {
  test.each([
    [
      '[The Conservatives’ letter to Dan Krook] said so. [The letter] asked for more.',
      ['Conservatives', 'Conservatives'],
    ],
    ["[The Tories' report] found so.", ['Tories']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));

  test('look-alike: a letter to them is not', () =>
    expect(namesOf('[A letter to the Conservatives] said so.')).not.toContain('Conservatives'));
});

describe('who holds an office by a short title, of the place behind the name', () => {
  test.each([
    ['Gov. Dale Ossel of Ohio came. [The Ohio governor] said so.', ['Dale Ossel']],
    ['Sen. Nora Field of Texas left. [The Texas senator] said so.', ['Nora Field']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));

  test('look-alike: the governor of another state', () =>
    expect(namesOf('Gov. Dale Ossel of Ohio came. [The Texas governor] said so.')).toEqual([
      'Texas governor',
    ]));
});

test.each([
  ['[The Danish report] said so. [The Swedish report] said no.', ['Danish report', 'Swedish report']],
  ['[A Danish report] said so. It rained. [The report] said no.', ['Danish report', 'Danish report']],
])('two texts of two places are two: %s', (text, names) => expect(namesOf(text)).toEqual(names));
