import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownWords } from '../../components/wording/words-for-markdown.ts';
import { findAttributions } from '../../lib/attribution/find-attributions.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { readCorrectionLog } from '../../lib/corrections/read-correction-log.ts';
import { readReviewChange } from '../../lib/corrections/review-change.ts';
import { findPrintedAgain } from '../../lib/repeats/find-printed-again.ts';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import { toCsv } from '../../lib/export/to-csv.ts';
import { toJson } from '../../lib/export/to-json.ts';
import { toMarkdown } from '../../lib/export/to-markdown.ts';
import { wholeText } from '../../lib/report/whole-text.ts';
import type { Article, TextSpan } from '../../lib/text/article.ts';
import { countWords } from '../../lib/text/count-words.ts';
import { findNames } from '../../lib/names/find-names.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { separateGluedText } from '../../lib/text/separate-glued-text.ts';
import { article, text } from './any-article.ts';

const models = shippedModels();

const RUNS = { numRuns: 120, seed: 8 };
const MINUTES = { timeout: 900_000 };

const inText =
  ({ blocks }: Article) =>
  ({ block, start, end }: TextSpan): boolean =>
    start >= 0 && start < end && end <= (blocks[block]?.text.length ?? -1);

/** Holds for every article, whatever it is made of. */
function always(holds: (article: Article) => void): void {
  fc.assert(fc.property(article, holds), RUNS);
}

describe('every place lies in its text', () => {
  test('of a repair, in order', MINUTES, () => {
    fc.assert(
      fc.property(text, (printed) => {
        const { text: repaired, toPrinted } = separateGluedText(printed);
        const places = Array.from({ length: repaired.length + 1 }, (_, i) => toPrinted(i));
        expect(places.every((at, i) => at >= (places[i - 1] ?? 0) && at <= printed.length)).toBe(true);
      }),
      RUNS,
    );
  });

  test('of tokens, which follow each other', MINUTES, () => {
    always((read) => {
      for (const { block, start, end, tokens } of readSentences(read)) {
        expect(inText(read)({ block, start, end })).toBe(true);
        let before = start;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(before);
          expect(token.end).toBeLessThanOrEqual(end);
          before = token.end;
        }
      }
    });
  });

  test('of attributions, speakers, repeats and framing', MINUTES, () => {
    always((read) => {
      const sentences = readSentences(read);
      const names = findNames(sentences, models.namer);
      const found = findAttributions(read, sentences, names, models.tagger);
      const report = analyzeArticle(read, models);
      const { repeats, passages } = findPrintedAgain(read);
      const spans: TextSpan[] = [];
      // Wherever a finding keeps a place, it has these three fields.
      const collect = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('block' in value && 'start' in value && 'end' in value) {
          const { block, start, end } = value;
          if (typeof block === 'number' && typeof start === 'number' && typeof end === 'number')
            spans.push({ block, start, end });
        }
        for (const inner of Object.values(value)) collect(inner);
      };
      for (const part of [found, report.speakers, report.framing, repeats, passages]) collect(part);
      expect(spans.filter((span) => !inText(read)(span))).toEqual([]);
    });
  });
});

describe('no word is counted twice', () => {
  test('the words of all attributions are the words that are attributed', MINUTES, () => {
    always((read) => {
      const { attributions, words, speakers } = analyzeArticle(read, models);
      const sum = (counts: readonly { readonly words: number }[]): number =>
        counts.reduce((all, { words }) => all + words, 0);
      expect(sum(attributions)).toBe(words.attributed);
      expect(sum(speakers)).toBeLessThanOrEqual(words.attributed);
      expect(words.attributed).toBeLessThanOrEqual(words.total);
      expect(words.total).toBeLessThanOrEqual(
        read.blocks.reduce((all, { text }) => all + countWords(text), 0),
      );
    });
  });
});

describe('a report leaves as plain data and plain text', () => {
  test('as JSON it comes back as it went, the same each time', MINUTES, () => {
    always((read) => {
      const report = analyzeArticle(read, models);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      expect(analyzeArticle(read, models)).toEqual(report);
      const exported = toJson(report, wholeText(read).starts);
      expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
    });
  });

  test('no cell of CSV is a formula', MINUTES, () => {
    always((read) => {
      expect(toCsv(analyzeArticle(read, models)).match(/(?:^|[,\r\n])"?[=+@\t-]/gu) ?? []).toEqual([]);
    });
  });

  test('Markdown has no element and no address of the page’s making', MINUTES, () => {
    always((read) => {
      const markdown = toMarkdown(analyzeArticle(read, models), markdownWords());
      expect(markdown).not.toMatch(/(?<!\\)<script/u);
      expect(markdown).not.toMatch(/(?<!\\)\]\(javascript:/u);
    });
  });
});

test(
  'whatever a message, a file or storage holds instead of corrections, it is read or refused',
  MINUTES,
  () => {
    const key = fc.constantFrom(
      'kind',
      'at',
      'to',
      'version',
      'corrections',
      'position',
      '__proto__',
      'constructor',
      'prototype',
    );
    const anything = fc.anything({ key, withNullPrototype: true, maxDepth: 4 });
    fc.assert(
      fc.property(anything, (value) => {
        readCorrectionLog(value);
        readReviewChange(value);
        expect('polluted' in {}).toBe(false);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2000, seed: 8 },
    );
  },
);
