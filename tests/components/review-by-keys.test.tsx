import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { STANDING_KEYS } from '../../components/quotes/standing-keys.ts';
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

/** Listed as they stand in the text, not the least certain first. */
async function inTextOrder(view: RenderedView): Promise<void> {
  await view.press('[data-tab="quotes"]');
  await type(view, `${OPEN_PANEL} [data-filter="order"]`, 'text');
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

const focusedQuote = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote;
const listed = (view: RenderedView): string[] =>
  view.all(`${OPEN_PANEL} ol > [data-quote]`).map(({ dataset }) => dataset.quote ?? '');

test('n and p go through the quotes: shown on the page, current in the list, under the focus', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await inTextOrder(view);
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
  await inTextOrder(view);
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

/** Whether a key does something where the focus is: it is then taken from the browser. */
async function isTaken(name: string): Promise<boolean> {
  const [key = '', ...held] = name.split('+').toReversed();
  const isShifted = held.includes('Shift');
  const event = new KeyboardEvent('keydown', {
    key: held.length > 0 && key.length === 1 ? (isShifted ? key.toUpperCase() : key.toLowerCase()) : key,
    ctrlKey: held.includes('Control'),
    shiftKey: isShifted,
    bubbles: true,
    cancelable: true,
  });
  await act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(event);
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
  return event.defaultPrevented;
}

/** Keys that move or close something. */
const MOVING = [
  ...['Enter', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
  ...['PageUp', 'PageDown', 'Delete', 'Backspace', 'Insert', 'F2'],
];
/** All keys of a keyboard that a panel could take. */
const KEYBOARD = [
  ...Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)),
  ...MOVING,
  ...Array.from({ length: 26 }, (_, i) => `Control+${String.fromCharCode(65 + i)}`),
  ...Array.from({ length: 26 }, (_, i) => `Control+Shift+${String.fromCharCode(65 + i)}`),
];

test.each([true, false])(
  'the help names every key that does anything, and no other; single keys on: %s',
  async (on) => {
    if (!on) localStorage.setItem('single-keys-off', 'yes');
    const correcting = {
      change: () => Promise.resolve(null),
      selection: () => Promise.resolve({ ok: true, value: [] } as const),
    };
    const draw = async () => {
      const view = await renderView(SAMPLES.rich, { form: 'panel', actions: { correcting } });
      await inTextOrder(view);
      return view;
    };
    /** Where the focus is, and what is pressed there. */
    const places: readonly (readonly [readonly string[], string, ...string[]])[] = [
      [KEYBOARD, '[data-quote="1"] [data-attribution]', '[data-quote="1"] [data-attribution]'],
      [MOVING, '[role="tab"][aria-selected="true"]'],
      [
        MOVING,
        '[data-correct="1"] > summary',
        '[data-quote="1"] [data-attribution]',
        '[data-correct="1"] > summary',
      ],
      [MOVING, `[role="tabpanel"]:not([hidden]) [role="toolbar"] [data-roving]`, '[data-tab="speakers"]'],
    ];
    const goTo = async (view: RenderedView, focus: string, pressed: readonly string[]) => {
      for (const selector of pressed) await view.press(selector);
      const element = view.root.querySelector(focus);
      if (!(element instanceof HTMLElement || element instanceof SVGElement))
        throw new Error(`Expected ${focus}, got none`);
      element.focus();
    };
    const taken = new Set<string>();
    for (const [keys, focus, ...pressed] of places) {
      await goTo(await draw(), focus, pressed);
      for (const key of keys) {
        if (!(await isTaken(key))) continue;
        taken.add(key);
        // It may have changed where one is.
        await goTo(await draw(), focus, pressed);
      }
    }
    const view = await draw();
    await view.press('[data-open-help]');
    const [single = [], standing = []] = view
      .all('dialog[open] dl')
      .map((list) => [...list.querySelectorAll<HTMLElement>('kbd')].map(({ dataset }) => dataset.key ?? ''));
    // Where another person's file is open, which is a test of its own.
    const always = standing.filter((key) => !['1', '2'].includes(key));
    // What Enter does on a statement is not pressed by accident.
    expect([...taken].sort()).toEqual([...always, ...(on ? single : ['Enter'])].sort());
    localStorage.clear();
  },
);

test('? opens the help, which lists every key; the focus goes back where it was', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await inTextOrder(view);
  await press('n');
  await press('?');
  const help = view.all('dialog[open]')[0];
  expect(help?.querySelectorAll('dt')).toHaveLength(REVIEW_KEYS.length + STANDING_KEYS.length);
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

test('the line of keys stands under the quotes, and goes with the keys', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  expect(view.all('[data-key-line]')).toEqual([]);
  await inTextOrder(view);
  const [line] = view.all('[data-key-line]');
  const keys = [...(line?.querySelectorAll('kbd') ?? [])].map(({ textContent }) => textContent);
  expect(keys).toEqual(['↵', 'X', 'E', 'N', 'U', '?']);
  await press('?');
  await view.press('dialog[open] input');
  await view.press('dialog[open] button');
  expect(view.all('[data-key-line]')).toEqual([]);
  await view.press('[data-quote="1"] [data-attribution]');
  expect(view.all('[data-quote="1"] kbd').map(({ textContent }) => textContent)).not.toContain('X');
});

test('with single keys off Enter says “right” of the statement that has the focus, and elsewhere nothing', async () => {
  localStorage.setItem('single-keys-off', 'yes');
  const changed: unknown[] = [];
  const correcting = {
    change: (change: unknown) => {
      changed.push(change);
      return Promise.resolve(null);
    },
    selection: () => Promise.resolve({ ok: true, value: [] } as const),
  };
  const view = await renderView(SAMPLES.rich, { form: 'panel', actions: { correcting } });
  await inTextOrder(view);
  await press('Enter');
  expect(changed).toEqual([]);
  await view.press('[data-quote="1"] [data-attribution]');
  view.all('[data-quote="1"] [data-attribution]')[0]?.focus();
  await press('x');
  expect(changed).toEqual([]);
  await press('Enter');
  await eventually(() => expect(changed).toHaveLength(1));
});

test('/ goes to the search of the open section', async () => {
  await renderView(SAMPLES.rich, { form: 'panel' });
  await press('/');
  expect(document.activeElement?.getAttribute('data-search')).toBe('speakers');
});

test('a filter lists what matches, says of how many, and the keys follow it', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await inTextOrder(view);
  await view.press('[data-tab="quotes"]');
  expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe('All 14 shown');
  await type(view, `${OPEN_PANEL} [data-filter="kind"]`, 'expert');
  // Experts without a name are experts too.
  expect(listed(view)).toEqual(['2', '3', '4', '5', '6']);
  await type(view, `${OPEN_PANEL} [data-filter="naming"]`, 'named');
  expect(listed(view)).toEqual(['2', '3', '4']);
  expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe('3 of 14 shown');
  await type(view, `${OPEN_PANEL} [data-filter="type"]`, 'indirect');
  expect(listed(view)).toEqual(['3']);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await press('n');
  expect(focusedQuote()).toBe('3');
  await press('n');
  expect(view.text('[data-told]')).toBe('This is the last one listed.');
  await view.press(`${OPEN_PANEL} [data-clear-filter]`);
  expect(listed(view)).toHaveLength(14);
  expect(document.activeElement?.getAttribute('data-search')).toBe('quotes');
});

