import { describe, expect, test } from 'vitest';
import { told } from './said.ts';
import type { SpeakerKind } from '../../lib/speakers/speaker.ts';

/** The kind of who says the first statement. */
function kindOfFirst(marked: string): SpeakerKind | undefined {
  const { speakers, resolutions } = told(marked);
  return speakers.find(({ id }) => id === resolutions[0]?.speaker)?.kind;
}

describe('who speaks for somebody, or belongs to them, is not who is named', () => {
  test.each([
    [
      '[A spokesperson for Vice President Mara Lind] said it was late.',
      'spokesperson for Vice President Mara Lind',
    ],
    ['[A spokesman for Senator Ana Ruiz] said it was late.', 'spokesman for Senator Ana Ruiz'],
    ['[A lawyer for former governor Owen Ames] said it was late.', 'lawyer for former governor Owen Ames'],
    ['[An attorney for actress Ina Moss] said it was late.', 'attorney for actress Ina Moss'],
    ['[An aide to Prime Minister Tove Varg] said it was late.', 'aide to Prime Minister Tove Varg'],
    ['[The chief of staff to Governor Lars Dahl] said it was late.', 'chief of staff to Governor Lars Dahl'],
    ['[A spokesman for the mayor Bo Rask] said it was late.', 'spokesman for the mayor Bo Rask'],
    ['[The mother of singer Mia Rask] said it was late.', 'mother of singer Mia Rask'],
    [
      '[The daughter of former president Karl Munk] said it was late.',
      'daughter of former president Karl Munk',
    ],
  ])('%s', (text, name) => {
    const { names, speakers } = told(text);
    expect(names).toEqual([name]);
    expect(speakers.find((speaker) => speaker.name === name)?.named).toBe(false);
  });

  test.each([
    [
      'the name behind a comma',
      '[The lawyer for the former governor, Ida Falk,] said it was late.',
      'Ida Falk',
    ],
    ['the name behind the body', '[A spokesman for the company Olaf Brun] said it was late.', 'Olaf Brun'],
    [
      'the name behind a country',
      '[Former special envoy to Ukraine Kurt Bell] said it was late.',
      'Kurt Bell',
    ],
    [
      'the one who holds an office',
      '[Senior adviser to the president Kari Holt] said it was late.',
      'Kari Holt',
    ],
    ['a title that goes on', '[Secretary of State Gro Vik] said it was late.', 'Gro Vik'],
    ['a field', '[Head of Research Siri Moe] said it was late.', 'Siri Moe'],
    ['a body by its name', '[Manager of Ocean Tern Bo Rask] said it was late.', 'Bo Rask'],
  ])('look-alike: %s', (_, text, name) => expect(told(text).names).toEqual([name]));

  test('a singer’s mother does not make the singer a mother', () => {
    const { speakers } = told('[The mother of singer Mia Rask] said it was late.\n[Rask] said it was dark.');
    expect(speakers.find(({ name }) => name === 'Mia Rask')?.role).toBe('singer');
  });
});

test.each([
  ['[A Falk spokesman] said it was late.', 'Sen. Tim Falk left early.', 'official'],
  ['[A representative for singer Ulf Berg] said it was late.', 'The singer Ulf Berg left early.', 'person'],
  ['[A spokesperson for Lind] said it was late.', 'The actor Bo Lind left early.', 'person'],
  ['[A Harbour Bank spokesman] said it was late.', 'Harbour Bank closed early.', 'business'],
])('%s has the kind of whom they speak for', (text, before, kind) => {
  expect(kindOfFirst(`${before}\n${text}`)).toBe(kind);
});

describe('of several, those named as an example are not who speaks', () => {
  test.each([
    ['[Several senators, including Ana Ruiz of Oporia,] said it was late.', ['several senators']],
    [
      '[Many members of his base, including former chief strategist Bo Rask,] said it was late.',
      ['many members of his base'],
    ],
    ['[Three ministers, among them Kari Holt,] said it was late.', ['three ministers']],
  ])('%s', (text, names) => expect(told(text).names).toEqual(names));

  test('but one whom the text knows already is', () => {
    const text = '[Former envoy Kurt Bell] said it was over. [Others, including Bell,] said it was late.';
    expect(told(text).names).toEqual(['Kurt Bell', 'Kurt Bell']);
  });
});

test.each([
  ['fellow House freshman Rep. Rashida Tolle', 'freshman Rep.', 'official'],
  ['fellow councillor Bo Rask', 'councillor', 'official'],
  ['research fellow Siri Moe', 'research fellow', 'expert'],
  ['then-FBI Director James Coram', 'Director', 'official'],
])('%s', (words, role, kind) => {
  const [speaker] = told(`They met [${words}] said it was late.`).speakers;
  expect(speaker).toMatchObject({ role, kind });
});

test('the president’s adviser is no president', () => {
  const [speaker] = told('[Senior adviser to the president Kari Holt] said it was late.').speakers;
  expect(speaker).toMatchObject({ name: 'Kari Holt', role: 'Senior adviser to the president' });
});

test.each([
  ['Strand attorney', 'Peter Strand left. [Strand attorney Aitan Golm] said so.', 'person'],
  ['a personal lawyer', '[Bo Rask, her personal lawyer,] said so.', 'person'],
  ['a lawyer of a place', '[Ida Falk, a Boston lawyer,] said so.', 'expert'],
  ['a lawyer of a field', '[Ida Falk, a tax lawyer,] said so.', 'expert'],
  ['a spokesman by name', 'Rep. Nancy Pelos left. [Drew Hamm, Ms. Pelos’s spokesman,] said so.', 'official'],
  [
    'a singer’s spokeswoman',
    'The singer Ulf Berg left. [Ana Holt, a spokeswoman for Berg,] said so.',
    'person',
  ],
  ['a special counsel', '[Robert Muler, the special counsel,] said so.', 'official'],
  ['a state auditor', '[Jim Zorn, the state auditor,] said so.', 'official'],
  ['an auditor', '[Jim Zorn, an auditor,] said so.', 'expert'],
])('%s speaks as %s does', (_, text, kind) => {
  expect(kindOfFirst(text)).toBe(kind);
});

test.each([
  ['a law has no staff', '[Eva Lund, the author of the Harbour Act,] said so.', null],
  [
    'a day is no place',
    '[Karl Munk, the 45th president of the United States on Friday,] said so.',
    'United States',
  ],
  ['a dateline ends before the sentence', 'NORRA -- [Real estate tycoon Bo Rask] said so.', null],
  ['a company before its chief', '[Corvella chief executive Bo Rask] said so.', 'Corvella'],
])('%s', (_, text, affiliation) => expect(told(text).speakers[0]?.affiliation).toBe(affiliation));
