import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { SAMPLES } from '../support/sample-articles.ts';
import { readyState, renderView, type RenderedView } from '../support/render-view.tsx';

const THEMES = ['light', 'dark'] as const;
/** Together they show every element of every view. */
const REPORTS = ['rich', 'longNames', 'few', 'crowd', 'nothing', 'empty'] as const;
const STATES = [
  ...REPORTS.map((name) => ({ name, state: readyState(SAMPLES[name]) })),
  { name: 'loading', state: { status: 'loading' } as const },
  { name: 'failed', state: { status: 'failed', error: 'unexpected' } as const },
];

afterEach(() => emulate([]));

/** Sets what the browser says the reader prefers. */
async function emulate(
  features: readonly { readonly name: string; readonly value: string }[],
): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [...features] });
}

async function violations({ root }: RenderedView, theme: string): Promise<string[]> {
  // The dark theme differs in colours only.
  const only = theme === 'dark' ? { runOnly: ['color-contrast'] } : {};
  const result = await axe.run(root, { resultTypes: ['violations'], ...only });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each(THEMES.flatMap((theme) => STATES.map(({ name, state }) => ({ theme, name, state }))))(
  'axe finds nothing: $name, $theme',
  async ({ theme, state }) => {
    await emulate([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const actions = { openPanel: () => undefined, analyzeAgain: () => undefined };
    for (const form of ['popup', 'panel'] as const) {
      const view = await renderView(state, { form, actions });
      for (const [nth] of view.all('details').entries()) if (nth < 3) await view.press('summary', nth);
      if (view.all('[data-lede] button').length > 0) await view.press('[data-lede] button');
      expect(await violations(view, theme)).toEqual([]);
      for (const [nth] of view.all('[role="tab"]').entries()) {
        await view.press('[role="tab"]', nth);
        for (const details of view.all('[data-guide], [data-weak], [data-blocks]'))
          details.setAttribute('open', '');
        expect(await violations(view, theme)).toEqual([]);
      }
    }
  },
);

test.each(THEMES)('colours of kinds stand out from the page, and from the dark: %s', async (theme) => {
  await emulate([{ name: 'prefers-color-scheme', value: theme }]);
  await renderView(SAMPLES.rich);
  const style = getComputedStyle(document.documentElement);
  const luminance = (name: string): number => {
    const hex = style.getPropertyValue(name).trim();
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = luminance('--paper');
  for (const kind of [
    'expert',
    'official',
    'document',
    'person',
    'organization',
    'business',
    'media',
    'unclear',
    'muted',
  ]) {
    const own = luminance(`--${kind}`);
    const contrast = (Math.max(paper, own) + 0.05) / (Math.min(paper, own) + 0.05);
    // WCAG 2.2, 1.4.11: graphics need 3 : 1. Text is never in these colours.
    expect(contrast, kind).toBeGreaterThan(3);
  }
});

test('kinds are told apart without their colours', async () => {
  await emulate([{ name: 'forced-colors', value: 'active' }]);
  const view = await renderView(SAMPLES.rich);
  for (const row of view.all('[data-legend]')) expect(row.textContent).toMatch(/\p{L}{4,}/u);
  const part = view.all('[role="img"] .voice')[0];
  expect(part === undefined ? '' : getComputedStyle(part).borderTopStyle).toBe('solid');
});

test('everything is reached by keyboard, in the order it is read', async () => {
  const view = await renderView(SAMPLES.rich, { actions: { openPanel: () => undefined } });
  const stops = view.all('button:not([data-roving]), summary, [data-roving]:not([tabindex="-1"])');
  expect(stops.filter(({ tabIndex }) => tabIndex !== 0).map(({ outerHTML }) => outerHTML)).toEqual([]);
  // Map and legend are one stop each; arrow keys move within them.
  expect(view.all('[data-roving]').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(2);
  const inOrder = stops.toSorted((a, b) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1,
  );
  expect(stops).toEqual(inOrder);
  expect(stops.at(-2)?.id).toBe('open-panel');
});