test.each([
  ['certainty', 'uncertain', ['13', '9', '12']],
  ['naming', 'unnamed', ['13', '12', '5', '6']],
  ['order', 'words', null],
])('quotes by %s: %s', async (name, value, expected) => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  await type(view, `${OPEN_PANEL} [data-filter="${name}"]`, value);
  if (expected !== null) expect(listed(view)).toEqual(expected);
  else {
    const words = listed(view).map((id) => SAMPLES.rich.attributions[Number(id)]?.words ?? 0);
    expect(words).toEqual(words.toSorted((a, b) => b - a));
    expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe('All 14 shown');
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
  expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe(`${count} of 14 shown`);
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
  expect(listed(view)).toEqual(['3', '2', '4', '5', '6']);
});

test('a mark clicked on the page is found in the list, whatever the filter, and told', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  await type(view, `${OPEN_PANEL} [data-filter="kind"]`, 'expert');
  await view.press('[data-tab="repeats"]');
  await view.show(readyState(SAMPLES.rich), { picked: { attribution: 10 } });
  await eventually(() => expect(focusedQuote()).toBe('10'));
  expect(view.text(`${OPEN_PANEL} [data-shown-of]`)).toBe('All 14 shown');
  expect(view.text('[data-told]')).toMatch(/^Chosen on the page: Rosa Amundsen, \d+ words\.$/);
  expect(view.shown).toEqual([]);
});

test('the legend names each kind that is marked, and the three lines', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel', marksOn: true });
  const items = view.all('[data-mark-legend] li');
  expect(items.map(({ textContent }) => textContent.replace('Abc', ''))).toEqual([
    'Officials',
    'Experts',
    'Business',
    'Groups',
    'Media',
    'People',
    'with a name',
    'without a name',
    'not settled',
    'Shown last',
    'no mark: the reporter’s own',
  ]);
  const lines = items.flatMap((item) => item.querySelector<HTMLElement>('[data-voice]') ?? []);
  const style = (element: HTMLElement) => {
    const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(element);
    return [textDecorationLine, textDecorationStyle, textDecorationThickness].join(' ');
  };
  expect(lines.map(style)).toEqual([
    ...Array.from({ length: 7 }, () => 'underline solid 2px'),
    'underline dashed 2px',
    'underline dotted 3px',
  ]);
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
