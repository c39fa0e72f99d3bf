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
    expect(found.en).toContain(en.slice(0, -1));
    expect(found.zh).toContain(zh.slice(0, -1));
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
    [['Critics', 'His neighbour'], 'Two sentences rest on voices without a name, one of them “Critics”.', '2 句的来源没有姓名，其中有“Critics”。'],
    [['Critics', 'A few who live on the quay'], 'Two sentences rest on voices without a name, one of them “Critics”.', '2 句的来源没有姓名，其中有“Critics”。'],
    [
      ['Analysts', 'Critics', 'Residents', 'Economists', 'Teachers', 'Farmers'],
      'Six sentences rest on voices without a name, among them “Analysts”, “Critics”, “Residents”, “Economists” and “Teachers”.',
      '6 句的来源没有姓名，其中有“Analysts”、“Critics”、“Residents”、“Economists”和“Teachers”。',
    ],
  ])('%j are listed in part', (sources, en, zh) => expect(saying(...sources)).toEqual({ en, zh })); // prettier-ignore
});

describe('who is missed as a speaker', () => {
  const told = (...sentences: readonly string[]) =>
    said(
      'notHeard',
      [
        '“The wall is old,” said Ines Roth, the harbour master.',
        'Roth said that the lamp would be lit again.',
        ...sentences,
        '“Nobody leans on it any more,” Roth said.',
      ].join('\n'),
    );
  const often = (first: string, again = first) => [
    `${first} came to the harbour in March.`,
    `Nobody in the town had heard of ${again} before.`,
    `The new crane was bought for ${again} in May.`,
    `The town has seen no more of ${again} since.`,
  ];

  test.each([
    ['a person', often('Arto Selin', 'Selin'), 'We found no statement by Arto Selin, named in 4 sentences.'],
    ['a person with a title', often('Lord Alder'), 'We found no statement by Lord Alder, named in 4 sentences.'],
    ['a known body', often('NASA'), 'We found no statement by NASA, named in 4 sentences.'],
    ['a body with its noun', often('the Harbour Workers Union (HWU)', 'the HWU'), 'We found no statement by the HWU, named in 4 sentences.'],
    ['a council', often('the Kalmen Sea Council (KSC)', 'the KSC'), 'We found no statement by the KSC, named in 4 sentences.'],
  ])('%s', (_, sentences, en) => {
    const found = told(...sentences);
    expect(found.en).toBe(en);
    expect(found.zh).toMatch(/被提到，但没有找到其发言。$/);
    expect(found.zh).not.toMatch(/the /);
  }); // prettier-ignore

  test.each([
    ['a country', often('India')],
    ['a programme', often('the Harbour Payload Services program (HPSP)', 'the HPSP')],
    ['a format', often('the NBT', 'NBT')],
    ['a kind of thing', often('an SUV', 'the SUV')],
    ['a law', often('the Harbour Tariff Act (HTA)', 'the HTA')],
    ['a conference', often('the Harbour Action Conference (HAC)', 'the HAC')],
    ['who is dead', [...often('Arto Selin', 'Selin'), 'Selin died in July.']],
    ['a place', often('Sera Valley')],
  ])('not %s', (_, sentences) => expect(told(...sentences)).toEqual({ en: '', zh: '' }));
});

describe('whose words have no name', () => {
  const ROTH = `“The wall is old and the lamp has been dark since March,” said Ines Roth, the harbour master.
Roth said that the council would hear about it in May and that the work could begin in June.
“We have looked at every stone of it since the spring,” Roth said.
Roth said that the lamp would be lit again.`;

  test.each([
    'A report said that the wall was weaker than it looks.',
    'The lawsuit alleges that the wall was weaker than it looks.',
  ])('documents are told to be among them: %s', (line) => {
    const found = said('whoSpeaks', [ROTH, line].join('\n'));
    expect(found.en).toMatch(/no name to them, documents included\.$/);
    expect(found.zh).toMatch(/出自不具名者（含文件）。$/);
  });

  test.each([
    'Critics said that the wall was weaker than it looks.',
    'Some fishermen said that the wall was weak.',
    'An engineer at Torvald Cranes said that the wall was weak.',
    'A new study found that the wall was weaker than it looks.',
  ])('no more is told of: %s', (line) => {
    const found = said('whoSpeaks', [ROTH, line].join('\n'));
    expect(found.en).toMatch(/no name to them\.$/);
    expect(found.zh).toMatch(/不具名者。$/);
  });
});

