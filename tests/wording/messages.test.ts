import { expect, test } from 'vitest';
import {
  fill,
  formatDate,
  formatEither,
  formatNumber,
  formatPercent,
  plural,
  t,
} from '../../components/wording/messages.ts';
import en from '../../public/_locales/en/messages.json';

test.each([
  [0, '0 words'],
  [1, '1 word'],
  [2, '2 words'],
  [1234, '1,234 words'],
])('%d: %s', (count, text) => expect(plural('words', count)).toBe(text));

test.each([
  ['2024-03-12', 'March 12, 2024'],
  ['2024-03-12T23:59:00-11:00', 'March 12, 2024'],
  ['2024-03-12T00:10:00+14:00', 'March 12, 2024'],
  ['2024-03-12 08:00', 'March 12, 2024'],
  ['12 March', '12 March'],
  ['2024-99-99', '2024-99-99'],
  ['2024-03-123', '2024-03-123'],
  ['', ''],
])('the date %s is shown as %s', (printed, shown) => expect(formatDate(printed)).toBe(shown));

test.each([
  [0, '0%'],
  [0.0001, '<1%'],
  [0.005, '1%'],
  [0.454, '45%'],
  [1, '100%'],
])('the share %d is shown as %s', (share, shown) => expect(formatPercent(share)).toBe(shown));

test('numbers and names the language’s way', () => {
  expect(formatNumber(1234567)).toBe('1,234,567');
  expect(formatEither(['A', 'B'])).toBe('A or B');
  expect(formatEither(['A', 'B', 'C'])).toBe('A, B, or C');
});

test('elements fill the slots of a message in its own order', () => {
  expect(fill('repeatPlace', { copies: 7, first: 2 })).toEqual(['', 2, ' again as ', 7, '']);
});

test('a slot without a value is our mistake, and said so', () => {
  expect(() => t('via')).toThrow('Expected a value for {name}');
});

test.each(Object.entries(en))('%s is a message browsers take', (key, { message }) => {
  expect(key).toMatch(/^\w+$/);
  expect(message).not.toBe('');
  expect(message).not.toContain('$');
});

test('every plural has a form for “other”', () => {
  const stems = Object.keys(en)
    .filter((key) => key.endsWith('_one'))
    .map((key) => key.replace(/_one$/, ''));
  expect(stems.filter((stem) => !(`${stem}_other` in en))).toEqual([]);
});
