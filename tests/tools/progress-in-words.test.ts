import { expect, test } from 'vitest';
import { progressInWords } from '../../tools/command-line/progress-in-words.ts';

test.each([
  ['nothing yet', { done: 0, total: 129, failed: 0, ms: 0 }, '0 of 129'],
  ['too few for a rate', { done: 2, total: 129, failed: 0, ms: 900 }, '2 of 129'],
  ['some', { done: 12, total: 129, failed: 1, ms: 4_000 }, '12 of 129, 1 failed · 3.0 a second · 39 s left'],
  ['slow', { done: 10, total: 110, failed: 0, ms: 60_000 }, '10 of 110 · 10.0 a minute · 10 min 0 s left'],
  ['very slow', { done: 3, total: 93, failed: 0, ms: 180_000 }, '3 of 93 · 1.0 a minute · 1 h 30 min left'],
  ['without an end', { done: 30, total: null, failed: 0, ms: 10_000 }, '30 · 3.0 a second'],
  ['all', { done: 129, total: 129, failed: 0, ms: 43_000 }, '129 of 129 · 3.0 a second'],
])('%s', (_, progress, words) => expect(progressInWords(progress)).toBe(words));
