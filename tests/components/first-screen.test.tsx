import { expect, test } from 'vitest';
import { sampleReport } from '../support/sample-report.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { renderView, type RenderedView } from '../support/render-view.tsx';

/** Height of the popup, and of its footer, in pixels. */
const POPUP = 600;

/** Shows the view in the popup's size; how far down it each element ends. */
function measured(view: RenderedView): (selector: string, nth?: number) => number {
  view.root.style.width = '400px';
  const top = view.root.getBoundingClientRect().top;
  return (selector, nth = 0) => {
    const element = view.all(selector)[nth];
    if (element === undefined) throw new Error(`Expected ${selector}, got none`);
    return element.getBoundingClientRect().bottom - top;
  };
}

const names = (view: RenderedView): (string | undefined)[] =>
  view.all('[data-speaker]').map(({ dataset }) => dataset.speaker);

test.each(['rich', 'doubled', 'unnamedOnly', 'few', 'crowd', 'longNames'] as const)(
  'three speakers, or all there are, stand above the footer: %s',
  async (name) => {
    const view = await renderView(SAMPLES[name]);
    const bottom = measured(view);
    const footer = view.all('footer')[0]?.getBoundingClientRect().height ?? 0;
    const last = Math.min(3, view.all('[data-speaker]').length) - 1;
    expect(bottom('[data-speaker]', last)).toBeLessThan(POPUP - footer);
    if (view.all('[data-findings]').length > 0)
      expect(bottom('section:has([data-findings]) h2')).toBeLessThan(POPUP - footer);
    expect(view.root.scrollWidth).toBe(view.root.clientWidth);
  },
);

test('how many more speak is said, and leads to them', async () => {
  const view = await renderView(SAMPLES.rich);
  expect(view.all('[data-more]').map(({ textContent }) => textContent)).toEqual([
    '3 more',
    '1 source without a name',
  ]);
  await view.press('[data-more="unnamed"]');
  expect(document.activeElement?.closest('[data-speaker]')?.getAttribute('data-speaker')).toBe('analysts');
  await view.press('[data-more="named"]');
  expect(document.activeElement?.closest('[data-speaker]')?.getAttribute('data-speaker')).toBe(
    'harbour-workers’-union',
  );
});

test('a kind pressed in the legend lists only who is of it, with a name and without; pressed again, everybody', async () => {
  const view = await renderView(SAMPLES.rich);
  const everybody = names(view);
  const pressed = (): (string | null)[] =>
    view.all('[data-legend] [aria-pressed]').map((button) => button.getAttribute('aria-pressed'));
  await view.press('[data-legend="expert"] button');
  expect(names(view)).toEqual(['henrik-vasquez-okafor', 'analysts']);
  expect(pressed().filter((state) => state === 'true')).toHaveLength(1);
  expect(view.all('[data-naming]').map(({ textContent }) => textContent)).toEqual([
    'All 2',
    'With a name 1',
    'Without a name 1',
  ]);
  await view.press('[data-naming="unnamed"]');
  expect(names(view)).toEqual(['analysts']);
  await view.press('[data-naming="named"]');
  expect(names(view)).toEqual(['henrik-vasquez-okafor']);
  await view.press('[data-legend="official"] button');
  expect(names(view)).toEqual(['adaeze-lindqvist', 'piotr-havel']);
  await view.press('[data-legend="official"] button');
  expect(names(view)).toEqual(everybody);
  await view.press('[data-legend-unnamed]');
  expect(names(view)).toEqual(['analysts']);
  await view.press('[data-everybody]');
  expect(names(view)).toEqual(everybody);
});

test('what is not settled can be chosen too', async () => {
  const view = await renderView(SAMPLES.rich);
  await view.press('[data-legend="unclear"] button');
  expect(names(view)).toEqual([]);
  expect(view.text()).toContain('Could be Jonas Brandt or Emil Brandt');
});

test('the legend is one stop of the Tab key, arrow keys move within it', async () => {
  const view = await renderView(SAMPLES.rich);
  const buttons = view.all('[data-legend] button');
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  buttons[0]?.focus();
  await view.key('ArrowRight');
  await view.key('ArrowRight');
  expect(document.activeElement).toBe(buttons[2]);
  await view.key('End');
  expect(document.activeElement).toBe(buttons.at(-1));
});

test('in the panel the legend sets the filter of the list', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-legend="expert"] button');
  expect(names(view)).toEqual(['henrik-vasquez-okafor', 'analysts']);
  expect(view.text('[data-shown-of]')).toBe('2 of 8 shown');
  await view.press('[data-clear-filter]');
  expect(names(view)).toHaveLength(8);
});

test('who speaks alone is opened, with the first statements; the others come by a button', async () => {
  const said = ['“One.”', '“Two.”', '“Three.”', '“Four.”', '“Five.”'];
  const view = await renderView(
    sampleReport({
      blocks: said.map((words) => `${words} Vera Bloom said.`),
      speakers: [{ name: 'Vera Bloom', kind: 'person', role: 'baker' }],
      statements: said.map((words, block) => ({ block, words, by: 'Vera Bloom', source: 'Vera Bloom' })),
    }),
  );
  expect(view.text('h2 + p')).toBe('one voice');
  expect(view.all('[data-attribution]')).toHaveLength(2);
  await view.press('[data-all-statements]');
  expect(view.all('[data-attribution]')).toHaveLength(5);
  expect(document.activeElement?.textContent).toContain('Three');
});

test('nobody quoted: who is named and not heard, and how to add a statement', async () => {
  const view = await renderView(
    sampleReport({
      blocks: ['Lotte Ahrens opened the bridge. Ahrens cut the ribbon. Lotte Ahrens went home.'],
      facts: {
        unheard: [
          {
            name: 'Lotte Ahrens',
            sentences: 3,
            evidence: [
              { block: 0, start: 0, end: 12 },
              { block: 0, start: 32, end: 38 },
              { block: 0, start: 55, end: 67 },
            ],
          },
        ],
      },
    }),
  );
  expect(view.text('[data-unheard]')).toBe('Lotte Ahrens3 sentences');
  await view.press('[data-unheard] button');
  expect(view.shown).toEqual([[{ block: 0, start: 0, end: 12 }]]);
  expect(view.text()).toContain('Select the words on the page, open “Review”, and add them.');
});

test('every colour and the reporter’s outline stand out from the paper between the parts', async () => {
  const view = await renderView(SAMPLES.rich);
  const gap = view.all('[role="img"]')[0];
  expect(gap === undefined ? '' : getComputedStyle(gap).columnGap).toBe('2px');
  const own = view.all('[data-part="narrator"] > *')[0];
  expect(own === undefined ? '' : getComputedStyle(own).boxShadow).toContain('rgb(99, 95, 87)');
});
