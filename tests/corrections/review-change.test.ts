import { describe, expect, test } from 'vitest';
import { readArticleCorrections } from '../../lib/corrections/article-corrections.ts';
import { applyCorrections } from '../../lib/corrections/apply-corrections.ts';
import { EMPTY_LOG, findingCorrections, MAX_CORRECTIONS } from '../../lib/corrections/correction-log.ts';
import { correctionsTo } from '../../lib/corrections/make-correction.ts';
import { notesTo } from '../../lib/corrections/make-note.ts';
import { notedReport } from '../../lib/corrections/noted-report.ts';
import {
  changedReview,
  readReviewChange,
  type Review,
  type ReviewChange,
} from '../../lib/corrections/review-change.ts';
import { stateOf, statementProgress } from '../../lib/report/statement-state.ts';
import type { StatementNotes } from '../../lib/speakers/reader-notes.ts';
import { sampleReport } from '../support/sample-report.ts';

const FOUND = sampleReport({
  blocks: [
    '“The dam holds,” said Ana Ruiz. “It was built for this,” Ruiz added.',
    '“Nobody asked us,” said Bo Li.',
  ],
  speakers: [
    { name: 'Ana Ruiz', kind: 'expert' },
    { name: 'Bo Li', kind: 'person' },
  ],
  statements: [
    { block: 0, words: '“The dam holds,”', by: 'Ana Ruiz' },
    { block: 0, words: '“It was built for this,”', by: 'Ana Ruiz' },
    { block: 1, words: '“Nobody asked us,”', by: 'Bo Li' },
  ],
});

/** A review after changes, each made of the report as it is noted by then. */
function after(...changes: readonly ((report: typeof FOUND, review: Review) => ReviewChange)[]): Review {
  let review: Review = { log: EMPTY_LOG };
  for (const make of changes)
    review = changedReview(review, [], make(notedReport(FOUND, review), review)).review;
  return review;
}
const note = (id: number, notes: StatementNotes) => (report: typeof FOUND, review: Review) =>
  notesTo(report, review).ofStatement(id, notes);
const noteOf = (name: string, notes: StatementNotes) => (report: typeof FOUND, review: Review) => {
  const id = report.speakers.find((one) => one.name === name)?.id ?? '';
  return notesTo(report, review).ofSpeaker(id, notes);
};
const UNDO = (): ReviewChange => ({ kind: 'undo' });
const REDO = (): ReviewChange => ({ kind: 'redo' });
const noted = (review: Review) => notedReport(FOUND, review).attributions.map((said) => said.noted ?? null);

