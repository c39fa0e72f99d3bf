import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { READ_FAILURES } from '../../lib/exchange/read-failure.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { readyState, renderView } from '../support/render-view.tsx';

test.each([
  ['an article with speakers', readyState(SAMPLES.rich), 'ready'],
  ['only voices without a name', readyState(SAMPLES.unnamedOnly), 'ready'],
  ['an article nobody speaks in', readyState(SAMPLES.nothing), 'nothing'],
  ['a page without text', readyState(SAMPLES.empty), 'nothing'],
  ['a page being read', { status: 'loading' } as const, 'loading'],
  ['a page that is not read', { status: 'failed', error: 'pdf' } as const, 'failed'],
])('%s is told by the view', async (_, state, expected) => {
  for (const form of ['popup', 'panel'] as const) {
    const { root } = await renderView(state, { form });
    expect(root.querySelector('[data-view]')?.getAttribute('data-view')).toBe(expected);
  }
});

test.each(READ_FAILURES)('%s is said in a sentence, with what to do', async (error) => {
  const view = await renderView({ status: 'failed', error });
  expect(view.text('h1')).toMatch(/^\p{Lu}.{10,}\.$/u);
  expect(view.text('h1 + p')).toMatch(/\.$/);
  expect(view.text()).not.toContain(error);
});

test('reading again is offered where it can help, and not where it cannot', async () => {
  const analyzeAgain = vi.fn();
  const late = await renderView({ status: 'failed', error: 'too-slow' }, { actions: { analyzeAgain } });
  await late.press('button');
  expect(analyzeAgain).toHaveBeenCalledOnce();
  const pdf = await renderView({ status: 'failed', error: 'pdf' }, { actions: { analyzeAgain } });
  expect(pdf.all('button')).toEqual([]);
});

test('where the background does not start, the extension is started anew, once it is asked to be', async () => {
  const reload = vi.spyOn(fakeBrowser.runtime, 'reload').mockImplementation(() => undefined);
  const silent = await renderView({ status: 'failed', error: 'background-silent' });
  expect(reload).not.toHaveBeenCalled();
  await silent.press('button');
  expect(reload).toHaveBeenCalledOnce();
});

test('an instant answer does not flash a skeleton', async () => {
  const { root } = await renderView({ status: 'loading' });
  const bones = root.querySelector('[aria-hidden]');
  expect(bones).not.toBeNull();
  if (bones === null) return;
  const style = getComputedStyle(bones);
  expect(style.opacity).toBe('0');
  expect(style.animationDelay).toBe('0.15s');
});

test('title, publisher, date and byline, as far as there are any', async () => {
  const rich = await renderView(SAMPLES.rich);
  expect(rich.text('header')).toBe(
    'The Harbour Ledger · March 12, 2024 · By Ilse Marchetti and Tomas OyelaranPort city splits over ‘once-in-a-century’ sea wall as costs climb',
  );
  const few = await renderView(SAMPLES.few);
  expect(few.text('header')).toBe('The clock strikes again');
  const doubled = await renderView(SAMPLES.doubled);
  expect(doubled.text('time')).toBe('8 January, late edition');
});

test('nobody quoted: the words of the article can be shown, and no speaker is made up', async () => {
  const view = await renderView(SAMPLES.nothing);
  expect(view.text('[data-lede]')).toBe('Nobody is quoted. Every word is the reporter’s own.');
  expect(view.text('[data-key="words"]')).toBe('36 words · reporter’s own 36');
  await view.press('[data-key="words"] button');
  expect(view.shown).toEqual([[{ block: 0, start: 0, end: SAMPLES.nothing.article.blocks[0]?.text.length }]]);
  expect(view.all('[data-speaker]')).toEqual([]);
});

test('what was opened and shown is forgotten when the page changes', async () => {
  const view = await renderView(readyState(SAMPLES.rich, 'before'));
  await view.press('[data-summary] button');
  expect(view.text('[data-summary]')).toContain('1 of 3');
  await view.show(readyState(SAMPLES.rich, 'after'));
  expect(view.text('[data-summary]')).not.toContain('1 of 3');
});

test('the footer opens the panel and switches highlights', async () => {
  const openPanel = vi.fn();
  const view = await renderView(SAMPLES.rich, { actions: { openPanel } });
  await view.press('#open-panel');
  expect(openPanel).toHaveBeenCalledOnce();
  const toggle = view.all('#toggle-marks')[0];
  expect(toggle?.getAttribute('aria-pressed')).toBe('false');
  await view.press('#toggle-marks');
  expect(toggle?.getAttribute('aria-pressed')).toBe('true');
  await view.press('#toggle-marks');
  expect(vi.mocked(view.actions.toggleMarks).mock.calls).toEqual([[true], [false]]);
});

test('the switch opens as the page is, and follows when that changes', async () => {
  const view = await renderView(SAMPLES.rich, { marksOn: true });
  const pressed = () => view.all('#toggle-marks')[0]?.getAttribute('aria-pressed');
  expect(pressed()).toBe('true');
  await view.press('#toggle-marks');
  expect(vi.mocked(view.actions.toggleMarks).mock.calls).toEqual([[false]]);
  expect(pressed()).toBe('false');
  await view.show(readyState(SAMPLES.rich), { marksOn: false });
  expect(pressed()).toBe('false');
  await view.show(readyState(SAMPLES.rich), { marksOn: true });
  expect(pressed()).toBe('true');
});

test.each([['popup'], ['panel']] as const)('actions that are not given have no button: %s', async (form) => {
  const view = await renderView(SAMPLES.rich, { form });
  expect(view.all('footer button').map(({ id }) => id)).toEqual(['toggle-marks']);
});

test('the panel does not offer to open itself', async () => {
  const view = await renderView(SAMPLES.rich, { form: 'panel', actions: { openPanel: vi.fn() } });
  expect(view.all('#open-panel')).toEqual([]);
});
