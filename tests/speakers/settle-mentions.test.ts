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
    [
      'Julanda Al-Rahbi, the chief commercial officer of the port, seemed tense.',
      ['person Julanda Al-Rahbi'],
    ],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  test.each([
    ['a nickname in brackets stays', 'Coach (Frank) Dunn smiled.', ['person Frank Dunn']],
    ['a title that belongs to the name stays', 'They say Pope Leo prayed.', ['person Pope Leo']],
    ['a quotation mark is no small word of a name', 'He called it ‘the end’.', []],
  ])('%s', (_, text, names) => expect(namesIn(text)).toEqual(names));
});

describe('bodies and people told apart by what stands beside them', () => {
  test.each([
    ['Minister for Women and Equalities Nicola Marden said no.', 'person Nicola Marden'],
    ['Chief of Police Ivo Marsh said no.', 'person Ivo Marsh'],
    ['President of the Chamber of Commerce Ruth Abelard said no.', 'person Ruth Abelard'],
    ['Edith Church said the roof leaked.', 'person Edith Church'],
    ['They read it on the blog Quaynickel.', 'body Quaynickel'],
    ['Wells Fargo rose on Monday.', 'body Wells Fargo'],
    ['They called Harbour and Vale Police at noon.', 'body Harbour and Vale Police'],
    ['Ostrelle, the shipping company, left the port.', 'body Ostrelle'],
    ['He spoke of Fourth Span, a London-based private equity and research firm.', 'body Fourth Span'],
  ])('%s: %s', (text, name) => expect(namesIn(text)).toContain(name));

  test.each([
    ['The head of Human Rights Watch said no.', 'person Rights Watch'],
    ['Dunn and Harbour Police met. Karl Dunn left.', 'body Dunn and Harbour Police'],
    ['They saw Jordan House at noon.', 'person Jordan House'],
  ])('%s: not %s', (text, name) => expect(namesIn(text)).not.toContain(name));
});

describe('a name of one word that the text takes up as “it”', () => {
  const PEDALO = [
    'Pedalo on Monday announced a slew of changes at its yard.',
    'Rowers have asked Pedalo for them.',
    'Pedalo says it will sell the boats.',
  ];

  test('is a body’s, wherever it stands', () => {
    const names = namesIn(PEDALO.join(' '));
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names)).toEqual(new Set(['body Pedalo']));
  });

  test.each([
    ['somebody who is “he” elsewhere', [...PEDALO, 'Pedalo says he is tired.']],
    ['once is too few', PEDALO.slice(0, 2)],
    ['a company that was named in full before', ['Pedalo Energy fell.', ...PEDALO]],
    ['somebody with a full name', ['Ana Pedalo left.', ...PEDALO]],
  ])('no body: %s', (_, sentences) => expect(namesIn(sentences.join(' '))).not.toContain('body Pedalo'));
});

describe('an outlet and a family name that only a missing comma joins', () => {
  test.each([
    [
      'Marla Lindqvist fell ill. Speaking to the Daily Mail Lindqvist said so.',
      ['person Marla Lindqvist', 'outlet Daily Mail', 'person Lindqvist'],
    ],
    [
      'Owen Ames left. In a letter to the New York Times Ames said so.',
      ['person Owen Ames', 'outlet New York Times', 'person Ames'],
    ],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  test.each([
    ['nobody is called so', 'Speaking to the Daily Mail Lindqvist said so.', 'outlet Daily Mail'],
    ['a body called after somebody', 'Owen Ames left the Sun Ames Foundation.', 'person Ames'],
    ['no outlet', 'Marla Lindqvist left. They met at the Harbour Lindqvist said so.', 'outlet Harbour'],
  ])('%s: %s', (_, text, name) => expect(namesIn(text)).not.toContain(name));
});

test('without names of the article, what capitals and lists say stands', () => {
  const words = readWords(readText('Yesterday Owen Ames met NATO.', 0));
  const read = findMentions(words);
  expect(settleMentions(words, read, NO_NAMES)).toEqual(read);
});

describe('a family name is no place where the text names the person in full', () => {
  test.each([
    ['A fan gave money to Tester. Senator Jon Tester smiled. “No,” Tester said.', 'Tester'],
    ['The letters went to Marsh. Mayor Lena Marsh read them in Marsh’s office.', 'Marsh'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).not.toContain(`place ${name}`);
  });

  test.each([
    ['a place that is known', 'Jack London sailed to London.', 'place London'],
    ['nobody is called so', 'The letters went to Kalmen. Jon Tester sailed to Kalmen.', 'place Kalmen'],
  ])('look-alike: %s', (_, text, name) => expect(namesIn(text)).toContain(name));
});
