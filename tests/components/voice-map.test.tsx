import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { textOf } from '../../lib/text/article.ts';
import { sampleReport } from '../support/sample-report.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { renderView } from '../support/render-view.tsx';

test('a few words in a long text are not drawn, and can still be reached', async () => {
  const report = sampleReport({
    blocks: [`${'word '.repeat(3000)}“Yes,” said Vera Bloom. ${'word '.repeat(3000)}`],
    speakers: [{ name: 'Vera Bloom', kind: 'person' }],
    statements: [{ block: 0, words: '“Yes,”', by: 'Vera Bloom' }],
  });
  const view = await renderView(report);
  expect(view.all('[data-stretch]')).toEqual([]);
  expect(view.all('[data-segment]')).toHaveLength(1);
  await view.press('[data-segment="0"]');
  expect(view.shown).toHaveLength(1);
});

test('each stretch has a name, and stands in a list', async () => {
  const view = await renderView(SAMPLES.rich);
  const names = view.all('[data-segment]').map((segment) => segment.getAttribute('aria-label'));
  expect(names[3]).toBe('Henrik Vasquez-Okafor, 10 words, paragraph 4');
  expect(names.at(-1)).toBe('Not settled, 3 words, paragraph 12');
  expect(view.all('[data-voice-map] [role="list"] > [role="listitem"]')).toHaveLength(names.length);
});

test('arrow keys move along it, Enter and Space show the passage', async () => {
  const view = await renderView(SAMPLES.rich);
  const at = (): string | null => document.activeElement?.getAttribute('data-segment') ?? null;
  view.all('[data-segment="0"]')[0]?.focus();
  const visited = [at()];
  for (const name of [
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowLeft',
    'End',
    'ArrowRight',
    'Home',
    'ArrowLeft',
    'x',
  ]) {
    await view.key(name);
    visited.push(at());
  }
  const last = String(view.all('[data-segment]').length - 1);
  expect(visited).toEqual(['0', '1', '2', '3', '2', last, last, '0', '0', '0']);
  expect(view.all('[data-segment]').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  await view.key('ArrowRight');
  await view.key('Enter');
  await view.key(' ');
  const words = view.shown.map((spans) => spans.map((span) => textOf(SAMPLES.rich.article, span)));
  expect(words).toHaveLength(2);
  expect(words[0]).toContain('“Nobody has shown me a cheaper way to keep the sea out.”');
});

test('each kind of speaker is drawn in its colour, without a name hatched', async () => {
  const view = await renderView(SAMPLES.rich);
  for (const stretch of view.all('[data-stretch]')) {
    const [colour, pattern] = [...stretch.querySelectorAll('rect')];
    expect(colour === undefined ? 'none' : getComputedStyle(colour).fill).toMatch(/^rgb/);
    const patterned = /-unnamed$|^unclear$/.test(stretch.dataset.voice ?? '');
    const fill = pattern?.getAttribute('fill') ?? 'none';
    expect(fill !== 'none').toBe(patterned);
    if (patterned) expect(document.querySelector(/#[^)]+/.exec(fill)?.[0] ?? '')).not.toBeNull();
  }
});

test('a text nobody speaks in has no map', async () => {
  const view = await renderView(SAMPLES.nothing);
  expect(view.all('[data-voice-map]')).toEqual([]);
});

test('what stands at the place pointed at is said above it, and that it cannot be shown', async () => {
  const view = await renderView(SAMPLES.rich, { outcome: 'gone' });
  expect(view.text('[data-map-told]')).toBe('');
  await act(() => view.all('[data-segment="3"]')[0]?.focus());
  expect(view.text('[data-map-told]')).toBe('Henrik Vasquez-Okafor, 10 words, paragraph 4');
  await view.press('[data-segment="3"]');
  expect(view.text('[data-map-told]')).toBe('This text is no longer on the page.');
  await act(() => view.all('#toggle-marks')[0]?.focus());
  expect(view.text('[data-map-told]')).toBe('');
});
