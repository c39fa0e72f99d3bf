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
  ])('%s', (text, ...expected) => expect(roleIn(text)).toEqual(expected));
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
