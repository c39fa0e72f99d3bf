import type { PagePicker, Picking } from '../extension/messages.ts';
import { containerOf } from './candidate-areas.ts';

const NAME = 'whose-words-choosing';
const RULE = `::highlight(${NAME}) { color: #1d1c1a; background-color: #ffd75e; }`;

/**
 * Lets the reader choose the article on the page: the text under the pointer is highlighted, a click takes it, Escape gives
 * up. The page's DOM is not changed, its own handlers do not see the click, and nothing stays behind afterwards.
 */
export function pagePicker(document: Document, take: (element: Element) => void): PagePicker {
  let state: Picking = 'idle';
  let stop: (() => void) | null = null;
  const end = (next: Picking): void => {
    stop?.();
    stop = null;
    state = next;
  };
  return {
    start() {
      end('choosing');
      stop = listen(
        document,
        (element) => {
          take(element);
          end('chosen');
        },
        () => end('cancelled'),
      );
    },
    state: () => state,
    cancel: () => end('cancelled'),
  };
}

function listen(document: Document, onTake: (element: Element) => void, onCancel: () => void): () => void {
  const window = document.defaultView ?? globalThis.window;
  const stopped = new AbortController();
  const options = { capture: true, signal: stopped.signal };
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(RULE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const under = (event: Event): Element | null => {
    const [target] = event.composedPath();
    return target instanceof window.Element ? containerOf(target) : null;
  };
  let shown: Element | null = null;
  document.addEventListener(
    'pointermove',
    (event) => {
      const element = under(event);
      if (!element || element === shown) return;
      shown = element;
      const range = document.createRange();
      range.selectNodeContents(element);
      window.CSS.highlights.set(NAME, new window.Highlight(range));
    },
    options,
  );
  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // On the window: before any handler of the page, which might follow a link or open a picture.
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
    window.addEventListener(type, hold, options);
  window.addEventListener(
    'click',
    (event) => {
      hold(event);
      const element = under(event);
      if (element) onTake(element);
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      hold(event);
      onCancel();
    },
    options,
  );
  return () => {
    stopped.abort();
    window.CSS.highlights.delete(NAME);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet);
  };
}
