import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BrokenJudgeError, LEAF, logOdds, type JudgeModel } from '../../lib/attribution/judge/judge-model.ts';
import { unpackJudge } from '../../lib/attribution/judge/unpack-judge.ts';
import { packJudge } from '../../tools/training/pack-judge.ts';

const shipped = readFileSync(new URL('../../lib/attribution/judge/judge.bin', import.meta.url));

/** Two signs and the line's answer: sign 1 below 0.5 → −1, else the line below 2 → 0.25, else 3; and a tree of one leaf. */
const MODEL: JudgeModel = {
  signs: 3,
  slope: 2,
  offset: -0.5,
  priorShare: 0.5,
  words: new Map([
    [900_000_000, -1.27],
    [7, 0.5],
    [12, 1],
  ]),
  trees: {
    roots: Int32Array.of(0, 5),
    sign: Uint8Array.of(1, LEAF, 2, LEAF, LEAF, LEAF),
    value: Float32Array.of(0.5, -1, 2, 0.25, 3, 0.125),
    others: Int32Array.of(2, 0, 4, 0, 0, 0),
  },
};

describe('the judge that ships', () => {
  test('is no larger than 60 kB', () => expect(shipped.length).toBeLessThanOrEqual(60_000));
  test('loads', () => expect(() => unpackJudge(shipped)).not.toThrow());
});

describe('packing and unpacking', () => {
  const model = unpackJudge(packJudge(MODEL));

  test('words keep their weights to one part in 127 of the largest', () => {
    expect([...model.words.keys()]).toEqual([7, 12, 900_000_000]);
    expect(model.words.get(900_000_000)).toBeCloseTo(-1.27);
    expect(model.words.get(7)).toBeCloseTo(0.5);
  });
  test('trees keep their branches', () => expect(model.trees).toEqual(MODEL.trees));
  test('packed again it is the same bytes', () => expect(packJudge(model)).toEqual(packJudge(MODEL)));
  test.each([
    ['less than the first branch asks for', [0, 0.25], [7], 2 * (-1 + 0.125) - 0.5],
    ['more, and few words', [0, 0.75], [7, 12], 2 * (0.25 + 0.125) - 0.5],
    ['more, and the prior makes up for it', [2, 0.75], [7, 12], 2 * (3 + 0.125) - 0.5],
    ['words nobody has seen count nothing', [0, 0.75], [1, 2, 3], 2 * (0.25 + 0.125) - 0.5],
  ])('%s', (_, signs, words, odds) =>
    expect(logOdds(model, Int32Array.from(words), Float32Array.from(signs))).toBeCloseTo(odds),
  );
  test('signs that the model was not trained with are refused', () =>
    expect(() => logOdds(model, new Int32Array(0), new Float32Array(5))).toThrow(BrokenJudgeError));
});

describe('a broken file is said to be one', () => {
  const packed = packJudge(MODEL);
  const with_ = (at: number, byte: number): Uint8Array => {
    const bytes = Uint8Array.from(packed);
    bytes[at] = byte;
    return bytes;
  };
  const signsBegin = packed.length - 6 * 4;
  test.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
    ['a file cut short', packed.subarray(0, packed.length - 1)],
    ['a file with more at its end', new Uint8Array([...packed, 0])],
    ['a tree that asks for a sign that is not there', with_(signsBegin, 3)],
    ['a tree without an end', with_(signsBegin + 1, 1)],
    ['a tree that ends too soon', with_(signsBegin, LEAF)],
  ])('%s', (_, bytes) => expect(() => unpackJudge(bytes)).toThrow(BrokenJudgeError));
});
