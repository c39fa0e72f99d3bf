import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { ReadingPage } from '../../components/reading/ReadingPage.tsx';
import '../../components/shared/palettes.css';
import '../../components/shared/theme.css';
import type { ReadingSource } from '../../lib/extension/storage/reading-source.ts';
import { corpusFigures } from '../../lib/history/reading/corpus-figures.ts';
import { EVERYTHING } from '../../lib/history/reading/reading-filter.ts';
import type { RememberedArticle } from '../../lib/history/reading/remembered-article.ts';
import { manyArticles, rememberedArticle } from '../support/remembered-articles.ts';

const ARTICLES = manyArticles(200);
const FIGURES = corpusFigures(ARTICLES, EVERYTHING);

async function show(articles: readonly RememberedArticle[], more: Partial<ReadingSource> = {}) {
  document.querySelector('#view')?.remove();
  const root = document.createElement('div');
  root.id = 'view';
  document.body.append(root);
  const source: ReadingSource = {
    count: () => Promise.resolve({ ok: true, value: articles.length }),
    async *readings() {
      for (let from = 0; from < articles.length; from += 50)
        yield await Promise.resolve({ ok: true as const, value: articles.slice(from, from + 50) });
    },
    reviews: () => Promise.resolve({ ok: true, value: [] }),
    deleteHistory: vi.fn(() => Promise.resolve({ ok: true, value: null } as const)),
    room: () => Promise.resolve({ used: 0.1, made: null }),
    forgetRoomMade: vi.fn(() => Promise.resolve()),
    isPrivate: () => Promise.resolve(false),
    ...more,
  };
  await act(() => render(<ReadingPage source={source} isOn />, root));
  const find = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`Expected ${selector}, got none`);
    return element;
  };
  await vi.waitFor(() => expect(root.querySelector('[data-reading="reading"]')).toBeNull());
  const press = (selector: string): Promise<void> =>
    act(async () => {
      find(selector).click();
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
  const choose = (name: string, value: string): Promise<void> =>
    act(() => {
      const field = find(`[name="${name}"]`);
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const text = (selector: string): string => find(selector).textContent.replaceAll(/\s+/gu, ' ').trim();
  return { root, source, find, press, choose, text };
}

const openedCount = (root: HTMLElement): number => root.querySelectorAll('[data-statement]').length;

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

describe('two hundred articles by two dozen outlets', () => {
  test('are counted as in what is kept', async () => {
    const { find, root, text } = await show(ARTICLES);
    expect(find('[data-counted]').dataset.counted).toBe('200');
    expect(text('[data-counted]')).toContain('200 articles from 24 outlets');
    expect(root.querySelectorAll('[data-outlet]')).toHaveLength(12);
    const [voice] = FIGURES.voices;
    expect(text(`[data-voice-key="${voice?.key ?? ''}"]`)).toContain(`${voice?.statements ?? 0} statements`);
  });

  test('a number opens its statements and their articles, and Esc leads back', async () => {
    const { root, press, text, find } = await show(ARTICLES);
    const outlet = FIGURES.outlets.find(({ statements }) => statements > 0 && statements <= 60);
    if (outlet === undefined) throw new Error('Expected an outlet with statements, got none');
    const drawn = `[data-outlet="${outlet.outlet}"]`;
    if (root.querySelector(drawn) === null) await press('section:has([data-outlet]) > p > button');
    await press(`${drawn} [data-statements]`);
    expect(openedCount(root)).toBe(outlet.statements);
    expect(text('[data-opened-count]')).toContain(`${outlet.statements} statement`);
    expect(find('[data-opened] a').getAttribute('href')).toMatch(/^https:\/\/paper\d+\.example\/story$/u);
    const dialog = find('[data-opened]');
    if (dialog instanceof HTMLDialogElement) dialog.close();
    await vi.waitFor(() => expect(root.querySelector('[data-opened]')).toBeNull());
  });

  test('what is chosen is counted alone', async () => {
    const { choose, find, root, press } = await show(ARTICLES);
    const outlet = FIGURES.outlets[3]?.outlet ?? '';
    await choose('outlet', outlet);
    const chosen = corpusFigures(ARTICLES, { ...EVERYTHING, outlet });
    expect(find('[data-counted]').dataset.counted).toBe(String(chosen.articles));
    await choose('word', 'a word that nobody used');
    expect(find('[data-counted]').dataset.counted).toBe('0');
    await press('[data-show-all]');
    expect(find('[data-counted]').dataset.counted).toBe('200');
    expect(root.querySelectorAll('[data-outlet]')).toHaveLength(12);
  });

  test.each(['light', 'dark'])('axe finds nothing: %s', async (theme) => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: theme }],
    });
    const { root, press } = await show(ARTICLES);
    const found = async () =>
      (await axe.run(root, { resultTypes: ['violations'] })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
    expect(await found()).toEqual([]);
    await press('[data-lede="others"]');
    expect(await found()).toEqual([]);
  });
});

