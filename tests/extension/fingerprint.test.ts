import { expect, test } from 'vitest';
import { isSameText } from '../../lib/exchange/fingerprint.ts';

test('the same text under another address is the same text', () => {
  expect(isSameText('a1-12-zz9', 'b7-12-zz9')).toBe(true);
});

test.each([
  ['a1-12-zz9', 'a1-12-zz8'],
  ['a1-12-zz9', 'a1-13-zz9'],
])('%s and %s are of different texts', (a, b) => {
  expect(isSameText(a, b)).toBe(false);
});
