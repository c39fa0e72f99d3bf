import { describe, expect, test } from 'vitest';
import { readAttributions, whoSaysWhat } from '../support/read-attributions.ts';

describe('whole sentences in marks, behind a sentence about one person', () => {
  test.each([
    [
      'He is warmer about the old mill. “We should keep it as it is. Nobody in the valley wants it gone.”',
      ['He: We should keep it as it is. Nobody in the valley wants it gone'],
    ],
    [
      'Mara Lind grows quiet when the talk turns to the flood. “It came at night, and it took everything we had.”',
      ['Mara Lind: It came at night, and it took everything we had'],
    ],
    [
      'On the stairs, she stops for a moment. “There were forty of us here, and now there are three.”',
      ['she: There were forty of us here, and now there are three'],
    ],
    [
      'She is 71 now. “We should keep it as it is. Nobody wants it gone, and nobody ever did.”',
      ['She: We should keep it as it is. Nobody wants it gone, and nobody ever did'],
    ],
    [
      'Bo Rask is no friend of the new mill. “We should keep the old one. Nobody ever wanted it gone.”',
      ['Bo Rask: We should keep the old one. Nobody ever wanted it gone'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));

  test('the report says that it is a guess', () => {
    const text =
      'Bo Rask is no friend of the new mill. “We should keep the old one. Nobody ever wanted it gone.”';
    expect(readAttributions(text)[0]).toMatchObject({
      certainty: 0.5,
      why: 'No source stands beside this quotation; the sentence before it tells of Bo Rask',
    });
  });
});

describe('look-alikes', () => {
  test.each([
    [
      'somebody is told to say it',
      'He is warmer about the old mill. “We should keep it as it is,” says Bo Rask.',
      ['Bo Rask'],
    ],
    ['a sign', 'He walked past the gate. “No entry.” It was shut.', []],
    ['a thing', 'The gate was painted green. “No entry for anybody without a pass today.”', []],
    [
      'marks around a part of a sentence',
      'She read a book. It is called “The river that took the mill away”.',
      [],
    ],
  ])('%s', (_, text, sources) =>
    expect(readAttributions(text).flatMap(({ source }) => source || [])).toEqual(sources),
  );
});