describe('a name has its article', () => {
  const TEXT = `The Harbour Office said on Monday that the wall was old.
“The lamp has been dark since March,” the Harbour Office said.
The Harbour Office insisted that the work could begin in June.
Ines Roth, a fisherman, said that the sea was high.
Lars Holt, a baker, said that the money was gone.
The Harbour Office said that the lamp would be lit again.`;

  test.each([
    ['standOut', {}, /stands out: the Harbour Office speaks/],
    ['ends', {}, /^The first and the last statement are by the Harbour Office\.$/],
    ['reportingWords', {}, /Another is “insisted” \(the Harbour Office\)\.$/],
    ['headline', { title: '‘Dark since March’: town waits' }, /credited to the Harbour Office\.$/],
  ] as const)('%s', (topic, about, en) => {
    const found = said(topic, TEXT, about);
    expect(found.en).toMatch(en);
    expect(found.zh).not.toMatch(/the /i);
  });

  test.each([
    ['a person has none', 'ends', `Ines Roth said that the wall was old.\nLars Holt said that the sea was high.`, /by Ines Roth, the last by Lars Holt\.$/],
    ['a company has none', 'ends', `Torvald Cranes said that the wall was old.\nLars Holt said that the sea was high.`, /by Torvald Cranes, the last by Lars Holt\.$/],
    ['a voice without a name is quoted', 'headline', `Some fishermen said that the lamp was “dark since March”.`, /credited to “Some fishermen”, without a name\.$/],
    ['who is not settled is not told of', 'headline', `Some fishermen met. They said that the lamp was “dark since March”.`, /^$/],
    ['nor whose campaign', 'unanswered', `Ines Roth has a plan. His campaign did not respond to a request for comment.\nLars Holt said that it was late.`, /^$/],
    ['a campaign with a name', 'unanswered', `Ines Roth has a plan. The Roth campaign did not respond to a request for comment.\nLars Holt said that it was late.`, /Roth campaign/],
  ] as const)('%s', (_, topic, text, en) =>
    expect(said(topic, text, { title: '‘Dark since March’: town waits' }).en).toMatch(en),
  ); // prettier-ignore
});

describe('reporting words', () => {
  test('voices keep their letters', () =>
    expect(
      said(
        'reportingWords',
        'Torvan officials said that the wall was old.\nTorvan officials warned that the lamp was dark.',
      ).en,
    ).toMatch(/Another is “warned” \(Torvan officials\)\.$/));

  test.each([
    ['both plain', ['said', 'said'], 'Both reporting words are plain: “said” or “told”.', '全部 2 个转述词都是中性的：“said” 或 “told”。'],
    ['all plain', ['said', 'said', 'said'], 'All 3 reporting words are plain: “said” or “told”.', '全部 3 个转述词都是中性的：“said” 或 “told”。'],
    ['one emphatic', ['said', 'said', 'insisted'], 'Most of the reporting words are plain: 2 of 3 are “said” or “told”. Another is “insisted” (Ines Roth).', '大多数转述词是中性的：3 个中有 2 个是 “said” 或 “told”。Ines Roth：“insisted”。'],
  ])('%s', (_, cues, en, zh) => {
    const words = ['the wall was old', 'the lamp was dark', 'the sea was high'];
    const lines = cues.map((cue, i) => `Ines Roth ${cue} that ${words[i] ?? ''} and that it would stay so.`);
    expect(said('reportingWords', lines.join('\n'))).toEqual({ en, zh });
  }); // prettier-ignore

  test.each([
    'Roth asked whether the lamp would be lit.',
    'Roth asked: “Who has the key to the lamp?”',
    'The Harbour Agreement maintained that the wall was common.',
  ])('an everyday word tells nothing: %s', (line) =>
    expect(
      said(
        'reportingWords',
        `Ines Roth said that the wall was old.\nRoth said that the sea was high.\n${line}`,
      ).en,
    ).not.toMatch(/: “(?:asked|maintained)”/),
  );
});

describe('who speaks beside those who are named', () => {
  test.each([
    ['Two neighbours', 'Other people (Ines Roth, others without a name) speak in 3 sentences.'],
    ['Ines Roth', 'Other people (Ines Roth) speak in 3 sentences.'],
  ])('%s', (who, en) =>
    expect(
      said(
        'others',
        `Ines Roth said that the wall was old.\nRoth said that the lamp had been dark since March.\n${who} said that the sea was high.\nThe sea rose.`,
      ).en,
    ).toBe(en),
  );
});

describe('who speaks for bodies', () => {
  const more = (who: string) =>
    `${who} said that the wall was old.\n${who} said that the lamp had been dark since the storm in March.\nThe sea rose.`;

  test.each([
    ['Lars Holt, president of Torvald Cranes,', 'People from businesses (Lars Holt) speak in 2 sentences.', '企业人士（Lars Holt）出现在 2 句中。'],
    ['Lars Holt, head of the Harbour Workers Union,', 'People from organizations (Lars Holt) speak in 2 sentences.', '机构人士（Lars Holt）出现在 2 句中。'],
    ['Torvald Cranes Ltd', 'Businesses (Torvald Cranes Ltd) speak in 2 sentences.', '企业（Torvald Cranes Ltd）出现在 2 句中。'],
    ['The Harbour Workers Union', 'Organizations (the Harbour Workers Union) speak in 2 sentences.', '机构（Harbour Workers Union）出现在 2 句中。'],
  ])('%s', (who, en, zh) => expect(said('others', more(who))).toEqual({ en, zh })); // prettier-ignore

  test('bodies and people together are both', () =>
    expect(
      said('others', `${more('Lars Holt, president of Torvald Cranes,')}\n${more('Northlake Water Ltd')}`).en,
    ).toMatch(/^Businesses and their people \(Lars Holt, Northlake Water Ltd\)/));
});
