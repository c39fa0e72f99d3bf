import { expect, test } from 'vitest';
import { errorRates } from '../../../lib/corrections/agreement/error-rates.ts';
import type { ArticleCorrections } from '../../../lib/corrections/article-corrections.ts';
import type { AttributionAnchor, Correction } from '../../../lib/corrections/correction.ts';
import { rememberedArticle } from '../../support/remembered-articles.ts';

const at = (exact: string): AttributionAnchor => [{ exact, prefix: '', suffix: '', position: 0 }];
const said = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ by: `Voice ${i}`, words: `words ${i}` }));
const COURIER = rememberedArticle('Harbour Courier', '2026-05-14', said(9));
const WIRE = rememberedArticle('Tarn Wire', '2026-05-15', said(4));

function review(
  { address, fingerprint, title }: typeof COURIER,
  corrections: readonly Correction[],
  position = corrections.length,
): ArticleCorrections {
  return { address, fingerprint, title, changedAt: 1, log: { version: 2, corrections, position } };
}

const REASSIGNED: Correction = { kind: 'reassign', at: at('a'), to: null };
const RETYPED: Correction = { kind: 'change-type', at: at('a'), type: 'direct' };
const NONE: Correction = { kind: 'not-a-quote', at: at('b') };
const ADDED: Correction = { kind: 'add-quote', at: at('c'), by: null, type: 'direct' };

test('of the statements that were found in articles that were corrected, by outlet', () => {
  // Nine stand there now: one was taken away, one was added.
  expect(errorRates([review(COURIER, [REASSIGNED, RETYPED, NONE, ADDED])], [COURIER, WIRE])).toEqual([
    { outlet: 'Harbour Courier', articles: 1, found: 9, changed: 2, missed: 1 },
  ]);
});

test.each<[string, ArticleCorrections[]]>([
  ['nothing corrected', []],
  ['everything undone', [review(COURIER, [REASSIGNED], 0)]],
  [
    'an article that is not remembered',
    [{ ...review(COURIER, [REASSIGNED]), address: 'https://x.example/' }],
  ],
])('nothing is said of %s', (_, reviews) => expect(errorRates(reviews, [COURIER])).toEqual([]));

test.each<[string, Correction[], { found: number; changed: number; missed: number }]>([
  ['a statement corrected twice errs once', [REASSIGNED, RETYPED], { found: 9, changed: 1, missed: 0 }],
  [
    'one that the reader added and changed',
    [ADDED, { ...RETYPED, at: at('c') }],
    { found: 8, changed: 0, missed: 1 },
  ],
  [
    'one that the reader added and took back',
    [ADDED, { ...NONE, at: at('c') }],
    { found: 9, changed: 0, missed: 0 },
  ],
  [
    'statements given to another speaker together',
    [{ kind: 'split-speaker', at: [at('a'), at('d')], name: 'X' }],
    { found: 9, changed: 2, missed: 0 },
  ],
  [
    'a speaker’s kind is no statement',
    [{ kind: 'edit-speaker', speaker: { name: 'X', at: [] }, changes: { kind: 'media' } }],
    { found: 9, changed: 0, missed: 0 },
  ],
])('%s', (_, corrections, rate) => {
  expect(errorRates([review(COURIER, corrections)], [COURIER])).toMatchObject([rate]);
});

test('outlets with most statements first; their articles together', () => {
  const more = { ...WIRE, address: 'https://wire.example/2', publisher: 'Tarn Wire' };
  const rates = errorRates(
    [review(WIRE, [REASSIGNED]), review(COURIER, [NONE]), review(more, [NONE])],
    [WIRE, COURIER, more],
  );
  expect(rates.map(({ outlet, articles, found }) => [outlet, articles, found])).toEqual([
    ['Harbour Courier', 1, 10],
    ['Tarn Wire', 2, 9],
  ]);
});
