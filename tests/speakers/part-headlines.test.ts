import { expect, test } from 'vitest';
import { told } from './said.ts';

const STONE = '[Gov. Deval Stone] said it was late.\n[Stone] said it was dark.';

test.each([
  'Deval Stone Names Former Chief Of Staff To Replace Lind',
  'Mo Cowan Senate: Deval Stone Says He Will Not Run Again',
  'Governor Deval Stone Calls Harbour Deal A Big Mistake',
])('in “%s” the name ends where it does in the text', (headline) => {
  expect(told(`${headline}\n${STONE}`).names).toEqual(['Deval Stone', 'Deval Stone']);
});

test.each([
  [
    'a longer name in running text',
    'Later the visitors were told of Deval Stone Harbour by boat.',
    'Deval Stone',
  ],
  ['a name that stands nowhere else', 'Ida Falk Moen Leaves Harbour Board After Row', 'Ida Falk Moen'],
])('look-alike: %s', (_, line, name) => {
  const { speakers } = told(
    `${line}\n${STONE}\n[${name === 'Deval Stone' ? 'Stone' : name}] said it rained.`,
  );
  expect(speakers.map((speaker) => speaker.name)).toContain(name);
});
