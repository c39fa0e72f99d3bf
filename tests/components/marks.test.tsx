import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useMarks, type Marks } from '../../components/marks/use-marks.ts';
import { renderView } from '../support/render-view.tsx';
import { SAMPLES } from '../support/sample-articles.ts';

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});

/** What a script of ours answers in the page; or the browser does not let it in. */
function pageAnswers(result: () => Promise<unknown>): void {
  const executeScript = async () => [{ result: await result() }];
  Object.assign(fakeBrowser, { scripting: { executeScript } });
}

/** The highlights of a page, as a view has them. */
async function marksOf(): Promise<() => Marks> {
  let latest: Marks | null = null;
  function View() {
    latest = useMarks(1, SAMPLES.rich);
    return null;
  }
  await act(() => render(<View />, document.createElement('div')));
  return () => {
    if (latest === null) throw new Error('Expected the marks of a page, got none');
    return latest;
  };
}

test.each<[string, boolean, () => Promise<unknown>]>([
  ['is painted', true, () => Promise.resolve('painted')],
  ['is closed to us', false, () => Promise.reject(new Error('Cannot access contents of the page.'))],
  ['went away meanwhile', false, () => Promise.resolve(null)],
])('the page %s: highlights are on is %s', async (_, on, answer) => {
  pageAnswers(answer);
  const marks = await marksOf();
  let done: boolean | null = null;
  await act(async () => {
    done = await marks().toggle(true);
  });
  expect(done).toBe(on);
  expect(marks().on).toBe(on);
});

test.each([
  ['popup', '#toggle-marks'],
  ['panel', '#toggle-marks'],
] as const)(
  'a %s whose page cannot be highlighted says so, and its switch stays off',
  async (form, button) => {
    const view = await renderView(SAMPLES.rich, {
      form,
      actions: { toggleMarks: () => Promise.resolve(false) },
    });
    await view.press(button);
    expect(view.all(button)[0]?.getAttribute('aria-pressed')).toBe('false');
    expect(view.text('[data-marks-failed="true"]')).toBe('This page cannot be highlighted now.');
  },
);

test.each([
  [true, 'Highlights are on.'],
  [false, 'This page cannot be highlighted now.'],
])('the key for highlights, done %s: %s', async (done, told) => {
  const view = await renderView(SAMPLES.rich, {
    form: 'panel',
    actions: { toggleMarks: () => Promise.resolve(done) },
  });
  await view.key('m');
  await act(() => Promise.resolve());
  expect(view.text('[data-told]')).toBe(told);
});
