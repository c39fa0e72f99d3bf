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
import { BrokenNameWeightsError, unpackNameWeights } from '../../lib/names/name-weights.ts';
import { newNumberModel, newProbabilities, RangeDecoder } from '../../lib/names/range-decoder.ts';
import { RangeEncoder } from '../../tools/training/range-encoder.ts';

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

it('what the range coder wrote is read again', () => {
  const numbers = Array.from({ length: 3000 }, (_, i) => (i * 7919) % (i % 5 === 0 ? 1_000_003 : 37));
  const encoder = new RangeEncoder();
  const [model, tree] = [newNumberModel(), newProbabilities(16)];
  for (const number of numbers) {
    encoder.number(model, number);
    encoder.tree(tree, 0, 4, number % 16);
  }
  const decoder = new RangeDecoder(Uint8Array.from(encoder.finish()), 0);
  const [again, treeAgain] = [newNumberModel(), newProbabilities(16)];
  for (const number of numbers) {
    expect(decoder.number(again)).toBe(number);
    expect(decoder.tree(treeAgain, 0, 4)).toBe(number % 16);
  }
});

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
