import { describe, expect, test } from 'vitest';
import { whoSaysWhat } from '../support/read-attributions.ts';

describe('what the writer goes on with is not said', () => {
  test.each([
    ['Mara Lind denied the charges and threatened to sue the council.', 'Mara Lind: the charges'],
    [
      'As Mara Lind attacked the council’s plan for the harbour, the mayor left the room without a word.',
      'Mara Lind: the council’s plan for the harbour',
    ],
    [
      'Mara Lind, who in May announced her bid for the nomination of the valley party, raised eyebrows on Monday.',
      'Mara Lind, who in May: her bid for the nomination of the valley party',
    ],
    [
      'Mara Lind, who criticised President Owen Ames, has been fired from the bureau despite the advice of an official.',
      'Mara Lind, who: President Owen Ames',
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)[0]).toBe(expected));
});

describe('what belongs to the clause is said with it', () => {
  test.each([
    [
      'Mara Lind said that if the dam breaks, the whole valley will be under water.',
      'Mara Lind: that if the dam breaks, the whole valley will be under water',
    ],
    [
      'Mara Lind said that the plan, which costs the mills a fortune, was inspired by her teachers.',
      'Mara Lind: that the plan, which costs the mills a fortune, was inspired by her teachers',
    ],
    [
      'Mara Lind warned that the gates, the walls and the bridge of the valley would not hold.',
      'Mara Lind: that the gates, the walls and the bridge of the valley would not hold',
    ],
    [
      'Mara Lind said the council sends guards to the islands.',
      'Mara Lind: the council sends guards to the islands',
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual([expected]));
});
