import { describe, expect, test } from 'vitest';
import { told } from './said.ts';

/** Role and affiliation of the first speaker. */
function roleIn(text: string): (string | null | undefined)[] {
  const [speaker] = told(text).speakers;
  return [speaker?.name, speaker?.role, speaker?.affiliation];
}

describe('role and body are cut apart', () => {
  test.each([
    ['[Harbour Bank chief executive Owen Ames] said no.', 'Owen Ames', 'chief executive', 'Harbour Bank'],
    ['[US Secretary of State Nora Field] said no.', 'Nora Field', 'Secretary of State', 'US'],
    ['[Norway’s President Karl Dunn] said no.', 'Karl Dunn', 'President', 'Norway'],
    ['[26-year-old co-founder Ana Ruiz] said no.', 'Ana Ruiz', 'co-founder', null],
    ['[Norwegian Prime Minister Karl Dunn] said no.', 'Karl Dunn', 'Norwegian Prime Minister', null],
    ['[South Korean President Karl Dunn] said no.', 'Karl Dunn', 'South Korean President', null],
    ['[Costa Rican finance minister Karl Dunn] said no.', 'Karl Dunn', 'Costa Rican finance minister', null],
    ['[Saudi Arabian analyst Karl Dunn] said no.', 'Karl Dunn', 'Saudi Arabian analyst', null],
    ['[South Korea’s President Karl Dunn] said no.', 'Karl Dunn', 'President', 'South Korea'],
    ['[New Zealand Prime Minister Karl Dunn] said no.', 'Karl Dunn', 'Prime Minister', 'New Zealand'],
    ['[Sri Lankan President Karl Dunn] said no.', 'Karl Dunn', 'Sri Lankan President', null],
    ['[Harbour Bank President Karl Dunn] said no.', 'Karl Dunn', 'President', 'Harbour Bank'],
    [
      '[Owen Ames, an analyst at the Harbour Institute in Denver,] said no.',
      'Owen Ames',
      'analyst',
      'Harbour Institute',
    ],
    [
      '[Owen Ames, chief engineer at the satellite company SkyMerra,] said no.',
      'Owen Ames',
      'chief engineer',
      'SkyMerra',
    ],
    ['[Police chief Owen Ames] said no.', 'Owen Ames', 'Police chief', null],
    ['[The Minister of Justice, Owen Ames,] said no.', 'Owen Ames', 'Minister of Justice', null],
    ['[Owen Ames, a baker,] said no.', 'Owen Ames', 'baker', null],
    [
      'Owen Ames, his secretary, his driver and his pupils shared a room. [Ames] said no.',
      'Owen Ames',
      null,
      null,
    ],
    [
      'Owen Ames, her lawyer and her friend of twenty years, left. [Ames] said no.',
      'Owen Ames',
      'lawyer',
      null,
    ],
    [
      '[Owen Ames, who follows ferries as a managing director at the Harbour Institute,] said no.',
      'Owen Ames',
      'managing director',
      'Harbour Institute',
    ],
  ])('%s', (text, ...expected) => expect(roleIn(text)).toEqual(expected));
});

describe('an office without an article', () => {
  test.each([
    [
      'Owen Ames is professor of economics at Quelm University. [Ames] said no.',
      'professor of economics',
      'Quelm University',
    ],
    ['Owen Ames was chief economist at Tidal Bank. [Ames] said no.', 'chief economist', 'Tidal Bank'],
    ['[Owen Ames, who is chair of the Roads Committee,] said no.', 'chair', 'Roads Committee'],
    [
      'Owen Ames has been director of the Roads Institute since May. [Ames] said no.',
      'director',
      'Roads Institute',
    ],
    ['Owen Ames serves as head of Tidal Bank. [Ames] said no.', 'head', 'Tidal Bank'],
  ])('%s', (text, role, affiliation) => expect(roleIn(text)).toEqual(['Owen Ames', role, affiliation]));

  test.each([
    ['Owen Ames is head over heels. [Ames] said no.'],
    ['Owen Ames is host to nine cats. [Ames] said no.'],
    ['Owen Ames is tired of the chairman. [Ames] said no.'],
  ])('none: %s', (text) => expect(roleIn(text)).toEqual(['Owen Ames', null, null]));
});

