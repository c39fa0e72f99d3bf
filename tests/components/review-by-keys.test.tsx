import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { REVIEW_KEYS } from '../../components/quotes/use-review-keys.ts';
import type { Report } from '../../lib/report/report.ts';
import { isProse } from '../../lib/text/article.ts';
import { eventually } from '../support/eventually.ts';
import { renderView, readyState, type RenderedView } from '../support/render-view.tsx';
import { SAMPLES } from '../support/sample-articles.ts';

const OPEN_PANEL = '[role="tabpanel"]:not([hidden])';

beforeEach(() => localStorage.clear());

/** Presses a key where the focus is, or in the document. */
async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

async function type(view: RenderedView, selector: string, value: string): Promise<void> {
  const field = view.all(selector)[0];
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
    throw new Error(`Expected a field ${selector}`);
  await act(() => {
    field.value = value;
    field.dispatchEvent(
      new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
}

const focusedQuote = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote;
const listed = (view: RenderedView): string[] =>
  view.all(`${OPEN_PANEL} [data-quote]`).map(({ dataset }) => dataset.quote ?? '');

test('n and p go through the quotes: shown on the page, current in the list, under the focus', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  const visited: (string | undefined)[] = [];
  for (const key of ['n', 'n', 'j', 'p', 'k', 'k']) {
    await press(key);
    visited.push(focusedQuote());
  }
  expect(visited).toEqual(['0', '1', '2', '1', '0', '0']);
  expect(view.text('[data-told]')).toBe('This is the first one listed.');
  expect(view.shown).toHaveLength(5);
  expect(view.shown.at(-1)).toEqual(SAMPLES.rich.attributions[0]?.content);
  expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
});

test('s goes to the next quote of the one who speaks', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await press('n');
  await press('n');
  await press('n');
  const visited = [focusedQuote()];
  for (const key of ['s', 's', 's', 'S']) {
    await press(key);
    visited.push(focusedQuote());
  }
  const own = SAMPLES.rich.attributions.filter(({ speaker }) => speaker === 'henrik-vasquez-okafor');
  expect(own.map(({ id }) => String(id))).toEqual(['2', '3', '4']);
  expect(visited).toEqual(['2', '3', '4', '4', '3']);
  expect(view.all(`${OPEN_PANEL} [aria-current]`).length).toBeGreaterThan(0);
});

test('a statement shown from one section is current in the others', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-speaker="rosa-amundsen"] summary');
  await view.press('[data-speaker="rosa-amundsen"] [data-attribution]');
  await view.press('[data-tab="quotes"]');
  const current = view.all(`${OPEN_PANEL} [aria-current]`).map((element) => element.dataset.attribution);
  expect(current).toEqual(
    SAMPLES.rich.attributions
      .filter(({ speaker }) => speaker === 'rosa-amundsen')
      .map(({ id }) => String(id)),
  );
  expect(view.all('[data-segment][aria-current]')).toHaveLength(1);
});

test('m turns the highlights on and says so', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await press('m');
  expect(view.actions.toggleMarks).toHaveBeenCalledWith(true);
  expect(view.text('[data-told]')).toBe('Highlights are on.');
});

test.each([
  ['typed into the search field', 'search', {}],
  ['held with Control', 'body', { ctrlKey: true }],
  ['held with Alt', 'body', { altKey: true }],
  ['held with Command', 'body', { metaKey: true }],
  ['composed', 'body', { isComposing: true }],
])('a key does nothing when it is %s', async (_, where, init) => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  if (where === 'search') view.all('[data-search]')[0]?.focus();
  for (const { keys } of REVIEW_KEYS) for (const key of keys) await press(key, init);
  expect(view.shown).toEqual([]);
  expect(view.actions.toggleMarks).not.toHaveBeenCalled();
  expect(view.all('dialog[open]')).toEqual([]);
});

test('the popup has no keys of its own', async () => {
  const view = await renderView(SAMPLES.rich);
  await press('n');
  await press('m');
  expect(view.shown).toEqual([]);
  expect(view.actions.toggleMarks).not.toHaveBeenCalled();
});

test('? opens the help, which lists every key; the focus goes back where it was', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await press('n');
  await press('?');
  const help = view.all('dialog[open]')[0];
  expect(help?.querySelectorAll('dt')).toHaveLength(REVIEW_KEYS.length);
  await view.press('dialog[open] button');
  expect(view.all('dialog[open]')).toEqual([]);
  expect(focusedQuote()).toBe('0');
});

test('keys can be turned off, and stay off', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await press('?');
  await view.press('dialog[open] input');
  await view.press('dialog[open] button');
  await press('n');
  const again = await renderView(SAMPLES.rich, { form: 'panel' });
  await press('n');
  expect([...view.shown, ...again.shown]).toEqual([]);
});

test('/ goes to the search of the open section', async () => {
  await renderView(SAMPLES.rich, { form: 'panel' });
  await press('/');
  expect(document.activeElement?.getAttribute('data-search')).toBe('speakers');
});

