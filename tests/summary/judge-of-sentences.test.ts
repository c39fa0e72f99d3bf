import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import type { Report } from '../../lib/report/report.ts';
import type { SummarySentence } from '../../lib/report/summary-sentence.ts';
import { CHINESE } from '../../lib/summary/full/summary-chinese.ts';
import { FINDINGS } from '../../lib/summary/findings/by-news-value.ts';
import { LEDES } from '../../lib/summary/ledes.ts';
import { speakersOf } from '../../lib/speakers/spoken-attribution.ts';
import { canBeNamed } from '../../lib/summary/naming.ts';
import { inEnglish } from '../../lib/summary/number-words.ts';
import { shareInEnglish } from '../../lib/summary/share-in-words.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import { isProse, type TextSpan } from '../../lib/text/article.ts';
import { wordStarts } from '../../lib/text/count-words.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { articleFrom } from '../support/article-from.ts';
import { JUDGED, type JudgedArticle } from './judged-articles.ts';

const MODELS = shippedModels();
const READ = new Map<JudgedArticle, Report>();

function reportOf(judged: JudgedArticle): Report {
  const { title, text, publisher = null, byline = null } = judged;
  const known = READ.get(judged) ?? analyzeArticle(articleFrom(text, { title, publisher, byline }), MODELS);
  READ.set(judged, known);
  return known;
}

function firstScreen({ summary: { lede, findings } }: Report): SummarySentence[] {
  return [...(lede ? [lede] : []), ...findings];
}

/** Words of the running text that stand in these places, each once. */
function wordsIn({ article }: Report, places: readonly TextSpan[]): number {
  return article.blocks
    .filter(isProse)
    .flatMap(({ id, text }) =>
      wordStarts(text).filter((at) =>
        places.some(({ block, start, end }) => block === id && at >= start && at < end),
      ),
    ).length;
}

describe('what lede and findings say of', () => {
  test.each(JUDGED.map((judged) => [judged.kind, judged] as const))('%s', (_, judged) => {
    const sentences = firstScreen(reportOf(judged));
    const text = sentences.map((sentence) => sentence.text).join('\n');
    if (judged.lede !== undefined) expect(sentences[0]?.topic, text).toBe(judged.lede);
    for (const wanted of judged.says ?? []) expect(text).toMatch(wanted);
    for (const unwanted of judged.not ?? []) expect(text).not.toMatch(unwanted);
  });
});

/** What holds for every article, whatever it says. */
describe.each(JUDGED.map((judged) => [judged.kind, judged] as const))('of %s', (_, judged) => {
  const report = reportOf(judged);
  const sentences = firstScreen(report);
  const parts = sentences.flatMap((sentence) => sentence.parts);

  test('one lede, three findings at most, two of a family', () => {
    const { lede, findings } = report.summary;
    expect(lede).not.toBeNull();
    expect(findings.length).toBeLessThanOrEqual(3);
    const families = Map.groupBy(findings, ({ topic }) => topic.charAt(0));
    for (const own of families.values()) expect(own.length).toBeLessThanOrEqual(2);
  });

  test('no mechanics, no verdicts, no norms, no gaps', () => {
    for (const { text, parts: own } of sentences) {
      expect(text).toBe(own.map((part) => part.text).join(''));
      expect(text).toMatch(/^[\p{Lu}‘\p{N}].*\.$/u);
      // What is printed in marks is the page's.
      expect(text.replaceAll(/‘[^’]*’/gu, '‘’')).not.toMatch(
        / {2}|,,|undefined|null|\d%|per 1,000|\bonly\b (?!through|speakers?)|\bjust\b (?!over)|unsourced|one-sided|opinion|because/iu,
      );
    }
  });

  test('shares are those of the words they open', () => {
    const shares = parts.filter(({ text }) =>
      /\b(?:word in|words in ten|half|thirds?|quarters?|fifths?|tenths)$/iu.test(text),
    );
    for (const { text, passages } of shares) {
      const share = wordsIn(report, passages.flat()) / report.words.total;
      expect(shareInEnglish(share)?.text, `${text}: ${String(share)}`).toBe(text.toLowerCase());
    }
  });

  test('counted statements are as many as they open', () => {
    for (const { text, passages } of parts) {
      const word = /^(?<n>\S+) statements?$/iu.exec(text)?.groups?.n?.toLowerCase();
      if (word !== undefined) expect(inEnglish(passages.length)).toBe(word);
    }
  });

  test('a speaker’s figures are the card’s, the credited words the bar’s', () => {
    const outer = report.attributions.filter(({ level }) => level === 'outer');
    expect(outer.reduce((sum, { words }) => sum + words, 0)).toBe(report.words.attributed);
    expect(report.framing.voices.reduce((sum, { words }) => sum + words, 0)).toBe(report.words.attributed);
    for (const { id, words, attributions } of report.speakers) {
      const own = outer.filter((one) => speakersOf(one).includes(id));
      expect(attributions).toEqual(own.map((one) => one.id));
      // What two say together is counted for the first of them.
      const counted = own.filter(({ speaker }) => speaker === id);
      expect(words).toBe(counted.reduce((sum, one) => sum + one.words, 0));
    }
  });

  test('what is printed keeps its letters, and no pronoun, date or number is a source', () => {
    const page = [report.article.title, ...report.article.blocks.map(({ text }) => text)].join('\n');
    for (const { name } of report.speakers.filter(({ named }) => named)) {
      if (parts.some(({ text }) => text === name)) {
        expect(page).toContain(name);
        expect(canBeNamed(name)).toBe(true);
      }
    }
    for (const { text } of sentences) {
      for (const [, words = ''] of text.matchAll(/‘([^’‘]+)’/gu))
        if (words !== 'I') expect(page).toContain(words);
    }
  });

  test('the same in Chinese', () => {
    const chinese = summarize(report, { language: 'zh', full: CHINESE });
    expect([chinese.lede?.topic, ...chinese.findings.map(({ topic }) => topic)]).toEqual([
      report.summary.lede?.topic,
      ...report.summary.findings.map(({ topic }) => topic),
    ]);
    for (const { text } of [...(chinese.lede ? [chinese.lede] : []), ...chinese.findings]) {
      expect(text).toMatch(/\p{Script=Han}.*。$/u);
      expect(text).not.toMatch(/undefined|null|，，|占，|占。|\p{Script=Han}the /u);
    }
  });
});

test('ten kinds of articles do not all lead with the same', () => {
  const ledes = new Set(JUDGED.map((judged) => reportOf(judged).summary.lede?.topic));
  expect(ledes.size).toBeGreaterThanOrEqual(5);
});

test('every pattern has an example of its own', () => {
  const all = [...LEDES, ...FINDINGS];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ example }) => example)).size).toBe(all.length);
  for (const { example } of all) expect(example).toMatch(/^[\p{Lu}‘].*\.$/u);
});
