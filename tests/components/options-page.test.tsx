import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import '../../components/shared/palettes.css';
import '../../components/shared/theme.css';
import type { KeptCounts, OptionsStore } from '../../lib/extension/storage/kept.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/extension/storage/settings.ts';
import { PALETTES } from '../../lib/exchange/palette.ts';
import { MARK_PALETTES } from '../../lib/page/marks/mark-palettes.ts';
import { SPEAKER_KINDS } from '../../lib/speakers/speaker.ts';
import { keptFile } from '../../lib/export/report-file.ts';
import { eventually } from '../support/eventually.ts';
import { historyOf } from '../support/history-of.ts';

const NOTHING: KeptCounts = { articles: 0, reviews: 0, corrections: 0, aliases: 0 };
const SOME: KeptCounts = { articles: 12, reviews: 2, corrections: 3, aliases: 1 };
const done = { ok: true, value: null } as const;

async function show(counts = SOME, more: Partial<OptionsStore> = {}, settings: Settings = DEFAULT_SETTINGS) {
  document.querySelector('#view')?.remove();
  const root = document.createElement('div');
  root.id = 'view';
  document.body.append(root);
  const store: OptionsStore = {
    counts: () => Promise.resolve({ ok: true, value: counts }),
    aliases: () =>
      Promise.resolve({ ok: true, value: counts.aliases > 0 ? [{ alias: 'Yang', name: 'Yang Jin' }] : [] }),
    forget: vi.fn(() => Promise.resolve({ ok: true, value: undefined } as const)),
    all: () => Promise.resolve({ ok: true, value: { reviews: [], history: [], aliases: [], codes: [] } }),
    restore: vi.fn(() => Promise.resolve(done)),
    deleteHistory: vi.fn(() => Promise.resolve(done)),
    deleteAll: vi.fn(() => Promise.resolve(done)),
    ...more,
  };
  const change = vi.fn(() => Promise.resolve(true));
  const set = (to: Settings) =>
    act(() => render(<OptionsPage settings={to} change={change} store={store} />, root));
  await set(settings);
  const find = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`Expected ${selector}, got none`);
    return element;
  };
  await eventually(() => find('#delete-all'));
  const press = (selector: string) =>
    act(async () => {
      find(selector).click();
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
  const drop = async (file: File): Promise<void> => {
    await act(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      find('[data-drop]').dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
    });
    await eventually(() => expect(find('[data-import]').dataset.import).not.toBe('waiting'));
  };
  return { root, store, change, set, find, press, drop };
}

const fileOf = (text: string, name = 'kept.json') => new File([text], name, { type: 'application/json' });

test.each([
  ['input[value="zh_CN"]', { language: 'zh_CN' }],
  ['input[value="colour-blind"]', { palette: 'colour-blind' }],
  ['input[name="markOnAnalysis"]', { markOnAnalysis: true }],
  ['input[name="history"]', { history: false }],
])('%s changes %j', async (selector, changed) => {
  const { press, change } = await show();
  await press(selector);
  expect(change).toHaveBeenCalledWith(changed);
});

