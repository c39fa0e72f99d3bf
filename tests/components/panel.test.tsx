import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { certaintyInWords } from '../../components/wording/certainty-in-words.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { readyState, renderView } from '../support/render-view.tsx';

const OPEN_PANEL = '[role="tabpanel"]:not([hidden])';

test('its sections are tabs, moved through by arrow keys', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  const selected = (): string | undefined => view.all('[aria-selected="true"]')[0]?.dataset.tab;
  const key = (name: string): Promise<void> =>
    act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });
  expect(view.all('[role="tab"]').map(({ textContent }) => textContent)).toEqual([
    'Speakers 8',
    'Quotes 14',
    'Repeats',
    'Framing 3',
  ]);
  // Nothing is printed twice.
  expect(view.all('[role="tab"][data-empty]').map(({ dataset }) => dataset.tab)).toEqual(['repeats']);
  view.all('[role="tab"]')[0]?.focus();
  const visited = [selected()];
  for (const name of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home', 'x']) {
    await key(name);
    visited.push(selected());
    expect(document.activeElement).toBe(view.all('[aria-selected="true"]')[0]);
  }
  expect(visited).toEqual(['speakers', 'quotes', 'framing', 'speakers', 'framing', 'speakers', 'speakers']);
});

test('a section that was left is found again as it was', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-speaker="rosa-amundsen"] summary');
  await view.press('[data-tab="quotes"]');
  await view.press('[data-tab="speakers"]');
  expect(view.all('[data-speaker="rosa-amundsen"] [data-attribution]')).toHaveLength(1);
});

test('every statement, the least certain first, those of one step in the order of the text', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  const ids = view.all(`${OPEN_PANEL} ol > [data-quote]`).map(({ dataset }) => Number(dataset.quote));
  expect(ids).toEqual([13, 9, 12, 3, 0, 1, 2, 4, 5, 6, 7, 8, 10, 11]);
});

test('what stands inside another statement is folded under it', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  const fold = `${OPEN_PANEL} [data-quote="8"] details:has([data-quote="14"])`;
  expect(view.text(`${fold} summary`)).toBe('1 statement inside Piotr Havel');
  expect(view.all(fold)[0]?.hasAttribute('open')).toBe(false);
  await view.show(readyState(SAMPLES.rich), { picked: { attribution: 14 } });
  expect(view.all(fold)[0]?.hasAttribute('open')).toBe(true);
  expect(document.activeElement?.getAttribute('data-attribution')).toBe('14');
});

test('a screen reader goes from statement to statement by their headings', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  expect(view.all(`${OPEN_PANEL} ol h3`)).toHaveLength(14);
  expect(view.text(`${OPEN_PANEL} ol h3`)).toBe('“It is late,”');
});

test.each([
  ['the source as printed', 3, 'Printed asHe'],
  ['the speaker it was resolved to', 3, 'Henrik Vasquez-Okafor'],
  ['the paragraph', 3, 'Paragraph 4'],
  ['the cue', 4, 'Cueadded'],
  ['the type', 11, 'partly quoted'],
  ['the relay', 9, 'Relayed bythe Coast Gazette'],
  ['why, and how certain', 3, 'Likely: “said” stands right before the statement and names He'],
  [
    'why it is uncertain',
    9,
    'Uncertain: “said” stands after the quotation inside what another source says and names the letter',
  ],
  ['both candidates', 12, 'Could be Jonas Brandt or Emil Brandt'],
  ['that a source was not matched', 13, '“somebody”'],
])('a statement gives %s', async (_, id, text) => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  const item = `${OPEN_PANEL} [data-quote="${id}"]`;
  await view.press(`${item} [data-attribution]`);
  expect(view.text(item)).toContain(text);
});

test.each([
  [1, 'Nearly certain'],
  [0.9, 'Nearly certain'],
  [0.89, 'Likely'],
  [0.6, 'Likely'],
  [0.59, 'Uncertain'],
  [0.2, 'Very uncertain'],
])('certainty %d is “%s”', (certainty, words) => {
  expect(certaintyInWords(certainty)).toBe(words);
});

test('lede and findings in both, the rest of the summary after them', async () => {
  const popup = await renderView(SAMPLES.rich);
  expect(popup.all('[data-lede], [data-summary]')).toHaveLength(4);
  const panel = await renderView(SAMPLES.rich, { form: 'panel' });
  await panel.press('[data-tab="framing"]');
  expect(panel.all('[data-lede], [data-summary], [data-full]')).toHaveLength(5);
});

test('what was not analysed is listed with the reason, and shown where it can be', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  expect(view.text('[data-blocks] summary')).toBe('Analysed 13 of 16 blocks of the page');
  const reasons = view.all('[data-skipped]').map(({ dataset }) => dataset.skipped);
  expect(reasons).toEqual(['caption', 'links', 'hidden']);
  await view.press('[data-skipped="links"] button');
  expect(view.shown).toEqual([[{ block: 14, start: 0, end: 40 }]]);
  expect(view.all('[data-skipped="hidden"] button')).toEqual([]);
});

test('copies are among what was not analysed; without anything left out there is no list', async () => {
  const doubled = await renderView(SAMPLES.doubled, { form: 'panel' });
  expect(doubled.text('[data-blocks] summary')).toBe('Analysed 4 of 8 blocks of the page');
  expect(doubled.all('[data-skipped="copy"] button')).toHaveLength(4);
  const plain = await renderView(SAMPLES.unnamedOnly, { form: 'panel' });
  expect(plain.all('[data-blocks]')).toEqual([]);
  expect(plain.text()).toContain('All 2 blocks of the page were analysed.');
});

test('the popup does without the list of blocks', async () => {
  const view = await renderView(SAMPLES.rich);
  expect(view.text()).not.toContain('blocks of the page');
});
