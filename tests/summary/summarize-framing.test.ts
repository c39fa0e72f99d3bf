import { describe, expect, test } from 'vitest';
import { findFraming } from '../../lib/framing/find-framing.ts';
import { countVoices } from '../../lib/report/count-voices.ts';
import { REPORT_VERSION, type UnsummarizedReport } from '../../lib/report/report.ts';
import { ENGLISH } from '../../lib/summary/full/summary-english.ts';
import { finished } from '../../lib/summary/say.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import type { SummaryTopic } from '../../lib/summary/full/summary-text.ts';
import type { SummarySentence } from '../../lib/report/summary-sentence.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import type { SpeakerFacts } from '../../lib/speakers/roles/speaker-facts.ts';
import { textOf, type Article } from '../../lib/text/article.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { articleFrom } from '../support/article-from.ts';
import { attributionOf } from '../support/attribution-of.ts';
import { framingSpeaker } from '../support/framing-speaker.ts';
import { namesOfSentences } from '../support/names-of-sentences.ts';

/** Each line `words | source | cue` is one paragraph; without a source it is the writer's own. */
function summaryOf(
  lines: readonly string[],
  speakers: readonly ReportedSpeaker[],
  about: Partial<Omit<Article, 'blocks'>> = {},
  facts: Partial<SpeakerFacts> = {},
): { readonly summary: readonly SummarySentence[]; readonly article: Article } {
  const rows = lines.map((line) => line.split('|').map((part) => part.trim()));
  const article = articleFrom(
    rows
      .map(([words = '', source, cue]) => (source ? `${words}, ${source} ${cue ?? 'said'}.` : words))
      .join('\n'),
    about,
  );
  const attributions = rows.flatMap(([words = '', source, cue], i): SpokenAttribution[] => {
    if (!source) return [];
    const block = articleFrom(`${words}, ${source} ${cue ?? 'said'}.`).blocks;
    const own = attributionOf({ ...article, blocks: block }, i, {
      source,
      cue: cue ?? 'said',
      content: [words],
    });
    const here = (spans: SpokenAttribution['content']) => spans.map((span) => ({ ...span, block: i }));
    const speaker = speakers.find(({ name, aliases }) => name === source || aliases.includes(source));
    return [
      {
        ...own,
        source: here(own.source),
        cue: here(own.cue),
        content: here(own.content),
        speaker: speaker?.id ?? null,
        viaSpeaker: null,
        candidates: [],
        words: 0,
      },
    ];
  });
  const sentences = readSentences(article);
  const { words, ofAttribution } = countVoices(article, attributions, new Set());
  const counted = attributions.map((one) => ({ ...one, words: ofAttribution.get(one.id) ?? 0 }));
  const heard = speakers.map((speaker): ReportedSpeaker => {
    const own = counted.filter((one) => one.speaker === speaker.id);
    return {
      ...speaker,
      words: own.reduce((sum, one) => sum + one.words, 0),
      attributions: own.map(({ id }) => id),
    };
  });
  const report: UnsummarizedReport = {
    version: REPORT_VERSION,
    article,
    attributions: counted,
    speakers: heard,
    repeats: [],
    passages: [],
    words,
    facts: {
      sharedInstitutions: [],
      unheard: [],
      unanswered: [],
      unansweredButHeard: [],
      first: null,
      last: null,
      ...facts,
    },
    framing: findFraming({
      article,
      sentences,
      names: namesOfSentences(sentences),
      attributions: counted,
      speakers: heard,
    }),
    notes: [],
  };
  return { article, summary: summarize(report).full };
}

const about = (summary: readonly SummarySentence[], topic: SummaryTopic) =>
  summary.find((sentence) => sentence.topic === topic)?.text ?? null;

const REN = framingSpeaker({
  id: 'ren',
  name: 'Ren Haoyu',
  kind: 'expert',
  role: 'research fellow',
  affiliation: 'Norwegian Academy of Rivers',
  country: 'Norway',
});
const QIU = framingSpeaker({
  id: 'qiu',
  name: 'Qiu Wenlan',
  kind: 'expert',
  role: 'professor',
  affiliation: 'Oslo School of Water',
});
const ANALYSTS = framingSpeaker({
  id: 'analysts',
  name: 'analysts',
  aliases: ['experts'],
  kind: 'expert',
  named: false,
});

