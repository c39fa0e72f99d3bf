import { expect, test } from 'vitest';
import { narratorSpans } from '../../lib/report/narrator-spans.ts';
import { voiceShares } from '../../lib/report/voice-shares.ts';
import { textOf } from '../../lib/text/article.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { renderView } from '../support/render-view.tsx';

test.each(Object.entries(SAMPLES))('the voices of %s together are the whole text', (_, report) => {
  const sum = voiceShares(report).reduce((words, share) => words + share.words, 0);
  expect(sum).toBe(report.words.total);
});

test('most words first, what is not settled after that, the article’s own last', () => {
  expect(voiceShares(SAMPLES.rich).map(({ voice }) => voice)).toEqual([
    'official',
    'expert',
    'media',
    'person',
    'unnamed',
    'organization',
    'business',
    'unclear',
    'narrator',
  ]);
});

test.each([
  ['rich', true],
  ['unnamedOnly', true],
  ['doubled', false],
  ['few', false],
  ['longNames', false],
] as const)('percent only from five statements up: %s', async (name, percent) => {
  const view = await renderView(SAMPLES[name]);
  const legend = view.all('[data-legend]').map(({ textContent }) => textContent);
  expect(legend.length).toBeGreaterThan(0);
  expect(legend.every((row) => row.includes('%'))).toBe(percent);
  expect(legend.some((row) => row.includes('%'))).toBe(percent);
});

test('a voice without a name is never drawn among named people or experts', async () => {
  const view = await renderView(SAMPLES.unnamedOnly);
  expect(view.all('[data-legend]').map(({ dataset }) => dataset.legend)).toEqual(['unnamed', 'narrator']);
  expect(view.all('[data-legend]')[0]?.textContent).not.toMatch(/people|person|expert\b/i);
  expect(view.all('h2').map(({ textContent }) => textContent)).not.toContain('Speakers');
});

test('a kind given to a voice without a name does not make it one of that kind', () => {
  const disguised = {
    ...SAMPLES.unnamedOnly,
    speakers: SAMPLES.unnamedOnly.speakers.map((speaker) => ({ ...speaker, kind: 'expert' as const })),
  };
  expect(voiceShares(disguised).map(({ voice }) => voice)).toEqual(['unnamed', 'narrator']);
});

test('the bar says in words what it shows', async () => {
  const view = await renderView(SAMPLES.few);
  expect(view.all('[role="img"]')[0]?.getAttribute('aria-label')).toBe(
    'Words of the text by whose they are: Other people 7 words, The article’s own words 20 words',
  );
});

test('the article’s own words are what nobody says, copies and lone marks left out', () => {
  const said = (report: (typeof SAMPLES)['few']): string[] =>
    narratorSpans(report).map((span) => textOf(report.article, span).trim());
  expect(said(SAMPLES.few)).toEqual([
    'The clock was mended in May.',
    'said Vera Bloom.',
    'The tower is open on Sundays.',
    'Tickets are at the door.',
  ]);
  expect(said(SAMPLES.doubled)).toHaveLength(5);
});
