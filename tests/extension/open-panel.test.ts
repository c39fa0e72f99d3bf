import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel, openPanelByCommand } from '../../lib/extension/tabs/open-panel.ts';
import { beginOpening } from '../../lib/extension/tabs/opening.ts';
import { articleTabOf } from '../../lib/extension/tabs/panel-in-tab.ts';
import { eventually } from '../support/eventually.ts';

const sidePanel: unknown = Reflect.get(fakeBrowser, 'sidePanel');

/** A browser that opens what is given here beside its pages, and nothing else. */
function browserWith(beside: Readonly<Record<string, unknown>>): void {
  Reflect.deleteProperty(fakeBrowser, 'sidePanel');
  Object.assign(fakeBrowser, beside);
}

/** The addresses of all tabs, in the order in which they were opened. */
async function addresses(): Promise<(string | undefined)[]> {
  return (await fakeBrowser.tabs.query({})).map(({ url }) => url);
}

async function openArticle() {
  const { id = 0, windowId } = await fakeBrowser.tabs.create({ url: 'https://example.org/ferry' });
  return { id, windowId };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  Object.assign(fakeBrowser, { sidePanel });
});

test.each([
  ['a side panel', 'sidePanel'],
  ['a sidebar', 'sidebarAction'],
])('a browser with %s opens it, at once, and no tab', async (_, api) => {
  const open = vi.fn(() => Promise.resolve());
  browserWith({ [api]: { open } });
  const article = await openArticle();
  const before = await addresses();
  openPanel(article);
  // Browsers take it for the reader's wish only within the click.
  expect(open).toHaveBeenCalledOnce();
  if (api === 'sidePanel') expect(open).toHaveBeenCalledWith({ windowId: article.windowId });
  await Promise.resolve();
  expect(await addresses()).toEqual(before);
});

test.each([
  ['neither side panel nor sidebar', {}],
  ['a side panel that it does not open', { sidePanel: { open: () => Promise.reject(new Error('no')) } }],
])('a browser with %s opens the panel in a tab, which names the article’s', async (_, beside) => {
  browserWith(beside);
  const article = await openArticle();
  openPanel(article);
  await eventually(async () => expect((await addresses()).at(-1)).toContain('sidepanel.html'));
  const { search } = new URL((await addresses()).at(-1) ?? '');
  expect(articleTabOf(search)).toBe(article.id);
});

test('so does its key', async () => {
  browserWith({});
  const article = await openArticle();
  let press: ((command: string, tab: object) => void) | undefined;
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listener: typeof press) => (press = listener) } },
  });
  openPanelByCommand();
  press?.('toggle-marks', article);
  press?.('open-panel', article);
  await eventually(async () =>
    expect((await addresses()).filter((address) => address?.includes('sidepanel.html'))).toHaveLength(1),
  );
});

test('a panel in a tab shows the report of the article’s, not of its own', async () => {
  const asked: number[] = [];
  const executeScript = ({ target }: { readonly target: { readonly tabId: number } }) => {
    asked.push(target.tabId);
    return Promise.resolve([{ result: { ok: false, error: 'no-article' } }]);
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  const article = await openArticle();
  await fakeBrowser.tabs.create({ url: `chrome-extension://id/sidepanel.html?article=${article.id}` });
  const opening = beginOpening(article.id);
  expect(opening.staysWithTab).toBe(true);
  expect(await opening.tab).toEqual(article);
  expect(await opening.report).toEqual({ tab: article, answer: { ok: false, error: 'no-article' } });
  expect(new Set(asked)).toEqual(new Set([article.id]));
});

test('of an article whose tab is closed it says so', async () => {
  Object.assign(fakeBrowser, {
    scripting: { executeScript: () => Promise.reject(new Error('No tab with id: 77.')) },
  });
  const opening = beginOpening(77);
  expect((await opening.report)?.answer).toEqual({ ok: false, error: 'page-gone' });
});

test.each([
  ['', null],
  ['?article=', null],
  ['?article=12', 12],
  ['?article=-1', null],
  ['?article=1e3', null],
  ['?article=12&article=13', 12],
  ['?tab=12', null],
])('the address “sidepanel.html%s” names %s', (search, tab) => expect(articleTabOf(search)).toBe(tab));
