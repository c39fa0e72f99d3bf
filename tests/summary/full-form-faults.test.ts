import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import { CHINESE } from '../../lib/summary/full/summary-chinese.ts';
import type { SummaryTopic } from '../../lib/summary/full/summary-text.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import type { Article } from '../../lib/text/article.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { articleFrom } from '../support/article-from.ts';

const MODELS = shippedModels();

/** The sentence of the full form on a topic, in English and in Chinese; empty when there is none. */
function said(
  topic: SummaryTopic,
  text: string,
  about: Partial<Omit<Article, 'blocks'>> = {},
): { readonly en: string; readonly zh: string } {
  const report = analyzeArticle(articleFrom(text, about), MODELS);
  const chinese = summarize(report, { language: 'zh', full: CHINESE });
  const of = ({ full }: typeof chinese) => full.find((one) => one.topic === topic)?.text ?? '';
  return { en: of(report.summary), zh: of(chinese) };
}

describe('what a headline quotes', () => {
  const TEXT = `“Rope. We’re on it,” said Ines Roth, the harbour master, on Monday.
Lars Holt, a fisherman, congratulated the town and was walling off his boat.`;

  test.each([
    ['over a full stop', '‘Rope. We’re on it.’: town gets a song'],
    ['with a comma', "Town gets 'rope, we're on it' song"],
    ['in other case', 'Town gets ‘ROPE. WE’RE ON IT’ song'],
    ['in another tense', 'Holt ‘congratulates’ town'],
    ['in another form', 'Boat ‘walled off’ in town'],
  ])('is not missed %s', (_, title) => {
    const { en, zh } = said('headline', TEXT, { title });
    expect(en).not.toMatch(/no such words/);
    expect(zh).not.toMatch(/没有找到/);
  });

  test.each([
    ['other words', '‘Hemp. They’re at it.’: town gets a song'],
    ['words that stand in two sentences', 'Town gets ‘rope congratulation’ song'],
    ['more than the text has', 'Holt ‘congratulates furious town’'],
  ])('is missed where it is %s', (_, title) => {
    const { en, zh } = said('headline', TEXT, { title });
    expect(en).toMatch(/we found no such words in the text\./);
    expect(zh).toMatch(/正文里没有找到这样的话。/);
  });
});

describe('officials by country', () => {
  const ROTH =
    'Ines Roth, the mayor of the town, said that the wall was old. Roth said that it would be mended.';
  const OF = {
    US: 'The US ambassador said that the wall was strong.',
    US_TOO: 'The US State Department said that the wall was strong.',
    FRANCE: 'The French foreign minister, Luc Aubert, said that the wall was weak.',
    CHINA: 'The Chinese foreign ministry said that the wall was high.',
  };

  test.each([
    ['of none', [ROTH], 'Officials speak in 2 sentences.', '官员出现在 2 句中。'],
    ['of one and of none', [ROTH, OF.US], 'Officials speak in 3 sentences.', '官员出现在 3 句中。'],
    [
      'of one, in one sentence',
      [OF.US, ROTH, 'She said that the council would hear about it in May.'],
      'Officials speak in 4 sentences.',
      '官员出现在 4 句中。',
    ],
    ['all of one', [OF.US, OF.US_TOO], 'Officials speak in 2 sentences.', '官员出现在 2 句中。'],
  ])('%s: all together', (_, lines, en, zh) => {
    const found = said('officials', lines.join('\n'));
    expect(found).toEqual({
      en: expect.stringContaining(en.slice(0, -1)),
      zh: expect.stringContaining(zh.slice(0, -1)),
    });
    expect(found.en).not.toMatch(/US|other/);
  });

  test.each([
    [
      'of two',
      [OF.US, OF.FRANCE],
      /US officials speak in 1 sentence, French officials in 1\./,
      /美国官员.*法国官员/,
    ],
    [
      'of two and of none',
      [ROTH, OF.US, OF.FRANCE],
      /^US officials .*, French officials in 1, other officials in 2/,
      /，其他官员出现在 2 句中/,
    ],
    [
      'of three',
      [OF.US, OF.FRANCE, OF.CHINA],
      /US officials .*French officials .*Chinese officials in 1\./,
      /中国官员/,
    ],
  ])('%s: by country', (_, lines, en, zh) => {
    const found = said('officials', lines.join('\n'));
    expect(found.en).toMatch(en);
    expect(found.zh).toMatch(zh);
  });
});

describe('what voices without a name are called', () => {
  const ROTH = '“The wall is old,” said Ines Roth, the harbour master.';
  const WORDS = [
    'that the wall was weak and would fall in the next storm',
    'that nobody had looked at the lamp since March',
    'that two boats had left the town for good',
    'that a crane was cheaper than a new pier',
    'that the money had gone into the other harbour',
    'that the sea had never been as high as this spring',
  ];
  const saying = (...sources: readonly string[]) =>
    said('noName', [ROTH, ...sources.map((who, i) => `${who} said ${WORDS[i] ?? ''}.`)].join('\n'));

  test.each([
    [['Critics', 'Critics'], 'Two sentences rest on “Critics” without a name.', '2 句的来源没有姓名，只称“Critics”。'],
    [['An insider', 'The insider'], 'Two sentences rest on “An insider” without a name.', '2 句的来源没有姓名，只称“An insider”。'],
    [['A senior harbour official', 'The official'], 'Two sentences rest on “A senior harbour official” without a name.', '2 句的来源没有姓名，只称“A senior harbour official”。'],
    [['Analysts', 'Some fishermen'], 'Two sentences rest on “Analysts” or “Some fishermen” without a name.', '2 句的来源没有姓名，只称“Analysts”或“Some fishermen”。'],
  ])('%j are all listed', (sources, en, zh) => expect(saying(...sources)).toEqual({ en, zh })); // prettier-ignore

  test.each([
    [['Critics', 'His neighbour'], 'Two sentences rest on voices without a name, among them “Critics”.', '2 句的来源没有姓名，其中有“Critics”。'],
    [['Critics', 'A few who live on the quay'], 'Two sentences rest on voices without a name, among them “Critics”.', '2 句的来源没有姓名，其中有“Critics”。'],
    [
      ['Analysts', 'Critics', 'Residents', 'Economists', 'Teachers', 'Farmers'],
      'Six sentences rest on voices without a name, among them “Analysts”, “Critics”, “Residents”, “Economists” and “Teachers”.',
      '6 句的来源没有姓名，其中有“Analysts”、“Critics”、“Residents”、“Economists”和“Teachers”。',
    ],
  ])('%j are listed in part', (sources, en, zh) => expect(saying(...sources)).toEqual({ en, zh })); // prettier-ignore
});
