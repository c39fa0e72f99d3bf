import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activeCorrections,
  EMPTY_LOG,
  joinLogs,
  LOG_VERSION,
  MAX_CORRECTIONS,
  nextRedone,
  nextUndone,
  push,
  redo,
  TooManyCorrectionsError,
  undo,
  type CorrectionLog,
} from '../../lib/corrections/correction-log.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import { readCorrectionLog } from '../../lib/corrections/read-correction-log.ts';

const word = (entry: string): Correction => ({ kind: 'dismiss-word', entry });
const entries = (log: CorrectionLog): string[] =>
  activeCorrections(log).map((made) => (made.kind === 'dismiss-word' ? made.entry : made.kind));
const logOf = (...all: string[]): CorrectionLog => all.map(word).reduce(push, EMPTY_LOG);

describe('undo and redo', () => {
  test('go back and forth', () => {
    const log = logOf('a', 'b');
    expect(entries(undo(log))).toEqual(['a']);
    expect(entries(undo(undo(undo(log))))).toEqual([]);
    expect(redo(undo(log))).toEqual(log);
    expect(redo(log)).toBe(log);
    expect([nextUndone(log), nextRedone(undo(log))]).toEqual([word('b'), word('b')]);
    expect([nextUndone(EMPTY_LOG), nextRedone(log)]).toEqual([null, null]);
  });

  test('a new correction ends what could be redone', () => {
    const log = push(undo(logOf('a', 'b')), word('c'));
    expect(entries(log)).toEqual(['a', 'c']);
    expect(redo(log)).toBe(log);
  });

  test('an article has so many corrections and no more', () => {
    const full: CorrectionLog = {
      version: LOG_VERSION,
      corrections: Array.from({ length: MAX_CORRECTIONS }, (_, i) => word(String(i))),
      position: MAX_CORRECTIONS,
    };
    expect(() => push(full, word('one more'))).toThrow(TooManyCorrectionsError);
    expect(push(undo(full), word('another')).corrections).toHaveLength(MAX_CORRECTIONS);
  });

  test('whatever is done, as many undos bring back every state before', () => {
    const step = fc.oneof(
      fc.string({ minLength: 1 }).map((entry) => ({ entry })),
      fc.constantFrom('undo', 'redo'),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let log = EMPTY_LOG;
        for (const one of steps) {
          const before = log;
          log =
            one === 'undo'
              ? undo(log)
              : one === 'redo'
                ? redo(log)
                : typeof one === 'string'
                  ? log
                  : push(log, word(one.entry));
          expect(log.position).toBeLessThanOrEqual(log.corrections.length);
          if (typeof one !== 'string')
            expect(activeCorrections(undo(log))).toEqual(activeCorrections(before));
        }
        expect(readCorrectionLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
      }),
    );
  });
});

test('two logs of one article become one, each correction once', () => {
  expect(entries(joinLogs(logOf('a', 'b'), logOf('b', 'c')))).toEqual(['a', 'b', 'c']);
  expect(joinLogs(logOf('a'), logOf('a'))).toEqual(logOf('a'));
  expect(entries(joinLogs(EMPTY_LOG, undo(logOf('a', 'b'))))).toEqual(['a']);
});

describe('what is read from outside', () => {
  const at = [{ exact: 'words', prefix: '', suffix: ' more', position: 3 }];
  test.each<[Correction['kind'], Correction]>([
    ['reassign', { kind: 'reassign', at, to: null }],
    ['merge-speakers', { kind: 'merge-speakers', into: { name: 'A', at }, from: { name: 'B', at: [] } }],
    ['split-speaker', { kind: 'split-speaker', at: [at], name: 'C' }],
    [
      'edit-speaker',
      { kind: 'edit-speaker', speaker: { name: 'A', at }, changes: { role: null, kind: 'expert' } },
    ],
    ['not-a-quote', { kind: 'not-a-quote', at }],
    ['change-type', { kind: 'change-type', at, type: 'mixed' }],
    ['add-quote', { kind: 'add-quote', at, by: { name: 'A', at: [] }, type: 'direct' }],
    ['dismiss-word', { kind: 'dismiss-word', entry: 'regime' }],
    ['dismiss-repeat', { kind: 'dismiss-repeat', what: 'repeat', at }],
  ])('%s survives the way through JSON', (_, correction) => {
    const log = push(EMPTY_LOG, correction);
    expect(readCorrectionLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
  });

  test('a bare list, as version 0 kept it, is a log', () => {
    expect(readCorrectionLog([word('a')])).toEqual(logOf('a'));
  });

  test('keys we do not know are left out, and reach no prototype', () => {
    const hostile: unknown = JSON.parse(
      '{"version":1,"position":9,"corrections":[{"kind":"dismiss-word","entry":"a","__proto__":{"polluted":true},"x":1}]}',
    );
    const log = readCorrectionLog(hostile);
    expect(log).toEqual(logOf('a'));
    expect(Object.keys(log?.corrections[0] ?? {})).toEqual(['kind', 'entry']);
    expect('polluted' in {}).toBe(false);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a later version', { version: LOG_VERSION + 1, corrections: [], position: 0 }],
    ['a position before the beginning', { version: LOG_VERSION, corrections: [], position: -1 }],
    ['a correction of no kind', [{ kind: 'constructor' }]],
    ['a speaker without a name', [{ kind: 'reassign', at, to: { name: '', at: [] } }]],
    ['a type there is not', [{ kind: 'change-type', at, type: 'shouted' }]],
    ['words beyond all measure', [{ kind: 'not-a-quote', at: [{ ...at[0], exact: 'x'.repeat(100_001) }] }]],
    ['too many corrections', Array.from({ length: MAX_CORRECTIONS + 1 }, () => word('a'))],
    ['an offset that is none', [{ kind: 'not-a-quote', at: [{ ...at[0], position: NaN }] }]],
  ])('no log: %s', (_, value) => expect(readCorrectionLog(value)).toBeNull());

  test('no value at all makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readCorrectionLog(value)));
  });
});
