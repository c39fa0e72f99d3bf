import { describe, expect, test } from 'vitest';
import { told } from './said.ts';

describe('people of exactly one name', () => {
  test.each([
    [
      'two trades in two places',
      `[Li Wei, a doctor in Port Almen,] said the ward was full.
       [Li Wei, who sells fish in Kalmen,] said the market was shut.
       "It will pass," [Li Wei] said. [Li] went home.`,
      ['li-wei', 'li-wei-2', 'li-wei / li-wei-2', 'li-wei / li-wei-2'],
    ],
    [
      'each within a paragraph of their own',
      `[Ana Ruiz, a nurse at Almen Hospital,] said no. [Ana Ruiz] had counted the beds.
       [Ana Ruiz, a farmer from Kalmen,] said yes. [Ruiz] keeps goats.`,
      ['ana-ruiz', 'ana-ruiz', 'ana-ruiz-2', 'ana-ruiz-2'],
    ],
    [
      'before the second is introduced, the name is the first',
      `[Owen Ames, a driver in Kalmen,] said no.
       [Owen Ames] left.
       [Owen Ames, a teacher in Port Almen,] said yes.`,
      ['owen-ames', 'owen-ames', 'owen-ames-2'],
    ],
    [
      'two ages',
      `[Karl Dunn, 31,] said no.
[Karl Dunn, 67,] said yes.`,
      ['karl-dunn', 'karl-dunn-2'],
    ],
    [
      'the text says so',
      `[Mayor Nora Field] said no.
[Another Nora Field, a baker,] said yes.`,
      ['nora-field', 'nora-field-2'],
    ],
  ])('two stay two: %s', (_, text, ids) => expect(told(text).ids).toEqual(ids));

  test.each([
    [
      'two roles',
      `[Ana Ruiz, a geologist at Almen University,] said no.\n[Ana Ruiz, a member of the city council,] said yes.`,
    ],
    [
      'a role in a clause',
      `[Ana Ruiz, a geologist at Almen University,] said no.\n[Ana Ruiz, who heads the Kalmen survey,] said yes.`,
    ],
    [
      'a trade beside another',
      `[Ana Ruiz, a doctor in Almen,] said no.\n[Ana Ruiz, who also sells honey in Kalmen,] said yes.`,
    ],
    ['a former trade', `[Ana Ruiz, a former nurse,] said no.\n[Ana Ruiz, a baker in Kalmen,] said yes.`],
    [
      'two trades of one field',
      `[Ana Ruiz, a singer in Kalmen,] said no.\n[Ana Ruiz, an actress at the Almen Theatre,] said yes.`,
    ],
    [
      'two trades, one place',
      `[Ana Ruiz, a teacher in Kalmen,] said no.\n[Ana Ruiz, a driver in Kalmen,] said yes.`,
    ],
    ['a birthday', `[Karl Dunn, 31,] said no.\n[Karl Dunn, 32,] said yes.`],
    ['one introduction', `[Li Wei, a doctor in Kalmen,] said no.\n[Li Wei, the doctor,] said yes.`],
  ])('one stays one: %s', (_, text) => {
    const { ids } = told(text);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('a namesake who is called otherwise is not the bare family name', () => {
  test.each([
    [
      'a wife, always with her title',
      `[Scott Lister] sued his wife, Jamie Lister. [Ms. Lister] denied it. It hurt Ms. Lister. [Lister] said so.`,
      ['Scott Lister', 'Jamie Lister', 'Scott Lister'],
    ],
    [
      'a wife told of after a comma',
      `It began with Scott Lister, and his wife, Jamie Lister. [Ms. Lister] denied it to Ms. Lister's friends. [Lister] said so.`,
      ['Jamie Lister', 'Scott Lister'],
    ],
  ])('%s', (_, text, names) => expect(told(text).names).toEqual(names));

  test('look-alike: one title tells nothing', () => {
    const text = `Scott Lister met Jamie Lister. Mr. Lister left. [Lister] said so.`;
    expect(told(text).names).toEqual(['Jamie Lister / Scott Lister']);
  });
});

describe('a family name alone, where somebody is told as another’s wife or son', () => {
  test.each([
    [
      'means the other',
      'Rep. Duncan Hunt and his wife, Margaret Hunt, left. [Hunt] said it was late.',
      ['Duncan Hunt'],
    ],
    ['and her son', 'Ana Stone and her son, Owen Stone, left. [Stone] said it was late.', ['Ana Stone']],
    [
      'stays open where the other has spoken',
      'Duncan Hunt left with his wife. [His wife, Margaret Hunt,] said so. [Hunt] said it was late.',
      ['Margaret Hunt', 'Duncan Hunt / Margaret Hunt'],
    ],
    [
      'stays open where the first is called by the given name',
      'Ana Stone and her son, Owen Stone, left. Ana slept. [Stone] said it was late.',
      ['Ana Stone / Owen Stone'],
    ],
    [
      'stays open between two of whom neither is told as the other’s',
      'Ana Stone met Owen Stone. [Stone] said it was late.',
      ['Ana Stone / Owen Stone'],
    ],
  ])('%s', (_, text, names) => expect(told(text).names).toEqual(names));
});

test('a wife is not her husband and his wife', () => {
  const { speakers } = told(
    'Rep. Duncan Hunt and his wife, Margaret Hunt, were indicted on Tuesday. [Margaret Hunt] said so.',
  );
  expect(speakers[0]?.role).toBe('wife');
});