describe('the role stands before the name', () => {
  test.each([
    ['[The mayor of Denver, Lena Marsh,] said no.', 'mayor', 'Denver'],
    ['[Denver’s chief prosecutor, Lena Marsh,] said no.', 'chief prosecutor', 'Denver'],
    ['[The mayor, Lena Marsh,] said no.', 'mayor', null],
  ])('%s', (text, role, affiliation) => expect(roleIn(text)).toEqual(['Lena Marsh', role, affiliation]));

  test.each([
    ['After meeting the president, [Lena Marsh] said no.'],
    ['[Lena Marsh, actor Karl Dunn and singer Ana Ruiz] said no. [Lena Marsh] left.'],
  ])('no role in: %s', (text) => {
    const marsh = told(text).speakers.find(({ name }) => name === 'Lena Marsh');
    expect(marsh?.role).toBeNull();
  });
});

describe('in a clause', () => {
  test.each([
    ['[Jim Tarrow, who sold tents for years and is now CEO of Helio Bank,] said no.', 'CEO', 'Helio Bank'],
    [
      '[Ana Ruiz, who researches rivers at the Harbour Institute,] said no.',
      'researches rivers',
      'Harbour Institute',
    ],
    ['[Ana Ruiz, from the Harbour Institute,] said no.', null, 'Harbour Institute'],
  ])('%s', (text, role, affiliation) => expect(roleIn(text).slice(1)).toEqual([role, affiliation]));
});

describe('before the name, with all it is of', () => {
  test.each([
    ['[Art historian Ana Ruiz] said no.', 'Art historian', null],
    ['[Labor journalist Ana Ruiz] said no.', 'Labor journalist', null],
    ['[Marketing Manager at Tern Harbour Ana Ruiz] said no.', 'Marketing Manager', 'Tern Harbour'],
    ['[Head of Research Ana Ruiz] said no.', 'Head of Research', null],
    ['[Director of Public Health Ana Ruiz] said no.', 'Director of Public Health', null],
    [
      '[General Secretary of the Ferry Workers’ Union Ana Ruiz] said no.',
      'General Secretary',
      'Ferry Workers’ Union',
    ],
    ['[Chairman, CEO and president Ana Ruiz] said no.', 'Chairman, CEO and president', null],
    ['[The clerk Ana Ruiz] said no.', 'clerk', null],
    ['[The harbour master, Ana Ruiz,] said no.', 'harbour master', null],
    ['In May, [one of the organisers, Ana Ruiz,] said no.', 'one of the organisers', null],
    [
      'In May, [Chartered Accountants of Norway’s chief economist, Ana Ruiz,] said no.',
      'chief economist',
      'Chartered Accountants of Norway',
    ],
    ['[Norway’s Minister of Justice, Ana Ruiz,] said no.', 'Minister of Justice', 'Norway'],
    [
      '[The chief military spokesperson, Rear Admiral Ana Ruiz,] said no.',
      'chief military spokesperson',
      null,
    ],
  ])('%s', (text, role, affiliation) => expect(roleIn(text)).toEqual(['Ana Ruiz', role, affiliation]));

  test.each([
    ['nobody is a river', 'Behind the river, [Ana Ruiz] said no.'],
    ['a verb is no role', 'They were hired to guard [Ana Ruiz] said the porter.'],
    ['a day is no part of it', 'Yesterday [Ana Ruiz] said no.'],
  ])('but %s', (_, text) => expect(roleIn(text).slice(1)).toEqual([null, null]));
});

