import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { containerOf } from '../../lib/page/choosing/candidate-areas.ts';
import { pagePicker } from '../../lib/page/choosing/pick-area.ts';
import { openPage } from '../support/open-page.ts';

const PAGE =
  '<!doctype html><title>Dike</title><main>' +
  '<p>The dike at Ormen was raised by a metre in the spring.</p><p>Nobody paid for the road beside it.</p></main>';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page on which the reader is choosing, and what its own scripts hear. */
async function choosing() {
  const document = await openPage(PAGE);
  const window = document.defaultView;
  const paragraph = document.querySelector('p');
  if (!window || !paragraph) throw new Error('Expected a page with a paragraph.');
  const heard: string[] = [];
  const taken: Element[] = [];
  for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
    document.addEventListener(type, (event) => heard.push(event.type));
  const picker = pagePicker(document, (element) => taken.push(element));
  picker.start();
  /** Whether the page may do what it does on such an event. */
  const tell = (type: string, init: KeyboardEventInit = {}): boolean => {
    const event = type === 'keydown' ? KeyboardEvent : MouseEvent;
    return paragraph.dispatchEvent(
      new event(type, { bubbles: true, cancelable: true, composed: true, ...init }),
    );
  };
  const isHighlighted = (): boolean => window.CSS.highlights.has('whose-words-choosing');
  return { document, picker, heard, taken, tell, isHighlighted };
}

describe('while a view asks how far the reader is', () => {
  test('a click takes the text, and the page does not hear of it', async () => {
    const { document, picker, heard, taken, tell, isHighlighted } = await choosing();
    tell('pointermove');
    expect(isHighlighted()).toBe(true);
    for (const seconds of [2, 2, 2]) {
      vi.advanceTimersByTime(seconds * 1000);
      expect(picker.state()).toBe('choosing');
    }
    expect([tell('pointerdown'), tell('mousedown'), tell('click')]).toEqual([false, false, false]);
    expect(taken).toEqual([document.querySelector('main')]);
    expect(heard).toEqual([]);
    expect(picker.state()).toBe('chosen');
    expect(isHighlighted()).toBe(false);
  });

  test('Escape gives up', async () => {
    const { picker, heard, tell } = await choosing();
    tell('keydown', { key: 'Escape' });
    expect([heard, picker.state()]).toEqual([[], 'cancelled']);
  });
});

describe('when the view is gone, which cannot say so', () => {
  test.each([['pointerdown'], ['mousedown'], ['click'], ['keydown']])(
    'the page has its %s, and nothing stays behind',
    async (type) => {
      const { document, picker, heard, taken, tell, isHighlighted } = await choosing();
      tell('pointermove');
      picker.state();
      vi.advanceTimersByTime(3100);
      expect(tell(type, { key: 'Escape' })).toBe(true);
      expect(heard).toEqual([type]);
      expect(taken).toEqual([]);
      expect(isHighlighted()).toBe(false);
      expect(document.adoptedStyleSheets).toEqual([]);
      expect(picker.state()).toBe('cancelled');
    },
  );

  test('a move of the pointer takes the highlight off', async () => {
    const { tell, isHighlighted } = await choosing();
    tell('pointermove');
    vi.advanceTimersByTime(3100);
    tell('pointermove');
    expect(isHighlighted()).toBe(false);
  });
});

const ONE = 'The dike at Ormen was raised by a metre in the spring.';
const TWO = 'Nobody paid for the road <a href="/road">beside it</a>.';
const BESIDE = `<aside><p>${ONE} ${ONE}</p></aside>`;

describe('which area a click means', () => {
  test.each<[string, string, string, string]>([
    ['on a paragraph', `<article><p id="on">${ONE}</p><p>${TWO}</p></article>`, '#on', 'article'],
    ['on a link in a paragraph', `<article><p>${ONE}</p><p>${TWO}</p></article>`, 'a', 'article'],
    ['between two paragraphs', `<article><p>${ONE}</p><p>${TWO}</p></article>`, 'article', 'article'],
    [
      'between two in a wrapper',
      `<article><div id="on"><p>${ONE}</p><p>${TWO}</p></div></article>`,
      '#on',
      '#on',
    ],
    [
      'on lines without a paragraph',
      `<article><div id="on">${ONE}</div><div>${TWO}</div></article>`,
      '#on',
      'article',
    ],
    ['on a link in such lines', `<article><div>${ONE}</div><div>${TWO}</div></article>`, 'a', 'article'],
    ['between such lines', `<article><div>${ONE}</div><div>${TWO}</div></article>`, 'article', 'article'],
    [
      'on bold lines without a paragraph',
      `<article><div><b id="on">${ONE}</b></div><div>${TWO}</div></article>`,
      '#on',
      'article',
    ],
    ['between the items of a list', `<article><ul><li>${ONE}</li><li>${TWO}</li></ul></article>`, 'ul', 'ul'],
    ['on the only paragraph', `<article><p id="on">${ONE}</p></article>`, '#on', 'body'],
  ])('%s', async (_, markup, clicked, meant) => {
    const document = await openPage(`<!doctype html><title>Dike</title>${markup}${BESIDE}`);
    const target = document.querySelector(clicked);
    if (!target) throw new Error('Expected something to click on.');
    expect(containerOf(target)).toBe(document.querySelector(meant));
  });
});
