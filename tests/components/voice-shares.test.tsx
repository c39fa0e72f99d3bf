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

test('the bar says in words what it shows', async () => {
  const few = await renderView(SAMPLES.few);
  expect(few.all('[role="img"]')[0]?.getAttribute('aria-label')).toBe(
    'Words of the text by whose they are: People 7 words, The reporter’s own 20 words',
  );
  const rich = await renderView(SAMPLES.rich);
  expect(rich.all('[role="img"]')[0]?.getAttribute('aria-label')).toContain(
    'Experts 50 words, 13 of them without a name',
  );
});

test('colour says the kind, pattern says whether there is a name', async () => {
  const view = await renderView(SAMPLES.unnamedOnly);
  const drawn = view.all('[role="img"] .voice').map(({ dataset }) => dataset.voice);
  expect(drawn).toEqual(['expert-unnamed', 'official-unnamed', 'person-unnamed', 'narrator']);
  const rich = await renderView(SAMPLES.rich);
  const [named, unnamed] = rich.all('[data-part="expert"] > *').map((part) => getComputedStyle(part));
  expect(named?.backgroundColor).toBe(unnamed?.backgroundColor);
  expect(named?.backgroundImage).toBe('none');
  expect(unnamed?.backgroundImage).toContain('repeating-linear-gradient');
});

test('each figure of the legend and of the line above the bar shows what it counts', async () => {
  const view = await renderView(SAMPLES.rich);
  await view.press('[data-legend="expert"] button', 1);
  await view.press('[data-key="unnamed"]');
  const { attributions } = SAMPLES.rich;
  const experts = attributions.filter(
    ({ speaker }) => speaker === 'henrik-vasquez-okafor' || speaker === 'analysts',
  );
  expect(view.shown[0]).toEqual(experts[0]?.content);
  expect(view.shown[1]).toEqual(attributions.find(({ speaker }) => speaker === 'analysts')?.content);
});
