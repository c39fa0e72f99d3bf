import { expect, test } from 'vitest';
import { changedKeyRow, paragraphKeys, weighArticles } from '../../lib/history/paragraph-keys.ts';
import { signatureOf } from '../../lib/history/min-hash.ts';

const words = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `word${from + i}`);

const keysOf = (text: string) => {
  const signature = signatureOf(text);
  if (!signature) throw new Error('Expected a paragraph that is long enough');
  return paragraphKeys({ paragraphs: [{ number: 1, opening: '', words: 0, signature }] });
};

/** What is kept of one article: a row for each of its keys. */
const kept = (text: string, article = 7): ReadonlyMap<number, unknown> =>
  new Map(keysOf(text).map(({ key, check }) => [key, changedKeyRow(undefined, article, [check])]));

const find = (text: string, rows: ReadonlyMap<number, unknown>) => {
  const keys = keysOf(text);
  return weighArticles(
    keys,
    keys.map(({ key }) => rows.get(key)),
  );
};

/** The share of 400 paragraphs of sixty words that are found again when so many words in a row have changed. */
function foundAgain(changed: number): number {
  let hits = 0;
  for (let i = 0; i < 400; i++) {
    const text = words(60, i * 1000);
    const other = text.map((word, at) => (at < changed ? `${word}x` : word));
    if (find(other.join(' '), kept(text.join(' '))).has(7)) hits++;
  }
  return hits / 400;
}

test.each([
  ['no word', 0, 1, 1],
  ['three words', 3, 0.95, 1],
  ['ten words', 10, 0.85, 1],
  ['every word', 60, 0, 0],
])('how often a paragraph is found with %s changed', (_, changed, least, most) => {
  const share = foundAgain(changed);
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});

test('the liker weighs more', () => {
  const text = words(60);
  const same = find(text.join(' '), kept(text.join(' '))).get(7) ?? 0;
  const changed = find(text.map((word, at) => (at < 6 ? 'other' : word)).join(' '), kept(text.join(' '))).get(
    7,
  );
  expect(same).toBeGreaterThan(changed ?? 0);
});

test('an article stands in a row once, by its last reading, and can be taken out', () => {
  const [first = { key: 0, check: 0 }] = keysOf(words(30).join(' '));
  const row = changedKeyRow(changedKeyRow(undefined, 1, [first.check]), 2, [5]);
  expect([...(row ?? [])]).toEqual([1, first.check, 2, 5]);
  expect([...(changedKeyRow(row, 1, [9]) ?? [])]).toEqual([2, 5, 1, 9]);
  expect([...(changedKeyRow(row, 1, []) ?? [])]).toEqual([2, 5]);
  expect(changedKeyRow(changedKeyRow(undefined, 1, [3]), 1, [])).toBeNull();
});

test('text that stands everywhere keeps to its row: the newest stay', () => {
  let row: unknown;
  for (let article = 0; article < 500; article++) row = changedKeyRow(row, article, [1]);
  if (!(row instanceof Uint32Array)) throw new Error('Expected a row');
  expect(row.byteLength).toBeLessThan(1000);
  expect(row.at(-2)).toBe(499);
});

test.each([
  ['nothing', undefined],
  ['text', '7 3'],
  ['a list', [7, 3]],
  ['numbers of another width', Uint8Array.of(7, 3)],
  ['a row that breaks off', Uint32Array.of(7)],
  ['an empty row', new Uint32Array(0)],
])('of %s where a row should be, nothing is read', (_, row) => {
  const keys = keysOf(words(30).join(' '));
  expect(
    weighArticles(
      keys,
      keys.map(() => row),
    ).size,
  ).toBe(0);
  expect([...(changedKeyRow(row, 1, [2]) ?? [])]).toEqual([1, 2]);
});

test('a short paragraph with one word changed is found 98 times in 100', () => {
  let hits = 0;
  for (let i = 0; i < 400; i++) {
    const text = words(24, i * 1000);
    const other = text.with(12, 'other');
    if (find(other.join(' '), kept(text.join(' '))).has(7)) hits++;
  }
  expect(hits).toBeGreaterThanOrEqual(392);
});

test('keys are numbers a database can hold, no two alike', () => {
  const keys = keysOf(words(30).join(' ')).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(Number.isSafeInteger(key) && key >= 0).toBe(true);
});
