import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resemblance, SIGNATURE_LENGTH, signatureOf } from '../../lib/history/min-hash.ts';
import { shingles } from '../../lib/repeats/shingles.ts';
import { wordHashes } from '../../lib/repeats/word-hashes.ts';

const words = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `word${from + i}`);
const signature = (text: string) => signatureOf(text) ?? [];

/** The share of runs of three words in common, counted. */
function counted(a: string, b: string): number {
  const [one, other] = [new Set(shingles(wordHashes(a))), new Set(shingles(wordHashes(b)))];
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared);
}

test('a text that is too short has no signature', () => {
  expect(signatureOf('')).toBeNull();
  expect(signatureOf('two words')).toBeNull();
  expect(signature('these three words')).toHaveLength(SIGNATURE_LENGTH);
});

test('signatures are compared over years: they do not change', () => {
  expect(signature('Water does not wait for councils').slice(0, 4)).toMatchInlineSnapshot(`
    [
      1841,
      46461,
      4314,
      4372,
    ]
  `);
});

test('case, marks and spaces make no difference', () => {
  expect(signature('“Water  does NOT wait,” she said')).toEqual(signature('"water does not wait", she said'));
});

test('the resemblance is told as it is, on average and nearly always in each case', () => {
  let [sum, cases] = [0, 0];
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 0, max: 200 }),
      fc.nat(1e6),
      (size, shift, seed) => {
        const [a, b] = [words(size, seed).join(' '), words(size, seed + shift).join(' ')];
        const off = resemblance(signature(a), signature(b)) - counted(a, b);
        sum += off;
        cases++;
        expect(Math.abs(off)).toBeLessThan(0.45);
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.abs(sum / cases)).toBeLessThan(0.02);
});
