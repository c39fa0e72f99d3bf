import { describe, expect, test } from 'vitest';
import { readAccording } from '../../lib/attribution/refiners/read-according.ts';
import type { Draft, Place, Reading } from '../../lib/attribution/draft.ts';
import { readParagraphs } from '../../lib/attribution/tagger/paragraph.ts';
import { findNames } from '../../lib/names/find-names.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { articleFrom } from '../support/article-from.ts';

const { namer, tagger } = shippedModels();

/** “source: content … content” of what is found where nothing is known, and with what the given words say inside it. */
function toldIn(text: string, known?: { readonly source: string; readonly content: string }): string[] {
  const article = articleFrom(text);
  const sentences = readSentences(article);
  const reading: Reading = {
    article,
    names: findNames(sentences, namer),
    paragraphs: tagger.tag(readParagraphs(article, sentences)),
  };
  const { tokens } = reading.paragraphs[0]?.facts.paragraph ?? { tokens: [] };
  const place = (words: string): Place => {
    const start = text.indexOf(words);
    return {
      paragraph: 0,
      from: tokens.findIndex((token) => token.start >= start),
      to: tokens.findLastIndex((token) => token.end <= start + words.length) + 1,
    };
  };
  const drafts: Draft[] = known
    ? [{ source: [place(known.source)], cue: [], content: [place(known.content)], certainty: 0.9 }]
    : [];
  const print = ({ from, to }: Place): string =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return readAccording(reading, drafts)
    .filter((draft) => !drafts.some(({ content }) => content === draft.content))
    .map(({ source, content }) => `${source.map(print).join(' … ')}: ${content.map(print).join(' … ')}`);
}

describe('who stands behind “according to” says the sentence', () => {
  test.each([
    [
      'According to a paper published in May, the lake was dry by noon.',
      'a paper published in May: the lake was dry by noon',
    ],
    ['But according to police, the lake was dry by noon.', 'police: the lake was dry by noon'],
    ['The lake was dry by noon, according to Mara Lind.', 'Mara Lind: The lake was dry by noon'],
    [
      'The lake was dry by noon, according to InfoMotion, a provider of data.',
      'InfoMotion, a provider of data: The lake was dry by noon',
    ],
    [
      'According to Mara Lind, a clerk of the council, the lake was dry by noon.',
      'Mara Lind, a clerk of the council: the lake was dry by noon',
    ],
    [
      'The lake was dry by noon, according to Mara Lind, but the mill went on.',
      'Mara Lind: The lake was dry by noon … but the mill went on',
    ],
  ])('%s', (text, expected) => expect(toldIn(text)).toEqual([expected]));

  test.each([
    ['a plan', 'Everything went according to plan, and the lake was dry.'],
    ['a measure', 'The eggs are sorted according to their size, which takes an hour.'],
    ['a heading without a clause', 'The lake, according to Lind'],
    ['words in marks', '“It went, according to Lind, as it had to,” the clerk said.'],
  ])('look-alike: %s', (_, text) => expect(toldIn(text)).toEqual([]));
});

test('what the post passes on is its speaker’s', () => {
  const text = 'According to the Norra Post, Mara Lind said that the lake was dry by noon.';
  expect(toldIn(text, { source: 'Mara Lind', content: 'that the lake was dry by noon' })).toEqual([]);
});

test('a source that goes on into the clause is read anew', () => {
  const text = 'According to a paper published on Monday, the team found enough water for a pool.';
  const known = { source: 'a paper published on Monday, the team', content: 'enough water for a pool' };
  expect(toldIn(text, known)).toEqual([
    'a paper published on Monday: the team found enough water for a pool',
  ]);
});
