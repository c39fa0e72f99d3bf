import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../lib/attribution/attribution.ts';
import { creditFirstHand } from '../../lib/framing/credit-first-hand.ts';
import { findFraming } from '../../lib/framing/find-framing.ts';
import type { Framing } from '../../lib/framing/framing.ts';
import { framingFacts } from '../../lib/framing/framing-facts.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { textOf, type Article } from '../../lib/text/article.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { articleFrom } from '../support/article-from.ts';
import { attributionOf, spanOf } from '../support/attribution-of.ts';
import { framingSpeaker } from '../support/framing-speaker.ts';
import { namesOfSentences } from '../support/names-of-sentences.ts';

function spoken(attribution: Attribution, speaker: string | null): SpokenAttribution {
  return { ...attribution, speaker, viaSpeaker: null, candidates: [], words: 0 };
}

const ARTICLE = articleFrom(
  `
  Analysts said that the reckless Kalmen crackdown would end in chaos.
  "The dam is a sham," Ilse Varga told the Halden Courier.
  Varga also threatened "measures downstream" in case the pumping goes on, the Northern Wire reported.
  The hasty retreat was caused by the pumps. Ostreva is a "natural owner" of nothing.
  `,
  { title: 'Ostreva clashes with ‘measures, downstream’ as crackdown goes on' },
);
const ATTRIBUTIONS = [
  spoken(
    attributionOf(ARTICLE, 0, {
      source: 'Analysts',
      cue: 'said',
      content: ['that the reckless Kalmen crackdown would end in chaos'],
    }),
    'analysts',
  ),
  spoken(
    attributionOf(ARTICLE, 1, { source: 'Ilse Varga', cue: 'told', content: ['"The dam is a sham,"'] }),
    'ilse-varga',
  ),
  spoken(
    attributionOf(ARTICLE, 2, {
      source: 'the Northern Wire',
      cue: 'reported',
      content: ['Varga also threatened "measures downstream" in case the pumping goes on'],
    }),
    'northern-wire',
  ),
  spoken(
    attributionOf(
      ARTICLE,
      3,
      {
        source: 'Varga',
        cue: 'threatened',
        content: ['"measures downstream" in case the pumping goes on'],
      },
      { level: 'inner', parent: 2, type: 'mixed', source: [spanOf(ARTICLE, 'Varga', 1)] },
    ),
    'ilse-varga',
  ),
];
const SPEAKERS: readonly ReportedSpeaker[] = [
  framingSpeaker({ id: 'analysts', name: 'analysts', kind: 'expert', named: false }),
  framingSpeaker({
    id: 'ilse-varga',
    country: 'Norway',
    name: 'Ilse Varga',
    kind: 'official',
    role: 'foreign minister of Norway',
  }),
  framingSpeaker({ id: 'northern-wire', name: 'Northern Wire', kind: 'media' }),
];

function frame(
  article: Article,
  attributions: readonly SpokenAttribution[] = [],
  dismissed?: ReadonlySet<string>,
  speakers = SPEAKERS,
) {
  const sentences = readSentences(article);
  return findFraming({
    article,
    sentences,
    names: namesOfSentences(sentences),
    attributions: creditFirstHand(article, attributions, speakers),
    speakers,
    ...(dismissed ? { dismissed } : {}),
  });
}

const FRAMING: Framing = frame(ARTICLE, ATTRIBUTIONS);

describe('whose words', () => {
  test('an outlet that passes words on is the channel, not the voice', () =>
    expect(FRAMING.voices.map(({ name, kind, via }) => [name, kind, via])).toEqual([
      ['analysts', 'expert', null],
      ['Ilse Varga', 'official', null],
      ['Ilse Varga', 'official', 'northern-wire'],
    ]));

  test('the country of an office', () =>
    expect(FRAMING.voices.map(({ country }) => country)).toEqual([null, 'Norway', 'Norway']));

  test('the outlet a statement was made to', () =>
    expect(FRAMING.voices.map(({ toldTo }) => toldTo)).toEqual([null, 'Halden Courier', null]));

  test('sentences are credited where somebody’s words stand in them', () =>
    expect(FRAMING.sentences.map(({ voices }) => voices)).toEqual([[0], [1], [2], [], []]));
});

