import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/text/nlp.ts';
import { separateGluedText } from '../../lib/text/separate-glued-text.ts';

const sentencesOf = (text: string): string[] =>
  readText(text, 0).map(({ start, end }) => text.slice(start, end));
const wordsOf = (text: string): string[] =>
  readText(text, 0).flatMap(({ tokens }) => tokens.map((token) => token.text));

describe('a lost space is put back', () => {
  test.each([
    [
      'It ended during the meeting.As on the port, nobody gave way.',
      'It ended during the meeting. As on the port, nobody gave way.',
    ],
    [
      '“That is our policy now,” she said.Members of the council left.',
      '“That is our policy now,” she said. Members of the council left.',
    ],
    ['It was “a friend in need”.The mayor agreed.', 'It was “a friend in need”. The mayor agreed.'],
    ['an expert fromthe Institute', 'an expert from the Institute'],
    ['the Games in Otero,Observers said they were dull', 'the Games in Otero, Observers said they were dull'],
    ['the wall (OWB).The lake', 'the wall (OWB). The lake'],
  ])('%s', (printed, repaired) => {
    const { text, toPrinted } = separateGluedText(printed);
    expect(text).toBe(repaired);
    for (let i = 0; i < text.length; i++) if (text[i] !== ' ') expect(printed[toPrinted(i)]).toBe(text[i]);
  });
});

describe('what looks alike stays', () => {
  test.each([
    'The U.S. mint',
    'at 3.5 percent',
    'Yahoo.com',
    'on eBay today',
    'Ann McDonald said',
    'J.K. Marl',
    'p.m. on Monday',
    'https://otero.example/Dam.Html',
    'ida@otero.example',
    'Node.js',
    'the D.C. office',
    'No.7',
    'e.g. Otero',
    'the Ph.D. thesis',
    'OpenAI said',
    'the iPhone',
    'St. Otero',
    '1,000 people',
    'Otero, Feld',
    'under the wall',
    'bathe',
    'a theme',
  ])('%s', (text) => {
    expect(separateGluedText(text).text).toBe(text);
  });
});

describe('characters nobody sees are taken out, offsets lead back', () => {
  test.each([
    ['the coun\u00ADcil', 'the council'],
    ['Ana\u200B Ruiz\uFEFF said', 'Ana Ruiz said'],
    ['10\u00A0million', '10 million'],
    ['Ana\u2009Ruiz\u202Fsaid', 'Ana Ruiz said'],
  ])('%j', (printed, repaired) => {
    const { text, toPrinted } = separateGluedText(printed);
    expect(text).toBe(repaired);
    for (let i = 0; i < text.length; i++) if (text[i] !== ' ') expect(printed[toPrinted(i)]).toBe(text[i]);
  });
});

describe('a sentence whose full stop was lost ends all the same', () => {
  test.each([
    ['They respect the other town’s systems\u00A0\u00A0Some experts said it was too late.', 2],
    ['The lake was lowered by two metres  Yet nobody moved back.', 2],
    ['The lake was lowered on Friday\u00A0Although nobody moved back, the council was pleased.', 2],
    ['It will open the Games in Otero,Observers said that was late.', 2],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test.each([
    ['President  Wu Tan came to Otero on Monday.'],
    ['The mayor\u00A0The town loved came to Otero on Monday.'],
    ['He said  in a briefing  that the wall is safe.'],
    ['She writes for\u00A0The old paper of the town.'],
    ['It is the America\u00A0I know and love.'],
    ['The wall cost 10\u00A0million crowns in Otero.'],
    ['He met Observers, some of them new, in Otero.'],
    ['In Otero, Monday is a day of rest.'],
  ])('one sentence: %s', (text) => {
    expect(sentencesOf(text)).toHaveLength(1);
  });
});

test('no word of a heading or sentence is glued to the next one', () => {
  expect(wordsOf('It ended during the meeting.As on the port, an expert fromthe Institute agreed.')).toEqual(
    expect.arrayContaining(['meeting', 'As', 'from', 'the']),
  );
});
