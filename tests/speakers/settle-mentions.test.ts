import { describe, expect, test } from 'vitest';
import { findNames } from '../../lib/names/find-names.ts';
import { NO_NAMES } from '../../lib/names/name.ts';
import { findMentions } from '../../lib/speakers/resolution/find-mentions.ts';
import { readWords } from '../../lib/speakers/sources/read-words.ts';
import { settleMentions } from '../../lib/speakers/sources/settle-mentions.ts';
import { readText } from '../../lib/text/nlp.ts';
import { shippedModels } from '../../tools/shipped-models.ts';

const { namer } = shippedModels();

/** Names as “class name”, in reading order. */
function namesIn(text: string): string[] {
  const sentences = readText(text, 0);
  const words = readWords(sentences);
  return settleMentions(words, findMentions(words), findNames(sentences, namer)).map(
    ({ nameClass, name }) => `${nameClass} ${name}`,
  );
}

describe('names without what is glued to them', () => {
  test.each([
    ['Brave Marla Lindqvist said she would testify.', ['person Marla Lindqvist']],
    ['“It is fair,” said A. B. Finch, a grandson of the founder.', ['person A. B. Finch']],
    ['They asked Datuk Seri Osman Fadil about it.', ['person Osman Fadil']],
    ['The case was led by Major-Gen Gopal Marran.', ['person Gopal Marran']],
    ['The dean, Anneke van ’t Hoff, was tired.', ['person Anneke van ’t Hoff']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  test.each([
    ['a nickname in brackets stays', 'Coach (Frank) Dunn smiled.', ['person Frank Dunn']],
    ['a title that belongs to the name stays', 'They say Pope Leo prayed.', ['person Pope Leo']],
    ['a quotation mark is no small word of a name', 'He called it ‘the end’.', []],
  ])('%s', (_, text, names) => expect(namesIn(text)).toEqual(names));
});

test('without names of the article, what capitals and lists say stands', () => {
  const words = readWords(readText('Yesterday Owen Ames met NATO.', 0));
  const read = findMentions(words);
  expect(settleMentions(words, read, NO_NAMES)).toEqual(read);
});