describe('loaded words', () => {
  test('inside a statement they are the speaker’s, outside the writer’s', () =>
    expect(FRAMING.loaded.map(({ text, voice }) => [text, voice])).toEqual([
      ['reckless', 0],
      ['chaos', 0],
      ['sham', 1],
      ['hasty', null],
    ]));

  test('every one lies where its words stand', () =>
    expect(FRAMING.loaded.map(({ span }) => textOf(ARTICLE, span))).toEqual([
      'reckless',
      'chaos',
      'sham',
      'hasty',
    ]));

  test('a word the reader has switched off is gone from every count', () => {
    const without = frame(ARTICLE, ATTRIBUTIONS, new Set(['hasty', 'reckless']));
    expect(without.loaded.map(({ text }) => text)).toEqual(['chaos', 'sham']);
    expect(framingFacts(without).loadedWords).toBe(2);
  });
});

test('reporting words with their class and speaker', () =>
  expect(FRAMING.reporting.map(({ lemma, class: of, name }) => [lemma, of, name])).toEqual([
    ['say', 'neutral', 'analysts'],
    ['tell', 'neutral', 'Ilse Varga'],
    ['threaten', 'aggressive', 'Ilse Varga'],
    // What it passes on is not its own statement.
    ['report', 'neutral', ''],
  ]));

describe('a frame that is one word', () => {
  const rest = 'The boat is blue.\nIt lies in the bay.\nIts sails are white.';
  test.each([
    ['one and the same', ['court', 'court', 'court'], true],
    ['two', ['court', 'court', 'police'], false],
    ['two in one sentence', ['court', 'court', 'court and the police'], false],
  ])('%s', (_, words, oneWord) => {
    const text = `${words.map((word) => `The ${word} sent a letter.`).join('\n')}\n${rest}`;
    const legality = frame(articleFrom(text)).frames.find((found) => found.frame === 'legality');
    expect([legality?.oneWord, legality?.telling]).toEqual([oneWord, !oneWord]);
  });
});

describe('words that report of nobody', () => {
  test.each([
    ['a report outside the statements that were found', 'The chair said more on Friday.', ['say']],
    ['another', 'As Varga told the court, the river is low.', ['tell']],
    ['the reader', 'You cannot even tell how low it is.', []],
    ['an instruction', 'Take a lock, say, the old one.', []],
    ['the writer', 'As we have said, the river is low.', []],
    ['an idiom', 'All told, nine boats came.', []],
    ['who was told', 'The crews have been told for years.', []],
    ['what nobody tells', 'The clerk will never tell you.', []],
  ])('%s', (_, text, lemmas) =>
    expect(frame(articleFrom(text)).reporting.map(({ lemma }) => lemma)).toEqual(lemmas),
  );
});

describe('short phrases in quotation marks', () => {
  test('are told from statements', () =>
    expect(FRAMING.fragments.map(({ text, reading, voice }) => [text, reading, voice])).toEqual([
      ['measures downstream', 'attributed', 2],
      ['natural owner', 'plain', null],
    ]));

  test.each([
    ['a statement', '"No comment," she said.', []],
    ['a name', 'They founded the "Sella Water Board" in spring.', ['term']],
    ['a word as such', 'The term "gate" is new.', ['term']],
    ['a nickname somebody gave', 'Critics dubbed it the "paper dam" at once.', ['attributed']],
    ['a long quotation', 'She knew that "nobody in that room had ever seen the river", he wrote.', []],
    ['an unclosed mark', 'They spoke of the "gift of the mountains.', []],
    ['an apostrophe', 'The farmers’ river is the dogs’ river.', []],
  ])('%s', (_, text, readings) =>
    expect(frame(articleFrom(text)).fragments.map(({ reading }) => reading)).toEqual(readings),
  );
});

