import { describe, expect, test } from 'vitest';
import { markdownWords } from '../../components/wording/words-for-markdown.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { findPrintedAgain } from '../../lib/repeats/find-printed-again.ts';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import { toCsv } from '../../lib/export/to-csv.ts';
import { toMarkdown } from '../../lib/export/to-markdown.ts';
import { wholeText } from '../../lib/report/whole-text.ts';
import { toJson } from '../../lib/export/to-json.ts';
import { countWords } from '../../lib/text/count-words.ts';
import { detectLanguage } from '../../lib/text/detect-language.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { findQuotations } from '../../lib/text/quotation-marks.ts';
import { readTextFile } from '../../lib/text/read-text-file.ts';
import { separateGluedText } from '../../lib/text/separate-glued-text.ts';
import { findGluedHeading } from '../../lib/text/split-glued-headings.ts';
import { articleOf, CROWDED, ODD, type HostileText } from './hostile-texts.ts';
import { longCorrections } from '../../tools/bench/long-corrections.ts';
import { growth, threadTime, TOO_MUCH } from '../support/growth.ts';

const MINUTES = { timeout: 600_000 };

const models = shippedModels();
const read = (texts: readonly string[]) => analyzeArticle(articleOf(texts), models);

// The first analysis compiles what the others use.
for (const text of Object.values({ ...CROWDED, ...ODD })) read(text(20));

function analysis(text: HostileText): (size: number) => () => unknown {
  return (size) => {
    const texts = text(size);
    return () => read(texts);
  };
}

describe('eight times the text takes about eight times the work', () => {
  test.for(Object.entries(CROWDED))('%s', MINUTES, ([, text]) => {
    expect(growth(analysis(text), 350)).toBeLessThan(TOO_MUCH);
  });

  test.for(Object.entries(ODD))('%s', MINUTES, ([, text]) => {
    expect(growth(analysis(text), 75)).toBeLessThan(TOO_MUCH);
  });

  test('a title without end', MINUTES, () => {
    const makeWork = (size: number) => {
      const article = articleOf([''], 'The mayor said “a” and Anna Berg said no, '.repeat(size));
      return () => analyzeArticle(article, models);
    };
    expect(growth(makeWork, 250)).toBeLessThan(TOO_MUCH);
  });
});

/** The stages that work on characters alone are quick enough for a hundred times as much. */
const STAGES: Readonly<Record<string, (texts: readonly string[]) => unknown>> = {
  'text repair': (texts) => texts.map((text) => separateGluedText(text)),
  'quotation marks': (texts) => findQuotations(articleOf(texts).blocks),
  'counting words': (texts) => texts.map((text) => countWords(text)),
  'telling the language': (texts) => texts.map((text) => detectLanguage(text)),
  'glued headings': (texts) => texts.map((text) => findGluedHeading(text)),
  'text files': (texts) => readTextFile(texts.join('\n')),
  repeats: (texts) => findPrintedAgain(articleOf(texts)),
};

describe('so does every stage that reads characters', () => {
  test.for(Object.entries(STAGES))('%s', MINUTES, ([, stage]) => {
    const tooSlow = Object.entries({ ...CROWDED, ...ODD }).flatMap(([name, text]) => {
      const found = growth((size) => {
        const texts = text(size);
        return () => stage(texts);
      }, 250);
      return found < TOO_MUCH ? [] : [`${name}: ${found.toFixed(1)} times linear`];
    });
    expect(tooSlow).toEqual([]);
  });
});

test('a thousand corrections of long passages cost no more than reading the article', MINUTES, () => {
  const article = articleOf(CROWDED['as many people as paragraphs']?.(300) ?? []);
  const corrections = longCorrections(article);
  let least = Infinity;
  for (let attempt = 0; attempt < 5 && least > 2; attempt++) {
    const plain = threadTime(() => analyzeArticle(article, models));
    least = Math.min(least, threadTime(() => analyzeArticle(article, models, corrections)) / plain);
  }
  expect(least).toBeLessThan(2);
});

test('sentences and exports of a crowded article', MINUTES, () => {
  const text = CROWDED['as many people as paragraphs'] ?? (() => []);
  const work = {
    sentences: (size: number) => {
      const article = articleOf(text(size));
      return () => readSentences(article);
    },
    exports: (size: number) => {
      const report = read(text(size));
      return () => [
        toCsv(report),
        toMarkdown(report, markdownWords()),
        toJson(report, wholeText(report.article).starts),
      ];
    },
  };
  for (const [name, makeWork] of Object.entries(work))
    expect(growth(makeWork, 200), name).toBeLessThan(TOO_MUCH);
});
