import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
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

test('marks that a key has put on the page are not painted once more: it may have taken them off by then', async () => {
  let painted = 0;
  pageAnswers(() => {
    painted++;
    return Promise.resolve('painted');
  });
  const marks = await marksOf();
  const asked = painted;
  const tellOf = (on: boolean) =>
    act(() => {
      const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
      const message = { to: 'views', news: { name: 'marks', tabId: 1, on } };
      void fakeBrowser.runtime.onMessage.trigger(message, sender, vi.fn());
    });
  await tellOf(true);
  expect(marks().on).toBe(true);
  expect(painted).toBe(asked);
  await tellOf(false);
  expect(marks().on).toBe(false);
  expect(painted).toBe(asked);
});

/** What other views are told from now on. */
function news() {
  return vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined).mock.calls;
}
const ofMarks = (on: boolean) => ({ to: 'views', news: { name: 'marks', tabId: 1, on } });

test('whoever switches them tells the other views, and what the page refused is not told', async () => {
  const told = news();
  let answer: unknown = 'painted';
  pageAnswers(() => Promise.resolve(answer));
  const marks = await marksOf();
  const toggle = (on: boolean) =>
    act(async () => {
      await marks().toggle(on);
    });
  await toggle(true);
  await toggle(false);
  answer = null;
  await toggle(true);
  expect(told.map(([message]) => message)).toEqual([ofMarks(true), ofMarks(false)]);
  vi.restoreAllMocks();
});

test('switched twice before the page has answered: only the last is told', async () => {
  const told = news();
  pageAnswers(() => Promise.resolve('painted'));
  const marks = await marksOf();
  await act(async () => {
    await Promise.all([marks().toggle(true), marks().toggle(false)]);
  });
  expect(told.map(([message]) => message)).toEqual([ofMarks(false)]);
  vi.restoreAllMocks();
});

test.each([
  ['on', true, false],
  ['off', false, true],
])(
  'a view that comes to the front while it switches them %s keeps what was switched',
  async (_, next, before) => {
    let hasPainted = (): void => undefined;
    const painting = new Promise<void>((resolve) => (hasPainted = resolve));
    let questions = 0;
    const executeScript = ({ args = [] }: { args?: unknown[] }) => {
      if (args.length > 0) return painting.then(() => [{ result: 'painted' }]);
      questions++;
      return Promise.resolve([{ result: before }]);
    };
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    const marks = await marksOf();
    const asked = questions;
    await act(async () => {
      const switching = marks().toggle(next);
      // Asked now, the page does not have them yet.
      window.dispatchEvent(new Event('focus'));
      await vi.waitFor(() => expect(questions).toBeGreaterThan(asked));
      hasPainted();
      await switching;
    });
    expect(marks().on).toBe(next);
  },
);

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