describe('words beside actors', () => {
  test.each([
    ['adjective and noun', 'They faced reckless Norwegian crackdowns.', ['Norway: reckless … crackdowns']],
    ['a list', 'Nobody liked the US propaganda, greed and vanity.', ['US: propaganda, greed and vanity']],
    [
      'both sides alike',
      'A hasty US retreat met brutal Russian attacks.',
      ['US: hasty … retreat', 'Russia: brutal … attacks'],
    ],
    ['a plain noun', 'The Norwegian fish market opened.', []],
    ['a word further away', 'Norway saw that the crackdown was reckless.', []],
  ])('%s', (_, text, found) =>
    expect(frame(articleFrom(text)).beside.map(({ actor, text: words }) => `${actor}: ${words}`)).toEqual(
      found,
    ),
  );
});

describe('who the text talks about', () => {
  const actorsOf = (text: string, title = '') =>
    frame(articleFrom(text, { title })).actors.map(
      ({ name, kind, sentences, inHeadline }) =>
        `${name}: ${kind}, ${sentences.length}${inHeadline ? ', in the headline' : ''}`,
    );

  test.each([
    [
      'a body in full and by its letters is one',
      'The Border Review Office (BRO) met. The BRO said no. The Border Review Office closed.',
      ['BRO: body, 3'],
    ],
    ['letters that are no body', 'The DNA was old. No DNA was found. DNA decays.', []],
    ['a body named twice only', 'The BRO met. The BRO said no. Rain fell.', []],
    ['a person whose name is a capital', 'Dora Washington left. Mr. Washington said no.', []],
    ['the capital itself', 'Talks with Washington ended. They flew to Washington.', ['US: country, 2']],
    ['a country in a body’s name', 'The Bank of Norway was closed.', ['Norway: country, 1']],
  ])('%s', (_, text, actors) => expect(actorsOf(text)).toEqual(actors));

  test('who says something together with another is heard, though the words are counted once', () => {
    const text = 'NASA waits.\nNASA left.\nNASA came back.';
    const nasa = framingSpeaker({ id: 'nasa', name: 'NASA', kind: 'official', attributions: [0] });
    const heard = (speakers: readonly ReportedSpeaker[]) =>
      frame(articleFrom(text), [], undefined, speakers).actors.map((actor) => actor.heard);
    expect([heard([]), heard([nasa]), heard([{ ...nasa, attributions: [] }])]).toEqual([
      [false],
      [true],
      [false],
    ]);
  });

  test.each([
    ['Russia Opens Gates', ['Russia: country, 1, in the headline']],
    ['Gates Are Open', ['Russia: country, 1']],
  ])('under the headline “%s”', (title, actors) =>
    expect(actorsOf('Russia opened the gates.', title)).toEqual(actors),
  );
});

describe('judgements without a source', () => {
  test('loaded words come before blame', () =>
    expect(FRAMING.unsourced.map(({ sentence, why }) => [sentence, why])).toEqual([[3, 'loaded']]));

  test.each([
    ['blame', 'The flood was caused by the pumps.', ['blame']],
    ['blame of people', 'The leak was the result of what the council did.', ['blame']],
    ['a duty', 'The council is responsible.', ['blame']],
    ['neglect', 'The flood was the council’s fault.', ['blame']],
    ['a disease', 'The fever is caused by bacteria in fleas.', []],
    ['an illness of organs', 'He died of heart failure in May.', []],
    ['the weather', 'The boat was late because of the storm.', []],
    ['what a post is about', 'Her responsibilities are the lamp and the crane.', []],
    ['advice', 'Both towns should open the gates.', ['advice']],
    ['a plain report', 'The gates were opened at nine.', []],
  ])('%s', (_, text, why) =>
    expect(frame(articleFrom(text)).unsourced.map((found) => found.why)).toEqual(why),
  );
});

describe('what a story is about is no loaded word', () => {
  const times = (n: number) => Array.from({ length: n }, (_, i) => `In ${1400 + i} the plague came.`);
  const loaded = (lines: readonly string[], title: string) =>
    frame(articleFrom([...lines, 'Debts plague the town.'].join('\n'), { title })).loaded.map(
      ({ text }) => text,
    );

  test('where the headline names it and the text does ten times', () =>
    expect(loaded(times(12), 'Two have the plague')).toEqual([]));

  test.each([
    ['it is rare', times(3), 'Two have the plague'],
    ['the headline is about something else', times(12), 'Two boats left'],
  ])('but it is where %s', (_, lines, title) => expect(loaded(lines, title)).toContain('plague'));
});

