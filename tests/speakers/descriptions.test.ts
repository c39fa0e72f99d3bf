import { describe, expect, test } from 'vitest';
import { told } from './said.ts';

describe('a text is whose it is', () => {
  test.each([
    ['a body before it', `[A Harbour Institute report] warned of floods.`, ['Harbour Institute']],
    ['a body behind it', `[Data released by the Harbour Institute] showed a rise.`, ['Harbour Institute']],
    ['whose it is', `[Harbour Institute's analysis] found cracks.`, ['Harbour Institute']],
    [
      'the same text again',
      `[A survey by the Harbour Institute] found cracks. Rain fell. [The survey] warned of floods.`,
      ['Harbour Institute', 'Harbour Institute'],
    ],
    [
      'a statement she made',
      `[Ana Ruiz] said in a statement that it was late. [The statement] added that ships wait.`,
      ['Ana Ruiz', 'Ana Ruiz'],
    ],
  ])('%s', (_, text, names) => expect(told(text).names).toEqual(names));

  test.each([
    ['nobody wrote a law', `[A Norway law] says so.`, 'Norway'],
    ['a place is what it is about', `[A Denver poll] says so.`, 'Denver'],
    [
      'another text',
      `[A survey by the Harbour Institute] found cracks. [The letter] warned of floods.`,
      'Harbour Institute',
    ],
  ])('but %s', (_, text, name) => expect(told(text).names.at(-1)).not.toBe(name));
});

describe('a title by all its words', () => {
  const leaders = `Norwegian President Karl Dunn met Swedish Prime Minister Ana Ruiz. Ruiz spoke first.`;
  test.each([
    ['the state', `${leaders} [The Norwegian President] said no.`, 'Karl Dunn'],
    ['whose', `${leaders} [Sweden's prime minister] said no.`, 'Ana Ruiz'],
    ['told later', `[The mayor] said no. The mayor, Lena Marsh, left.`, 'Lena Marsh'],
  ])('%s', (_, text, name) => expect(told(text).names.at(-1)).toBe(name));

  test.each([
    ['of another state', `${leaders} [The Finnish President] said no.`],
    ['anybody', `${leaders} [A Norwegian president] said no.`],
  ])('but not %s', (_, text) => expect(['Karl Dunn', 'Ana Ruiz']).not.toContain(told(text).names.at(-1)));
});

describe('people behind what is said of them', () => {
  test.each([
    ['[Harbour Bank’s managing director for Oporian rates, Ana Ruiz,] said no.', ['Ana Ruiz']],
    ['[professor of law and ethics Ana Ruiz] said no.', ['Ana Ruiz']],
    ['[Author and one of the organisers, Ana Ruiz, from Denver,] said no.', ['Ana Ruiz']],
    ['[acebush1] wrote that it was late.', ['acebush1']],
  ])('%s', (text, names) => expect(told(text).names).toEqual(names));

  test.each([['[Friends of Ana Ruiz] said no.'], ['[The lawyer who met Ana Ruiz] said no.']])(
    'but not in: %s',
    (text) => expect(told(text).names).not.toEqual(['Ana Ruiz']),
  );

  test('one of two who speaks alone as well leaves no third speaker', () => {
    const { names } = told(`[Ana Ruiz and Karl Dunn] said no. [Ruiz] laughed.`);
    expect(names).toEqual(['Ana Ruiz', 'Ana Ruiz']);
  });

  test('authorities are named by nobody', () => {
    const [speaker] = told(`[Norwegian authorities] said no.`).speakers;
    expect(speaker?.named).toBe(false);
  });

  test.each([['Norway’s Harbour Ministry', `[Norway's Harbour Ministry] said no. [The ministry] is shut.`]])(
    '%s is called in full',
    (name, text) => expect(told(text).names).toEqual([name, name]),
  );
});
