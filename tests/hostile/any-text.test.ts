import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownWords } from '../../components/markdown-words.ts';
import { loadTagger } from '../../lib/attribution/tagger.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { toCsv } from '../../lib/report/to-csv.ts';
import { toJson } from '../../lib/report/to-json.ts';
import { toMarkdown } from '../../lib/report/to-markdown.ts';
import { wholeText } from '../../lib/report/whole-text.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { articleOf } from './hostile-texts.ts';

const tagger = loadTagger(readFileSync(new URL('../../lib/attribution/weights.bin', import.meta.url)));

/** What articles are made of, and what no article is made of: every plane, halves of characters, direction controls. */
const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    ' said Anna Berg, ',
    ' he said. ',
    'Lind',
    ' told the Norra Herald that ',
  ),
  fc.constantFrom(
    ' ',
    '\n',
    '\u00a0',
    '. ',
    ', ',
    '—',
    '\u202e',
    '\u2067',
    '\u2069',
    '\u200b',
    '\ud800',
    '\udc00',
    '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    'The dam was sound',
    'Dr. Moor',
    'the ministry of roads',
    'www.a.example',
    '=1+1',
    '|',
    '<b>',
    '他说“好”。',
  ),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const texts = fc.array(text, { maxLength: 6 });

const RUNS = { numRuns: 150, seed: 8 };

test(
  'whatever the text: an answer, the same each time, whose places lie in the text',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(texts, text, (blocks, title) => {
        const article = articleOf(blocks, title);
        const report = analyze(article, tagger);
        const inText = ({ block, start, end }: TextSpan): boolean =>
          start >= 0 && start < end && end <= (article.blocks[block]?.text.length ?? -1);
        const places = report.attributions.flatMap(({ source, cue, content }) => [
          ...source,
          ...cue,
          ...content,
        ]);
        expect(places.filter((place) => !inText(place))).toEqual([]);
        expect(JSON.stringify(analyze(article, tagger))).toBe(JSON.stringify(report));
        const ids = new Set(report.attributions.map(({ id }) => id));
        expect(
          report.speakers.flatMap(({ attributions }) => attributions).filter((id) => !ids.has(id)),
        ).toEqual([]);
        expect(report.words.attributed).toBeLessThanOrEqual(report.words.total);
        expect([toCsv(report), toMarkdown(report, markdownWords())].every((file) => file.length > 0)).toBe(
          true,
        );
        toJson(report, wholeText(article).starts);
      }),
      RUNS,
    );
  },
);