describe('reporting words inside other words', () => {
  test.each([
    ['Her often-repeated vow was heard again.', []],
    ['The so-called much-promised lamp came.', []],
    ['She repeated the vow.', ['repeated']],
    ['She repeated - again - the vow.', ['repeated']],
  ])('%s', (text, words) => {
    const article = articleFrom(text);
    const cue = ['repeated', 'promised'].find((word) => text.includes(word)) ?? '';
    const attribution = attributionOf(article, 0, {
      source: text.split(' ')[0] ?? '',
      cue,
      content: [text.split(' ').at(-1) ?? ''],
    });
    expect(
      frame(article, [spoken(attribution, 'ilse-varga')]).reporting.map(({ span }) => textOf(article, span)),
    ).toEqual(words);
  });
});

describe('the headline against the text', () => {
  test('judging words the text does not have, in any form', () =>
    expect(FRAMING.headline?.missing).toEqual(['clashes']));

  test.each([
    ['a loaded word', 'Reckless dam plan in Kalmen', ['Reckless']],
    ['a judging word of headlines', 'Furious Varga talks of dam', ['Furious']],
    ['two of them', 'Ludicrous dam plan is a farce', ['Ludicrous', 'farce']],
    ['a noun', 'Dam plan ends in mayhem', ['mayhem']],
    ['a verb', 'Varga slams the dam plan', ['slams']],
  ])('the text lacks %s', (_, title, words) =>
    expect(
      frame(articleFrom('Ilse Varga spoke of the dam. The plan for Kalmen is old.', { title })).headline
        ?.missing,
    ).toEqual(words),
  );

  test.each([
    ['an everyday word', 'Falling prices, rising dams'],
    ['an inflection', 'Shutoff worries expand'],
    ['a function word', 'Why the dam develops'],
    ['a name', 'Tories switch to dams'],
    ['a loaded word in another form of the text', 'Furious debate on the dam'],
    ['a loaded word of the same family', 'Reckless plan for the dam'],
    ['a loaded word in marks, whose place is looked for anyway', '“Reckless” plan for the dam'],
    ['half of a phrase', 'Varga doubles down on the dam'],
    ['capitals', 'MAYHEM at the dam'],
  ])('nothing is said of %s', (_, title) =>
    expect(
      frame(articleFrom('They talked furiously of the dam. Some saw recklessness in it.', { title })).headline
        ?.missing,
    ).toEqual([]),
  );

  test('a quotation that was changed, and whose words it is', () => {
    const [quote] = FRAMING.headline?.quotes ?? [];
    expect(quote).toMatchObject({ text: 'measures, downstream', voice: 2 });
    expect(quote?.span && textOf(ARTICLE, quote.span)).toBe('measures downstream');
  });

  test.each([
    ['a name', 'Chaos Mill to close', []],
    ['the same in headline case', 'Old Chaos Mill To Close', []],
    ['no name, whatever its capitals', 'A Day Of Chaos For The Mill', ['Chaos']],
  ])('words that others use in the text: %s', (_, title, words) => {
    const said = [
      ['Workers', 'said', 'that Chaos Mill was the victim of chaos'],
      ['Farmers', 'warned', 'that chaos had come before'],
      ['Teachers', 'argued', 'that the plan would end in chaos'],
    ];
    const article = articleFrom(said.map((parts) => `${parts.join(' ')}.`).join('\n'), { title });
    const attributions = said.map(([source = '', cue = '', content = ''], i) =>
      spoken(attributionOf(article, i, { source, cue, content: [content] }), null),
    );
    expect(frame(article, attributions).headline?.creditedOnly.map(({ word }) => word)).toEqual(words);
  });

  test('no headline, nothing to compare', () => expect(frame(articleFrom('It rained.')).headline).toBeNull());
});

test('an article without a word', () => {
  const empty = frame(articleFrom(''));
  expect(empty.sentences).toEqual([]);
  expect(framingFacts(empty).attributedSentences).toBe(0);
});
