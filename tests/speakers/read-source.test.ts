import { describe, expect, test } from 'vitest';
import { told } from './said.ts';

describe('which of several words in a source speaks', () => {
  test.each([
    [
      '“which” is the group, not its head',
      'He met [the head of the Harbour Group in Turkey, which] says so.',
      'Harbour Group',
    ],
    ['“which” is the body', 'Bo Lind runs [the Ormen Institute, which] says so.', 'Ormen Institute'],
    [
      '“in light of” leads to a name',
      'In [light of Van Doren’s] announcement that it was late, it ended.',
      'Van Doren',
    ],
    [
      '“in response to” does too',
      'In [response to Kari Holt’s] claim that it was late, it ended.',
      'Kari Holt',
    ],
    [
      '“who” is the person, not the thing',
      'It was [a call from Sen. Amy Holt of Minnesota, who] said so.',
      'Amy Holt',
    ],
    [
      '“who” is the people, not the thing',
      'It was [a point of contention for Oporian lawmakers who] said so.',
      'Oporian lawmakers',
    ],
    [
      'a time before who tells it',
      'It began [three days after the Security Council] said so.',
      'Security Council',
    ],
    ['a day before who tells it', 'It began [Friday after Owen Ames] said so.', 'Owen Ames'],
    ['a time behind who tells it', 'It was so, [a Norra Herald poll last week] said.', 'Norra Herald'],
    ['a name with a small letter', 'Joseph diNorra left. [diNorra] said it was late.', 'Joseph diNorra'],
    [
      'a name behind a party’s',
      'It was so, according to [the panel’s top Democrat, Sen. Diane Fein of California].',
      'Diane Fein',
    ],
    ['and between commas', '[The committee’s top Republican, Rep. Bo Lind of Ohio,] said so.', 'Bo Lind'],
    ['a report in an outlet', 'It was so, [a report in the Norra Herald] said.', 'Norra Herald'],
    ['a story in an outlet', 'It was so, [a story in the Daily Tide] said.', 'Daily Tide'],
    ['a text from somebody', 'It was so, [the AutoFacts report from InfoMotion] said.', 'InfoMotion'],
  ])('%s', (_, text, name) => expect(told(text).names).toEqual([name]));

  test.each([
    [
      'a study in a journal has authors of its own',
      '[A study in Nature] said it was late.',
      'study in Nature',
    ],
    [
      'who belongs to it',
      '[Mara Tofte, a member of the Storting, which meets in May,] said so.',
      'Mara Tofte',
    ],
    [
      'a network has no words of its own',
      '[A Facebook post by the council] said so.',
      'Facebook post by the council',
    ],
    [
      'nor has an account there',
      '[A Twitter account called Night Tide] said so.',
      'Twitter account called Night Tide',
    ],
    ['unless it speaks', '[Facebook] said it was late.', 'Facebook'],
  ])('look-alike: %s', (_, text, name) => expect(told(text).names).toEqual([name]));

  test('what somebody is about to do names nobody', () => {
    expect(told('The mill, expected [to lay off half of its workers,] said so.').names).toEqual(['nobody']);
  });

  test.each(['He was seen [that October] saying so.', '[Hours] said so.', '[This] said so.'])(
    'a time names nobody: %s',
    (text) => expect(told(text).names).toEqual(['nobody']),
  );
});

test.each([
  ['the report', '[The Norra Herald] said so. [The report] said it was late.', 'Norra Herald'],
  ['the indictment', '[The Norra Herald] said so. [The indictment] said it was late.', 'indictment'],
  ['the letter', '[The Norra Herald] said so. [The letter] said it was late.', 'letter'],
])('after an outlet has spoken: %s', (_, text, name) => {
  expect(told(text).names[1]).toBe(name);
});

test.each([
  ['[Recent governments] said it was late.', 'recent governments', false],
  ['[The Danish and Swedish ministries] said it was late.', 'Danish and Swedish ministries', true],
  ['Boats came to Plymouth. [Plymouth sailors] said it was late.', 'Plymouth sailors', false],
])('%s is printed as “%s”', (text, name, named) => {
  const { speakers } = told(text);
  expect(speakers.find((speaker) => speaker.name === name)?.named).toBe(named);
});
