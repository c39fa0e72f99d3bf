import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  layOutSteps,
  Lattice,
  bestLabels,
  labelProbabilities,
  LABELS,
  TRANSITIONS,
} from '../../lib/names/decode-names.ts';
import { BrokenNameWeightsError, LEVELS, unpackNameWeights } from '../../lib/names/name-weights.ts';
import { writePackedNames } from '../../tools/training/write-packed-names.ts';

const packed = new Uint8Array(readFileSync(new URL('../../lib/names/weights.bin', import.meta.url)));

it('the weights that ship fit their size', () => {
  expect(packed.length).toBeLessThanOrEqual(450_000);
  expect(unpackNameWeights(packed).transitions).toHaveLength(TRANSITIONS);
});

it.each([
  ['nothing', new Uint8Array(0)],
  ['something else', new Uint8Array(5000)],
  ['a file cut short', packed.slice(0, 1000)],
  ['a file cut short whose length says so', withLength(packed.slice(0, 20_000))],
])('of %s it says that it is broken', (_, bytes) => {
  expect(() => unpackNameWeights(bytes)).toThrow(BrokenNameWeightsError);
});

function withLength(bytes: Uint8Array): Uint8Array {
  new DataView(bytes.buffer).setUint32(4, bytes.length, true);
  return bytes;
}

it('an inside label never stands without its beginning, and probabilities add up to one', () => {
  const length = 6;
  const scores = Float32Array.from({ length: length * LABELS }, (_, i) => Math.sin(i * 12.9898) * 3);
  const steps = layOutSteps(new Float32Array(TRANSITIONS));
  const kinds = new Uint8Array(length);
  const labels = new Uint8Array(length);
  const probabilities = new Float32Array(scores.length);
  bestLabels(scores, kinds, { at: 0, length }, steps, new Lattice(), labels);
  labelProbabilities(scores, kinds, { at: 0, length }, steps, new Lattice(), probabilities);
  labels.forEach((label, i) => {
    const before = i === 0 ? 0 : (labels[i - 1] ?? 0);
    if (label > 0 && label % 2 === 0) expect([label, label - 1]).toContain(before);
    const sum = probabilities.subarray(i * LABELS, (i + 1) * LABELS).reduce((all, share) => all + share, 0);
    expect(sum).toBeCloseTo(1, 4);
  });
});

it('what was packed is unpacked again', () => {
  const nothing = new Array<number>(LABELS - 1).fill(-1);
  const weights = unpackNameWeights(
    writePackedNames({
      lists: [new Set([7, 500_000]), new Set([7])],
      scale: 0.5,
      transitions: new Float32Array(TRANSITIONS).fill(0.25),
      features: [
        { hash: 0, levels: nothing.with(2, 3) },
        { hash: 2 ** 24 - 1, levels: nothing.with(0, 15).with(7, 0) },
      ],
    }),
  );
  expect([...weights.known]).toEqual([
    [7, 3],
    [500_000, 1],
  ]);
  expect(weights.transitions[9]).toBe(0.25);
  const scores = new Float32Array(LABELS);
  weights.features.addTo(scores, 0, Int32Array.of(0, 5, 2 ** 24 - 1), 3, new Int32Array(LABELS));
  const level = (number: number): number => (LEVELS[number] ?? 0) * 0.5;
  expect([...scores]).toEqual([0, level(15), 0, level(3), 0, 0, 0, 0, level(0)]);
});
