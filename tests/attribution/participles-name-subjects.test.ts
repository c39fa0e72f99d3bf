import { describe, expect, test } from 'vitest';
import type { Place, Reading } from '../../lib/attribution/draft.ts';
import { participlesNameSubjects } from '../../lib/attribution/refiners/participles-name-subjects.ts';
import { readParagraphs } from '../../lib/attribution/tagger/paragraph.ts';
import { findNames } from '../../lib/names/find-names.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { articleFrom } from '../support/article-from.ts';
import { whoSaysWhat } from '../support/read-attributions.ts';

const { namer, tagger } = shippedModels();

/** What is left of a source in square brackets, whose cue stands in braces and whose words end the sentence. */
function sourceOf(marked: string): string {
  const article = articleFrom(marked.replaceAll(/[[\]{}]/gu, ''));
  const sentences = readSentences(article);
  const reading: Reading = {
    article,
    names: findNames(sentences, namer),
    paragraphs: tagger.tag(readParagraphs(article, sentences)),
  };
  const tokens = reading.paragraphs[0]?.facts.paragraph.tokens ?? [];
  const at = (mark: string): number =>
    marked.slice(0, marked.indexOf(mark)).replaceAll(/[[\]{}]/gu, '').length;
  const place = (from: number, to: number): Place => ({
    paragraph: 0,
    from: tokens.findIndex(({ start }) => start >= from),
    to: tokens.findLastIndex(({ end }) => end <= to) + 1,
  });
  const cue = place(at('{'), at('}'));
  const draft = {
    source: [place(at('['), at(']'))],
    cue: [cue],
    content: [{ paragraph: 0, from: cue.to, to: tokens.length - 1 }],
    certainty: 0.9,
  };
  const [found] = participlesNameSubjects(reading, [draft])[0]?.source ?? [];
  const [first, last] = [tokens[found?.from ?? -1], tokens[(found?.to ?? 0) - 1]];
  return first && last ? (article.blocks[0]?.text.slice(first.start, last.end) ?? '') : '';
}

test.each([
  [
    '[Some in Oporia welcomed the news of the mill’s return], {saying} they needed the work.',
    'Some in Oporia',
  ],
  ['[Town officials have long defended the ferry’s role], {saying} it had no peer.', 'Town officials'],
  ['[Ines Ruiz lately spoke about rowing on a podcast], {saying} it was odd.', 'Ines Ruiz'],
  [
    '[Another warden, Karl Dunn, shifted his own account] {to say} the gates were shut.',
    'Another warden, Karl Dunn',
  ],
  ['[The board is cross with the towns and the farmers,] {saying} they were told late.', 'The board'],
])('a source ends before the verb of its clause: %s', (text, source) => expect(sourceOf(text)).toBe(source));

test.each([
  [
    '[The mayor, who has been in office since May,] {arguing} that the town needs money.',
    'The mayor, who has been in office since May,',
  ],
  [
    '[His main hobby was boats, and nothing] {indicated} that he could swim.',
    'His main hobby was boats, and nothing',
  ],
  ['[To lay off hundreds of workers], {saying} it is late.', 'To lay off hundreds of workers'],
])('and stays as it is: %s', (text, source) => expect(sourceOf(text)).toBe(source));

describe('who spoke before goes on by a participle, however long the pause', () => {
  test.each([
    [
      '“I want this behind us,” Mr. Page said, during a meeting with a select group of reporters in his office on Wednesday morning, adding, “I will never talk about it again.”',
      ['Mr. Page', 'Mr. Page'],
    ],
    [
      '“My vote will be no,” Mr. Stone said, citing concerns over Judge Holt’s record on workers’ rights and his degree of independence, adding, “I urge my colleagues to do the same.”',
      ['Mr. Stone', 'Mr. Stone'],
    ],
  ])('%s', (text, sources) => {
    const said = whoSaysWhat(text).filter((line) => /I |no/u.test(line));
    expect(said.map((line) => line.slice(0, line.indexOf(':')))).toEqual(sources);
  });
});
