import { beforeAll, describe, expect, test } from 'vitest';
import { findPrintedAgain } from '../../lib/repeats/find-printed-again.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFrom } from '../support/article-from.ts';
import { threadTime } from '../support/growth.ts';

/** Words no two paragraphs share by accident: as many as a long text has. */
const WORDS = Array.from({ length: 30_011 }, (_, i) => `w${(i * 7919) % 100_003}`);

function wordsFrom(seed: number, count: number): string {
  let state = seed + 1;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return WORDS[state % WORDS.length];
  }).join(' ');
}

/** Eighty words that every paragraph begins with. */
const OPENING = wordsFrom(999_983, 80);

function articleOf(count: number, text: (i: number) => string): Article {
  return articleFrom(Array.from({ length: count }, (_, i) => text(i)).join('\n'));
}

const HOSTILE: readonly (readonly [string, (i: number) => string])[] = [
  ['all begin with the same 80 words', (i) => `${OPENING} ${wordsFrom(i, 40)}.`],
  ['all begin with the same 80 words, in a sentence of their own', (i) => `${OPENING}. ${wordsFrom(i, 40)}.`],
  ['all are the same but for ten words at the end', (i) => `${OPENING} ${wordsFrom(i, 10)}.`],
  ['all are the same but for one word', (i) => `${OPENING} n${i}.`],
  ['one of 400 openings', (i) => `${wordsFrom(50_000 + (i % 400), 40)} ${wordsFrom(i, 40)}.`],
];

describe('10,000 paragraphs', () => {
  const workOn = (article: Article): number =>
    Math.min(...Array.from({ length: 3 }, () => threadTime(() => findPrintedAgain(article))));
  let ordinary = 0;
  beforeAll(() => {
    ordinary = workOn(articleOf(10_000, (i) => `${wordsFrom(i, 120)}.`));
  });

  // Compared pair by pair they would take a thousand times the work of different ones.
  test.each(HOSTILE)('%s: not ten times the work of different ones', (_, text) =>
    expect(workOn(articleOf(10_000, text))).toBeLessThan(ordinary * 10),
  );
});

describe('a copy with a word changed is found among paragraphs that', () => {
  test.each(HOSTILE.filter(([name]) => name !== 'all are the same but for one word'))('%s', (_, text) => {
    const paragraphs = Array.from({ length: 2000 }, (_, i) => text(i));
    for (const [at, of] of [
      [700, 3],
      [1500, 1200],
      [1999, 1998],
    ] as const)
      paragraphs[at] = (paragraphs[of] ?? '').replace(/(\S+) (\S+)\.$/u, 'otherwise $2.');
    const found = findPrintedAgain(articleFrom(paragraphs.join('\n'))).repeats;
    const pairs = found.flatMap(({ kind, first, copies }) =>
      copies.map(([copy]) => [kind, first[0], copy] as const),
    );
    expect(pairs).toEqual(
      expect.arrayContaining([
        ['near', 3, 700],
        ['near', 1200, 1500],
        ['near', 1998, 1999],
      ]),
    );
  });
});
