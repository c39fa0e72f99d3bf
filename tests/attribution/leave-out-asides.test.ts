import { describe, expect, test } from 'vitest';
import { whoSaysWhat } from '../support/read-attributions.ts';

describe('what a writer sets against words, or says came of them, is the writer’s', () => {
  test.each([
    [
      'Mara Lind said she had never met the owner, though a photograph appears to show them together.',
      'Mara Lind: she had never met the owner',
    ],
    [
      'Analysts have said the dam appears to be safe for now – although no one can say how long it will hold.',
      'Analysts: the dam appears to be safe for now',
    ],
    [
      'Mara Lind said the council had no money left for the dam, prompting calls for an inquiry.',
      'Mara Lind: the council had no money left for the dam',
    ],
    [
      'Bo Rask announced that the mill would close in May, even though it had made a profit.',
      'Bo Rask: that the mill would close in May',
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual([expected]));

  test.each([
    ['quoted words', 'Mara Lind said: “It is safe, though nobody has looked at it since May.”'],
    ['quoted behind it', 'Mara Lind said the dam was safe, though it was “a little late” to look.'],
    [
      'what somebody gives as a reason',
      'Mara Lind said the dam was safe because the council had mended it in May.',
    ],
  ])('look-alike: %s', (_, text) => {
    const [only = '', ...others] = whoSaysWhat(text);
    expect(others).toEqual([]);
    expect(only).toMatch(/(?:since May|to look|in May)$/u);
  });
});
