import { describe, expect, test } from 'vitest';
import { SymbolDecoder } from '../../lib/packing/symbol-decoder.ts';
import { SymbolEncoder } from '../../tools/training/symbol-encoder.ts';

const CONTEXTS = 4;
const [SIZES, COMMON, ONLY] = [0, 1, 2];
const NUMBERS = [
  ...Array.from({ length: 300 }, (_, i) => i),
  ...Array.from({ length: 3000 }, (_, i) => (i * 7919) % (i % 5 === 0 ? 1_000_003 : 37)),
  ...[2 ** 30 - 1, 2 ** 29, 2 ** 29 - 1, 0],
];

function encode(): Uint8Array {
  const encoder = new SymbolEncoder(CONTEXTS);
  NUMBERS.forEach((number, i) => {
    encoder.number(SIZES, number);
    encoder.symbol(COMMON, i % 97 === 0 ? i % 256 : 3);
    encoder.symbol(ONLY, 200);
  });
  return Uint8Array.from(encoder.finish());
}
const coded = encode();

test('what was written is read again', () => {
  const decoder = new SymbolDecoder(Uint8Array.of(9, 9, ...coded), 2, CONTEXTS);
  NUMBERS.forEach((number, i) => {
    expect(decoder.number(SIZES)).toBe(number);
    expect(decoder.symbol(COMMON)).toBe(i % 97 === 0 ? i % 256 : 3);
    expect(decoder.symbol(ONLY)).toBe(200);
  });
  expect(() => decoder.mustEnd()).not.toThrow();
});

test('what is likely takes little room', () => {
  const size = (symbols: readonly number[]): number => {
    const encoder = new SymbolEncoder(1);
    for (const symbol of symbols) encoder.symbol(0, symbol);
    return encoder.finish().length;
  };
  const even = Array.from({ length: 8000 }, (_, i) => i % 2);
  const rare = Array.from({ length: 8000 }, (_, i) => (i % 100 === 0 ? 1 : 0));
  expect(size(even)).toBeLessThan(8000 / 8 + 20);
  expect(size(rare)).toBeLessThan((8000 / 8) * 0.09 + 20);
});

describe('bytes that no coder wrote are told', () => {
  const readAll = (bytes: Uint8Array): void => {
    const decoder = new SymbolDecoder(bytes, 0, CONTEXTS);
    NUMBERS.forEach(() => {
      decoder.number(SIZES);
      decoder.symbol(COMMON);
      decoder.symbol(ONLY);
    });
    decoder.mustEnd();
  };
  test('all of them', () => expect(() => readAll(coded)).not.toThrow());
  test.each([
    ['none', new Uint8Array(0)],
    ['zeros', new Uint8Array(coded.length)],
    ['too few', coded.subarray(0, coded.length - 1)],
    ['too many', Uint8Array.of(...coded, 0)],
  ])('%s', (_, bytes) => expect(() => readAll(bytes)).toThrow(RangeError));
  test('a context that is not there', () =>
    expect(() => new SymbolDecoder(coded, 0, CONTEXTS).symbol(CONTEXTS)).toThrow(RangeError));
});
