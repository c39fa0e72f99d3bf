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

describe('what any body may be called', () => {
  const far =
    'Owen Ames of Tern Fish Company went home. Rain fell. The sea rose. The boats lay still. Nobody came.';
  test.each([
    [
      'is who was just told of',
      `${far} Harbour Bank plans ten shops. [The company] said it was late.`,
      'Harbour Bank',
    ],
    [
      'is what is called so, where that was just told of',
      `Tern Fish Company sued Harbour Bank on Monday. [The company] said it was late.`,
      'Tern Fish Company',
    ],
  ])('%s', (_, text, name) => expect(told(text).names.at(-1)).toBe(name));
});

test('No 10 and Number 10 are one voice, No 9 is another', () =>
  expect(
    new Set(told('[No 10] said yes. [Number 10] said no. [No 10] said so. [No 9] said it was late.').ids)
      .size,
  ).toBe(2));

describe('a number of people', () => {
  test.each([
    ['A number of experts', 'experts'],
    ['A handful of the keepers', 'keepers'],
    ['The number of visitors', 'number of visitors'],
  ])('%s', (source, name) => expect(told(`[${source}] said it was late.`).names).toEqual([name]));
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

describe('an office that everybody knows and the text tells of nobody', () => {
  const met = 'Sir Winston Churchill came to the harbour. Karl Dunn waited there.';
  test.each([
    [`${met} [The Prime Minister] said no.`],
    [`Winston Churchill wrote to Ana Ruiz. Ruiz, a baker, wrote back. [The prime minister] said no.`],
    [`${met} It rained. Churchill left by boat. [The Prime Minister] said that he would be back.`],
    [`Churchill was late. Winston Churchill never was before. [The Prime Minister] said no.`],
    [`${met} Ana Ruiz, the president of the rowing club, was there. [The Prime Minister] said no.`],
  ])('%s', (text) => expect(told(text).names.at(-1)).toBe('Winston Churchill'));

  test.each([
    ['told of another', `${met} Prime Minister Ana Ruiz was there. [The Prime Minister] said no.`],
    ['two it could be', `${met} Charles de Gaulle came by boat. [The President] said no.`],
    ['nobody of office', `Karl Dunn came to the harbour. [The Prime Minister] said no.`],
    ['another office', `${met} [The minister] said no.`],
    ['of another state', `${met} [The Norwegian Prime Minister] said no.`],
  ])('but not %s', (_, text) => expect(told(text).names.at(-1)).not.toBe('Winston Churchill'));
});

describe('words that are no voice by themselves', () => {
  test.each([
    ['[Those involved in the dig] said no.', 'those involved in the dig'],
    ['[Those at the gate] said no.', 'those at the gate'],
    ['[These new rowers] said no.', 'new rowers'],
    ['[Widespread worry with some analysts] said no.', 'some analysts'],
    ['[Growing anger with many residents] said no.', 'many residents'],
    ['[A heading that] said no.', 'heading'],
    ['He came [forty times since March and] said no.', 'nobody'],
    ['She rowed [a good mile to the wall and] said no.', 'nobody'],
  ])('%s', (text, name) => expect(told(text).names).toEqual([name]));

  test.each([
    ['[An analyst with some experience] said no.', 'analyst with some experience'],
    ['[The baker with many children] said no.', 'baker with many children'],
    ['[Residents and visitors] said no.', 'residents and visitors'],
  ])('but %s', (text, name) => expect(told(text).names).toEqual([name]));
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

describe('who is first described, then called by a name', () => {
  test.each([
    ['[a woman who gave her name only as Dee Arden] said so.', 'Dee Arden'],
    ['[a docker nicknamed Tam Arden] said so.', 'Tam Arden'],
    ['[a docker nicknamed “Crumbs”] said so.', 'Crumbs'],
    ['[a young man who goes by the name “Lamps”] said so.', 'Lamps'],
    ['[another, who would only be identified as Tam Arden,] said so.', 'Tam Arden'],
    ['[the director of the school, who asked to use the pseudonym Ana Ruiz,] said so.', 'Ana Ruiz'],
    ['In an [interview with Harbour Radio Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[a teacher who] asked to be called Dee Arden said so.', 'Dee Arden'],
    ['[a driver who] would only be identified by the name Tam Arden said so.', 'Tam Arden'],
    ['[a nurse, whom] we are calling Dee Arden to protect her, said so.', 'Dee Arden'],
  ])('%s: %s', (text, name) => expect(told(text).names).toEqual([name]));

  test.each([
    ['[a woman who knew Ana Ruiz] said so.', 'Ana Ruiz'],
    ['[a map of a street nicknamed Arden Row] said so.', 'Arden Row'],
    ['[a teacher who] asked the head, Dee Arden, said so.', 'Dee Arden'],
  ])('%s: not %s', (text, name) => expect(told(text).names).not.toContain(name));
});

test('a next door neighbour is no door neighbour', () => {
  const role = (text: string) => told(text).speakers[0]?.role;
  expect(role('[Next door neighbour Ana Ruiz] said no.')).toBe('Next door neighbour');
  expect(role('It rained. [Next minister Ana Ruiz] said no.')).toBe('minister');
});

describe('who stands beside a group has a clause of their own', () => {
  test.each([
    ['It was attacked by [Torvan senators and Karl Dunn, who] said so.', 'Karl Dunn'],
    ['It was praised by [local farmers and the singer Ana Ruiz], who said so.', 'Ana Ruiz'],
    ['It pleased [several neighbours and Mayor Lena Otway who] said so.', 'Lena Otway'],
    ['[Ana Ruiz, a baker who served in the guard and] has rowed since, said so.', 'Ana Ruiz'],
  ])('%s', (text, name) => expect(told(text).names).toEqual([name]));

  test.each([
    ['they speak together', '[Local farmers and Ana Ruiz] said so.', 'local farmers and Ana Ruiz'],
    [
      'the clause is of people without a name',
      '[Her parents and the teacher who found her] said so.',
      'her parents and the teacher',
    ],
    ['the subject stands elsewhere', '[Torva Radio and] said so.', 'nobody'],
  ])('look-alike: %s', (_, text, name) => expect(told(text).names).toEqual([name]));
});