describe('what is noted of a statement', () => {
  test('stands at that statement, and at no other', () =>
    expect(noted(after(note(1, { state: 'checked' })))).toEqual([null, { state: 'checked' }, null]));

  test('is added to what is noted already', () =>
    expect(
      noted(
        after(note(0, { state: 'checked' }), note(0, { note: 'ask her' }), note(0, { codes: ['safety'] })),
      )[0],
    ).toEqual({ state: 'checked', note: 'ask her', codes: ['safety'] }));

  test.each<readonly [string, StatementNotes]>([
    ['an empty note', { note: '' }],
    ['no codes', { codes: [] }],
    ['open', { state: 'open' }],
  ])('goes with %s', (_, nothing) => {
    const [key] = Object.keys(nothing);
    const full: StatementNotes = { state: 'checked', note: 'n', codes: ['c'] };
    const left = noted(after(note(0, full), note(0, nothing)))[0];
    expect(left).not.toHaveProperty(key ?? '');
    expect(Object.keys(left ?? {})).toHaveLength(2);
  });

  test('is undone and redone in turn with corrections', () => {
    const reject = (report: typeof FOUND): ReviewChange => ({
      kind: 'correct',
      correction: correctionsTo(report).notAQuote(2),
      remember: false,
    });
    const steps = [note(0, { state: 'checked' }), reject, note(1, { note: 'why' })] as const;
    expect(noted(after(...steps, UNDO))).toEqual([{ state: 'checked' }, null, null]);
    expect(findingCorrections(after(...steps, UNDO, UNDO).log)).toEqual([]);
    expect(noted(after(...steps, UNDO, UNDO, UNDO))).toEqual([null, null, null]);
    expect(noted(after(...steps, UNDO, UNDO, UNDO, REDO, REDO, REDO))).toEqual([
      { state: 'checked' },
      { note: 'why' },
      null,
    ]);
  });

  test('the same again is no step', () =>
    expect(after(note(0, { state: 'checked' }), note(0, { state: 'checked' })).log.corrections).toHaveLength(
      1,
    ));

  test('comes back from storage and from a message as it was', () => {
    const review = after(
      note(0, { state: 'checked', note: 'n', codes: ['c'] }),
      noteOf('Bo Li', { note: 'who?' }),
    );
    const kept = { address: 'a', fingerprint: 'f', title: 't', changedAt: 1, ...review };
    expect(readArticleCorrections(structuredClone(kept))).toEqual(kept);
    const change = notesTo(FOUND, {}).ofStatement(0, { state: 'checked' });
    expect(readReviewChange(structuredClone(change))).toEqual(change);
    expect(readReviewChange({ ...change, notes: { state: 'perhaps' } })).toBeNull();
    expect(readReviewChange({ ...change, notes: { note: 'x'.repeat(10_001) } })).toBeNull();
  });

  test('of a full log the oldest note can no longer be undone, and stays noted', () => {
    const [first] = after(note(0, { note: 'first' })).log.corrections;
    if (!first) throw new Error('Expected a step');
    const other = Array.from({ length: MAX_CORRECTIONS - 1 }, (_, i) => ({
      kind: 'dismiss-word' as const,
      entry: String(i),
    }));
    const full: Review = {
      ...after(note(0, { note: 'first' })),
      log: { ...EMPTY_LOG, corrections: [first, ...other], position: MAX_CORRECTIONS },
    };
    const { review } = changedReview(full, [], notesTo(FOUND, full).ofStatement(1, { state: 'checked' }));
    expect(review.log.corrections).toHaveLength(MAX_CORRECTIONS);
    expect(noted(review)).toEqual([{ note: 'first' }, { state: 'checked' }, null]);
  });
});

test('what is noted of a speaker is theirs under another name, and undone', () => {
  const review = after(noteOf('Ana Ruiz', { note: 'called on Monday', codes: ['expert of the board'] }));
  const renamed = {
    ...FOUND,
    speakers: FOUND.speakers.map((one) =>
      one.name === 'Ana Ruiz' ? { ...one, name: 'Ana R. Ruiz', aliases: ['Ana Ruiz'] } : one,
    ),
  };
  expect(notedReport(renamed, review).speakers.map((one) => one.noted?.note ?? null)).toEqual([
    'called on Monday',
    null,
  ]);
  expect(
    notedReport(FOUND, after(noteOf('Ana Ruiz', { note: 'n' }), UNDO)).speakers.every((one) => !one.noted),
  ).toBe(true);
});

test.each([
  ['open', {}],
  ['checked', { noted: { state: 'checked' as const } }],
  ['corrected', { corrected: true as const }],
  ['corrected', { corrected: true as const, noted: { state: 'checked' as const } }],
  // Only a correction takes a statement away.
  ['open', { noted: { state: 'not-a-statement' as const } }],
])('a statement is %s: %j', (state, said) => expect(stateOf(said)).toBe(state));

/** What was found, corrected. */
const corrected = (...corrections: Parameters<typeof applyCorrections>[1]) =>
  applyCorrections(
    {
      article: FOUND.article,
      copies: new Set(),
      attributions: FOUND.attributions,
      speakers: FOUND.speakers,
      resolutions: FOUND.attributions.map(({ id, speaker }) => ({
        attribution: id,
        speaker,
        via: null,
        candidates: [],
      })),
    },
    corrections,
  );

