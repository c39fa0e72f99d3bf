import { expect, test } from 'vitest';
import { SAMPLES } from '../support/sample-articles.ts';
import { renderView } from '../support/render-view.tsx';

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

test('the bar says in words what it shows', async () => {
  const view = await renderView(SAMPLES.few);
  expect(view.all('[role="img"]')[0]?.getAttribute('aria-label')).toBe(
    'Words of the text by whose they are: Other people 7 words, The article’s own words 20 words',
  );
});
