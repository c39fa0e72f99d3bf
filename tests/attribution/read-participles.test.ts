import { describe, expect, test } from 'vitest';
import { whoSaysWhat } from '../support/read-attributions.ts';

describe('a participle that reports, behind a comma, is its subject’s', () => {
  test.each([
    [
      'Mara Lind held a phone call with Bo Rask on Monday, saying the two towns should repair the dam together.',
      ['Mara Lind: the two towns should repair the dam together'],
    ],
    [
      'On his first visit to the valley, Mara Lind spoke from the back of a car to a crowd of farmers, stating “No valley has a better record than this one.”',
      ['Mara Lind: No valley has a better record than this one'],
    ],
    [
      'Bo Rask left the meeting early, telling the council that nobody had listened to him.',
      ['Bo Rask: that nobody had listened to him'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));

  test.each([
    ['no person', 'The river rose again in the night, adding to the damage along the whole valley.'],
    ['no comma', 'Bo Rask kept saying nothing to the council and the press.'],
  ])('look-alike: %s', (_, text) => expect(whoSaysWhat(text)).toEqual([]));
});

describe('set phrases that report nothing', () => {
  test.each([
    'Envoys from Torva and Almen held talks on Monday in Port Almen, dubbed the “capital of peace”.',
    'They stayed in the old mill, nicknamed the “Hanoi Mill” by the workers who slept there.',
    'The region around Torva showed signs of increased unrest with tensions on the border.',
    'The wall in Almen shows no signs of weakness after the flood.',
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));

  test.each([
    ['somebody does it', 'Mara Lind dubbed the plan “a gift to the river”.', 'Mara Lind'],
    ['signs are told of', 'Mara Lind said there were signs of unrest in the valley.', 'Mara Lind'],
  ])('look-alike: %s', (_, text, who) => expect(whoSaysWhat(text).join()).toContain(`${who}:`));
});
