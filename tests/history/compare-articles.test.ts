import { describe, expect, test } from 'vitest';
import { compareArticles, nameKey } from '../../lib/history/compare-articles.ts';
import { findCutQuotes } from '../../lib/history/find-cut-quotes.ts';
import { MAX_QUOTE_CHARACTERS } from '../../lib/history/history-entry.ts';
import { readHistoryEntry } from '../../lib/history/read-history-entry.ts';
import { historyOf } from '../support/history-of.ts';

const WIRE =
  'The two ministers met for six hours in the border town on Monday and left without naming a date for the next meeting.';
const ONE = historyOf('https://ledger.example/one', {
  blocks: [
    WIRE,
    '“The mill must turn again before winter, whatever the council says,” said Runa Tofte.',
    'Analysts said it rains.',
  ],
  speakers: [
    { name: 'Runa Tofte', kind: 'person', role: 'baker' },
    { name: 'Analysts', kind: 'expert', named: false },
  ],
  statements: [
    {
      block: 1,
      words: '“The mill must turn again before winter, whatever the council says,”',
      by: 'Runa Tofte',
    },
    { block: 2, words: 'it rains', by: 'Analysts', type: 'indirect' },
  ],
});
const OTHER = historyOf('https://courier.example/other', {
  blocks: [
    'Quite another beginning, with words that nobody else has used about the matter so far this year.',
    WIRE.replace('six', 'seven'),
    '“The mill must turn again before winter,” said Tofte, and Ivo Brandt shrugged.',
  ],
  speakers: [
    { name: 'Runa  TOFTE', kind: 'official', role: 'councillor' },
    { name: 'Ivo Brandt', kind: 'person' },
  ],
  statements: [
    { block: 2, words: '“The mill must turn again before winter,”', by: 'Runa  TOFTE' },
    { block: 2, words: 'shrugged', by: 'Ivo Brandt', type: 'indirect' },
  ],
});

describe('two articles side by side', () => {
  const compared = compareArticles(ONE, OTHER);
  test('who is heard in both, and with which role in each', () => {
    expect(compared.inBoth.map(({ here, there }) => [here.name, here.role, there.role])).toEqual([
      ['Runa Tofte', 'baker', 'councillor'],
    ]);
    expect(compared.onlyHere.map(({ name }) => name)).toEqual(['Analysts']);
    expect(compared.onlyThere.map(({ name }) => name)).toEqual(['Ivo Brandt']);
  });
  test('which paragraphs both print', () => {
    expect(compared.paragraphs.map(({ here, there }) => [here.number, there.number])).toEqual([[1, 2]]);
  });
  test('which quote is cut', () => {
    expect(compared.quotes).toMatchObject([
      { speaker: 'Runa Tofte', cut: 'there', shared: 'The mill must turn again before winter' },
    ]);
  });
  test('shares of the words', () => {
    expect(compared.shares.here.others.words).toBe(ONE.words.attributed);
    expect(compared.shares.here.unnamed.words).toBe(2);
    expect(compared.shares.there.unnamed.words).toBe(0);
  });
  test('the other way round, the same', () => {
    const back = compareArticles(OTHER, ONE);
    expect(back.onlyHere).toEqual(compared.onlyThere);
    expect(back.paragraphs.map(({ here, there }) => [there.number, here.number])).toEqual([[1, 2]]);
  });
  test('an article with itself has everything in common', () => {
    const same = compareArticles(ONE, ONE);
    expect([same.onlyHere, same.onlyThere, same.quotes]).toEqual([[], [], []]);
    expect(same.paragraphs.map(({ resemblance }) => resemblance)).toEqual(ONE.paragraphs.map(() => 1));
  });
});

describe('the same quote cut differently', () => {
  const whole = '“We will not sign this paper, and we will not sign the next one either, unless they ask,”';
  test.each([
    ['here', '“we will not sign the next one either”', whole],
    ['there', whole, '“We will not sign this paper, and”'],
    ['both', '“Today we will not sign the next one either”', '“we will not sign the next one at all”'],
  ])('%s', (cut, here, there) =>
    expect(findCutQuotes([here], [there]).map((found) => found.cut)).toEqual([cut]),
  );

  test.each([
    ['equal quotes', whole, whole],
    ['equal but for their marks', '"We will not sign this paper."', '“we will not sign this paper”'],
    ['a few words in common', '“We will not sign”', '“We will not sing, ever again”'],
    ['nothing in common', '“The mill turns.”', '“Bread needs water.”'],
    ['no words', '', whole],
  ])('not: %s', (_, here, there) => expect(findCutQuotes([here], [there])).toEqual([]));
});

test.each([
  ['Lü Xiang', 'lu  XIANG'],
  ['José Álvarez', 'Jose Alvarez'],
])('%s and %s are one name', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
test.each([
  ['Wang Yi', 'Wang Yiwei'],
  ['李明', '李丽'],
])('%s and %s are two', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));

describe('what is remembered', () => {
  test('is bounded, whatever the page', () => {
    const long = 'word '.repeat(50_000);
    const entry = historyOf('https://example.org/long', {
      blocks: [...Array.from({ length: 500 }, (_, i) => `${WIRE} Number ${i}.`), long],
      speakers: [{ name: 'A'.repeat(5000), kind: 'person' }],
      statements: [{ block: 500, words: long, by: 'A'.repeat(5000) }],
    });
    expect(JSON.stringify(entry).length).toBeLessThan(150_000);
    expect(entry.speakers[0]?.quotes[0]).toHaveLength(MAX_QUOTE_CHARACTERS);
    expect(readHistoryEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });

  test('a text printed twice is remembered once', () => {
    const entry = historyOf('https://example.org/twice', {
      blocks: [WIRE, WIRE],
      repeats: [{ kind: 'exact', first: [0], copies: [[1]] }],
    });
    expect(entry.paragraphs.map(({ number }) => number)).toEqual([1]);
  });

  test.each<[string, unknown]>([
    ['another version', { ...ONE, version: 3 }],
    ['no address', { ...ONE, address: '' }],
    ['a signature of letters', { ...ONE, paragraphs: [{ ...ONE.paragraphs[0], signature: ['a'] }] }],
    ['a negative count', { ...ONE, words: { total: -1, attributed: 0 } }],
    ['nothing', null],
  ])('%s is no entry', (_, value) => expect(readHistoryEntry(value)).toBeNull());
});
