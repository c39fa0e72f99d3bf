import { describe, expect, test } from 'vitest';
import { codedSentences, codingOf } from '../../../lib/corrections/agreement/coding.ts';
import { compareCodings } from '../../../lib/corrections/agreement/compare-codings.ts';
import { NotAWhoseWordsFileError } from '../../../lib/export/from-json.ts';
import { readCoding } from '../../../lib/export/read-coding.ts';
import { keptFile, reportFile } from '../../../lib/export/report-file.ts';
import { sampleReport, type Sample } from '../../support/sample-report.ts';

const BLOCKS = [
  '“The mill turns,” said Runa Tofte. Nobody listened.',
  'Ole Brandt said the ferry was late. It rained.',
  'Analysts expect a quiet winter. The harbour is closed.',
];
const TOFTE = { name: 'Runa Tofte', kind: 'person' } as const;
const BRANDT = { name: 'Ole Brandt', kind: 'business' } as const;
const ANALYSTS = { name: 'Analysts', kind: 'expert', named: false } as const;
const MILL = { block: 0, words: '“The mill turns,”', by: 'Runa Tofte' } as const;
const FERRY = { block: 1, words: 'the ferry was late', by: 'Ole Brandt', type: 'indirect' } as const;
const WINTER = { block: 2, words: 'a quiet winter', by: 'Analysts', type: 'indirect' } as const;

const MINE = sampleReport({
  blocks: BLOCKS,
  speakers: [TOFTE, BRANDT, ANALYSTS],
  statements: [MILL, FERRY, WINTER],
});

/** The file that another person has exported of the article, as it is read. */
function theirs(sample: Partial<Sample>) {
  const report = sampleReport({
    blocks: BLOCKS,
    speakers: [TOFTE, BRANDT, ANALYSTS],
    statements: [MILL, FERRY, WINTER],
    ...sample,
  });
  const coding = readCoding(JSON.stringify(reportFile(report, 'https://ledger.example/a', {}, 0)));
  if (coding === null) throw new Error('Expected a report in the file, got none');
  return coding;
}

const compare = (sample: Partial<Sample>) =>
  compareCodings(codingOf(MINE), theirs(sample), codedSentences(MINE));

test('the same answers agree in everything', () => {
  const same = compare({});
  expect(same).toMatchObject({
    isStatement: { judged: 6, agreed: 6, kappa: 1 },
    speaker: { judged: 3, agreed: 3, kappa: 1 },
    kind: { judged: 3, agreed: 3, kappa: 1 },
    disagreements: [],
    notHere: 0,
  });
});

describe('what they say differently is listed in reading order, with both answers', () => {
  test('whether it is a statement', () => {
    const { disagreements, isStatement } = compare({
      statements: [MILL, WINTER, { block: 1, words: 'It rained', by: 'Ole Brandt', type: 'indirect' }],
    });
    expect(disagreements).toMatchObject([
      { about: 'only here', here: { speaker: 'Ole Brandt' } },
      { about: 'only there', there: { speaker: 'Ole Brandt' } },
    ]);
    expect(isStatement).toMatchObject({ judged: 6, agreed: 4 });
    // p_o = 4/6, both say yes to 3 of 6: p_e = 1/2.
    expect(isStatement.kappa).toBeCloseTo(1 / 3, 10);
  });

  test('who', () => {
    const { disagreements, speaker, kind } = compare({
      statements: [MILL, { ...FERRY, by: 'Runa Tofte' }, WINTER],
    });
    expect(disagreements).toMatchObject([
      { about: 'speaker', here: { speaker: 'Ole Brandt' }, there: { speaker: 'Runa Tofte' } },
    ]);
    expect([speaker.agreed, kind.agreed]).toEqual([2, 2]);
  });

  test('of which kind', () => {
    const { disagreements, speaker } = compare({ speakers: [TOFTE, { ...BRANDT, kind: 'media' }, ANALYSTS] });
    expect(disagreements).toMatchObject([
      { about: 'kind', here: { kind: 'business' }, there: { kind: 'media' } },
    ]);
    expect(speaker.kappa).toBe(1);
  });

  test('that it is not settled', () => {
    const { by, ...nobody } = FERRY;
    expect(compare({ statements: [MILL, nobody, WINTER] }).disagreements).toMatchObject([
      { about: 'speaker', here: { speaker: by }, there: { speaker: null } },
    ]);
  });
});

describe('statements are matched by place', () => {
  test('however much longer one of them is', () => {
    const { disagreements } = compare({
      statements: [
        { ...MILL, words: 'The mill turns' },
        { ...FERRY, words: 'said the ferry was late' },
        WINTER,
      ],
    });
    expect(disagreements).toEqual([]);
  });
  test('not where they share less than half of the shorter one', () => {
    const { disagreements } = compare({
      statements: [MILL, { ...FERRY, words: 'late. It rained' }, WINTER],
    });
    expect(disagreements.map(({ about }) => about)).toEqual(['only here', 'only there']);
  });
  test('one with one', () => {
    const { disagreements, speaker } = compare({
      statements: [MILL, { ...FERRY, words: 'the ferry' }, { ...FERRY, words: 'was late' }, WINTER],
    });
    expect(speaker.judged).toBe(3);
    expect(disagreements.map(({ about }) => about)).toEqual(['only there']);
  });
  test('in a page that has changed meanwhile, by their words', () => {
    const { disagreements, notHere } = compare({
      blocks: ['A notice that went again.', BLOCKS[0] ?? '', BLOCKS[1] ?? '', '“Gone,” she said.'],
      statements: [
        { ...MILL, block: 1 },
        { ...FERRY, block: 2 },
        { block: 3, words: '“Gone,”', by: 'Runa Tofte' },
      ],
    });
    expect(notHere).toBe(1);
    expect(disagreements.map(({ about }) => about)).toEqual(['only here']);
  });
});

test('names are compared as between articles: case, accents and spaces do not count', () => {
  const speakers = [{ ...TOFTE, name: 'Runa  TÓFTE' }, BRANDT, ANALYSTS];
  expect(
    compare({ speakers, statements: [{ ...MILL, by: 'Runa  TÓFTE' }, FERRY, WINTER] }).disagreements,
  ).toEqual([]);
});

describe('a file that is none of one article', () => {
  const refusal = (text: string): string => {
    try {
      return readCoding(text) === null ? 'no report' : 'read';
    } catch (error) {
      if (error instanceof NotAWhoseWordsFileError) return error.reason;
      throw error;
    }
  };
  const file = reportFile(MINE, 'https://ledger.example/a', {}, 0);
  test.each([
    ['of ours', JSON.stringify(file), 'read'],
    ['everything that is kept', JSON.stringify(keptFile({}, 0)), 'no report'],
    ['no JSON', 'The mill turns.', 'not-json'],
    ['other JSON', '{"a": 1}', 'other-file'],
    ['of a newer version', JSON.stringify({ ...file, version: 99 }), 'newer'],
    ['places that are no numbers', JSON.stringify({ ...file, report: { ...file.report, attributions: [{ id: 0, content: [['a', 2]], speaker: null, level: 'outer' }] } }), 'other-file'], // prettier-ignore
  ])('%s', (_, text, outcome) => expect(refusal(text)).toBe(outcome));

  test('a place outside its text is left out', () => {
    const report = {
      ...file.report,
      attributions: [{ id: 0, content: [[0, 9999]], speaker: null, level: 'outer' }],
    };
    expect(readCoding(JSON.stringify({ ...file, report }))?.statements).toEqual([]);
  });
});
