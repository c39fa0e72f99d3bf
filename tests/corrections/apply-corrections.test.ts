import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections, type Correctable } from '../../lib/corrections/apply-corrections.ts';
import { LOG_VERSION } from '../../lib/corrections/correction-log.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import { readCorrectionLog } from '../../lib/corrections/read-correction-log.ts';
import { correctionsTo, type CorrectionMaker } from '../../lib/corrections/make-correction.ts';
import { compileReport } from '../../lib/analysis/compile-report.ts';
import { NO_NAMES } from '../../lib/names/name.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Speaker } from '../../lib/speakers/speaker.ts';
import { textOf, type Article } from '../../lib/text/article.ts';
import { articleFrom } from '../support/article-from.ts';
import { attributionOf, spanOf } from '../support/attribution-of.ts';

const TEXT = `
  “The mill must turn again before winter,” said Runa Tofte, a baker.
  “Bread needs water,” Tofte said. Ivo Brandt, the mayor, said that the weir is sound.
  The Tarn Courier reported that engineers had warned of cracks. “Nobody asked us,” one of them said.
  Nobody else was heard: the gate “opens itself” on Sundays.
`;

function speaker(article: Article, name: string, words: string, more: Partial<Speaker> = {}): Speaker {
  const span = spanOf(article, words);
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    aliases: [],
    kind: 'person',
    role: null,
    affiliation: null,
    country: null,
    named: true,
    mentions: [{ span, form: 'name' }],
    evidence: { role: null, affiliation: null },
    ...more,
  };
}

/** What the stages would find in the text, made by hand; works on every text that still has these words. */
function findingsIn(article: Article): Correctable {
  const said: [Parameters<typeof attributionOf>[2], string | null, object?][] = [
    [
      { source: 'Runa Tofte', cue: 'said', content: ['“The mill must turn again before winter,”'] },
      'runa-tofte',
      { type: 'direct' },
    ],
    [{ source: 'Tofte', cue: 'said', content: ['“Bread needs water,”'] }, 'runa-tofte', { type: 'direct' }],
    [{ source: 'Ivo Brandt', cue: 'said', content: ['that the weir is sound'] }, 'ivo-brandt'],
    [
      { source: 'The Tarn Courier', cue: 'reported', content: ['that engineers had warned of cracks'] },
      'tarn-courier',
    ],
    [
      { source: 'engineers', cue: 'had warned', content: ['of cracks'] },
      'engineers',
      { level: 'inner', parent: 3 },
    ],
    [{ source: 'one of them', content: ['“Nobody asked us,”'] }, null, { type: 'direct' }],
  ];
  return {
    article,
    copies: new Set(),
    attributions: said.map(([parts, , more], id) => attributionOf(article, id, parts, more)),
    speakers: [
      speaker(article, 'Runa Tofte', 'Runa Tofte', { role: 'baker' }),
      speaker(article, 'Ivo Brandt', 'Ivo Brandt', { role: 'mayor', kind: 'official', country: 'Ostreva' }),
      speaker(article, 'Tarn Courier', 'The Tarn Courier', { kind: 'media' }),
      speaker(article, 'engineers', 'engineers', { kind: 'expert', named: false }),
    ],
    resolutions: said.map(([, who], attribution) => ({
      attribution,
      speaker: who,
      via: null,
      candidates: who === null ? ['runa-tofte', 'engineers'] : [],
    })),
  };
}

const ARTICLE = articleFrom(TEXT);

function report(article: Article, corrections: readonly Correction[] = []): Report {
  const found = findingsIn(article);
  const { unplaced, ...corrected } = applyCorrections(found, corrections);
  const again = { repeats: [], passages: [] };
  return compileReport({ ...found, sentences: [], names: NO_NAMES, again, ...corrected }, unplaced);
}

