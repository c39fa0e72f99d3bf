import { describe, expect, test } from 'vitest';
import { told } from './said.ts';

describe('speaking together, and for others', () => {
  test.each([
    [
      'they after a joint source',
      `[Owen Ames and Ana Ruiz] wrote the report. [They] said the dam was safe.`,
      ['Owen Ames and Ana Ruiz', 'Owen Ames and Ana Ruiz'],
    ],
    [
      'they after a mayor and leaders',
      `[The mayor and council leaders] said it was late. [They] went home.`,
      ['mayor and council leaders', 'mayor and council leaders'],
    ],
    [
      'the two countries, then they',
      `[Norway and Sweden] signed. [The two countries] said it would last. [They] will meet again.`,
      ['Norway and Sweden', 'Norway and Sweden', 'Norway and Sweden'],
    ],
    [
      'both sides',
      `[Norway and Sweden] signed. [Both sides] said it would last.`,
      ['Norway and Sweden', 'Norway and Sweden'],
    ],
    [
      'the two men',
      `[Owen Ames and Karl Dunn] met. [The two men] laughed.`,
      Array(2).fill('Owen Ames and Karl Dunn'),
    ],
    [
      'but two people are no two countries',
      `[Owen Ames and Karl Dunn] met. [The two countries] said it would last.`,
      ['Owen Ames and Karl Dunn', 'two countries'],
    ],
    [
      'nor are three two',
      `[Norway, Sweden and Finland] met. [The two countries] said it would last.`,
      ['Norway, Sweden and Finland', 'two countries'],
    ],
    [
      'nor any two countries those two',
      `[Norway and Sweden] met. [Two countries] objected.`,
      ['Norway and Sweden', 'two countries'],
    ],
    [
      'the spokesperson, and she, are who spoke for the ministry',
      `[A Harbour Ministry spokesperson] said it was late. [The spokesperson] added that ships wait. [She] left.`,
      Array<string>(3).fill('Harbour Ministry spokesperson'),
    ],
    [
      'a spokesperson with a name is a person of the ministry',
      `[Harbour Ministry spokesperson Wang Lan] said it was late. [The spokesperson] left. [The ministry] is shut.`,
      ['Wang Lan', 'Wang Lan', 'Harbour Ministry'],
    ],
    [
      'another official is not the spokesperson',
      `[A Harbour Ministry spokesperson] said it was late. [The captain] left.`,
      ['Harbour Ministry spokesperson', 'captain'],
    ],
  ])('%s', (_, text, names) => expect(told(text).names).toEqual(names));

  test('who speaks for a body has no name, and the kind of the body', () => {
    const [speaker] = told('[A Harbour Ministry spokesperson] said it was late.').speakers;
    expect(speaker).toMatchObject({ name: 'Harbour Ministry spokesperson', kind: 'official', named: false });
  });

  test.each([
    ['[Both ministries] said it was late.', 'both ministries'],
    ['Norway and Sweden met. [The two sides] agreed.', 'two sides'],
    ['[Two countries] objected.', 'two countries'],
    ['[Officials from both countries] agreed.', 'officials from both countries'],
  ])('bodies only described are never counted as people: %s', (text, name) => {
    expect(told(text).speakers).toMatchObject([{ name, kind: 'official', named: false }]);
  });
});

describe('what two say together, of whom one speaks alone as well', () => {
  const together = told(
    '[Ana Ruiz and Karl Dunn] said the dam was safe. [Ruiz] said it was late. [Owen Ames] left.',
  );
  const nameOf = (id: string) => together.speakers.find((speaker) => speaker.id === id)?.name;

  test('is a statement of each, and nobody speaks as a third', () => {
    const [first] = together.resolutions;
    expect([first?.speaker ?? '', ...(first?.beside ?? [])].map(nameOf)).toEqual(['Ana Ruiz', 'Karl Dunn']);
    expect(together.speakers.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Karl Dunn', 'Owen Ames']);
  });

  test('what one says alone is nobody else’s', () => {
    expect(together.resolutions.slice(1).map(({ beside }) => beside)).toEqual([undefined, undefined]);
  });
});
