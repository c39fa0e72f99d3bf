import { describe, expect, test } from 'vitest';
import { whoSaysWhat } from '../support/read-attributions.ts';

describe('what the speaker does besides is a statement of its own', () => {
  test.each([
    [
      'Mara Lind criticised the delay at the dam, calling it “a disgrace for the valley”.',
      ['Mara Lind: the delay at the dam', 'Mara Lind: it a disgrace for the valley'],
    ],
    [
      'Mara Lind said the wall had been struck twice, denouncing it as “unacceptable”.',
      ['Mara Lind: the wall had been struck twice', 'Mara Lind: it as unacceptable'],
    ],
    [
      'Mara Lind condemned the council’s plan for the dam, saying it would flood the whole valley.',
      ['Mara Lind: the council’s plan for the dam', 'Mara Lind: it would flood the whole valley'],
    ],
    [
      'Mara Lind said it was “resolutely opposed” to the dam and warned the council against building it.',
      ['Mara Lind: it was resolutely opposed to the dam', 'Mara Lind: the council against building it'],
    ],
    [
      'Mara Lind later tweeted that the dam “needs to be a dinner table conversation,” adding “we need everyone on it.”',
      [
        'Mara Lind: that the dam needs to be a dinner table conversation',
        'Mara Lind: we need everyone on it',
      ],
    ],
    // Behind what is no clause any verb is the speaker's.
    [
      'The owners rejected the offer for the mill but promised that they would talk.',
      ['The owners: the offer for the mill', 'The owners: that they would talk'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});

describe('what is done besides is no part of what is said', () => {
  test.each([
    [
      'Mara Lind demanded a new gate for the dam and took the plans home.',
      'Mara Lind: a new gate for the dam',
    ],
    [
      'The mayor urged residents to leave the valley and sent the buses.',
      'The mayor: residents to leave the valley',
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)[0]).toBe(expected));
});

describe('look-alikes stay whole', () => {
  test.each([
    [
      'somebody else does it',
      'Mara Lind said not all of them were kind, with some calling her out, saying she had lied.',
    ],
    ['no word that reports', 'Mara Lind said the river rose twice, flooding the mill and the market.'],
    ['a participle with its noun', 'Mara Lind condemned the delayed and underfunded plan for the dam.'],
    ['somebody else’s verb', 'Mara Lind said the council closed the gates and sent the men home.'],
    [
      'a clause that tells which',
      'Mara Lind criticised the plan that the council made and announced to the town.',
    ],
    ['quoted words', 'Mara Lind said: “The council criticised the delay, calling it a disgrace.”'],
  ])('%s', (_, text) => expect(whoSaysWhat(text)).toHaveLength(1));
});
