import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_LOG, push } from '../../lib/corrections/correction-log.ts';
import { correctionsTo } from '../../lib/corrections/make-correction.ts';
import type { ArticleCorrections } from '../../lib/corrections/article-corrections.ts';
import { identityOf } from '../../lib/history/article-identity.ts';
import { historyEntry } from '../../lib/history/history-entry.ts';
import { fromJson, NotAWhoseWordsFileError } from '../../lib/export/from-json.ts';
import { keptFile, reportFile } from '../../lib/export/report-file.ts';
import { textOf } from '../../lib/text/article.ts';
import { SAMPLES } from '../support/sample-articles.ts';

const REPORT = SAMPLES.rich;
const URL = 'https://example.org/wall';
const IDENTITY = identityOf(REPORT.article, URL);
const MAKE = correctionsTo(REPORT);
const [FIRST, SECOND] = REPORT.speakers.map(({ id }) => id);
const REVIEW: ArticleCorrections = {
  ...IDENTITY,
  changedAt: 7,
  log: [
    MAKE.reassign(0, { name: 'Mira Lund' }),
    MAKE.mergeSpeakers(FIRST ?? '', SECOND ?? ''),
    MAKE.splitSpeaker([0, 1], 'Ada Tofte'),
    MAKE.editSpeaker(FIRST ?? '', { role: null, kind: 'expert' }),
    MAKE.notAQuote(1),
    MAKE.changeType(1, 'mixed'),
    MAKE.dismissWord('regime'),
  ].reduce(push, EMPTY_LOG),
};
const KEPT = {
  reviews: [REVIEW],
  history: [historyEntry(REPORT, IDENTITY, 9)],
  aliases: [{ alias: 'Yiwei', name: 'Wang Yiwei' }],
  codes: ['promise', 'who pays'],
};
const FILE = reportFile(REPORT, URL, KEPT, Date.UTC(2031, 2, 18));

describe('a file', () => {
  const schema: unknown = JSON.parse(
    readFileSync(new globalThis.URL('../../docs/whose-words-file.schema.json', import.meta.url), 'utf8'),
  );
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  if (typeof schema !== 'object' || schema === null) throw new TypeError('Expected a schema');
  const isValid = ajv.compile(schema);

  test.each<[string, unknown]>([
    ['of a report', FILE],
    ['of everything that is kept', keptFile(KEPT, 0)],
    ['of nothing', keptFile({}, 0)],
  ])('%s fits its schema', (_, file) => {
    isValid(JSON.parse(JSON.stringify(file)));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test.each<[string, unknown]>([
    [
      'a correction of no kind',
      { ...FILE, reviews: [{ ...REVIEW, log: { ...REVIEW.log, corrections: [{ kind: 'x' }] } }] },
    ],
    ['an attribution without words', { ...FILE, report: { ...FILE.report, attributions: [{ id: 0 }] } }],
  ])('with %s does not', (_, file) => expect(isValid(file)).toBe(false));

  test('holds the numbers of the report, and places in its text', () => {
    const { report } = FILE;
    if (!report) throw new Error('Expected a report');
    expect(report.words).toEqual(REPORT.words);
    expect(report.speakers.map(({ words, direct }) => [words, direct])).toEqual(
      REPORT.speakers.map(({ words, direct }) => [words, direct]),
    );
    report.attributions.forEach(({ content }, i) => {
      const words = REPORT.attributions[i]?.content.map((span) => textOf(REPORT.article, span));
      expect(content.map(([start, end]) => report.text.slice(start, end))).toEqual(words);
    });
  });

  test('comes back as it was', () => {
    expect(fromJson(JSON.stringify(FILE))).toEqual({ ...KEPT, unreadable: 0 });
    expect(fromJson(`\uFEFF${JSON.stringify(FILE, null, 2)}`).reviews).toEqual([REVIEW]);
  });
});

describe('what is no file of ours says so in a sentence', () => {
  test.each<[string, string, NotAWhoseWordsFileError['reason']]>([
    ['nothing', '', 'not-json'],
    ['a page', '<!doctype html>', 'not-json'],
    ['half a file', JSON.stringify(FILE).slice(0, 200), 'not-json'],
    ['null', 'null', 'other-file'],
    ['a list', '[]', 'other-file'],
    ['another program’s', '{"format":"notes","version":1}', 'other-file'],
    ['no version', '{"format":"whose-words"}', 'other-file'],
    ['a list where none can be', '{"format":"whose-words","version":1,"reviews":{"length":3}}', 'other-file'],
    [
      'more entries than there can be',
      JSON.stringify({ ...keptFile({}, 0), aliases: new Array(20_001).fill(0) }),
      'other-file',
    ],
    ['a newer version', '{"format":"whose-words","version":3,"reviews":[]}', 'newer'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'not-json'],
    ['as many, closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'other-file'],
  ])('%s', (_, text, reason) => {
    let error: unknown;
    try {
      fromJson(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(NotAWhoseWordsFileError);
    expect(error).toMatchObject({ reason });
  });

  test('whatever the text, it is read or refused by that name', () => {
    const piece = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constantFrom('{"format":"whose-words","version":1,"history":[', ']}'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          try {
            fromJson(text);
          } catch (error) {
            expect(error).toBeInstanceOf(NotAWhoseWordsFileError);
          }
        },
      ),
    );
  });
});

describe('hostile files', () => {
  test('nothing reaches a prototype', () => {
    const text = JSON.stringify(FILE).replace(
      '"reviews":',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"reviews":',
    );
    const read = fromJson(text);
    expect(Object.keys(read).sort()).toEqual(['aliases', 'codes', 'history', 'reviews', 'unreadable']);
    expect('polluted' in {}).toBe(false);
  });

  test('entries that cannot be read are counted, the others come in', () => {
    const mixed = {
      ...FILE,
      reviews: [REVIEW, { ...REVIEW, log: 'gone' }, 7],
      aliases: [{ alias: '', name: 'x' }],
      codes: ['promise', 7, ' ', 'promise'],
    };
    expect(fromJson(JSON.stringify(mixed))).toMatchObject({
      reviews: [REVIEW],
      aliases: [],
      codes: ['promise'],
      unreadable: 5,
    });
  });

  test('a log of an older version comes in as it was', () => {
    const old = { ...FILE, reviews: [{ ...REVIEW, log: REVIEW.log.corrections }] };
    // There, whoever had a kind had a name.
    const upgraded = REVIEW.log.corrections.map((made) =>
      made.kind === 'edit-speaker' ? { ...made, changes: { ...made.changes, named: true } } : made,
    );
    expect(fromJson(JSON.stringify(old)).reviews).toEqual([
      { ...REVIEW, log: { ...REVIEW.log, corrections: upgraded } },
    ]);
  });
});
