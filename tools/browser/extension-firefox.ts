import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BUILDS, LONGEST_WAIT, patient, requireBuild } from './extension-browser.ts';
import { findBrowser } from './find-browser.mjs';
import { fieldOf } from '../field-of.ts';

/** A view of the extension in Firefox. Pages of extensions are out of the remote protocol's reach, so it is asked through the browser's own window. */
export interface FirefoxView {
  /**
   * Evaluates an expression over `document` again and again until it gives something other than null or undefined,
   * which must be plain data. Throws after `LONGEST_WAIT`.
   */
  waitFor(expression: string): Promise<unknown>;
  /** A real mouse click in the middle of the first element that matches; waits for it to be there. */
  click(selector: string): Promise<void>;
}

/** Firefox with the built extension, driven as a reader drives it. */
export interface ExtensionFirefox {
  readonly browser: Browser;
  open(address: string): Promise<Page>;
  /** A real click on the toolbar button, over the tab in front. */
  clickToolbarButton(): Promise<FirefoxView>;
  /** The page of the tab in front, an extension's own too. */
  readonly tab: FirefoxView;
  readonly sidebar: FirefoxView & {
    /** Gives it the keyboard, as a click or F6 would. */
    focus(): Promise<void>;
  };
  sidebarIsOpen(): Promise<boolean>;
  /** A real key where the focus is, by `KeyboardEvent.key`; keys that are held with it by their names: `Alt`, `Shift`. */
  press(key: string, held?: readonly string[]): Promise<void>;
  /** Makes it as new: no page is open but an empty one, no sidebar, and the extension is installed again, with nothing kept. */
  startAnew(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds between two looks at a condition. */
const LOOK_EVERY = 25;

/** Milliseconds after which one look counts as unanswered: a view may move to another process under it. */
const LOOK_PATIENCE = 1_000;

/** What Firefox’s own window holds of an extension’s keys. */
const KEYS = 'keyset[id^="ext-keyset-id-"] key';

/** Gives true once no popup is open, and closes one that is. */
const CLOSE_POPUP = `(() => {
  const panel = document.getElementById('customizationui-widget-panel');
  if (!panel || panel.state === 'closed') return true;
  panel.hidePopup();
  return null;
})()`;

/** Where Firefox's own window keeps the views, as expressions over that window. */
const POPUP = `document.querySelector('#customizationui-widget-panel[panelopen] .webextension-popup-browser')`;
const TAB = `gBrowser.selectedBrowser`;
const SIDEBAR = `document.getElementById('sidebar')?.contentDocument?.querySelector('browser')`;

/** Starts Firefox with the extension in a profile of its own. Throws when there is no build or no Firefox. */
export async function launchFirefoxWithExtension({
  extension = BUILDS.firefox,
  headless = true,
} = {}): Promise<ExtensionFirefox> {
  requireBuild(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: null,
    timeout: LONGEST_WAIT,
    // Without this the browser's own window, where the toolbar is, is closed to the remote protocol.
    args: ['--remote-allow-system-access'],
  });
  const evaluate = await browserWindow(browser);
  const install = async (): Promise<string> => {
    const id = await browser.installExtension(extension);
    // Its keys are the last of what the window gets to know of it.
    await until('the keys of the extension', () => evaluate(`document.querySelector('${KEYS}') && true`));
    return id;
  };
  // It is in the manifest: the same each time.
  const id = await install();
  const toolbarButton = `document.getElementById(${JSON.stringify(`${id.replace(/[^\w-]/g, '_')}-BAP`)})`;
  return {
    browser,
    async open(address) {
      const page = patient((await emptyPage(browser)) ?? (await browser.newPage()));
      await page.bringToFront();
      await page.goto(address);
      return page;
    },
    async clickToolbarButton() {
      // Over a popup that is still there the click would only close it.
      await until('no popup', () => evaluate(CLOSE_POPUP));
      const place = await standingStill('the toolbar button', () =>
        evaluate(`(() => { const box = ${toolbarButton}?.getBoundingClientRect(); ${CENTRE_OF_BOX} })()`),
      );
      await evaluate(clickAt(place));
      return viewIn(evaluate, POPUP);
    },
    tab: viewIn(evaluate, TAB),
    sidebar: {
      ...viewIn(evaluate, SIDEBAR),
      async focus() {
        await evaluate(`(() => { ${SIDEBAR}.focus(); return null; })()`);
      },
    },
    async sidebarIsOpen() {
      return (await evaluate('SidebarController.isOpen')) === true;
    },
    async press(key, held = []) {
      await evaluate(pressKeys(key, held));
    },
    async startAnew() {
      await until('no popup', () => evaluate(CLOSE_POPUP));
      const left = await browser.pages();
      await browser.newPage();
      for (const page of left) await page.close();
      await browser.uninstallExtension(id);
      await until('no extension', () => evaluate(`document.querySelector('${KEYS}') === null || null`));
      await install();
    },
    close: () => browser.close(),
  };
}

/** An empty page that is still there: Firefox closes an extension's own pages with it, and the remote protocol lists them longer. */
async function emptyPage(browser: Browser): Promise<Page | null> {
  for (const page of await browser.pages()) {
    if (page.url() !== 'about:blank') continue;
    try {
      await page.bringToFront();
      return page;
    } catch (error) {
      console.info('A page that is listed is gone', error);
    }
  }
  return null;
}

/** Evaluates an expression in the browser's own window; gives the value back through JSON. */
type Evaluate = (expression: string) => Promise<unknown>;

function viewIn(evaluate: Evaluate, view: string): FirefoxView {
  const look = (expression: string) => evaluate(askDocument(view, expression));
  return {
    waitFor: (expression) => until(expression, () => look(expression)),
    async click(selector) {
      const inside = await standingStill(selector, () =>
        look(
          `{ const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect(); ${CENTRE_OF_BOX} }`,
        ),
      );
      const place = await evaluate(
        `(() => { const { x, y } = ${view}.getBoundingClientRect(); const inside = ${JSON.stringify(inside)}; return { x: x + inside.x, y: y + inside.y }; })()`,
      );
      await evaluate(clickAt(place));
    },
  };
}

const CENTRE_OF_BOX = `return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;`;

function clickAt(place: unknown): string {
  return `(() => {
    const { x, y } = ${JSON.stringify(place)};
    for (const kind of ['mousemove', 'mousedown', 'mouseup'])
      window.synthesizeMouseEvent(kind, x, y, { button: 0, clickCount: 1 }, {});
    return null;
  })()`;
}

/** Goes through everything a key of a keyboard goes through: shortcuts of the browser and of extensions, then the page. */
function pressKeys(key: string, held: readonly string[]): string {
  return `(() => {
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!tip.beginInputTransactionForTests(window)) throw new Error('The keyboard is taken');
    const event = (key) => new KeyboardEvent('', {
      key,
      code: /^[a-z]$/i.test(key) ? 'Key' + key.toUpperCase() : '',
      keyCode: key.length === 1 ? key.toUpperCase().charCodeAt(0) : (KeyboardEvent['DOM_VK_' + key.toUpperCase()] ?? 0),
    });
    const held = ${JSON.stringify(held)}.map(event);
    for (const each of held) tip.keydown(each);
    tip.keydown(event(${JSON.stringify(key)}));
    tip.keyup(event(${JSON.stringify(key)}));
    for (const each of held.reverse()) tip.keyup(each);
    return null;
  })()`;
}

/** Looks are numbered: one that is answered too late must not be taken for the answer to another. */
let looks = 0;

/** An expression over the browser's own window that asks a view's document, in its own process, and gives null when it is not there yet. */
function askDocument(view: string, expression: string): string {
  const answer = `whose-words:answer:${++looks}`;
  const body = expression.startsWith('{') ? expression : `{ return (${expression}); }`;
  const frameScript = `{
    let answer = null;
    try { answer = ((document) => ${body})(content.document) ?? null; } catch (error) { answer = { threw: String(error) }; }
    sendAsyncMessage('${answer}', answer);
  }`;
  return `(async () => {
    const messages = ${view}?.messageManager;
    if (!messages) return null;
    return new Promise((resolve) => {
      messages.addMessageListener('${answer}', function hear({ data }) {
        messages.removeMessageListener('${answer}', hear);
        resolve(data);
      });
      window.setTimeout(resolve, ${LOOK_PATIENCE}, null);
      messages.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
    });
  })()`;
}

/** Looks until there is an answer. Throws when there is none in time, naming what was looked for. */
async function until(what: string, look: () => Promise<unknown>): Promise<unknown> {
  const giveUp = performance.now() + LONGEST_WAIT;
  for (;;) {
    const answer = await look();
    const error = textAt(answer, 'threw');
    if (error !== null) throw new Error(`Firefox's view threw ${error} at: ${what}`);
    if (answer !== null && answer !== undefined) return answer;
    if (performance.now() > giveUp) throw new Error(`Firefox did not show in time: ${what}`);
    await pause(LOOK_EVERY);
  }
}

/** Looks until there is a place, and the same place again at the next look: what still moves would be missed by a click. */
function standingStill(what: string, look: () => Promise<unknown>): Promise<unknown> {
  let before = '';
  return until(`${what}, standing still`, async () => {
    const place = await look();
    const now = JSON.stringify(place ?? null);
    const stands = now === before;
    before = now;
    return stands ? place : null;
  });
}

async function browserWindow(browser: Browser): Promise<Evaluate> {
  // puppeteer gives its BiDi connection no public name.
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection))
    throw new Error('Expected puppeteer to hold a WebDriver BiDi connection, got none.');
  const send = async (method: string, params: unknown) =>
    fieldOf(await connection.send(method, params), 'result');
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = listAt(tree, 'contexts').find((each) => textAt(each, 'url')?.includes('browser.xhtml'));
  const target = { context: textAt(window, 'context') };
  return async (expression) => {
    const inJson = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
    const answer = await send('script.evaluate', { expression: inJson, target, awaitPromise: true });
    const json = textAt(fieldOf(answer, 'result'), 'value');
    if (json === null) throw new Error(`Firefox could not evaluate ${expression}: ${JSON.stringify(answer)}`);
    const value: unknown = JSON.parse(json);
    return value;
  };
}

interface Connection {
  send(method: string, params: unknown): Promise<unknown>;
}

function isConnection(value: unknown): value is Connection {
  return typeof fieldOf(value, 'send') === 'function';
}

function textAt(value: unknown, key: string): string | null {
  const text = fieldOf(value, key);
  return typeof text === 'string' ? text : null;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}
