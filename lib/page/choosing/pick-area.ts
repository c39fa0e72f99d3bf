import type { PagePicker, Picking } from '../../exchange/picking.ts';
import { containerOf } from './candidate-areas.ts';

const NAME = 'whose-words-choosing';
const RULE = `::highlight(${NAME}) { color: #1d1c1a; background-color: #ffd75e; }`;
/**
 * A view that has not asked for this long (ms) was closed, which it cannot say: the reader has the page back. Views ask every quarter
 * of a second, hidden ones every second.
 */
const VIEW_GONE_MS = 3000;

/**
 * Lets the reader choose the article on the page: the text under the pointer is highlighted, a click takes it, Escape gives
 * up. The page's DOM is not changed, its own handlers do not see the click, and nothing stays behind afterwards. It goes on only
 * while a view asks for its `state`.
 */
export function pagePicker(document: Document, take: (element: Element) => void): PagePicker {
  let state: Picking = 'idle';
  let askedAt = 0;
  let stop: (() => void) | null = null;
  const end = (next: Picking): void => {
    stop?.();
    stop = null;
    state = next;
  };
  return {
    start() {
      end('choosing');
      askedAt = performance.now();
      stop = listen(document, {
        goesOn() {
          if (performance.now() - askedAt <= VIEW_GONE_MS) return true;
          end('cancelled');
          return false;
        },
        onTake(element) {
          take(element);
          end('chosen');
        },
        onCancel: () => end('cancelled'),
      });
    },
    state() {
      askedAt = performance.now();
      return state;
    },
    cancel: () => end('cancelled'),
  };
}

interface Listening {
  /** Asked at each event: with false, listening is over already, and the event is the page's. */
  readonly goesOn: () => boolean;
  readonly onTake: (element: Element) => void;
  readonly onCancel: () => void;
}

function listen(document: Document, { goesOn, onTake, onCancel }: Listening): () => void {
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
      if (!goesOn()) return;
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
    window.addEventListener(type, (event) => goesOn() && hold(event), options);
  window.addEventListener(
    'click',
    (event) => {
      if (!goesOn()) return;
      hold(event);
      const element = under(event);
      if (element) onTake(element);
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!goesOn() || event.key !== 'Escape') return;
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
