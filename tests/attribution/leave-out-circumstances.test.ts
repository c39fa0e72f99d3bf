import { expect, test } from 'vitest';
import { whoSaysWhat } from '../support/read-attributions.ts';

test.each([
  ['how it was said', '“The wall is not going to hold,” Ana Ruiz said, leaving the hall with her sister.'],
  ['when', '“The wall is not going to hold,” Ana Ruiz told me when I called her after the storm.'],
  ['where', '“The wall is not going to hold,” Ana Ruiz wrote on the forum, a site that sprang up in May.'],
  ['what the writer adds', '“The wall is not going to hold,” Ana Ruiz said, though she has never seen it.'],
  ['who she is', '“The wall is not going to hold,” said Ana Ruiz, one of three keepers who work there.'],
])('%s is not said', (_, text) =>
  expect(whoSaysWhat(text)).toEqual([expect.stringMatching(/: The wall is not going to hold$/u)]),
);

test.each([
  [
    'she goes on',
    '“The wall is going to hold,” Ana Ruiz said, and it should last for years.',
    /last for years$/u,
  ],
  [
    'she goes on in marks',
    '“The wall is going to hold,” Ana Ruiz said, and “for many years”.',
    /for many years$/u,
  ],
  [
    'a title',
    'In “The Wall and the Sea,” Ana Ruiz suggested looking at the tide every day.',
    /looking at the tide/u,
  ],
])('%s', (_, text, said) => expect(whoSaysWhat(text).join(' ')).toMatch(said));

test('nor is what stands between the word that reports and a colon', () =>
  expect(
    whoSaysWhat('Ana Ruiz, a keeper, wrote on the site’s forums after the storm: “I want to go home.”'),
  ).toEqual([expect.stringMatching(/^Ana Ruiz, a keeper.*: I want to go home$/u)]));