const SIX = [
  'The dam is older than the road | analysts',
  'The gates will stay shut all spring | experts',
  'Nobody measures the river any more | Ren Haoyu',
  'Three pumps were built upstream | Ren Haoyu | noted',
  'The treaty is silent on pumps | Qiu Wenlan | noted',
  'It rained for nine days.',
];

describe('short phrases in quotation marks', () => {
  const TERMS = ['gate', 'weir', 'lock', 'sluice', 'basin', 'spill', 'crest', 'apron', 'heel'];
  const phrases = (words: readonly string[]) =>
    about(
      summaryOf(
        words.map((word) => `They called it “${word}” in May.`),
        [],
      ).summary,
      'fragments',
    );

  test('all of them are short', () =>
    expect(phrases(['lame duck', 'dead wood'])).toMatch(
      /^2 short phrases stand in quotation marks; all of them are only one or two words: “lame duck”, “dead wood”\./u,
    ));

  test('some are', () =>
    expect(phrases(['lame duck', 'dead wood by the old mill'])).toMatch(
      /^2 short phrases .*; 1 is only one or two words: “lame duck”\./u,
    ));

  test('the same words twice are two phrases', () =>
    expect(phrases(['lame duck', 'lame duck', 'dead wood by the old mill'])).toMatch(
      /^3 short phrases .*; 2 are only one or two words: “lame duck”\./u,
    ));

  test('more than are shown', () =>
    expect(phrases([...TERMS.map((term) => `lame ${term}`), 'dead wood by the old mill'])).toMatch(
      /^10 short phrases .*; 9 are only one or two words/u,
    ));
});

test.each([
  [6, 'All 6 are in sentences that name Ostreva.'],
  [5, '5 of the 6 are in sentences that name Ostreva.'],
])('%d of six loaded words stand beside one actor', (count, expected) => {
  const loaded = {
    all: { count: 6, passages: [] },
    perThousand: null,
    reference: 3,
    referenceArticles: 299,
    byVoice: [],
    harsh: [],
    repeated: [],
    actor: { name: 'Ostreva', count, passages: [] },
    teller: { en: 'the reporter’s', zh: '记者' },
  };
  const text = finished(ENGLISH.loaded(loaded)).map((part) => part.text).join(''); // prettier-ignore
  expect(text.endsWith(` ${expected}`)).toBe(true);
});

describe('who speaks', () => {
  test('in percent from five statements up', () =>
    expect(about(summaryOf(SIX, [REN, QIU, ANALYSTS]).summary, 'whoSpeaks')).toBe(
      '5 of the 6 sentences are credited to somebody; 1 is the reporter’s own. Of all words, 63% come from experts; 29% have no name to them.',
    ));

  test('in words below', () =>
    expect(about(summaryOf(SIX.slice(1, 3), [REN, QIU, ANALYSTS]).summary, 'whoSpeaks')).toBe(
      '2 of the 2 sentences are credited to somebody; none are the reporter’s own. 13 words come from experts; 7 words have no name to them.',
    ));

  test.each([
    ['Jonna Brandt', 'is the reporter’s own'],
    ['Jonna Brandt and Tove Lund', 'is the reporters’ own'],
  ])('as many reporters as the byline names: %s', (byline, own) =>
    expect(about(summaryOf(SIX, [REN], { byline }).summary, 'whoSpeaks')).toContain(own),
  );

  test('an article in which nobody is quoted', () => {
    const { summary } = summaryOf(['It rained.', 'The river rose.'], []);
    expect(summary.map(({ text }) => text)).toEqual([
      'We found no statement that is credited to somebody: all 2 sentences are the writer’s own.',
    ]);
  });
});