describe('not a voice', () => {
  const voice = correctionsTo(FOUND).notAVoice('ana-ruiz');

  test('takes all statements along, which can be told from those never found', () => {
    const { attributions, speakers, removed, unplaced } = corrected(voice);
    expect(attributions.map(({ id }) => id)).toEqual([0]);
    expect(speakers.map(({ name }) => name)).toEqual(['Bo Li']);
    expect(removed.map(({ id, by, correction }) => [id, by?.name, correction])).toEqual([
      [1, 'Ana Ruiz', 0],
      [2, 'Ana Ruiz', 0],
    ]);
    expect(unplaced).toEqual([]);
    expect(
      statementProgress({
        attributions: FOUND.attributions.slice(2),
        removed: removed.map((one) => ({ ...one, words: 1 })),
      }),
    ).toMatchObject({
      done: 2,
      total: 3,
    });
  });

  test('somebody who is not there is not found, and nobody else goes', () => {
    const { attributions, unplaced } = corrected({
      kind: 'not-a-voice',
      speaker: { name: 'Cy Day', at: [] },
    });
    expect(attributions).toHaveLength(3);
    expect(unplaced).toEqual([0]);
  });
});

describe('words added over a statement', () => {
  const withAdded = (over: 'replace' | 'split' | undefined, words: string) => {
    const start = FOUND.article.blocks[0]?.text.indexOf(words) ?? 0;
    const made = correctionsTo(FOUND).addQuote(
      [{ block: 0, start, end: start + words.length }],
      { name: 'Cy Day' },
      { ...(over ? { over } : {}), type: 'indirect', facts: { role: 'engineer', kind: 'expert' } },
    );
    return corrected(...(made ? [made] : []));
  };
  const said = (made: ReturnType<typeof withAdded>): string[] =>
    made.attributions.map(({ content, level }) => {
      const words = content.map(({ block, start, end }) =>
        FOUND.article.blocks[block]?.text.slice(start, end),
      );
      return `${level} ${words.join(' | ')}`;
    });

  test('replace it', () => {
    const made = withAdded('replace', 'for this');
    expect(said(made)).toEqual(['outer “The dam holds,”', 'outer for this', 'outer “Nobody asked us,”']);
    expect(made.removed).toHaveLength(1);
  });

  test('split it', () =>
    expect(said(withAdded('split', 'built'))).toEqual([
      'outer “The dam holds,”',
      'outer “It was | for this,”',
      'outer built',
      'outer “Nobody asked us,”',
    ]));

  test.each([
    // Most of a statement is not that statement.
    ['replace', 'It was built', ['outer It was built']],
    ['replace', 'It was built for', ['outer It was built for']],
    ['replace', 'was built for this', ['outer was built for this']],
    ['split', 'It was built', ['outer It was built', 'outer for this,”']],
    ['split', 'was built for this', ['outer “It', 'outer was built for this']],
    // The very words of a statement are that statement: who says them is said anew.
    ['replace', '“It was built for this,”', ['outer “It was built for this,”']],
    ['split', '“It was built for this,”', ['outer “It was built for this,”']],
    ['replace', 'It was built for this', ['outer “It was built for this,”']],
    ['split', 'It was built for this,', ['outer “It was built for this,”']],
  ] as const)('%s, with “%s” selected', (over, words, there) => {
    const made = withAdded(over, words);
    expect(said(made)).toEqual(['outer “The dam holds,”', ...there, 'outer “Nobody asked us,”']);
    expect(made.unplaced).toEqual([]);
  });

  test('type, role and kind are the reader’s', () => {
    const made = withAdded('replace', 'for this');
    expect(made.attributions[1]?.type).toBe('indirect');
    expect(made.speakers.find(({ name }) => name === 'Cy Day')).toMatchObject({
      role: 'engineer',
      kind: 'expert',
    });
  });

  test.each(['replace', 'split'] as const)('%s: statements that have none of these words stay', (over) =>
    expect(said(withAdded(over, 'said Ana Ruiz'))).toHaveLength(4),
  );
});
