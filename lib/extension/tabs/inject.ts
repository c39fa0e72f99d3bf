import { browser } from 'wxt/browser';
import type { ReadFailure } from '../../exchange/read-failure.ts';
import type { Result } from '../../exchange/result.ts';

/** A page that has not answered by then is still loading (ms): the browser holds scripts back until its text is there. */
const PATIENCE_MS = 3000;

/** A script of ours by its file, or a function with plain-data arguments that uses nothing from outside itself. */
export type Injection =
  | { readonly file: '/page-reader.js' | '/page-marks.js' | '/page-picker.js' }
  | { readonly call: (...args: never[]) => unknown; readonly args?: readonly unknown[] };

/**
 * Runs a script in the page of a tab, in the extension's own isolated world, and gives back what it returned. A page that
 * keeps loading is read with what is there by then. Failures come by name; nothing is thrown.
 */
export async function inject(tabId: number, injection: Injection): Promise<Result<unknown, ReadFailure>> {
  try {
    const outcome = await Promise.race([execute(tabId, injection, false), patience()]);
    return outcome === 'too-slow' ? await withoutWaiting(tabId, injection) : outcome;
  } catch (error) {
    return { ok: false, error: await nameFailure(error, tabId) };
  }
}

async function withoutWaiting(tabId: number, injection: Injection): Promise<Result<unknown, ReadFailure>> {
  const outcome = await Promise.race([execute(tabId, injection, true), patience()]);
  return outcome === 'too-slow' ? { ok: false, error: 'too-slow' } : outcome;
}

async function execute(
  tabId: number,
  injection: Injection,
  injectImmediately: boolean,
): Promise<Result<unknown, ReadFailure>> {
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

function patience(): Promise<'too-slow'> {
  return new Promise((resolve) => setTimeout(() => resolve('too-slow'), PATIENCE_MS));
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
    /^https:\/\/(addons\.mozilla\.org|chromewebstore\.google\.com|chrome\.google\.com\/webstore)/i,
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
