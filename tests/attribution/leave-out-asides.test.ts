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

describe('where and to whom something is said is no part of it', () => {
  test.each([
    [
      'Speaking to People at the Harbour of Tomorrow summit in Oslo, Mara Lind confirmed, “I listened to the whole record, and I listened all morning long.”',
      'Mara Lind: I listened to the whole record, and I listened all morning long',
    ],
    [
      'Writing in the Norra Herald last week, Bo Rask warned: “Nobody has looked at the dam since May, and nobody will.”',
      'Bo Rask: Nobody has looked at the dam since May, and nobody will',
    ],
    [
      'Testifying before the council on Tuesday, Mara Lind said: “We had no money for the dam, and we have none now.”',
      'Mara Lind: We had no money for the dam, and we have none now',
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual([expected]));

  test.each([
    ['what is said about speaking', 'Speaking is “harder than writing”, Mara Lind said on Tuesday.'],
    [
      'words quoted on both sides',
      '“Speaking for myself,” Mara Lind said, “I would mend the dam this year.”',
    ],
  ])('look-alike: %s', (_, text) => expect(whoSaysWhat(text).join()).toContain('peaking'));
});
