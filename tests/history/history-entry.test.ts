import { describe, expect, test } from 'vitest';
import { historyEntry, MAX_ENTRY_CHARACTERS } from '../../lib/history/history-entry.ts';
import { readHistoryEntry } from '../../lib/history/read-history-entry.ts';
import { identityOf } from '../../lib/history/article-identity.ts';
import { historyOf } from '../support/history-of.ts';
import { sampleReport } from '../support/sample-report.ts';

describe('the statements of an entry', () => {
  const entry = historyOf('https://ledger.example/ferry', {
    blocks: [
      ['heading', 'The crossing'],
      'The ferry stays in the harbour, according to the Tarn Wire, which spoke to Ole Brandt.',
      '“Not before spring,” said Brandt. Two sailors said the hull was thin.',
      'Somebody said it would float.',
    ],
    speakers: [
      { name: 'Ole Brandt', kind: 'business' },
      { name: 'Two sailors', kind: 'person', named: false },
      { name: 'Ilse Maran', kind: 'person' },
    ],
    statements: [
      {
        block: 1,
        words: 'The ferry stays in the harbour',
        by: 'Ole Brandt',
        via: 'the Tarn Wire',
        type: 'indirect',
      },
      { block: 2, words: '“Not before spring,”', by: 'Ole Brandt' },
      { block: 2, words: 'the hull was thin', by: 'Two sailors', type: 'indirect' },
      { block: 3, words: 'it would float', type: 'mixed' },
      { block: 2, words: 'Not before', by: 'Ilse Maran', inside: 1 },
    ],
    facts: { unheard: [{ name: 'Ilse Maran', sentences: 4, evidence: [] }] },
  });

  test('say who, of which kind, named or not, in quotation marks or not, through whom, and in which paragraph', () => {
    expect(entry.speakers.map(({ name }) => name)).toEqual(['Ole Brandt', 'Two sailors']);
    expect(entry.statements).toEqual([
      {
        speaker: 0,
        kind: 'business',
        named: true,
        direct: false,
        via: 'the Tarn Wire',
        words: 'The ferry stays in the harbour',
        paragraph: 1,
      },
      {
        speaker: 0,
        kind: 'business',
        named: true,
        direct: true,
        via: null,
        words: '“Not before spring,”',
        paragraph: 2,
      },
      {
        speaker: 1,
        kind: 'person',
        named: false,
        direct: false,
        via: null,
        words: 'the hull was thin',
        paragraph: 2,
      },
      {
        speaker: null,
        kind: null,
        named: false,
        direct: false,
        via: null,
        words: 'it would float',
        paragraph: 3,
      },
    ]);
  });

  test('stand beside who is named often and not heard', () => {
    expect(entry.unheard).toEqual([{ name: 'Ilse Maran', sentences: 4 }]);
  });

  test('come back from storage as they were', () => {
    expect(readHistoryEntry(structuredClone(entry))).toEqual(entry);
  });
});

describe('an entry of an earlier version', () => {
  test.each([
    ['2, without statements', { version: 2 }],
    ['1', { version: 1 }],
  ])('%s, is read without them', (_, version) => {
    const { statements, unheard, ...earlier } = historyOf('https://ledger.example/mill', {
      blocks: ['“It turns,” said Runa Tofte.'],
      speakers: [{ name: 'Runa Tofte', kind: 'person' }],
      statements: [{ block: 0, words: '“It turns,”', by: 'Runa Tofte' }],
    });
    expect([statements?.length, unheard]).toEqual([1, []]);
    const read = readHistoryEntry({ ...earlier, ...version });
    expect(read).toMatchObject({ speakers: [{ name: 'Runa Tofte', quotes: ['“It turns,”'] }] });
    expect(read).not.toHaveProperty('statements');
  });
});

test('an entry stays below its bound, whatever the article', () => {
  const long = 'a quarrel over wide rivers that nobody has measured since '.repeat(20);
  const speakers = Array.from({ length: 150 }, (_, i) => ({
    name: `Speaker ${i} ${'of the long name '.repeat(20)}`,
    kind: 'organization' as const,
    role: 'keeper of many words '.repeat(20),
    affiliation: 'the League of Long Names '.repeat(20),
  }));
  const blocks = Array.from({ length: 700 }, (_, i) => `${i} ${long} Others ${i} ${'and more '.repeat(40)}`);
  const report = sampleReport({
    blocks,
    speakers,
    statements: blocks.map((_, i) => ({
      block: i,
      // Short ones too, so that both the number and the length of statements reach their bounds.
      words: i < 100 ? `${i} ${long}`.trim() : `${i} a quarrel`,
      by: speakers[i % speakers.length]?.name ?? '',
      via: `Others ${i} ${'and more '.repeat(40)}`.trim(),
    })),
    facts: {
      unheard: Array.from({ length: 80 }, (_, i) => ({
        name: `Unheard ${i} ${'of the long name '.repeat(20)}`,
        sentences: 9,
        evidence: [],
      })),
    },
  });
  const entry = historyEntry(
    report,
    identityOf(report.article, `https://ledger.example/${'x'.repeat(20_000)}`),
    1,
  );
  expect(readHistoryEntry(entry)).toEqual(entry);
  expect(entry.statements?.length).toBeGreaterThan(200);
  const characters = JSON.stringify(entry).length;
  expect(characters).toBeGreaterThan(MAX_ENTRY_CHARACTERS / 2);
  expect(characters).toBeLessThanOrEqual(MAX_ENTRY_CHARACTERS);
});