/** Speakers with the words they are given, in order; who is corrected has a star. */
function told({ speakers, attributions, article }: Report): string[] {
  return speakers
    .filter((one) => one.attributions.length > 0)
    .map(({ name, attributions: own, corrected }) => {
      const said = attributions.filter(({ id }) => own.includes(id));
      const words = said.map((one) => one.content.map((span) => textOf(article, span)).join(' … '));
      return `${name}${corrected ? '*' : ''}: ${words.join(' | ')}`;
    })
    .sort();
}

const MADE = correctionsTo(report(ARTICLE));
const after = (...corrections: Correction[]): Report => report(ARTICLE, corrections);

describe('corrections change what is counted', () => {
  test.each<[string, (make: CorrectionMaker) => Correction, string[], string[]]>([
    [
      'another speaker’s words',
      (make) => make.reassign(1, { id: 'ivo-brandt' }),
      [
        'Runa Tofte: “The mill must turn again before winter,”',
        'Ivo Brandt: “Bread needs water,” | that the weir is sound',
      ],
      [],
    ],
    [
      'one of the candidates',
      (make) => make.reassign(5, { id: 'engineers' }),
      ['engineers: “Nobody asked us,”'],
      [],
    ],
    [
      'somebody new',
      (make) => make.reassign(5, { name: 'Mira Lund' }),
      ['Mira Lund*: “Nobody asked us,”'],
      [],
    ],
    ['nobody', (make) => make.reassign(2, null), [], ['Ivo Brandt']],
    [
      'one person under two names',
      (make) => make.mergeSpeakers('runa-tofte', 'ivo-brandt'),
      [
        'Runa Tofte*: “The mill must turn again before winter,” | “Bread needs water,” | that the weir is sound',
      ],
      ['Ivo Brandt'],
    ],
    [
      'two persons under one name',
      (make) => make.splitSpeaker([1], 'Runa Tofte'),
      ['Runa Tofte*: “Bread needs water,”', 'Runa Tofte: “The mill must turn again before winter,”'],
      [],
    ],
    [
      'a name',
      (make) => make.editSpeaker('ivo-brandt', { name: 'Ivo Brandt-Lund' }),
      ['Ivo Brandt-Lund*: that the weir is sound'],
      [],
    ],
    ['no quote', (make) => make.notAQuote(2), [], ['Ivo Brandt']],
    [
      'no quote, with a statement inside it',
      (make) => make.notAQuote(3),
      ['engineers: of cracks'],
      ['Tarn Courier'],
    ],
    [
      'a quote that was missed',
      (make) => make.addQuote([spanOf(ARTICLE, '“opens itself”')], { id: 'ivo-brandt' }) ?? make.notAQuote(0),
      ['Ivo Brandt: that the weir is sound | “opens itself”'],
      [],
    ],
  ])('%s', (_, make, has, hasNot) => {
    const corrected = after(make(MADE));
    expect(told(corrected)).toEqual(expect.arrayContaining(has));
    for (const name of hasNot) expect(told(corrected).join('\n')).not.toContain(name);
    expect(corrected.unplaced).toBeUndefined();
  });

  test('counts, shares and types follow', () => {
    const before = after();
    const corrected = after(MADE.notAQuote(2), MADE.changeType(0, 'mixed'));
    expect(before.words.attributed - corrected.words.attributed).toBe(5);
    expect(corrected.words.total).toBe(before.words.total);
    const runa = corrected.speakers.find(({ name }) => name === 'Runa Tofte');
    expect([runa?.direct, runa?.indirect]).toEqual([1, 1]);
  });

  test('ids stay numbers in reading order, with parents that are there', () => {
    const corrected = after(
      MADE.notAQuote(0),
      MADE.addQuote([spanOf(ARTICLE, 'Bread needs')], { name: 'A Baker' }) ?? MADE.notAQuote(0),
      MADE.addQuote([spanOf(ARTICLE, 'cracks')], null) ?? MADE.notAQuote(0),
    );
    expect(corrected.attributions.map(({ id }) => id)).toEqual(corrected.attributions.map((_, i) => i));
    for (const { parent, level } of corrected.attributions)
      expect(level === 'inner').toBe(parent !== null && corrected.attributions[parent] !== undefined);
  });

  test('a changed role takes the country read from the old one with it', () => {
    const [ivo] = after(MADE.editSpeaker('ivo-brandt', { role: 'engineer', kind: 'expert' })).speakers.filter(
      ({ name }) => name === 'Ivo Brandt',
    );
    expect(ivo).toMatchObject({
      role: 'engineer',
      kind: 'expert',
      country: null,
      named: true,
      corrected: true,
    });
  });

  test('what is corrected is marked, what is not is as it was', () => {
    const corrected = after(MADE.reassign(1, { id: 'ivo-brandt' }));
    expect(corrected.attributions.map((one) => one.corrected ?? false)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(corrected.attributions[1]).toMatchObject({ certainty: 1, candidates: [] });
    expect(corrected.attributions[0]).toEqual(after().attributions[0]);
  });

  test('the words that name the speaker go with the quote', () => {
    const corrected = after(MADE.reassign(0, { id: 'ivo-brandt' }));
    const mentions = corrected.speakers.find(({ name }) => name === 'Ivo Brandt')?.mentions ?? [];
    expect(mentions.map(({ span }) => textOf(ARTICLE, span))).toEqual(['Runa Tofte', 'Ivo Brandt']);
  });
});

test('of two who could have spoken, made one, that one has spoken', () => {
  expect(told(after(MADE.mergeSpeakers('engineers', 'runa-tofte')))).toContain(
    'engineers*: “The mill must turn again before winter,” | “Bread needs water,” | “Nobody asked us,”',
  );
});

describe('one after the other', () => {
  test('a later correction names what an earlier one made', () => {
    const first = MADE.editSpeaker('ivo-brandt', { name: 'Ivo Lund' });
    const second = correctionsTo(after(first)).reassign(5, { id: 'ivo-brandt' });
    expect(told(after(first, second))).toContain('Ivo Lund*: that the weir is sound | “Nobody asked us,”');
  });

  test('of two speakers of one name, the one who speaks there is meant', () => {
    const split = MADE.splitSpeaker([1], 'Runa Tofte');
    const made = correctionsTo(after(split));
    const edit = made.editSpeaker('runa-tofte-2', { name: 'Ada Tofte' });
    expect(told(after(split, edit))).toContain('Ada Tofte*: “Bread needs water,”');
  });

  test('a quote added twice is there once', () => {
    const add = MADE.addQuote([spanOf(ARTICLE, '“opens itself”')], { name: 'Mira Lund' });
    if (!add) throw new Error('Expected a correction');
    expect(told(after(add, add))).toEqual(told(after(add)));
  });
});

describe('on another page', () => {
  const all = [MADE.reassign(1, { id: 'ivo-brandt' }), MADE.changeType(2, 'direct'), MADE.notAQuote(5)];
  test.each<[string, string]>([
    ['a new first paragraph', `Updated on Monday at noon.\n${TEXT}`],
    ['words changed elsewhere', TEXT.replace('Nobody else was heard', 'It was quiet')],
    ['the order of paragraphs changed', TEXT.trim().split('\n').reverse().join('\n')],
  ])('they are applied again: %s', (_, text) => {
    const corrected = report(articleFrom(text), all);
    expect(corrected.unplaced).toBeUndefined();
    expect(told(corrected)).toContain('Ivo Brandt: “Bread needs water,” | that the weir is sound');
  });

  test('a correction whose words are gone says so, and the others hold', () => {
    const found = findingsIn(ARTICLE);
    const lost: Correction = {
      kind: 'not-a-quote',
      at: [{ exact: 'words that nobody here has said, ever', prefix: '', suffix: 'x', position: 0 }],
    };
    const { unplaced, attributions } = applyCorrections(found, [lost, MADE.notAQuote(0)]);
    expect(unplaced).toEqual([0]);
    expect(attributions).toHaveLength(found.attributions.length - 1);
  });

  test('merging with somebody who is not there does nothing', () => {
    const missing: Correction = {
      kind: 'merge-speakers',
      into: { name: 'Runa Tofte', at: [] },
      from: { name: 'Nobody Here', at: [] },
    };
    expect(after(missing).unplaced).toEqual([0]);
    expect(told(after(missing))).toEqual(told(after()));
  });
});

describe('whatever is corrected, in whatever order', () => {
  const statement = fc.nat(5);
  const who = fc.constantFrom('runa-tofte', 'ivo-brandt', 'tarn-courier', 'engineers');
  const name = fc.constantFrom('Runa Tofte', 'Mira Lund', '__proto__', '李明', ' Ada  Tofte ');
  const words = fc.constantFrom(
    '“opens itself”',
    'Bread needs',
    'cracks',
    'the mayor',
    'Nobody else was heard',
  );
  const anchor = fc.record({
    exact: fc.string(),
    prefix: fc.string(),
    suffix: fc.string(),
    position: fc.nat(),
  });
  const correction: fc.Arbitrary<Correction | null> = fc.oneof(
    fc.tuple(statement, who).map(([id, to]) => MADE.reassign(id, { id: to })),
    fc.tuple(statement, name).map(([id, to]) => MADE.reassign(id, { name: to })),
    fc.tuple(who, who).map(([into, from]) => MADE.mergeSpeakers(into, from)),
    fc.tuple(fc.array(statement), name).map(([ids, to]) => MADE.splitSpeaker(ids, to)),
    fc.tuple(who, name).map(([id, to]) => MADE.editSpeaker(id, { name: to, named: false })),
    statement.map((id) => MADE.notAQuote(id)),
    fc.tuple(words, who).map(([at, by]) => MADE.addQuote([spanOf(ARTICLE, at)], { id: by })),
    fc.array(anchor).map((at): Correction => ({ kind: 'change-type', at, type: 'mixed' })),
  );
  const corrections = fc
    .array(correction, { maxLength: 12 })
    .map((all) => all.filter((made) => made !== null));

  test('the report stays whole: everything counted can be opened', () => {
    fc.assert(
      fc.property(corrections, (all) => {
        const { attributions, speakers, words: counts } = report(ARTICLE, all);
        const ids = speakers.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(attributions.map(({ id }) => id)).toEqual(attributions.map((_, i) => i));
        for (const { speaker: one, candidates, parent, level } of attributions) {
          expect(one === null || ids.includes(one)).toBe(true);
          expect(candidates.every((id) => ids.includes(id))).toBe(true);
          expect(level === 'inner').toBe(parent !== null && attributions[parent] !== undefined);
        }
        expect(counts.attributed).toBeLessThanOrEqual(counts.total);
        const given = attributions.reduce((sum, one) => sum + one.words, 0);
        expect(given).toBe(counts.attributed);
      }),
      { numRuns: 200 },
    );
  });

  test('through JSON they do the same', () => {
    fc.assert(
      fc.property(corrections, (all) => {
        const stored = readCorrectionLog(
          JSON.parse(JSON.stringify({ version: LOG_VERSION, corrections: all, position: all.length })),
        );
        if (stored) expect(report(ARTICLE, stored.corrections)).toEqual(report(ARTICLE, all));
      }),
      { numRuns: 50 },
    );
  });
});

test('no corrections, no change; and nothing given is changed', () => {
  const found = findingsIn(ARTICLE);
  const copy = structuredClone(found);
  const { unplaced, ...same } = applyCorrections(found, []);
  expect(unplaced).toEqual([]);
  expect(same.attributions).toBe(found.attributions);
  applyCorrections(found, [MADE.mergeSpeakers('runa-tofte', 'ivo-brandt'), MADE.notAQuote(3)]);
  expect(found).toEqual(copy);
});

test.each([
  () => MADE.notAQuote(99),
  () => MADE.mergeSpeakers('runa-tofte', 'nobody'),
  () => MADE.reassign(0, { name: '  ' }),
  () => MADE.editSpeaker('runa-tofte', { name: '' }),
])('an id that is not in the report, or no name, is our mistake', (make) => expect(make).toThrow(RangeError));
