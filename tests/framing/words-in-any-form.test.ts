import { describe, expect, test } from 'vitest';
import { findFraming } from '../../lib/framing/find-framing.ts';
import { textOf, type Article } from '../../lib/text/article.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { articleFrom } from '../support/article-from.ts';
import { namesOfSentences } from '../support/names-of-sentences.ts';

/** Where the text has what its headline quotes, as printed there; null where it has no such words. */
function found(article: Article): string | null {
  const sentences = readSentences(article);
  const names = namesOfSentences(sentences);
  const [quote] =
    findFraming({ article, sentences, names, attributions: [], speakers: [] }).headline?.quotes ?? [];
  return quote?.span ? textOf(article, quote.span) : null;
}

describe('what a headline quotes stands in the text in another form', () => {
  test.each([
    ['over a full stop', '‘Rope. We hold it.’: docks sell a song', 'The town sings “Rope. We hold it.” at night.', 'Rope. We hold it'],
    ['with a comma for the stop', "Mayor backs 'rope, we hold it' song", 'It goes: “Rope. We hold it.”', 'Rope. We hold it'],
    ['in other case', '‘ROPE. WE HOLD IT’ divides town', 'They call it Rope. We hold it. It is loud.', 'Rope. We hold it'],
    ['with another apostrophe', '‘Rope. We’re on it.’ divides town', 'They sing "Rope. We\'re on it." again.', "Rope. We're on it"],
    ['with a question in between', '‘Rope? Who has it?’ asks song', 'They sing: Rope? Who has it? Nobody.', 'Rope? Who has it'],
    ['with a hyphen', '‘Rope holders’ strike', 'The rope-holders sat down.', 'rope-holders'],
    ['with an accent', '‘Café war’ in Kalmen', 'They call it the cafe war.', 'cafe war'],
    ['with words left out', '‘The rope … held’, says Holt', 'He said the rope from Kalmen held all night.', 'the rope from Kalmen held'],
    ['in a heading', '‘Rope. We hold it.’ divides town', 'It was loud.\n# Rope! We hold it!', 'Rope! We hold it'],
  ])('%s', (_, title, text, printed) => expect(found(articleFrom(text, { title }))).toBe(printed)); // prettier-ignore

  test.each([
    ['other words', '‘Rope. We hold it.’ divides town', 'The town sang of a rope. They hold it.'],
    ['the middle of words', '‘Art we hold’ divides town', 'The cart we holder bought was red.'],
    ['words of two paragraphs', '‘Rope. We hold it.’ divides town', 'He sold a rope.\nWe hold it was sung later.'],
    ['an order that is not kept', '‘held … the rope’, says Holt', 'The rope from Kalmen was held.'],
  ])('not %s', (_, title, text) => expect(found(articleFrom(text, { title }))).toBeNull()); // prettier-ignore
});