test('of many articles the first are drawn before the last are read, and this is said', async () => {
  const articles = manyArticles(900);
  let release = (): void => undefined;
  const last = new Promise<void>((resolve) => (release = resolve));
  const { find, root } = await show(articles, {
    async *readings() {
      yield await Promise.resolve({ ok: true as const, value: articles.slice(0, 300) });
      await last;
      yield { ok: true as const, value: articles.slice(300) };
    },
  });
  expect(find('[data-counted]').dataset.counted).toBe('300');
  expect(find('[data-still-reading]').textContent).toContain('300 of 900');
  release();
  await vi.waitFor(() => expect(find('[data-counted]').dataset.counted).toBe('900'));
  expect(root.querySelector('[data-still-reading]')).toBeNull();
});

test('nothing kept', async () => {
  const { root, text } = await show([]);
  expect(text('[data-empty]')).toContain('Nothing is kept yet');
  expect(root.querySelector('form')).toBeNull();
});

test('a single article: no shares where there is too little for them, nothing to lay beside', async () => {
  const one = rememberedArticle('Harbour Courier', '2026-05-14', [
    { by: 'Runa Tofte', kind: 'official', words: '“A bridge is cheap”' },
  ]);
  const { root, text } = await show([one]);
  expect(text('[data-counted]')).toContain('1 article from 1 outlet, May 14, 2026');
  expect(root.querySelector('[data-lede]')).toBeNull();
  expect(root.querySelector('[name="beside"]')).toBeNull();
  expect(text('[data-outlet]')).not.toContain('%');
});

test('nothing is shown in a private window', async () => {
  const readings = vi.fn();
  const { root } = await show(ARTICLES, { isPrivate: () => Promise.resolve(true), readings });
  expect(root.textContent).toContain('not shown in a private window');
  expect(readings).not.toHaveBeenCalled();
});

test('articles that had to go are told of until the reader has understood', async () => {
  const { root, press, source, text } = await show(ARTICLES, {
    room: () => Promise.resolve({ used: 0.9, made: { articles: 25, at: Date.parse('2026-11-20') } }),
  });
  expect(text('[data-room-made]')).toContain('the 25 oldest articles have gone');
  expect(root.textContent).toContain('nearly used up');
  await press('[data-room-made] button');
  expect(source.forgetRoomMade).toHaveBeenCalledOnce();
  expect(root.querySelector('[data-room-made]')).toBeNull();
});

test('an article of an earlier version is told of', async () => {
  const { statements, unheard, ...earlier } = ARTICLES[1] ?? rememberedArticle('X', '2026-05-05', []);
  expect([statements?.length, unheard?.length]).toEqual([1, 0]);
  const { root } = await show([earlier]);
  expect(root.textContent).toContain('1 article was kept by an earlier version');
});

test('one button deletes, after it has asked', async () => {
  const { press, source } = await show(ARTICLES);
  await press('#delete-reading');
  expect(source.deleteHistory).not.toHaveBeenCalled();
  await press('[data-confirm]');
  expect(source.deleteHistory).toHaveBeenCalledOnce();
});

test('one voice over time; the same words cut; articles side by side', async () => {
  const river = 'There is water for both of us, if neither of us hurries';
  const sallow = { by: 'Jonah Sallow', kind: 'official' } as const;
  const [wire, observer, post] = [
    rememberedArticle('Meridian Wire', '2026-11-06', [
      { ...sallow, words: `“${river} and both of us measure.”` },
      { by: 'Ann Ode', words: 'we wait', direct: false },
    ]),
    rememberedArticle('Eastern Observer', '2026-11-05', [
      { ...sallow, words: `“${river}.”`, via: 'Meridian Wire' },
    ]),
    rememberedArticle('Elber Post', '2026-10-01', [{ ...sallow, words: 'rivers rise', direct: false }]),
  ] as const;
  const { root, choose, text } = await show([wire, observer, post]);
  await choose('voice', 'jonah sallow');
  expect([...root.querySelectorAll('[data-over-time] time')].map((time) => time.textContent)).toEqual([
    'October 1, 2026',
    'November 5, 2026',
    'November 6, 2026',
  ]);
  await vi.waitFor(() => expect(root.querySelectorAll('[data-shared-words]')).toHaveLength(1));
  expect(text('[data-shared-words]')).toMatch(/first · via Meridian Wire.*the longest form/u);
  for (const { address } of [wire, observer, post]) await choose('beside', address);
  expect(root.querySelectorAll('[data-beside]')).toHaveLength(3);
  expect(text('[data-in-several="Jonah Sallow"]')).toBe('Jonah Sallow17 words12 words2 words');
  expect(text(`[data-beside="${wire.address}"]`)).toContain('Heard only here Ann Ode');
  expect(root.querySelectorAll('[data-shared-here]')).toHaveLength(1);
});
