import { describe, expect, test } from 'vitest';
import { readAttributions, whoSaysWhat } from '../support/read-attributions.ts';

describe('a comma, a verb and a name beside quoted words say who speaks, whatever the verb', () => {
  describe.each(['kvetched', 'deadpanned', 'harrumphed', 'thundered', 'purred', 'intoned', 'grinned'])(
    '%s',
    (verb) => {
      test.each([
        [`“The dam was sound,” ${verb} Mara Lind.`, 'Mara Lind: The dam was sound'],
        [`“The dam was sound”, ${verb} Mara Lind.`, 'Mara Lind: The dam was sound'],
        [`‘The dam was sound,’ ${verb} Mara Lind.`, 'Mara Lind: The dam was sound'],
        [`“The dam was sound,” Mara Lind ${verb}.`, 'Mara Lind: The dam was sound'],
        [`“The dam was sound,” she ${verb}.`, 'she: The dam was sound'],
        [`“Was the dam sound?” ${verb} a neighbour.`, 'a neighbour: Was the dam sound?'],
        [
          `“The dam was sound and nobody had to fear it,” ${verb} Mara Lind, an engineer at the Water Board.`,
          'Mara Lind, an engineer at the Water Board: The dam was sound and nobody had to fear it',
        ],
      ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual([expected]));
    },
  );

  test.each([
    ['Mara Lind bristled: “The dam was sound and will hold.”'],
    ['Lind scoffed: “Nobody asked us.”'],
  ])('a name, a verb and a colon before them: %s', (text) =>
    expect(readAttributions(text)[0]?.source).toMatch(/Lind$/u),
  );

  test('the reason names verb and speaker', () => {
    const [found] = readAttributions('“The dam was sound,” kvetched Mara Lind.');
    expect(found).toMatchObject({
      cue: 'kvetched',
      type: 'direct',
      why: '“kvetched” stands right after the quotation and names Mara Lind',
    });
  });
});

describe('titles, terms and what goes on without a speaker are nobody’s words', () => {
  test.each([
    ['The film “The Dam,” directed by Mara Lind, opens on Monday.'],
    ['Her novel “The Dam,” published Tuesday, sold out.'],
    ['In “The Dam,” Mara Lind walked to the river.'],
    ['Under the banner “Save the old dam,” Mara Lind marched to the river.'],
    ['After “The Dam,” critics turned on Lind.'],
    ['The so-called “valley plan,” approved Monday, was cheap.'],
    ['Mara Lind paused. “The Dam” is her first film.'],
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));
});
