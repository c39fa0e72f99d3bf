import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  readSettings,
  watchSettings,
} from '../../lib/extension/storage/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('what is stored is looked at before it is believed', () => {
  test.each([
    ['nothing', undefined, {}],
    [
      'all of it',
      { ...DEFAULT_SETTINGS, palette: 'single', history: false },
      { palette: 'single', history: false },
    ],
    ['of a version without a number', { language: 'zh_CN' }, { language: 'zh_CN' }],
    [
      'of a later version, as far as it is known',
      { version: 9, language: 'en', sound: 'loud' },
      { language: 'en' },
    ],
    ['a palette nobody has', { version: 1, palette: 'neon' }, {}],
    ['a language nobody has', { version: 1, language: 'xx' }, {}],
    ['“on” in words', { version: 1, markOnAnalysis: 'yes' }, {}],
    // It may have been “off”: when in doubt, nothing is remembered.
    ['history that cannot be read', { version: 1, history: 'off' }, { history: false }],
    [
      'codes, each once, without what is none',
      { version: 1, codes: ['safety', ' safety ', 7, '', 'x'.repeat(101), 'who  pays'] },
      { codes: ['safety', 'who pays'] },
    ],
    [
      'more codes than anybody can choose from',
      { version: 1, codes: Array.from({ length: 600 }, (_, i) => `code ${i}`) },
      { codes: Array.from({ length: 500 }, (_, i) => `code ${i}`) },
    ],
    ['codes that are no list', { version: 1, codes: 'safety' }, {}],
    ['null', null, { history: false }],
    ['a text', 'settings', { history: false }],
    ['a list', [1, 2], {}],
  ])('%s', (_, stored, changed) => {
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...changed });
  });
});

test('a change is kept, and the other settings stay', async () => {
  expect(await changeSettings({ palette: 'colour-blind' })).toBe(true);
  expect(await changeSettings({ history: false })).toBe(true);
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, palette: 'colour-blind', history: false });
});

test('what follows from the settings that there are is a change as well, made in turn', async () => {
  const add = (code: string) => changeSettings((now) => ({ codes: [...now.codes, code] }));
  await Promise.all([add('promise'), add('safety')]);
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, codes: ['promise', 'safety'] });
});

test('two changes at once are both kept', async () => {
  await Promise.all([changeSettings({ language: 'zh_CN' }), changeSettings({ markOnAnalysis: true })]);
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'zh_CN', markOnAnalysis: true });
});

test('every view hears of a change, until it stops listening', async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await changeSettings({ language: 'en' });
  expect(heard).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, language: 'en' });
  stop();
  await changeSettings({ language: 'zh_CN' });
  expect(heard).toHaveBeenCalledOnce();
});

test('where the browser keeps nothing, it is said; and nothing is remembered', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no storage'));
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, history: false });
  expect(await changeSettings({ history: true })).toBe(false);
  vi.restoreAllMocks();
});