describe('who has left a body belongs to it no more', () => {
  test.each([
    ['[Former Harbour Bank chairman Ana Ruiz] said no.', 'Former Harbour Bank chairman', null],
    [
      '[Ana Ruiz, a former director of the Harbour Institute,] said no.',
      'former director of the Harbour Institute',
      null,
    ],
    ['[Ana Ruiz, director of the Harbour Institute,] said no.', 'director', 'Harbour Institute'],
    [
      '[Ana Ruiz, acting director of the Harbour Institute,] said no.',
      'acting director',
      'Harbour Institute',
    ],
  ])('%s', (text, role, affiliation) => expect(roleIn(text).slice(1)).toEqual([role, affiliation]));
});

describe('the body stands elsewhere', () => {
  test.each([
    ['[Ana Ruiz, director, Harbour Securities,] said no.', 'director', 'Harbour Securities'],
    [
      '[Ana Ruiz, Head of Sales and Customer Services at Harbour Bank,] said no.',
      'Head of Sales and Customer Services',
      'Harbour Bank',
    ],
    [
      '[Ana Ruiz, an expert on tides at the U.K. think-tank Harbour House,] said no.',
      'expert on tides',
      'Harbour House',
    ],
    [
      '[Ana Ruiz, NASA’s associate administrator of the Science Office,] said no.',
      'associate administrator of the Science Office',
      'NASA',
    ],
    ['[A spokesman for the police, Owen Ames,] said no.', 'spokesman', 'police'],
    ['[Ida Frem, the police commissioner,] said no.', 'police commissioner', null],
    [
      'Harbour Bank fell. [The bank’s chief executive, Ana Ruiz,] said no.',
      'chief executive',
      'Harbour Bank',
    ],
    [
      'Harbour Workers Union met. [Ana Ruiz, president of the union,] said no.',
      'president',
      'Harbour Workers Union',
    ],
    ['[Ana Ruiz, president of the union,] said no.', 'president of the union', null],
    [
      'Harbour Bank fell. Harbour Bank rose. Harbour Bank fell. [Chief executive Ana Ruiz] said no.',
      'Chief executive',
      'Harbour Bank',
    ],
    ['Harbour Bank fell. [Chief executive Ana Ruiz] said no.', 'Chief executive', null],
    ['Harbour Bank fell. Harbour Bank rose. Harbour Bank fell. [Mayor Ana Ruiz] said no.', 'Mayor', null],
    [
      'The Supreme Court met. The Supreme Court heard it. The Supreme Court rose. [Justice Ana Ruiz] said no.',
      'Justice',
      'Supreme Court',
    ],
    ['[Ana Ruiz] was away when her university, Denver Polytechnic, was shut.', null, 'Denver Polytechnic'],
    ['[Ana Ruiz, a list, Harbour Bank and others] said no.', null, null],
  ])('%s', (text, role, affiliation) => expect(roleIn(text).slice(1)).toEqual([role, affiliation]));

  test('letters stay as printed, a shorter name becomes the full one', () => {
    expect(
      roleIn('Goddard Flight Center opened. [Goddard Flight Center engineer Ana Ruiz] said no.').at(-1),
    ).toBe('Goddard Flight Center');
    expect(roleIn('[NASA engineer Ana Ruiz] said no.').at(-1)).toBe('NASA');
  });
});

describe('told in another clause or sentence', () => {
  test.each([
    ['[Karl Dunn, who replaced Ana Ruiz as mayor,] said no.', 'mayor'],
    ['After [Ana Ruiz’s] first speech as chancellor, she said no.', 'chancellor'],
    ['[Ana Ruiz] found a post. She was a clerk for the port.', 'clerk for the port'],
    ['[Ana Ruiz, who owns a shop and headed out early,] said no.', 'owns a shop'],
  ])('%s', (text, role) => expect(roleIn(text)[1]).toBe(role));

  test.each([
    ['said of another', '[Ana Ruiz] welcomed Karl Dunn as mayor.'],
    ['two are named', '[Ana Ruiz] met Ida Frem. She was a clerk for the port.'],
    ['no person', '[Ana Ruiz] found a post. It was a matter of luck.'],
  ])('but %s', (_, text) => expect(roleIn(text)[1]).toBeNull());
});
