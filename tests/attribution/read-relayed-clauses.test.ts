import { describe, expect, test } from 'vitest';
import { readAttributions } from '../support/read-attributions.ts';

const inner = (text: string) =>
  readAttributions(text)
    .filter(({ level }) => level === 'inner')
    .map(({ source, via, content }) => [source, via, content]);

describe('what an outlet hands on at the end of a sentence is somebody’s', () => {
  test.each([
    [
      'The patients died on Tuesday night, the Lunor health commission said, according to Reuters.',
      ['the Lunor health commission', 'Reuters', 'The patients died on Tuesday night'],
    ],
    [
      'The strike ends on Friday, the union told its members on Monday, according to the BBC.',
      ['the union', 'the BBC', 'The strike ends on Friday'],
    ],
    [
      'The dam is shut, Mara Lind said in a letter, according to the Daily Mail.',
      ['Mara Lind', 'the Daily Mail', 'The dam is shut'],
    ],
    [
      'The council has asked for help, the mayor, Mara Lind, said, according to the BBC.',
      ['the mayor, Mara Lind', 'the BBC', 'The council has asked for help'],
    ],
    [
      '“I will not resign,” she said after a meeting with her staff, according to the Boston Globe.',
      ['she', 'the Boston Globe', '“I will not resign,”'],
    ],
    [
      'Senators met. The president told them that he would veto the bill, according to The Hill.',
      ['The president', 'The Hill', 'that he would veto the bill'],
    ],
  ])('%s', (text, expected) => expect(inner(text)).toEqual([expected]));
});

describe('nobody else speaks', () => {
  test.each([
    'The dam is sound, according to Reuters.',
    'The council met on Monday, and the rain that fell on the harbour stopped, according to Reuters.',
    'The dam, the pride of the town, leaks, according to the BBC.',
    'The harbour, once the largest, is said to be empty, according to the Daily Mail.',
  ])('%s', (text) => expect(inner(text)).toEqual([]));
});