describe('sentences that are not said', () => {
  test('one statement without a name is no count', () =>
    expect(about(summaryOf(SIX.slice(1), [REN, QIU, ANALYSTS]).summary, 'noName')).toBeNull());

  test('two are', () =>
    expect(about(summaryOf(SIX, [REN, QIU, ANALYSTS]).summary, 'noName')).toBe(
      'Two sentences, the first two of the text, rest on “analysts” or “experts” without a name.',
    ));

  test('a clause taken for a source is counted, and not printed', () => {
    const clause = framingSpeaker({
      id: 'some',
      name: 'some in Oporia welcomed the news',
      kind: 'person',
      named: false,
    });
    const { summary } = summaryOf(
      [...SIX, 'The river is a friend | some in Oporia welcomed the news'],
      [REN, QIU, ANALYSTS, clause],
    );
    expect(about(summary, 'noName')).toBe(
      'Three sentences, the first two included, rest on voices without a name, among them “analysts” and “experts”.',
    );
  });

  test('somebody who is not settled may well have a name, and is no voice without one', () => {
    const { summary } = summaryOf(
      [...SIX, 'The river is a friend | ten on Sunday after authorities'],
      [REN, QIU, ANALYSTS],
    );
    expect(about(summary, 'noName')).toBe(
      'Two sentences, the first two of the text, rest on “analysts” or “experts” without a name.',
    );
  });

  test('a charged word of somebody who is not settled is given to nobody', () => {
    const { summary } = summaryOf([...SIX, 'The river is a friend | Amer, in Gaza, | lamented'], [REN, QIU]);
    expect(summary.map(({ text }) => text).join(' ')).not.toContain('Amer, in Gaza,');
  });

  test('one loaded word is no count', () =>
    expect(about(summaryOf([...SIX, 'A hasty retreat followed.'], [REN]).summary, 'loaded')).toBeNull());

  test('but a single judgement without a source is told', () =>
    expect(
      about(summaryOf([...SIX, 'A hasty retreat followed.'], [REN, QIU, ANALYSTS]).summary, 'unsourced'),
    ).toBe('One of the 2 sentences in the reporter’s own words carries loaded words (“hasty”).'));

  test('nothing of an article without text', () => expect(summaryOf([], []).summary).toEqual([]));
});

test('named experts of one country', () =>
  expect(about(summaryOf(SIX, [REN, { ...QIU, country: 'Norway' }, ANALYSTS]).summary, 'namedExperts')).toBe(
    'Both named experts (Ren Haoyu, Qiu Wenlan; 3 sentences) are introduced with Norwegian institutions.',
  ));

describe('states that are not heard', () => {
  const official = (id: string, country: string | null) =>
    framingSpeaker({ id, name: id, kind: 'official' as const, country, role: 'minister' });
  const lines = [
    'The gates stay shut | Ada Berg',
    'The pumps stay on | Ugo Riva',
    'Finland was asked.',
    'Finland waits.',
    'Finland is near.',
  ];

  test('are missed where two others speak', () =>
    expect(
      about(
        summaryOf(lines, [official('Ada Berg', 'Norway'), official('Ugo Riva', 'Italy')]).summary,
        'notHeard',
      ),
    ).toBe('We found no statement by Finland, named in 3 sentences.'));

  test.each([
    ['one other speaks', [official('Ada Berg', 'Norway'), official('Ugo Riva', 'Norway')]],
    ['an official of no told country speaks', [official('Ada Berg', 'Norway'), official('Ugo Riva', null)]],
    ['nobody speaks for a state', [REN, QIU]],
  ])('but not where %s', (_, speakers) =>
    expect(summaryOf([...SIX, ...lines], speakers).summary.map(({ topic }) => topic)).not.toContain(
      'notHeard',
    ),
  );
});

describe('who is there, and who is heard', () => {
  const evidence = [{ block: 0, start: 0, end: 3 }];
  const end = (speaker: string) => ({ speaker, attribution: 0, evidence });
  const tell = (facts: Partial<SpeakerFacts>, topic: SummaryTopic) =>
    about(summaryOf(SIX, [REN, QIU, ANALYSTS], {}, facts).summary, topic);

  test('a person named often, but not heard', () => {
    const lines = [...SIX, 'Dunn waits.', 'Dunn sleeps.', 'Karl Dunn eats.'];
    const places = [6, 7, 8].map((block) => ({ block, start: 0, end: 4 }));
    const unheard = [{ name: 'Karl Dunn', sentences: 3, evidence: places }];
    expect(about(summaryOf(lines, [REN, QIU, ANALYSTS], {}, { unheard }).summary, 'notHeard')).toBe(
      'We found no statement by Karl Dunn, named in 3 sentences.',
    );
  });

  test('asked, no answer', () => {
    const unanswered = ['Karl Dunn', 'The ministry', 'Karl Dunn'].map((who) => ({
      who,
      named: null,
      how: 'declined' as const,
      evidence: { block: 0, start: 0, end: 3 },
    }));
    expect(tell({ unanswered }, 'unanswered')).toBe(
      'Asked, but without an answer in the text: Karl Dunn, The ministry.',
    );
  });

  test('several experts of one institution, where not all are', () => {
    const institution = { name: 'the Academy of Rivers', speakers: ['ren', 'qiu'], evidence };
    expect(tell({ sharedInstitutions: [institution] }, 'namedExperts')).not.toContain('belong');
    const third = framingSpeaker({ id: 'yao', name: 'Yao Lin', kind: 'expert' });
    const lines = [...SIX, 'Ice is thin | Yao Lin'];
    const { summary } = summaryOf(
      lines,
      [REN, QIU, ANALYSTS, third],
      {},
      { sharedInstitutions: [institution] },
    );
    expect(about(summary, 'namedExperts')).toContain('two of them belong to the Academy of Rivers');
  });

  test.each([
    ['ren', 'qiu', 'The first statement is by Ren Haoyu, the last by Qiu Wenlan.'],
    ['ren', 'ren', 'The first and the last statement are by Ren Haoyu.'],
  ])('first %s, last %s', (first, last, text) =>
    expect(tell({ first: end(first), last: end(last) }, 'ends')).toBe(text),
  );

  test.each(['unanswered', 'ends'] as const)('without such a fact no sentence on %s', (topic) =>
    expect(tell({}, topic)).toBeNull(),
  );
});

