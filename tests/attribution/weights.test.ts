import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LABELS, TRANSITIONS } from '../../lib/attribution/tagger/decode.ts';
import { BrokenWeightsError, unpackWeights } from '../../lib/attribution/tagger/weights.ts';
import { STRIDE } from '../../tools/training/crf.ts';
import { packWeights, type TrainedPass } from '../../tools/training/pack-weights.ts';

const shipped = readFileSync(new URL('../../lib/attribution/tagger/weights.bin', import.meta.url));

describe('the weights that ship', () => {
  test('are no larger than 1.5 MB', () => expect(shipped.length).toBeLessThanOrEqual(1_500_000));
  test('load', () => expect(() => unpackWeights(shipped)).not.toThrow());
});

describe('a broken file is said to be one', () => {
  test.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
    ['a file cut short', new Uint8Array(shipped.subarray(0, shipped.length - 1))],
    ['a file with more at its end', new Uint8Array([...shipped.subarray(0), 0])],
  ])('%s', (_, bytes) => expect(() => unpackWeights(bytes)).toThrow(BrokenWeightsError));
});

describe('packing and unpacking', () => {
  const pass = (weight: number): TrainedPass => {
    const weights = new Float32Array(2 * STRIDE);
    weights[STRIDE + 3] = weight;
    const transitions = new Float32Array(TRANSITIONS).fill(0.25);
    return { hashes: Int32Array.of(70, 1_000_000), model: { weights, transitions } };
  };
  const packed = packWeights(
    new Map([
      [5, 3],
      [900, 1],
    ]),
    [pass(1.5), pass(-2)],
    { hashes: [12, 7], weights: [-0.5, 2] },
    1_000_000,
  );
  const weights = unpackWeights(packed);

  test('words and their cue levels', () =>
    expect([...weights.cueLevels]).toEqual([
      [5, 3],
      [900, 1],
    ]));
  test('transitions', () => expect(weights.transitions[1]?.[9]).toBe(0.25));
  test('the judge', () => {
    expect(weights.judge.get(7)).toBeCloseTo(2);
    expect(weights.judge.get(12)).toBeCloseTo(-0.5, 1);
  });
  test('features: rows that are all zero are left out, others keep their weights', () => {
    const sums = new Int32Array(2 * LABELS);
    weights.features.sum(Int32Array.of(70, 1_000_000, 33), 3, sums);
    expect((sums[3] ?? 0) * (weights.scales[0] ?? 0)).toBeCloseTo(1.5);
    expect((sums[LABELS + 3] ?? 0) * (weights.scales[1] ?? 0)).toBeCloseTo(-2);
    expect(sums.filter((sum) => sum !== 0)).toHaveLength(2);
  });
});