test('a filter lists what matches, says of how many, and the keys follow it', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe('All 15 shown');
  await type(view, `${OPEN_PANEL} [data-filter="kind"]`, 'expert');
  // Experts without a name are experts too.
  expect(listed(view)).toEqual(['2', '3', '4', '5', '6']);
  await type(view, `${OPEN_PANEL} [data-filter="naming"]`, 'named');
  expect(listed(view)).toEqual(['2', '3', '4']);
  expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe('3 of 15 shown');
  await type(view, `${OPEN_PANEL} [data-filter="type"]`, 'indirect');
  expect(listed(view)).toEqual(['3']);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await press('n');
  expect(focusedQuote()).toBe('3');
  await press('n');
  expect(view.text('[data-told]')).toBe('This is the last one listed.');
  await view.press(`${OPEN_PANEL} [data-clear-filter]`);
  expect(listed(view)).toHaveLength(15);
  expect(document.activeElement?.getAttribute('data-search')).toBe('quotes');
});

test.each([
  ['certainty', 'uncertain', ['9', '12', '13']],
  ['naming', 'unnamed', ['5', '6', '12', '13']],
  ['order', 'words', null],
])('quotes by %s: %s', async (name, value, expected) => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  await type(view, `${OPEN_PANEL} [data-filter="${name}"]`, value);
  if (expected !== null) expect(listed(view)).toEqual(expected);
  else {
    const words = listed(view).map((id) => SAMPLES.rich.attributions[Number(id)]?.words ?? 0);
    expect(words).toEqual(words.toSorted((a, b) => b - a));
    expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe('All 15 shown');
  }
});

test.each([
  ['vasquez', 3],
  ['zeppelin', 0],
])('searching for “%s” finds %d', async (words, count) => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  await type(view, `${OPEN_PANEL} [data-search]`, words);
  expect(listed(view)).toHaveLength(count);
  expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe(`${count} of 15 shown`);
  expect(view.text(OPEN_PANEL).includes('None matches.')).toBe(count === 0);
});

test('speakers are filtered and sorted too, each with at least one such statement', async () => {
  const view = await renderView(SAMPLES.crowd, { form: 'panel' });
  expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe('All 60 shown');
  await type(view, `${OPEN_PANEL} [data-search]`, '1');
  const cards = view.all(`${OPEN_PANEL} [data-speaker]`).length;
  expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe(`${cards} of 60 shown`);
});

test('filters and sections are kept for each page while the panel lives', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  await type(view, `${OPEN_PANEL} [data-filter="kind"]`, 'expert');
  await view.show(readyState(SAMPLES.doubled, 'two'));
  expect(view.all('[aria-selected="true"]')[0]?.dataset.tab).toBe('speakers');
  await view.show({ status: 'loading' });
  await view.show(readyState(SAMPLES.rich));
  expect(view.all('[aria-selected="true"]')[0]?.dataset.tab).toBe('quotes');
  expect(listed(view)).toEqual(['2', '3', '4', '5', '6']);
});

test('a mark clicked on the page is found in the list, whatever the filter, and told', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  await type(view, `${OPEN_PANEL} [data-filter="kind"]`, 'expert');
  await view.press('[data-tab="repeats"]');
  await view.show(readyState(SAMPLES.rich), { picked: { attribution: 10 } });
  await eventually(() => expect(focusedQuote()).toBe('10'));
  expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe('All 15 shown');
  expect(view.text('[data-told]')).toMatch(/^Chosen on the page: Rosa Amundsen, \d+ words\.$/);
  expect(view.shown).toEqual([]);
});

test('the legend names each kind that is marked, with a line of its own', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel', marksOn: true });
  const items = view.all('[data-mark-legend] li');
  expect(items.map(({ textContent }) => textContent.replace('Abc', ''))).toEqual([
    'Officials',
    'Experts',
    'Businesses',
    'Organizations',
    'Media',
    'Other people',
    'Unnamed',
    'Shown last',
  ]);
  const lines = items.flatMap((item) => item.querySelector<HTMLElement>('[data-voice]') ?? []);
  const style = (element: HTMLElement) => {
    const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(element);
    return [textDecorationLine, textDecorationStyle, textDecorationThickness].join(' ');
  };
  expect(new Set(lines.map(style)).size).toBe(7);
  const off = await renderView(SAMPLES.rich, { form: 'panel' });
  expect(off.all('[data-mark-legend]')).toEqual([]);
});

/** More statements than are drawn at once: one in each of so many paragraphs. */
function longReport(statements: number): Report {
  const { rich } = SAMPLES;
  const [block, said] = [rich.article.blocks.find(isProse), rich.attributions[0]];
  if (block === undefined || said === undefined) throw new Error('Expected a sample with a statement');
  const numbers = Array.from({ length: statements }, (_, i) => i);
  return {
    ...rich,
    article: { ...rich.article, blocks: numbers.map((id) => ({ ...block, id })) },
    attributions: numbers.map((id) => ({ ...said, id, content: [{ block: id, start: 0, end: 9 }] })),
    repeats: [],
    passages: [],
  };
}

test.each([59, 60, 61, 150, 399])(
  'a mark on the page of statement %i of 400 is found in the list, at once',
  async (attribution) => {
    const report = longReport(400);
    const view = await renderView(report, { form: 'panel' });
    await view.show(readyState(report), { picked: { attribution } });
    expect(focusedQuote()).toBe(String(attribution));
  },
);

test('a key leads to the last of 400 statements before all are drawn', async () => {
  const view = await renderView(longReport(400), { form: 'panel' });
  await press('p');
  expect(focusedQuote()).toBe('399');
  expect(view.shown).toHaveLength(1);
});
