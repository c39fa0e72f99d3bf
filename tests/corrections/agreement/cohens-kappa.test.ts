import { describe, expect, test } from 'vitest';
import { cohensKappa } from '../../../lib/corrections/agreement/cohens-kappa.ts';

/** Judgements from a table: how often the first coder gave the answer of the row and the second that of the column. */
function judgements(table: readonly (readonly number[])[]): (readonly [number, number])[] {
  return table.flatMap((row, first) =>
    row.flatMap((times, second) => Array.from({ length: times }, () => [first, second] as const)),
  );
}

describe('worked examples', () => {
  test.each([
    // “cohen.kappa” of the R package psych: “data matrix taken from Cohen”, shares of 200; “cohen reports .492”, without weights.
    ['Cohen’s, as psych quotes it', [[88, 14, 18], [10, 40, 10], [2, 6, 12]], 0.7, 0.492], // prettier-ignore
    // “GetKappa” of the R package Delta prints 0.5 for it.
    ['of the package Delta', [[50, 10], [10, 20]], 70 / 90, 0.5], // prettier-ignore
    // A test of the R package tidycomm expects 0.633: 1, 2, 4, 1, 2, 1, 1, 1, 2 against 1, 2, 3, 1, 2, 2, 1, 1, 2.
    ['of the package tidycomm', [[4, 1, 0, 0], [0, 3, 0, 0], [0, 0, 0, 0], [0, 0, 1, 0]], 7 / 9, 0.633], // prettier-ignore
    // By hand: p_o = 0.89, p_e = (80 · 80 + 10 · 5 + 10 · 15) / 10000 = 0.66.
    ['three answers, one of them most', [[75, 1, 4], [5, 4, 1], [0, 0, 10]], 0.89, 0.676], // prettier-ignore
    // By hand: p_o = 0.85, p_e = (20 · 25 + 80 · 75) / 10000 = 0.65.
    ['unequal margins', [[15, 5], [10, 70]], 0.85, 0.571], // prettier-ignore
    // By hand: p_o = 35 / 50, p_e = (25 · 30 + 25 · 20) / 2500 = 0.5.
    ['equal margins of the first', [[20, 5], [10, 15]], 0.7, 0.4], // prettier-ignore
    // By hand: agreement by chance, which is none beyond it.
    ['independent coders', [[16, 24], [24, 36]], 0.52, 0], // prettier-ignore
    // By hand: p_o = 0, p_e = 0.5.
    ['always the opposite', [[0, 10], [10, 0]], 0, -1], // prettier-ignore
  ])('%s', (_, table, share, kappa) => {
    const agreement = cohensKappa(judgements(table));
    expect(agreement.share).toBeCloseTo(share, 10);
    expect(agreement.kappa).toBeCloseTo(kappa, 3);
  });
});

test.each([
  ['all equal, two answers', [[5, 0], [0, 7]], { share: 1, kappa: 1 }], // prettier-ignore
  ['one answer throughout: chance explains it all', [[9, 0], [0, 0]], { share: 1, kappa: null }], // prettier-ignore
  ['nothing judged', [], { judged: 0, share: null, kappa: null }],
])('the ends: %s', (_, table, agreement) => {
  expect(cohensKappa(judgements(table))).toMatchObject(agreement);
});

test('who is first does not matter', () => {
  const all = judgements([[7, 2, 1], [3, 9, 4], [0, 5, 6]]); // prettier-ignore
  expect(cohensKappa(all.map(([a, b]) => [b, a] as const))).toEqual(cohensKappa(all));
});
