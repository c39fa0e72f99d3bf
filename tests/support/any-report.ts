import fc from 'fast-check';
import { summarize } from '../../lib/summary/summarize.ts';
import type { Report } from '../../lib/report/report.ts';
import { SPEAKER_KINDS } from '../../lib/speakers/speaker.ts';
import { sampleReport } from './sample-report.ts';

const NAMES = ['Ada Moor', 'Bo Lind', 'Cy Hart', 'Di Voss', 'Ed Rask', 'Fay Thorn', 'Gus Weld', 'Ida Holm'];
const SOURCES = ['analysts', 'observers', 'two officials', 'a passer-by'];
const WORDS =
  'the mill beside the brook will turn once more before the frost comes down from the hills'.split(' ');

/** An invented article: so many paragraphs, in each one statement of somebody, of somebody without a name, or of nobody we are sure of. */
export const anyReport: fc.Arbitrary<Report> = fc
  .array(
    fc.record({
      who: fc.integer({ min: -1, max: NAMES.length + SOURCES.length - 1 }),
      said: fc.integer({ min: 1, max: 40 }),
      own: fc.integer({ min: 0, max: 60 }),
      direct: fc.boolean(),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .chain((said) =>
    fc.array(fc.constantFrom(...SPEAKER_KINDS), { minLength: 12, maxLength: 12 }).map((kinds) => {
      const all = [...NAMES, ...SOURCES];
      const used = new Set(said.map(({ who }) => who));
      const blocks = said.map(({ said: words, own }) => `“${run(words)}” ${run(own)}`);
      const report = sampleReport({
        blocks,
        speakers: all.flatMap((name, i) =>
          used.has(i)
            ? [{ name, kind: kinds[i] ?? 'person', named: i < NAMES.length, verbs: { said: 1 } }]
            : [],
        ),
        statements: said.map(({ who, said: words, direct }, block) => ({
          block,
          words: `“${run(words)}”`,
          type: direct ? ('direct' as const) : ('indirect' as const),
          ...(who === -1 ? {} : { by: all[who] ?? '' }),
        })),
      });
      return { ...report, summary: summarize(report) };
    }),
  );

/** So many words. */
function run(count: number): string {
  return Array.from({ length: count }, (_, i) => WORDS[i % WORDS.length]).join(' ');
}
