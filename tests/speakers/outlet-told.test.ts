import { expect, test } from 'vitest';
import { told } from './said.ts';

/** The name of whom the last statement came through, null for nobody. */
function viaOf(text: string, publisher?: string): string | null {
  const { resolutions, speakers } = told(text, publisher === undefined ? {} : { publisher });
  const via = resolutions.at(-1)?.via ?? null;
  return speakers.find(({ id }) => id === via)?.name ?? null;
}

test.each([
  ['told', 'Having told Reuters so much, [Ana Ruiz] said it was late.', 'Reuters'],
  ['an interview', 'In an interview with Reuters, [Ana Ruiz] said it was late.', 'Reuters'],
  ['an email', 'In an email to the Daily Mail, [Ana Ruiz] said it was late.', 'Daily Mail'],
  ['speaking to', 'Speaking to Reuters, [Ana Ruiz] said it was late.', 'Reuters'],
  ['obtained by', 'In a letter obtained by Reuters, [Ana Ruiz] said it was late.', 'Reuters'],
  [
    'a reporter',
    'Having told Reuters correspondent Ana Ruiz so much, [Owen Ames] said it was late.',
    'Ana Ruiz',
  ],
  [
    'what is said next',
    'In an interview with Reuters, [Ana Ruiz] said it was late.\n[Ruiz] said it was dark.',
    'Reuters',
  ],
  ['an agency by its letters', 'Having told AP so much, [an officer] said it was late.', 'AP'],
  [
    'the paper named before',
    'The Oporia Chronicle reports a fire. Having told the paper so much, [Ana Ruiz] said it was late.',
    'Oporia Chronicle',
  ],
  [
    'the outlet named before',
    'So much was first reported by Reuters. In a statement to the outlet, [Ana Ruiz] said it was late.',
    'Reuters',
  ],
  [
    'a podcast by its name',
    'Speaking on the Night Harbour podcast, [Ana Ruiz] said it was late.',
    'Night Harbour',
  ],
  [
    'an episode of a podcast',
    'During an episode of his Low Water podcast, [Owen Ames] said it was late.',
    'Low Water',
  ],
  ['who was asked by a pollster', '[Economists surveyed by Marlow Data] said it was late.', 'Marlow Data'],
  [
    'papers leaked to a newspaper',
    'In papers leaked to the Daily Mail, [Ana Ruiz] said it was late.',
    'Daily Mail',
  ],
  ['written in an outlet nobody knows', 'Writing in Tide Notes, [Owen Ames] said it was late.', 'Tide Notes'],
  ['and this year', 'Noted this year in The Lantern, [Owen Ames] said it was late.', 'Lantern'],
  [
    'an episode with its name in marks',
    'On a previous episode of “Night Harbour” [Owen Ames] said it was late.',
    'Night Harbour',
  ],
  [
    'a show with its name in marks',
    'As he had said on “Night Harbour”, [Owen Ames] said it was late.',
    'Night Harbour',
  ],
  [
    'a reporter’s source',
    '[Reuters reporter Ana Ruiz’s source inside the camp] said it was late.',
    'Ana Ruiz',
  ],
  ['an outlet’s source', '[A Reuters source] said it was late.', 'Reuters'],
  [
    'an outlet that a heading gives a photographer',
    'AP Photographer sees it\nHaving told AP so much, [an officer] said it was late.',
    'AP',
  ],
])('%s', (_, text, via) => expect(viaOf(text)).toBe(via));

test.each([
  ['Tide Notes', 'Writing in Tide Notes, [Owen Ames] said it was late.', 'media'],
  ['Night Harbour', 'On an episode of “Night Harbour” [Owen Ames] said it was late.', 'media'],
  ['YouTube', 'Speaking on the YouTube channel, [Owen Ames] said it was late.', 'business'],
])('what is told in %s is told in an outlet, unless it is known as something else', (name, text, kind) => {
  expect(told(text).speakers.find((speaker) => speaker.name === name)?.kind).toBe(kind);
});

test.each([
  ['a listener that is no outlet', 'Having told the Supreme Court so much, [Ana Ruiz] said it was late.'],
  ['papers that police found', 'In a letter obtained by the Supreme Court, [Ana Ruiz] said it was late.'],
  ['a paper of science', 'Reuters rose on Monday. As told in the paper, [Ana Ruiz] said it was late.'],
  ['the paper, with none named', 'Having told the paper so much, [Ana Ruiz] said it was late.'],
  ['a podcast that somebody left', 'After leaving the Night Harbour podcast, [Ana Ruiz] said it was late.'],
  [
    'what is said elsewhere next',
    'In an interview with Reuters, [Ana Ruiz] said it was late.\nIn a post on Instagram, [Ruiz] said it was dark.',
  ],
  ['a source of somebody’s income', '[Ana Ruiz’s source of income] said it was late.'],
  ['a day in marks', 'As he had said on “Monday”, [Owen Ames] said it was late.'],
  ['a language', 'Writing in Latin, [Ana Ruiz] said it was late.'],
  ['a place', 'Writing in Merrin, [Ana Ruiz] said it was late.'],
  ['a parliament', 'Noted this year in Parliament, [Ana Ruiz] said it was late.'],
  ['a ministry', 'Writing in the Ministry of Defence, [Ana Ruiz] said it was late.'],
  ['an outlet that is only named', 'Reuters rose on Monday, [Ana Ruiz] said.'],
  ['an outlet that does something else', 'After a fight with Reuters, [Ana Ruiz] said it was late.'],
  [
    'another voice speaks between',
    'In an interview with Reuters, [Ana Ruiz] said so.\n[Owen Ames] agreed.\n[Ruiz] said it was dark.',
  ],
  [
    'far behind',
    'In an interview with Reuters, [Ana Ruiz] said so.\nRain fell.\nSnow fell.\n[Ruiz] said it was dark.',
  ],
])('none: %s', (_, text) => expect(viaOf(text)).toBeNull());

test('the page’s own outlet is no way that words came', () => {
  expect(viaOf('In an interview with Reuters, [Ana Ruiz] said it was late.', 'Reuters')).toBeNull();
});
