import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { toCsv } from '../../lib/export/to-csv.ts';
import { eventually } from '../support/eventually.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { renderView } from '../support/render-view.tsx';

const URL_SHOWN = 'https://example.org/';
const actions = { kept: () => Promise.resolve({}) };

afterEach(() => vi.restoreAllMocks());

/** Saved files instead of downloads: their names and texts. */
function savedFiles(): { name: string; text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  let blob: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((object) => {
    if (object instanceof Blob) blob = object;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: blob?.text() ?? Promise.resolve('') });
  });
  return files;
}

const saved = (files: readonly unknown[]) => eventually(() => expect(files).toHaveLength(1));

test.each([
  ['json', /\.json$/],
  ['csv', /\.csv$/],
  ['csv-semicolons', /\.csv$/],
  ['sheet', /\.html$/],
  ['markdown', /\.md$/],
  ['annotations', /\.jsonld$/],
])('%s is saved under a name with day and title', async (format, ending) => {
  const files = savedFiles();
  const view = await renderView(SAMPLES.rich, { actions });
  await view.press('#export');
  await view.press(`[data-export="${format}"]`);
  await saved(files);
  expect(files[0]?.name).toMatch(ending);
  expect(files[0]?.name).toMatch(/^\d{4}-\d{2}-\d{2} /);
  await eventually(() => expect(view.text('footer')).toContain('Saved'));
});

test('what is saved is what is shown: the same speakers, words and statements', async () => {
  const files = savedFiles();
  const view = await renderView(SAMPLES.rich, { actions, form: 'panel' });
  await view.press('#export');
  await view.press('[data-export="csv"]');
  await saved(files);
  const csv = (await files[0]?.text) ?? '';
  // Reading a blob as text takes the byte order mark off.
  expect(csv.replace(/^\uFEFF/, '')).toBe(toCsv(SAMPLES.rich, URL_SHOWN, { at: 0 }).replace(/^\uFEFF/, ''));
});

test('the file for import takes along what is kept', async () => {
  const files = savedFiles();
  const aliases = [{ alias: 'Yiwei', name: 'Wang Yiwei' }];
  const view = await renderView(SAMPLES.rich, { actions: { kept: () => Promise.resolve({ aliases }) } });
  await view.press('#export');
  await view.press('[data-export="json"]');
  await saved(files);
  const file: unknown = JSON.parse((await files[0]?.text) ?? '');
  expect(file).toMatchObject({ format: 'whose-words', aliases });
});

test('what could not be saved is said', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const view = await renderView(SAMPLES.rich, {
    actions: { kept: () => Promise.reject(new Error('closed')) },
  });
  await view.press('#export');
  await view.press('[data-export="json"]');
  await eventually(() => expect(view.text('footer')).toContain('Could not be saved'));
});

test.each([
  [true, 'Copied'],
  [false, 'Could not copy'],
])('copied as Markdown (%s): %s', async (isAllowed, told) => {
  const write = vi
    .spyOn(navigator.clipboard, 'writeText')
    .mockImplementation(() => (isAllowed ? Promise.resolve() : Promise.reject(new Error('refused'))));
  const view = await renderView(SAMPLES.rich, { actions });
  await view.press('#export');
  await view.press('[data-export="copy"]');
  await eventually(() => expect(view.text('footer')).toContain(told));
  expect(write.mock.calls[0]?.[0]).toContain(`# ${SAMPLES.rich.article.title}`);
});

test('what fails before anything is copied is said too', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(() => {
    throw new TypeError('There is no clipboard here.');
  });
  const view = await renderView(SAMPLES.rich, { actions });
  await view.press('#export');
  await view.press('[data-export="copy"]');
  await eventually(() => expect(view.text('footer')).toContain('Could not copy'));
});

test('Esc closes the menu and gives the focus back; a press elsewhere closes it too', async () => {
  const view = await renderView(SAMPLES.rich, { actions });
  const list = () => view.all('#export + ul')[0];
  expect(list()?.hidden).toBe(true);
  await view.press('#export');
  expect(list()?.hidden).toBe(false);
  view.all('[data-export="csv"]')[0]?.focus();
  await view.key('Escape');
  expect(list()?.hidden).toBe(true);
  expect(document.activeElement?.id).toBe('export');
  await view.press('#export');
  await act(() => {
    view.all('h1')[0]?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  });
  expect(list()?.hidden).toBe(true);
});

test('each statement can be copied as a quotation with speaker and link', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const view = await renderView(SAMPLES.rich, { form: 'panel' });
  await view.press('[data-tab="quotes"]');
  const names = new Set<string>();
  for (const id of [0, 1]) {
    await view.press(`[data-quote="${id}"] [data-attribution]`);
    names.add(view.text('[data-copy-quotation]'));
  }
  // Each by a name of its own.
  expect(names.size).toBe(2);
  await view.press('[data-copy-quotation]');
  expect(write.mock.calls[0]?.[0]).toMatch(/ — .*\nhttps:\/\/example\.org\/#:~:text=/u);
});

test.each(['light', 'dark'])('axe finds nothing in the open menu: %s', async (theme) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
  for (const form of ['popup', 'panel'] as const) {
    const view = await renderView(SAMPLES.rich, { actions, form });
    await view.press('#export');
    const { violations } = await axe.run(view.root, { resultTypes: ['violations'] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});