test('a class of reporting words is explained where it is used', () =>
  expect(about(summaryOf(SIX, [REN, QIU, ANALYSTS]).summary, 'reportingWords')).toBe(
    'Most of the reporting words are plain: 3 of 5 are “said” or “told”. “noted”, which presents the words as fact, is used twice, each time for named experts.',
  ));

test('loaded words by voice, ridicule and condemnation first', () => {
  const lines = [
    'The reckless plan is a sham | Ren Haoyu',
    'A brutal winter is near | analysts',
    'A hasty retreat followed.',
  ];
  const { summary, article } = summaryOf(lines, [REN, ANALYSTS]);
  expect(about(summary, 'loaded')).toBe(
    'We marked 4 loaded words: 2 from Ren Haoyu, 1 in the reporter’s own words, 1 from unnamed experts. Of these, “sham” and “brutal” ridicule or condemn.',
  );
  const parts = summary.find(({ topic }) => topic === 'loaded')?.parts ?? [];
  const opened = parts
    .filter(({ passages }) => passages.length > 0)
    .map(({ text, passages }) => [text, passages.flat().map((span) => textOf(article, span))]);
  expect(opened).toEqual([
    ['4 loaded words', ['sham', 'brutal', 'reckless', 'hasty']],
    ['2', ['reckless', 'sham']],
    ['1', ['hasty']],
    ['1', ['brutal']],
    ['sham', ['sham']],
    ['brutal', ['brutal']],
  ]);
});

test('the headline against the text', () =>
  expect(
    about(summaryOf(SIX, [REN, QIU, ANALYSTS], { title: 'Mayhem over ‘locked gates’' }).summary, 'headline'),
  ).toBe(
    'The headline’s “Mayhem” does not occur in the text. The headline quotes “locked gates”; we found no such words in the text.',
  ));

describe('the whole summary', () => {
  const { summary, article } = summaryOf(
    [
      ...SIX,
      'The reckless Norwegian crackdown was a sham.',
      'Both towns clashed over the "free water" and the "old gift".',
      'The rival mills fight on.',
      'The feud goes on.',
    ],
    [REN, QIU, ANALYSTS],
    { title: 'Feud goes on' },
  );

  test('has at most twelve sentences', () => expect(summary.length).toBeLessThanOrEqual(12));

  test('keeps its order', () =>
    expect(summary.map(({ topic }) => topic)).toEqual([
      'whoSpeaks',
      'noName',
      'namedExperts',
      'frames',
      'loaded',
      'fragments',
      'reportingWords',
      'unsourced',
    ]));

  test('a figure opens as many passages as it says', () => {
    const figures = summary
      .filter(({ topic }) => topic !== 'whoSpeaks')
      .flatMap(({ parts }) => parts)
      .filter(({ text, passages }) => passages.length > 0 && /^\d/u.test(text));
    expect(figures.length).toBeGreaterThan(5);
    for (const { text, passages } of figures) expect(passages, text).toHaveLength(Number.parseInt(text, 10));
  });

  test('every sentence can be opened', () => {
    for (const { parts } of summary) {
      const spans = parts.flatMap(({ passages }) => passages.flat());
      expect(spans.length).toBeGreaterThan(0);
      for (const span of spans) expect(textOf(article, span)).not.toBe('');
    }
  });

  test('no verdict', () => {
    const words = summary.map(({ text }) => text).join(' ');
    expect(words).not.toMatch(
      /\b(?:bias|biased|one-sided|balanced|unreliable|clickbait|misleading|score)\b/iu,
    );
  });
});
