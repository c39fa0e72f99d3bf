import { browser } from 'wxt/browser';
import type { ReadFailure } from '../../exchange/read-failure.ts';
import type { Result } from '../../exchange/result.ts';

/** A page that has not answered by then is still loading (ms): the browser holds scripts back until its text is there. */
const PATIENCE_MS = 3000;
/** A reading that has begun goes on this long (ms) on a busy machine: half a minute in all, before it is said that it took too long. */
const READING_PATIENCE_MS = 27_000;

/** A script of ours by its file, or a function with plain-data arguments that uses nothing from outside itself. */
export type Injection =
  | { readonly file: '/page-reader.js' | '/page-marks.js' | '/page-picker.js' }
  | { readonly call: (...args: never[]) => unknown; readonly args?: readonly unknown[] };

/** What a script in the page returned, or why there is nothing. */
type Outcome = Result<unknown, ReadFailure>;

/**
 * Runs a script in the page of a tab, in the extension's own isolated world, and gives back what it returned. A page that
 * keeps loading is read with what is there by then. Failures come by name; nothing is thrown.
 *
 * @param onLate is given what a script by its file returned after it had been given up as too slow
 */
export async function inject(
  tabId: number,
  injection: Injection,
  onLate: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome> {
  try {
    // A file runs once: a page that is long in answering is not made to read itself twice.
    const waiting = 'file' in injection ? { call: () => null } : injection;
    const outcome = await Promise.race([execute(tabId, waiting, false), patience()]);
    if (outcome !== 'too-slow' && waiting === injection) return outcome;
    return await withoutWaiting(tabId, injection, onLate);
  } catch (error) {
    return { ok: false, error: await nameFailure(error, tabId) };
  }
}

async function withoutWaiting(
  tabId: number,
  injection: Injection,
  onLate: (outcome: Outcome) => void,
): Promise<Outcome> {
  const running = execute(tabId, injection, true);
  const outcome = await Promise.race([
    running,
    patience('file' in injection ? READING_PATIENCE_MS : PATIENCE_MS),
  ]);
  if (outcome !== 'too-slow') return outcome;
  running.then(onLate).catch((error: unknown) => console.info('A page that was too slow went away', error));
  return { ok: false, error: 'too-slow' };
}

async function execute(tabId: number, injection: Injection, injectImmediately: boolean): Promise<Outcome> {
  const target = { tabId };
  const [frame] =
    'file' in injection
      ? await browser.scripting.executeScript({ target, injectImmediately, files: [injection.file] })
      : await browser.scripting.executeScript({
          target,
          injectImmediately,
          func: injection.call,
          args: [...(injection.args ?? [])] as never[],
        });
  // Firefox answers with an empty place on its own pages; Chromium with nothing when the page went away meanwhile.
  if (!frame) return { ok: false, error: isStopped(await tabOf(tabId)) ? 'page-stopped' : 'browser-page' };
  return { ok: true, value: frame.result };
}

function patience(time = PATIENCE_MS): Promise<'too-slow'> {
  return new Promise((resolve) => setTimeout(() => resolve('too-slow'), time));
}

/** The browsers' own words for their refusals, in Chromium and Firefox. */
const REFUSALS: readonly (readonly [RegExp, ReadFailure])[] = [
  [/extensions gallery/i, 'extension-store'],
  [/cannot access a (chrome|edge|brave)|chrome-extension:\/\//i, 'browser-page'],
  [/showing error page/i, 'error-page'],
  [
    /no tab with id|invalid tab id|frame with id \d+ was removed|tab was closed|message manager disconnected/i,
    'page-gone',
  ],
  [
    /cannot access contents|missing host permission|must request permission|cannot be scripted/i,
    'not-granted',
  ],
];

const PAGES_BY_ADDRESS: readonly (readonly [RegExp, ReadFailure])[] = [
  [/^file:/i, 'local-file'],
  [
    /^https:\/\/(addons\.mozilla\.org|chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons)/i,
    'extension-store',
  ],
  [/\.pdf($|[?#])/i, 'pdf'],
  [
    /^(about|chrome|edge|view-source|resource|moz-extension|chrome-extension|data|javascript):/i,
    'browser-page',
  ],
];

async function nameFailure(error: unknown, tabId: number): Promise<ReadFailure> {
  const words = error instanceof Error ? error.message : String(error);
  const refusal = REFUSALS.find(([pattern]) => pattern.test(words))?.[1] ?? 'unexpected';
  if (refusal !== 'not-granted') return refusal;
  const tab = await tabOf(tabId);
  if (isStopped(tab)) return 'page-stopped';
  return PAGES_BY_ADDRESS.find(([pattern]) => pattern.test(tab?.url ?? ''))?.[1] ?? 'not-granted';
}

/** A page that crashed is refused like one of the browser's own; only its tab tells the two apart. */
function isStopped(tab: TabOfPage | null): boolean {
  return tab?.status === 'unloaded';
}

interface TabOfPage {
  /** Where the reader has granted it. */
  readonly url?: string | undefined;
  readonly status?: string | undefined;
}

async function tabOf(tabId: number): Promise<TabOfPage | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch (error) {
    console.info(`Tab ${tabId} is gone`, error);
    return null;
  }
}