test('codes are typed a line each; what an import adds meanwhile stands there, and is not typed away', async () => {
  const { find, change, set } = await show(SOME, {}, { ...DEFAULT_SETTINGS, codes: ['promise'] });
  const field = find('#codes');
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('Expected a field of lines');
  expect(field.value).toBe('promise');
  const type = (lines: string) =>
    act(() => {
      field.value = lines;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await type('promise\n who  pays \n\npromise');
  expect(change).toHaveBeenLastCalledWith({ codes: ['promise', 'who pays'] });
  await set({ ...DEFAULT_SETTINGS, codes: ['promise', 'who pays', 'blame'] });
  expect(field.value).toBe('promise\nwho pays\nblame');
});

test('deleting names what goes, asks, and takes no for an answer', async () => {
  const { press, find, store } = await show();
  await press('#delete-all');
  expect(find('[role="group"]:has([data-confirm])').textContent).toContain(
    'This deletes 12 articles of your history, 3 corrections in 2 articles and 1 remembered name, and the reports of open tabs.',
  );
  expect(document.activeElement?.textContent).toBe('Keep');
  await press('[data-confirm] + button');
  expect(store.deleteAll).not.toHaveBeenCalled();
  expect(document.activeElement?.id).toBe('delete-all');
  await press('#delete-all');
  await press('[data-confirm]');
  expect(store.deleteAll).toHaveBeenCalledOnce();
  await press('#delete-history');
  await press('[data-confirm]');
  expect(store.deleteHistory).toHaveBeenCalledOnce();
});

test('a remembered name is removed', async () => {
  const { press, find, store } = await show();
  expect(find('[data-alias]').textContent).toContain('Yang is Yang Jin');
  await press('[data-alias] button');
  expect(store.forget).toHaveBeenCalledWith('Yang');
});

test('a file says what it brings before it is imported', async () => {
  const { drop, find, press, store } = await show(NOTHING);
  const history = [historyOf('https://a.example/', { blocks: ['It turns.'] })];
  await drop(fileOf(JSON.stringify(keptFile({ history, aliases: [{ alias: 'a', name: 'b' }] }, 0))));
  expect(find('[data-import]').textContent).toBe(
    '“kept.json” brings 1 article, 0 corrections and 1 remembered name.',
  );
  expect(store.restore).not.toHaveBeenCalled();
  await press('#import-now');
  expect(store.restore).toHaveBeenCalledOnce();
  expect(find('[data-import]').textContent).toContain('Imported.');
});

test.each([
  [['promise'], 'Its list has 1 code;'],
  [['promise', 'who pays'], 'Its list has 2 codes;'],
])('a file with a list of codes alone brings that: %j', async (codes, told) => {
  const { drop, find, press, store } = await show(NOTHING);
  await drop(fileOf(JSON.stringify(keptFile({ codes }, 0))));
  expect(find('[data-import]').textContent).toContain(told);
  await press('#import-now');
  expect(store.restore).toHaveBeenCalledWith(expect.objectContaining({ codes }));
});

test.each([
  ['{', 'This file is not JSON'],
  ['{}', 'This file was not made by Whose Words.'],
  ['[1]', 'This file was not made by Whose Words.'],
  [JSON.stringify({ ...keptFile({}, 0), version: 99 }), 'made by a newer version'],
  [JSON.stringify(keptFile({}, 0)), '“kept.json” holds nothing to import.'],
  [JSON.stringify({ ...keptFile({}, 0), reviews: [7] }), '1 entry in it cannot be read'],
])('of %j it is said that it is not to be imported', async (text, sentence) => {
  const { drop, find, root } = await show(NOTHING);
  await drop(fileOf(text));
  expect(find('[data-import]').textContent).toContain(sentence);
  expect(root.querySelector('#import-now')).toBeNull();
});

test('what fails in a way nobody foresaw is said as well', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const breaks = () => Promise.reject(new Error('The connection was closed.'));
  const { press, drop, find } = await show(SOME, { all: breaks, restore: breaks, deleteAll: breaks });
  await press('#export-all');
  expect(find('#export-all + [role="status"]').textContent).toBe('Could not be saved');
  await drop(fileOf(JSON.stringify(keptFile({ aliases: [{ alias: 'a', name: 'b' }] }, 0))));
  await press('#import-now');
  expect(find('[data-import]').textContent).toBe('Something went wrong on our side.');
  await press('#delete-all');
  await press('[data-confirm]');
  expect(find('#delete-all ~ [role="status"]').textContent).toBe('Something went wrong on our side.');
  vi.restoreAllMocks();
});

test('a store that fails says why, and settings that are not kept are not passed off as kept', async () => {
  const { press, find, change } = await show(SOME, {
    deleteAll: () => Promise.resolve({ ok: false, error: 'unavailable' }),
  });
  await press('#delete-all');
  await press('[data-confirm]');
  expect(find('main > [role="status"]').textContent).toContain('does not let Whose Words save');
  change.mockResolvedValue(false);
  await press('input[value="en"]');
  expect(find('main > [role="status"]').textContent).toContain('does not let Whose Words save');
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing, and every colour of every palette stands out: %s',
  async (theme) => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: theme }],
    });
    const { root, press } = await show();
    await press('#delete-all');
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    for (const palette of PALETTES) {
      document.documentElement.dataset.palette = palette;
      const style = getComputedStyle(document.documentElement);
      const paper = luminance(style.getPropertyValue('--paper'));
      for (const kind of [...SPEAKER_KINDS, 'unclear'] as const) {
        const color = style.getPropertyValue(`--${kind}`).trim();
        // The page is marked in the colours of the report.
        expect(color).toBe(MARK_PALETTES[palette][theme][kind]);
        const own = luminance(color);
        const contrast = (Math.max(paper, own) + 0.05) / (Math.min(paper, own) + 0.05);
        expect(contrast, `${palette} ${kind}`).toBeGreaterThan(3);
      }
    }
    delete document.documentElement.dataset.palette;
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  },
);

/** Relative luminance of WCAG 2. */
function luminance(color: string): number {
  const hex = color.trim();
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('the keys are those that the browser has, else those that are asked for', async () => {
  document.querySelector('#view')?.remove();
  const root = document.createElement('div');
  document.body.append(root);
  const store: OptionsStore = {
    counts: () => Promise.resolve({ ok: true, value: SOME }),
    aliases: () => Promise.resolve({ ok: true, value: [] }),
    forget: () => Promise.resolve({ ok: true, value: undefined }),
    all: () => Promise.resolve({ ok: true, value: { reviews: [], history: [], aliases: [], codes: [] } }),
    restore: () => Promise.resolve(done),
    deleteHistory: () => Promise.resolve(done),
    deleteAll: () => Promise.resolve(done),
  };
  const keys = new Map([['toggle-marks', '⌃⇧M']]);
  await act(() =>
    render(
      <OptionsPage
        settings={DEFAULT_SETTINGS}
        change={() => Promise.resolve(true)}
        store={store}
        keys={keys}
      />,
      root,
    ),
  );
  const shown = Array.from(root.querySelectorAll('kbd'), ({ textContent }) => textContent);
  expect(shown).toContain('⌃⇧M');
  expect(shown).toContain('Alt+Shift+L');
  expect(shown).not.toContain('Alt+Shift+M');
  root.remove();
});
