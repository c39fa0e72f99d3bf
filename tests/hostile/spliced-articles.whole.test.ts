import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import { toCsv } from '../../lib/export/to-csv.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Article, TextSpan } from '../../lib/text/article.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { JUDGED } from '../summary/judged-articles.ts';
import { articleOf } from './hostile-texts.ts';

const models = shippedModels();
const INPUTS = { numRuns: 2000, seed: 21 };

const PARAGRAPHS = JUDGED.flatMap(({ text }) => text.split('\n'));
/** Names and marks that no paragraph of ours holds. */
const ADVERSARIAL = [
  'Ａｎａ Ｒｕｉｚ said no. ',
  'Анна Берг сказала, что дорога закрыта. ',
  '安娜说：“路已关闭。” ',
  'قالت آنا: “الطريق مغلق”. ',
  'Said Said said that Said had said so. ',
  '“=1+1,” said @Ana, +Ruiz, the -minister. ',
  'constructor __proto__ told toString that it was late. ',
  'X Æ A-12 O’Neil-van ’t Hoff III, Jr., said: “No.” ',
  'No One, nobody and None said “nothing”. ',
  '“““““ said ””””” ',
  'A. B. C. D. E. F. G. said H. I. J. ',
];

/** A paragraph of one of our articles, whole or broken off at any place, or words of another kind. */
const paragraph = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PARAGRAPHS) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...PARAGRAPHS), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
      .map(([text, share, isEnd]) => {
        const at = Math.floor(share * text.length);
        return isEnd ? text.slice(at) : text.slice(0, at);
      }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...PARAGRAPHS), fc.constantFrom(...ADVERSARIAL), fc.nat(200))
      .map(([text, odd, at]) => text.slice(0, at) + odd + text.slice(at)),
  },
);
const spliced = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 9 }), fc.constantFrom(...JUDGED))
  .map(([texts, { title }]) => articleOf(texts, title));

function placesIn(value: unknown): TextSpan[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(placesIn);
  if (!('block' in value && 'start' in value && 'end' in value)) return inner;
  const { block, start, end } = value;
  const isPlace = typeof block === 'number' && typeof start === 'number' && typeof end === 'number';
  return isPlace ? [{ block, start, end }, ...inner] : inner;
}

function twice({ blocks, ...about }: Article): Article {
  return { ...about, blocks: [...blocks, ...blocks].map((block, id) => ({ ...block, id })) };
}

/** Neither a repeat, nor a line too short to be one. */
function printsNothingTwice({ article: { blocks }, repeats, passages }: Report): boolean {
  return (
    repeats.length + passages.length === 0 && new Set(blocks.map(({ text }) => text)).size === blocks.length
  );
}

/** A shorter text that stands there twice may be a refrain: two short lines are no text printed again. */
const LONG_ENOUGH = 60;

/** What the reader is told of everybody: the same for a text and for that text printed twice. */
function counts({ speakers, words, attributions }: Report) {
  return {
    words,
    statements: attributions.length,
    speakers: speakers
      .map(({ name, words: own, attributions: ids }) => `${name} ${own} ${ids.length}`)
      .sort(),
  };
}

test('whatever articles are cut and joined from', { timeout: 1_800_000 }, () => {
  fc.assert(
    fc.property(spliced, (article) => {
      const report = analyzeArticle(article, models);
      for (const { block, start, end } of placesIn([report.attributions, report.speakers, report.framing])) {
        const length = article.blocks[block]?.text.length ?? -1;
        expect(start >= 0 && start < end && end <= length).toBe(true);
      }
      const said = report.attributions.reduce((sum, { words }) => sum + words, 0);
      expect(said).toBe(report.words.attributed);
      expect(report.words.attributed).toBeLessThanOrEqual(report.words.total);
      expect(toCsv(report).match(/(?:^|[,\r\n])"?[=+@\t-]/gu) ?? []).toEqual([]);
      if (printsNothingTwice(report) && report.words.total >= LONG_ENOUGH)
        expect(counts(analyzeArticle(twice(article), models))).toEqual(counts(report));
    }),
    INPUTS,
  );
});
